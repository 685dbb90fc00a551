import { GALAT, KOSONG, LAIN, tanpaAngka, type BacaanAngka, type JenisAngka } from './bacaan';
import { geser } from './bulat';
import { bacaDigit, type Notasi } from './notasi';
import { apakahSatuanUkur, bacaPengali, rapikanSatuan } from './satuan';

const TAK_TAMPAK = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;
const TANPA_ISI = /^(?:rp\.?|idr)?[\s.\-–—−_]*$/i;
const GALAT_LEMBAR = /^#(?:N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|BUSY!)$/i;
const TAK_HINGGA = /^[-+]?(?:nan|infinity|∞)$/i;
const ILMIAH = /^[-+]?\d+(?:[.,]\d+)?e[-+]?\d{1,3}$/i;
const BULAN = 'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember';
const TANGGAL = new RegExp(
  `^(?:\\d{1,2}([-/])\\d{1,2}\\1(?:19|20)?\\d\\d|(?:19|20)\\d\\d([-/])\\d{1,2}\\2\\d{1,2}|\\d{1,2} (?:${BULAN})( \\d{4})?)(?:[ t]\\d{1,2}[:.]\\d\\d.*)?$`,
  'i',
);
/** "5.480. 916.429": blanks around the dots of an amount with at least two groups. */
const AMOUNT_TERPISAH = /\d{1,3}(?: ?\. ?\d{3}(?!\d)){2,}/g;
/** "93,0 3": a decimal torn apart. */
const DESIMAL_TERPISAH = /(?<![\d.,])(\d+,\d+) (\d{1,2})(?= ?(?:%|$))/;
/** A number not glued to letters before it: the 2 of "m2" is none. */
const TOKEN = /(?<![\p{L}\d])\d[\d.,]*/gu;

/** Reads the text of a cell; see `bacaAngka`. */
export function bacaTeks(mentah: string, notasi: Notasi | undefined): BacaanAngka {
  const teks = mentah
    .replace(TAK_TAMPAK, '')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n\s*/g, '\n')
    .trim();
  if (TANPA_ISI.test(teks)) return { ...KOSONG, dariTeks: mentah !== '' };
  if (GALAT_LEMBAR.test(teks)) return GALAT;
  if (TAK_HINGGA.test(teks)) return tanpaAngka('tak-hingga', true);
  if (TANGGAL.test(teks)) return tanpaAngka('tanggal', true);
  if (ILMIAH.test(teks)) return hasil(Number(teks.replace(',', '.')), '', 'hitungan');
  const utuh = teks
    .replace(AMOUNT_TERPISAH, (s) => s.replace(/ /g, ''))
    .replace(DESIMAL_TERPISAH, '$1$2')
    .replace(/\brp\.?(?=[ \d(-])/gi, 'Rp ');
  const token = [...utuh.matchAll(TOKEN)];
  if (token.length === 0) return tanpaAngka('bukan-angka', true);
  if (token.length > 1) return bacaBeberapa(utuh, token, notasi);
  const awal = token[0]!.index;
  return bacaSatu(utuh.slice(0, awal), token[0]![0], utuh.slice(awal + token[0]![0].length), notasi);
}

/** What may stand before the number: words that announce it, a comparison, a sign, a currency, an opening bracket. */
const AWALAN = new RegExp(
  '^[•*]?\\s*(?:(?:[\\p{L}-]+nya|sebanyak|sebesar|sejumlah|jumlah|total|target|realisasi|capaian|nilai|skor|indeks|' +
    'persentase|rata-rata|minimal|maksimal|min\\.?|maks?\\.?|sekitar|kurang lebih|lebih dari|kurang dari)[\\s:=]+)*' +
    '[≥≤<>=±~]*\\s*(?<kurung>\\(\\s*)?(?<tanda>[-−–+]\\s*)?(?<uang>(?:Rp|IDR)\\s*)?(?<tanda2>[-−–+]\\s*)?(?<kurung2>\\(\\s*)?$',
  'iu',
);

