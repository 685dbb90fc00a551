import { menyebutTahun, tahunDalam } from '../formulir/judul';
import type { IndeksGabungan } from '../lembar/gabungan';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { jarakTahun, PERATURAN, selJudul, type SelJudul } from './judul-bertahun';

/** A heading cell that names another year than its column is for; `tertulis` null: none at all. */
interface JudulSalah {
  readonly sel: SelJudul;
  readonly tertulis: number | null;
  /** A group above the heading of the column. */
  readonly kelompok: boolean;
}

/** The headings over a column that do not name its year: its own, and groups that speak of that year alone. */
export function* judulSalah(
  matriks: Matriks,
  gabungan: IndeksGabungan,
  bertahun: readonly KolomMatriks[],
  kolom: KolomMatriks,
  benar: number,
): Iterable<JudulSalah> {
  const daftar = selJudul(matriks, gabungan, kolom.indeks);
  const { tahunTertulis } = kolom.tabel;
  const sendiri = selTahun(daftar, tahunTertulis);
  // "Tahun" over the columns of several years needs no year of its own.
  const milikBersama = (sel: SelJudul): boolean => jarakDiBawah(matriks, gabungan, bertahun, sel).size > 1;
  if (sendiri && tahunTertulis !== benar && (tahunTertulis !== null || !milikBersama(sendiri)))
    yield { sel: sendiri, tertulis: tahunTertulis, kelompok: false };
  for (const sel of daftar) {
    const [tertulis, ...lain] = tahunDalam(sel.teks);
    if (sel === sendiri || tertulis === undefined || lain.length > 0 || tertulis === benar) continue;
    if (menyebutTahun(sel.teks) && !PERATURAN.test(sel.teks) && !milikBersama(sel))
      yield { sel, tertulis, kelompok: true };
  }
}

/** The heading cell that states the year of a column; for a missing year the one that ends with the word "tahun". */
export function selTahun(daftar: readonly SelJudul[], tahun: number | null): SelJudul | null {
  if (tahun === null) return daftar.find((s) => /\btahun$/i.test(s.teks)) ?? null;
  return daftar.find((s) => s.teks.includes(String(tahun))) ?? null;
}

/** Distances to the document year of the columns under a heading cell. */
function jarakDiBawah(
  matriks: Matriks,
  gabungan: IndeksGabungan,
  kolom: readonly KolomMatriks[],
  sel: SelJudul,
): Set<number> {
  const bawahnya = kolom.filter((k) =>
    selJudul(matriks, gabungan, k.indeks).some((s) => s.baris === sel.baris && s.kolom === sel.kolom),
  );
  return new Set(bawahnya.map((k) => jarakTahun(k)!));
}
