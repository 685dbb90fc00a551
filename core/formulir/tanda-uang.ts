import type { Profil } from './profil';
import type { JudulKolom } from './ratakan';

/** "Anggaran" over "Rp | 1.418.995.651": the heading belongs to the column of the amounts, not to that of the sign. */
export function lewatiTandaUang(
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
): readonly JudulKolom[] {
  const berjudul = new Set(judul.map((j) => j.kolom[0]!));
  return judul.map((j) => {
    const pertama = j.kolom[0]!;
    const { tandaUang, terisi } = profil(pertama);
    if (tandaUang === 0 || terisi > 0 || berjudul.has(pertama + 1)) return j;
    return profil(pertama + 1).uang > 0 ? { ...j, kolom: [pertama + 1] } : j;
  });
}
