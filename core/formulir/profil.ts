import { bacaAngka } from '../angka/baca-angka';
import { jenisFormat } from '../angka/format-angka';
import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';
import { rapikan } from '../lembar/isi-sel';
import { formatSel, nilaiSel, type Lembar } from '../lembar/lembar';
import type { JenisKolom } from './formulir';
import { apakahPenomoran } from './penomoran';

/** What a sheet column mostly holds, counted over a sample of its cells. */
export interface Profil {
  terisi: number;
  kode: number;
  /** Code followed by a name. */
  kodeNama: number;
  /** Numbers of 1,000 and more. */
  uang: number;
  /** Of these, a million and more: hardly ever a performance figure. */
  jutaan: number;
  /** Zeros: money, a count or a percentage. */
  nol: number;
  /** Smaller numbers and numbers with a unit. */
  hitungan: number;
  /** Of these, texts that go on in words: "12 Orang", but also a numbered name "1. Program Rehabilitasi". */
  nomorNama: number;
  persen: number;
  teks: number;
  /** Cells with nothing but "Rp"; not among the filled ones. */
  tandaUang: number;
}

const SAMPEL = 300;
const KODE = /^[1-8x][.,] ?[\dx]{1,2}(?:\s?[.,]\s?[\dx]{1,5})*[.,]?(?<ekor>[\s\-–:].*\p{L}.*)?$/iu;
const TANDA_UANG = /^\s*rp\.?\s*$/i;
const JUMLAH = /^\(?-?(?:rp\.?)? ?\d[\d.,]*-{0,2}\)?$/i;

export function profilKolom(lembar: Lembar, kolom: number, awal: number, akhir: number): Profil {
  const profil: Profil = {
    terisi: 0,
    kode: 0,
    kodeNama: 0,
    uang: 0,
    jutaan: 0,
    nol: 0,
    hitungan: 0,
    nomorNama: 0,
    persen: 0,
    teks: 0,
    tandaUang: 0,
  };
  let baris = awal;
  for (; baris <= akhir && profil.terisi < SAMPEL; baris++) {
    const nilai = nilaiSel(lembar, baris, kolom);
    if (typeof nilai === 'string' && TANDA_UANG.test(nilai)) {
      profil.tandaUang++;
      continue;
    }
    const jenis = jenisIsi(nilai, () => formatSel(lembar, baris, kolom));
    if (jenis === null) continue;
    profil.terisi++;
    profil[jenis]++;
    if (jenis === 'uang' && besar(nilai)) profil.jutaan++;
    if (jenis === 'hitungan' && /\p{L}{3}/u.test(rapikan(nilai))) profil.nomorNama++;
  }
  if (profil.kode > 0 && apakahPenomoran(isiKolom(lembar, kolom, awal, baris))) {
    profil.hitungan += profil.kode;
    profil.kode = 0;
  }
  return profil;
}

function isiKolom(lembar: Lembar, kolom: number, awal: number, akhir: number): NilaiSel[] {
  return Array.from({ length: akhir - awal }, (_, i) => nilaiSel(lembar, awal + i, kolom));
}

function jenisIsi(
  nilai: NilaiSel,
  format: () => string,
): Exclude<keyof Profil, 'terisi' | 'nomorNama' | 'jutaan' | 'tandaUang'> | null {
  if (nilai === null || apakahGalat(nilai)) return null;
  if (nilai === 0) return 'nol';
  if (typeof nilai === 'number') {
    const jenis = jenisFormat(format());
    if (jenis === 'persen') return 'persen';
    if (jenis === 'tanggal') return 'teks';
    return Math.abs(nilai) >= 1000 ? 'uang' : 'hitungan';
  }
  // "1..06" and "'1.06" are codes to be tidied.
  const teks = rapikan(nilai).replace(/^'|([.,])[.,]+/g, '$1');
  if (teks === '' || teks === '-') return null;
  if (teks === '0') return 'nol';
  const kode = KODE.exec(teks);
  if (kode && /[.,].*[.,]|^\d[.,]\d\d\b/.test(teks)) {
    const nama = kode.groups?.['ekor'];
    if (nama === undefined) return 'kode';
    // "1.1.2 Penyediaan Pangan" is a numbered name: every real code has a segment of two digits.
    return /\d\d|x/i.test(teks.slice(0, -nama.length)) ? 'kodeNama' : 'hitungan';
  }
  if (/%$/.test(teks)) return 'persen';
  if (JUMLAH.test(teks)) return angkaBesar(teks) ? 'uang' : 'hitungan';
  return /^\d/.test(teks) ? 'hitungan' : 'teks';
}

function besar(nilai: NilaiSel): boolean {
  const angka = typeof nilai === 'number' ? nilai : (bacaAngka(rapikan(nilai)).nilai ?? 0);
  return Math.abs(angka) >= 1_000_000;
}

/** As if the text were the number it says: a repaired cell must not make another table. "1.234" is thousands. */
function angkaBesar(teks: string): boolean {
  const { nilai, alasan } = bacaAngka(teks);
  return nilai === null ? alasan === 'ambigu' : Math.abs(nilai) >= 1000;
}

/** 0 ... 1: whether a column with this content can be of that kind. A blank column fits nearly everything. */
export function kecocokanIsi(jenis: JenisKolom, profil: Profil): number {
  const { terisi } = profil;
  if (terisi === 0) return jenis === 'kode' || jenis === 'uraian' ? 0.3 : 0.9;
  const bagian = (...kunci: (keyof Profil)[]): number =>
    kunci.reduce((jumlah, k) => jumlah + profil[k], 0) / terisi;
  switch (jenis) {
    case 'kode':
      return bagian('kode', 'kodeNama') >= 0.4 ? 1 : 0.3 + 0.4 * bagian('kode', 'hitungan');
    case 'uraian':
      return bagian('teks', 'kodeNama', 'nomorNama') >= 0.5 ? 1 : 0.4;
    case 'uang':
      return 0.4 + 0.6 * Math.min(1, bagian('uang', 'nol') + 0.5 * bagian('hitungan'));
    case 'kinerja':
      return 1 - 0.6 * bagian('jutaan', 'kode') - 0.15 * (bagian('uang') - bagian('jutaan'));
    case 'persen':
      return 1 - 0.6 * bagian('uang', 'kode') - 0.3 * bagian('teks');
    case 'nomor':
      return 1 - 0.7 * bagian('uang', 'kode', 'kodeNama');
    default:
      return 1 - 0.5 * bagian('uang') - 0.3 * bagian('jutaan');
  }
}
