import type { JenisAngka } from './bacaan';
import { sekali } from './sekali';

/** Units that may carry three decimals, so that "1.234 ha" has two readings; anything else is counted in whole ones. */
const satuanUkur = sekali(
  () =>
    new Set(
      (
        '% ‰ persen persentase permil km kilometer m meter cm mm m2 m3 m² m³ km2 km² ha hektar hektare are kg kilogram ' +
        'g gr gram mg ton kuintal kwintal liter ltr l ml kwh kw mw mwh watt va kva mva jam menit detik tahun thn derajat ' +
        'poin point indeks index nilai angka skor skala rasio level tingkat kkal kalori ppm db mbps bar usd'
      ).split(' '),
    ),
);

const PENGALI: Readonly<Record<string, number>> = {
  ribu: 3,
  rb: 3,
  juta: 6,
  jt: 6,
  miliar: 9,
  milyar: 9,
  triliun: 12,
  trilyun: 12,
};

/** Whether the unit is a measure (km, persen, indeks) rather than a count (orang, dokumen). */
export function apakahSatuanUkur(satuan: string): boolean {
  const kata = /[^\s/]*/.exec(satuan.toLowerCase())![0];
  return satuanUkur().has(kata.replace(/[().,;:']/g, '')) || kata.startsWith('%') || kata in PENGALI;
}

/** "juta rupiah" -> power of ten 6 and the unit "rupiah"; power 0 without such a word. After Rp also "M" and "T". */
function bacaPengali(satuan: string, uang: boolean): { pangkat: number; satuan: string } {
  const [kata, ...lain] = satuan.split(' ');
  const nama = kata!.toLowerCase().replace(/\.$/, '');
  const pangkat = PENGALI[nama] ?? (uang ? { m: 9, t: 12 }[nama] : undefined) ?? 0;
  return pangkat ? { pangkat, satuan: lain.join(' ') } : { pangkat: 0, satuan };
}

/** Unit as written with blanks folded: "Orang/ bulan" -> "Orang/bulan", "(Orang)" -> "Orang", "(dua) dokumen" -> "dokumen". */
function rapikanSatuan(teks: string): string {
  const satuan = teks
    .replace(/\s+/g, ' ')
    .replace(/ ?\/ ?/g, '/')
    .replace(/^[\s,;:.=+&•)–—-]+|[\s,;:.=+&•(–—/-]+$/g, '')
    .replace(/^\([a-z ]+\) ?(?=[a-z])/i, '');
  return satuan.replace(/^\(([^()]*)\)$/, '$1').trim();
}

/** What the text behind a number says. */
export interface Satuan {
  /** As written, blanks folded. */
  readonly nama: string;
  readonly jenis: JenisAngka;
  /** Power of ten of "ribu", "juta" ... */
  readonly pangkat: number;
  /** Counted in whole ones: "1.485 lansia" cannot be 1,485. */
  readonly dihitung: boolean;
}

/** Sheets repeat few units many times. */
const dikenal = new Map<string, Satuan>();
const TERBANYAK = 2000;

/** Reads the text behind a number; `uang` when Rp stands before it. */
export function bacaSatuan(teks: string, uang: boolean): Satuan {
  const kunci = uang ? `Rp${teks}` : teks;
  let satuan = dikenal.get(kunci);
  if (!satuan) {
    const { pangkat, satuan: nama } = bacaPengali(rapikanSatuan(teks), uang);
    satuan = {
      nama,
      jenis: jenisAngka(nama, uang),
      pangkat,
      dihitung: nama !== '' && !apakahSatuanUkur(nama),
    };
    if (dikenal.size >= TERBANYAK) dikenal.clear();
    dikenal.set(kunci, satuan);
  }
  return satuan;
}

/** No literals: V8 would work out \p{L} whenever it loads. */
const berawalRupiah = sekali(() => new RegExp('^(?:rp|rupiah)(?!\\p{L})', 'iu'));
const berawalPersen = sekali(() => new RegExp('^(?:%|persen(?!\\p{L}))', 'iu'));

function jenisAngka(satuan: string, uang: boolean): JenisAngka {
  if (uang || berawalRupiah().test(satuan)) return 'jumlah';
  return berawalPersen().test(satuan) ? 'persen' : 'hitungan';
}
