import { geser } from '../angka/bulat';
import { jenisFormat } from '../angka/format-angka';
import { formatSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';

/** Decimals as written; a computed number carries far more than anyone types. */
export function banyakDesimal(baris: Baris, kolom: KolomMatriks, tertulis: number): number {
  const nilai = baris.nilai(kolom);
  const teks = typeof nilai === 'string' ? nilai : String(Number(tertulis.toPrecision(12)));
  return Math.min(6, /[.,](\d+)/.exec(teks)?.[1]?.length ?? 0);
}

function berformatPersen(baris: Baris, kolom: KolomMatriks): boolean {
  return jenisFormat(formatSel(baris.matriks.lembar, baris.barisLembar, kolom.indeks)) === 'persen';
}

/** A column may write 0.95 for 95 %: true when that fits more rows than reading it as points. */
export function skalaPecahan(
  daftar: readonly Baris[],
  persen: KolomMatriks,
  /** The right value as a fraction; NaN where there is none. */
  hitung: (baris: Baris) => number,
): boolean {
  let pecahan = 0;
  let poin = 0;
  for (const b of daftar) {
    if (berformatPersen(b, persen)) continue;
    // A zero speaks for both, a blank for neither.
    const hasil = hitung(b);
    if (Math.abs(hasil - b.angka(persen)) < 0.006) pecahan++;
    if (Math.abs(hasil * 100 - b.angka(persen)) < 0.6) poin++;
  }
  return pecahan > poin;
}

/** Percent points as the planner meant them. */
export function poinTertulis(baris: Baris, persen: KolomMatriks, pecahan: boolean): number {
  const mentah = baris.angka(persen);
  return pecahan && !berformatPersen(baris, persen) ? geser(mentah, 2) : mentah;
}
