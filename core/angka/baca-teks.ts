import { bacaSatu, hasil } from './baca-satu';
import { GALAT, KOSONG, tanpaAngka, type BacaanAngka } from './bacaan';
import { geser } from './bulat';
import type { Notasi } from './notasi';
import { bacaSatuan } from './satuan';
import { sekali } from './sekali';

const TAK_TAMPAK = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const TANPA_ISI = /^(?:rp\.?|idr)?[\s.\-–—−_]*$/i;
const GALAT_LEMBAR = /^#(?:N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|BUSY!)$/i;
const TAK_HINGGA = /^[-+]?(?:nan|infinity|∞)$/i;
/** "1E5", "1,25E+09 orang", "2e3 m2". */
const ILMIAH = /^([-+]?\d+(?:[.,]\d+)?e[-+]?\d{1,3})((?:[ %](?:\D|(?<=[a-z])\d)*)?)$/i;
const BULAN = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';
const tanggal = sekali(
  () =>
    new RegExp(
      `^(?:\\d{1,2}([-/])\\d{1,2}\\1(?:19|20)?\\d\\d|(?:19|20)\\d\\d([-/])\\d{1,2}\\2\\d{1,2}|\\d{1,2} (?:${BULAN})( \\d{4})?)(?:[ t]\\d{1,2}[:.]\\d\\d.*)?$`,
      'i',
    ),
);
/** "5.480. 916.429": blanks around the dots of an amount with at least two groups. */
const AMOUNT_TERPISAH = /\d(?: ?\. ?\d{3}(?!\d)){2,}/g;
/** "93,0 3": a decimal torn apart. */
const DESIMAL_TERPISAH = /(?<![\d.,])(\d+,\d+) (\d{1,2})(?= ?(?:%|$))/;
/** A number not glued to letters before it: the 2 of "m2" is none. No literal: V8 works out \p{L} when it loads one. */
const token = sekali(() => new RegExp('(?<![\\p{L}\\d])\\d[\\d.,]*', 'gu'));

/** Most cells: digits and perhaps a unit, nothing to repair ("97,7 %", "12 Orang/bulan"). Months need the long way. */
const SEDERHANA =
  /^(\d[\d.,]*)( ?(?:%|(?!jan|feb|mar|apr|me|jun|jul|agu|sep|okt|nov|des)[a-z]+(?:[ /][a-z]+)*))?$/i;

/** Words before the number: "Perbaikan " of "Perbaikan 1 ruang data"; the currency belongs to the number. */
const kalimat = sekali(
  () => new RegExp('^.*(?<!\\p{L})(?!(?:rp|idr)(?!\\p{L}))\\p{L}\\S*?(?:\\s+|[:=]\\s*)\\(?', 'isu'),
);

/** Reads the text of a cell; see `bacaAngka`. `dalamKalimat`: the one number may stand among words. */
export function bacaTeks(mentah: string, notasi: Notasi | undefined, dalamKalimat = false): BacaanAngka {
  const sederhana = SEDERHANA.exec(mentah);
  if (sederhana) return bacaSatu('', sederhana[1]!, sederhana[2] ?? '', notasi);
  const teks = mentah
    .replace(TAK_TAMPAK, '')
    .replace(/[^\S\n]+/g, ' ')
    .trim();
  if (TANPA_ISI.test(teks)) return { ...KOSONG, dariTeks: mentah !== '' };
  if (GALAT_LEMBAR.test(teks)) return GALAT;
  if (TAK_HINGGA.test(teks)) return tanpaAngka('tak-hingga', true);
  if (tanggal().test(teks)) return tanpaAngka('tanggal', true);
  const ilmiah = ILMIAH.exec(teks);
  if (ilmiah) {
    const { nama, jenis, pangkat } = bacaSatuan(ilmiah[2]!, false);
    return hasil(geser(Number(ilmiah[1]!.replace(',', '.')), pangkat), nama, jenis);
  }
  const utuh = teks
    .replace(AMOUNT_TERPISAH, (s) => s.replace(/ /g, ''))
    .replace(DESIMAL_TERPISAH, '$1$2')
    .replace(/\brp\.?(?=[ \d(-])/gi, 'Rp ');
  const daftar = [...utuh.matchAll(token())];
  if (daftar.length === 0) return tanpaAngka('bukan-angka', true);
  if (daftar.length > 1) return bacaBeberapa(utuh, daftar, notasi);
  const awal = daftar[0]!.index;
  const digit = daftar[0]![0];
  const sesudah = utuh.slice(awal + digit.length);
  const baca = bacaSatu(utuh.slice(0, awal), digit, sesudah, notasi);
  return dalamKalimat && baca.alasan === 'bukan-angka'
    ? bacaSatu(utuh.slice(0, awal).replace(kalimat(), ''), digit, sesudah, notasi)
    : baca;
}

const SAMPAI =
  /^\s*(?:%|persen)?\s*(?:[-–—]|s\.? ?\/ ?d\.?|s\.d\.?|sd|sampai(?: dengan)?|hingga)\s*((?:Rp\s*)?)$/i;
const PEMISAH = /(.*?)(?:[,;&+•/–—]|- | -|\bdan\b|\bserta\b)(.*)/is;

function bacaBeberapa(
  teks: string,
  token: readonly RegExpMatchArray[],
  notasi: Notasi | undefined,
): BacaanAngka {
  const akhir = token.map((t) => t.index! + t[0].length);
  const antara = token.map((_, i) => teks.slice(akhir[i], token[i + 1]?.index ?? teks.length));
  // "372 110301130": torn apart or two numbers, nobody can tell.
  if (antara.slice(0, -1).every((s) => s === ' ')) return tanpaAngka('rusak', true);

  const sampai = token.length === 2 ? SAMPAI.exec(antara[0]!) : null;
  let sebelum = teks.slice(0, token[0]!.index);
  const bagian = token.map((t, i) => {
    const terakhir = i === token.length - 1;
    const [, kiri = antara[i]!, kanan = ''] = (terakhir ? null : PEMISAH.exec(antara[i]!)) ?? [];
    const baca = bacaSatu(sebelum, t[0], sampai ? antara[1]! : kiri, notasi);
    sebelum = sampai ? sampai[1]! : kanan;
    return baca;
  });
  const [a, b] = bagian.map((satu) => satu.nilai);
  const rentang = sampai && typeof a === 'number' && typeof b === 'number' ? ([a, b] as const) : undefined;
  return tanpaAngka('beberapa', true, { bagian, ...(rentang && { rentang }) });
}
