import type { IndeksGabungan } from '../lembar/gabungan';
import type { Lembar } from '../lembar/lembar';
import { temukanKepala, type Kepala } from './kepala';
import { profilKolom, type Profil } from './profil';
import { ratakan, type JudulKolom } from './ratakan';

/** A header with its data rows; a header repeated further down belongs to the same table. */
export interface Bidang {
  readonly kepala: Kepala;
  readonly judul: JudulKolom[];
  readonly bagian: { awal: number; akhir: number }[];
}

/** Every header of a sheet with the rows down to the next one. */
export function susunBidang(lembar: Lembar, gabungan: IndeksGabungan): Bidang[] {
  const hasil: Bidang[] = [];
  // A header that the next one reaches up into is its upper part.
  const semua = temukanKepala(lembar, gabungan).filter(
    (kepala, i, daftar) => !(daftar[i + 1] && daftar[i + 1]!.baris <= kepala.barisAkhir + 1),
  );
  semua.forEach((kepala, i) => {
    const bagian = { awal: kepala.barisAkhir + 1, akhir: (semua[i + 1]?.baris ?? lembar.nilai.length) - 1 };
    const judul = ratakan(lembar, gabungan, kepala);
    const sebelum = hasil[hasil.length - 1];
    if (sebelum && judulSama(sebelum.judul, judul)) sebelum.bagian.push(bagian);
    else hasil.push({ kepala, judul, bagian: [bagian] });
  });
  return hasil;
}

function judulSama(a: readonly JudulKolom[], b: readonly JudulKolom[]): boolean {
  const kunci = (j: JudulKolom): string => `${j.kolom[0]}:${j.kataSemua.join(' ')}`;
  const milikB = new Set(b.map(kunci));
  const sama = a.filter((j) => milikB.has(kunci(j))).length;
  return sama / Math.max(a.length, b.length) >= 0.8;
}

/** Contents of the columns below a header, looked at once each. */
export function profilBidang(lembar: Lembar, bidang: Bidang): (kolom: number) => Profil {
  const ingatan = new Map<number, Profil>();
  const { awal, akhir } = bidang.bagian[0]!;
  return (kolom) => {
    let profil = ingatan.get(kolom);
    if (!profil) ingatan.set(kolom, (profil = profilKolom(lembar, kolom, awal, akhir)));
    return profil;
  };
}
