import type { IndeksGabungan } from '../lembar/gabungan';
import { rapikan } from '../lembar/isi-sel';
import type { Lembar } from '../lembar/lembar';
import { BARIS_TOTAL } from './formulir';
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
    const selanjutnya = sebelum && judulSama(sebelum.judul, judul);
    if (selanjutnya && !ditutup(lembar, sebelum.bagian[sebelum.bagian.length - 1]!))
      sebelum.bagian.push(bagian);
    else hasil.push({ kepala, judul, bagian: [bagian] });
  });
  return hasil;
}

/** A total and then a title of the next table: the same header again is no page break. */
function ditutup(lembar: Lembar, bagian: { readonly awal: number; readonly akhir: number }): boolean {
  let judul = false;
  for (let baris = bagian.akhir; baris >= bagian.awal; baris--) {
    const teks = (lembar.nilai[baris] ?? []).map(rapikan).filter((t) => t !== '');
    if (teks.length === 0) continue;
    if (teks.length > 2) return judul && teks.some((t) => BARIS_TOTAL.test(t));
    judul ||= teks.some((t) => /\p{L}{4}/u.test(t));
  }
  return false;
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
