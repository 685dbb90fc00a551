import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** Efficiency of a LKjIP with the way that most of its rows were computed. */
export interface EfisiensiKolom {
  readonly efisiensi: KolomMatriks;
  readonly asal: readonly [KolomMatriks, KolomMatriks];
  /** The first over the second in percent; else the first less the second. */
  readonly bagi: boolean;
}

/** Offices compute it in their own way: capaian less serapan, or one over the other. Two rows out of three must show which. */
export function efisiensiKolom(matriks: Matriks): EfisiensiKolom | null {
  const [efisiensi, capaian, serapan] = ['efisiensi', 'capaian', 'serapan'].map((id) =>
    matriks.kolomBerid(id),
  );
  if (!efisiensi || !capaian || !serapan) return null;
  const cara: readonly EfisiensiKolom[] = [
    { efisiensi, asal: [capaian, serapan], bagi: false },
    { efisiensi, asal: [capaian, serapan], bagi: true },
    { efisiensi, asal: [serapan, capaian], bagi: true },
  ];
  const terisi = matriks.baris.filter((b) => [efisiensi, capaian, serapan].every((k) => b.bernilai(k)));
  const cocok = cara.map((c) => terisi.filter((b) => sesuai(b, c)).length);
  const terbaik = Math.max(...cocok);
  return terbaik >= 2 && terbaik * 3 >= terisi.length * 2 ? cara[cocok.indexOf(terbaik)]! : null;
}

function sesuai(baris: Baris, { efisiensi, asal: [a, b], bagi }: EfisiensiKolom): boolean {
  const [atas, bawah] = [baris.angka(a), baris.angka(b)];
  return Math.abs((bagi ? (atas / bawah) * 100 : atas - bawah) - baris.angka(efisiensi)) <= 0.51;
}
