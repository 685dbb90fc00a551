import type { Tingkat } from '../kode/kode';
import type { IndeksGabungan } from '../lembar/gabungan';
import { rapikan } from '../lembar/isi-sel';
import { nilaiSel, type Lembar } from '../lembar/lembar';
import { kataJudul, tahunDalam } from './judul';
import type { Kepala } from './kepala';
import type { Profil } from './profil';

/** One heading after flattening: the groups above it and its own text. */
export interface JudulKolom {
  /** Sheet columns under it; several where the heading is merged over a split code or name. */
  readonly kolom: readonly number[];
  /** Texts from top to bottom, own heading last. */
  readonly lapis: readonly string[];
  readonly kata: readonly string[];
  /** Words of all layers together. */
  readonly kataSemua: readonly string[];
  /** Words of the groups above. */
  readonly kataInduk: readonly string[];
  readonly tahun: number | null;
  /** Level of the names in each of the columns, where they stand in a staircase. */
  readonly tingkat?: readonly Tingkat[];
}

/** No planning table comes near; a merge over 16,384 columns would make as many headings. */
const PALING_LEBAR = 500;

/** Flattens the header rows into one heading per column (or per group of merged columns). */
export function ratakan(lembar: Lembar, gabungan: IndeksGabungan, kepala: Kepala): JudulKolom[] {
  const terisi = Math.max(
    ...kepala.barisJudul.map((b) => lembar.nilai[b]?.length ?? 0),
    ...kepala.nomor.keys(),
  );
  const lebar = Math.min(terisi, PALING_LEBAR);
  const hasil: JudulKolom[] = [];
  for (let kolom = 0; kolom <= lebar; kolom++) {
    const { lapis, sampai } = lapisan(lembar, gabungan, kepala, kolom);
    if (lapis.length === 0) continue;
    hasil.push(judulKolom(deret(kolom, sampai), lapis));
    kolom = sampai;
  }
  return hasil;
}

export function judulKolom(kolom: readonly number[], lapis: readonly string[]): JudulKolom {
  const milikSendiri = lapis[lapis.length - 1]!;
  const tahun = [...lapis].reverse().flatMap((l) => (tahunDalam(l).length === 1 ? tahunDalam(l) : []))[0];
  return {
    kolom,
    lapis,
    kata: kataJudul(milikSendiri),
    kataSemua: kataJudul(lapis.join(' ')),
    kataInduk: kataJudul(lapis.slice(0, -1).join(' ')),
    tahun: tahun ?? null,
  };
}

function deret(dari: number, sampai: number): number[] {
  return Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);
}

/** The texts over a column, and the last column that shares its lowest heading through a merge. */
function lapisan(
  lembar: Lembar,
  gabungan: IndeksGabungan,
  kepala: Kepala,
  kolom: number,
): { lapis: string[]; sampai: number } {
  const lapis: string[] = [];
  let sampai = kolom;
  let sebelum = -1;
  const { barisJudul } = kepala;
  for (let i = 0; i < barisJudul.length; i++) {
    const baris = barisJudul[i]!;
    const g = gabungan.di(baris, kolom);
    const teks = rapikan(gabungan.nilai(baris, kolom));
    if (teks !== '') {
      // A merge that began higher up was counted there.
      if (!g || g.baris !== sebelum) lapis.push(teks);
      sebelum = g ? g.baris : -1;
      sampai = g && g.kolom === kolom ? g.kolomAkhir : kolom;
      continue;
    }
    const kelompok = lapis.length === 0 ? kelompokKiri(lembar, gabungan, kepala, i, kolom) : null;
    if (kelompok) lapis.push(kelompok);
  }
  if (sampai > kolom && adaAnak(lembar, gabungan, kepala, kolom, sampai)) sampai = kolom;
  return { lapis, sampai };
}

/** Under a merged heading some later column has a heading of its own: then the merge is a group, not one column. */
function adaAnak(
  lembar: Lembar,
  gabungan: IndeksGabungan,
  kepala: Kepala,
  kolom: number,
  sampai: number,
): boolean {
  const akhir = kepala.barisJudul[kepala.barisJudul.length - 1]!;
  for (let k = kolom + 1; k <= sampai; k++) {
    const g = gabungan.di(akhir, k);
    if (g && g.kolom <= kolom) continue;
    if (rapikan(nilaiSel(lembar, akhir, k)) !== '') return true;
  }
  return false;
}

/** Group heading of an unmerged header: "Target" over "K | Rp" is written only above the K. */
function kelompokKiri(
  lembar: Lembar,
  gabungan: IndeksGabungan,
  kepala: Kepala,
  lapisKe: number,
  kolom: number,
): string | null {
  const baris = kepala.barisJudul[lapisKe]!;
  const bawah = kepala.barisJudul[lapisKe + 1];
  if (bawah === undefined || rapikan(gabungan.nilai(bawah, kolom)) === '') return null;
  for (let k = kolom - 1; k >= 0; k--) {
    if (gabungan.di(baris, k) || rapikan(nilaiSel(lembar, bawah, k)) === '') return null;
    const teks = rapikan(nilaiSel(lembar, baris, k));
    if (teks !== '') return teks;
  }
  return null;
}

/** Splits tables that stand side by side: separated by a blank column, and both with headings that name rows. */
export function pisahSampingan(
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
): JudulKolom[][] {
  const kelompok: JudulKolom[][] = [];
  let kolomBerikut = -1;
  for (const j of judul) {
    const celah = kolomBerikut >= 0 && j.kolom[0]! > kolomBerikut;
    const kosong = celah && deret(kolomBerikut, j.kolom[0]! - 1).every((k) => profil(k).terisi === 0);
    if (kelompok.length === 0 || kosong) kelompok.push([]);
    kelompok[kelompok.length - 1]!.push(j);
    kolomBerikut = j.kolom[j.kolom.length - 1]! + 1;
  }
  const menyebutBaris = (k: readonly JudulKolom[]): boolean =>
    k.length >= 3 && k.some((j) => /^(kode|uraian|program|urusan|sasaran|indikator)/.test(j.kata.join(' ')));
  return kelompok.length > 1 && kelompok.every(menyebutBaris) ? kelompok : [judul.slice()];
}