function bacaSatu(sebelum: string, token: string, sesudah: string, notasi: Notasi | undefined): BacaanAngka {
  const awalan = AWALAN.exec(sebelum.trimStart())?.groups;
  if (!awalan) return tanpaAngka('bukan-angka', true);
  const digit = bacaDigit(token.replace(/[.,]+$/, ''));
  if (digit.arti === 'rusak') return tanpaAngka('rusak', true);

  const kurung = awalan['kurung'] ?? awalan['kurung2'];
  const akuntansi = kurung !== undefined && /^\s*%?\s*\)\s*$/.test(sesudah);
  const { pangkat, satuan } = bacaPengali(
    rapikanSatuan(kurung ? sesudah.replace(/\)\s*$/, '') : sesudah),
    awalan['uang'] !== undefined,
  );
  const jenis = jenisAngka(awalan['uang'], satuan);
  const dihitung = satuan !== '' && !apakahSatuanUkur(satuan);
  const tanda = awalan['tanda'] ?? awalan['tanda2'] ?? '';
  // "- 12 bulan" is an item of a list, "-12" and "- 5 %" are negative.
  const butir = dihitung && /\s$/.test(tanda) && !awalan['uang'];
  const kali = akuntansi || (/^[-−–]/.test(tanda) && !butir) ? -1 : 1;
  const jadi = (n: number): number => kali * geser(n, pangkat) + 0;

  if (digit.arti === 'satu') return hasil(jadi(digit.nilai), satuan, jenis);
  const { ribuan, desimal, pemisah } = digit;
  const [id, en] = pemisah === '.' ? [ribuan, desimal] : [desimal, ribuan];
  if (pangkat === 0 && (dihitung || jenis === 'jumlah' || (akuntansi && jenis !== 'persen'))) {
    return hasil(jadi(ribuan), satuan, jenis);
  }
  if (notasi) return hasil(jadi(notasi === 'id' ? id : en), satuan, jenis);
  return tanpaAngka('ambigu', true, { satuan, jenis, kemungkinan: [jadi(id), jadi(en)] });
}

function jenisAngka(uang: string | undefined, satuan: string): JenisAngka {
  if (uang || /^(?:rp|rupiah)(?![\p{L}])/iu.test(satuan)) return 'jumlah';
  return /^(?:%|persen(?![\p{L}]))/iu.test(satuan) ? 'persen' : 'hitungan';
}

const SAMPAI =
  /^\s*(?:%|persen)?\s*(?:[-–—]|s\.? ?\/ ?d\.?|s\.d\.?|sd|sampai(?: dengan)?|hingga)\s*(?:Rp\s*)?$/i;
const PEMISAH = /^(.*?)\s*(?:[,;&+•/–—]|- | -|\bdan\b|\bserta\b)\s*(.*)$/is;

function bacaBeberapa(
  teks: string,
  token: readonly RegExpMatchArray[],
  notasi: Notasi | undefined,
): BacaanAngka {
  const akhir = token.map((t) => t.index! + t[0].length);
  const antara = token.map((_, i) => teks.slice(akhir[i], token[i + 1]?.index ?? teks.length));
  // "372 110301130": torn apart or two numbers, nobody can tell.
  if (antara.slice(0, -1).every((s) => s === ' ')) return tanpaAngka('rusak', true);

  const sampai = token.length === 2 && SAMPAI.test(antara[0]!);
  let sebelum = teks.slice(0, token[0]!.index);
  const bagian = token.map((t, i) => {
    const terakhir = i === token.length - 1;
    const [, kiri = antara[i]!, kanan = ''] = (terakhir ? null : PEMISAH.exec(antara[i]!)) ?? [];
    const baca = bacaSatu(sebelum, t[0], sampai ? antara[1]! : kiri, notasi);
    sebelum = sampai ? '' : kanan;
    return baca;
  });
  const [a, b] = bagian.map((satu) => satu.nilai);
  const rentang = sampai && typeof a === 'number' && typeof b === 'number' ? ([a, b] as const) : undefined;
  return tanpaAngka('beberapa', true, { bagian, ...(rentang && { rentang }) });
}

function hasil(nilai: number, satuan: string, jenis: JenisAngka): BacaanAngka {
  if (!Number.isFinite(nilai)) return tanpaAngka('tak-hingga', true);
  return { ...LAIN, nilai, satuan, jenis, alasan: null, dariTeks: true };
}
