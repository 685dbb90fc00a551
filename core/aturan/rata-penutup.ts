import { jumlahkan } from '../angka/bulat';
import type { Baris } from '../matriks/baris';
import { hubunganPersen, type Hubungan } from '../matriks/hubungan';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { banyakDesimal, poinTertulis, skalaPecahan } from './persen-tertulis';

/** A written mean that no usual way of taking it gives. Percent points. */
export interface RataSalah {
  readonly baris: Baris;
  readonly persen: KolomMatriks;
  readonly tertulis: number;
  /** Mean of all filled rows. */
  readonly seharusnya: number;
}

/** Yearly percentages rounded to two decimals before their mean was taken move it by up to this much. */
const PEMBULATAN = 0.005;

/**
 * The means in the closing rows ("Rata-rata capaian kinerja (%)") that cannot be reproduced. Offices take the mean of all
 * rows, of one level, of indicators capped at 100, or the ratio of the sums for money: each of them is accepted.
 */
export function* rataSalah(matriks: Matriks): Iterable<RataSalah> {
  const daftar = matriks.penutup.filter((b) => b.jenis === 'rata-rata');
  if (daftar.length === 0) return;
  const hubungan = new Map(hubunganPersen(matriks).map((h) => [h.persen, h]));
  for (const persen of matriks.kolomBerjenis('persen')) {
    const pecahan = tulisPecahan(matriks, persen, hubungan.get(persen));
    let mulai = -1;
    for (const rata of daftar) {
      const atas = matriks.baris.filter((b) => b.barisLembar < rata.barisLembar && b.jenis !== 'total');
      const bagian = atas.filter((b) => b.barisLembar > mulai);
      mulai = rata.barisLembar;
      if (!rata.bernilai(persen)) continue;
      const tertulis = poinTertulis(rata, persen, pecahan);
      const longgar = 0.51 * 10 ** -banyakDesimal(rata, persen, tertulis) + PEMBULATAN;
      const wajar = [bagian, atas].flatMap((b) => kemungkinan(b, persen, pecahan, hubungan.get(persen)));
      if (wajar.length === 0 || wajar.some((n) => Math.abs(n - tertulis) <= longgar)) continue;
      yield { baris: rata, persen, tertulis, seharusnya: wajar[0]! };
    }
  }
}

/** Every usual mean of these rows, the plain one first. */
function kemungkinan(
  daftar: readonly Baris[],
  persen: KolomMatriks,
  pecahan: boolean,
  hubungan: Hubungan | undefined,
): number[] {
  const terisi = daftar.filter((b) => b.bernilai(persen));
  const tingkat = [...new Set(terisi.map((b) => b.tingkat))];
  const kelompok = [
    terisi,
    terisi.filter((b) => b.jenis === 'data'),
    ...tingkat.map((t) => terisi.filter((b) => b.tingkat === t)),
    ...tingkat.map((t) => terisi.filter((b) => b.tingkat === t || b.pokok?.tingkat === t)),
  ].filter((k) => k.length > 0);
  const rataDari = (poin: (b: Baris) => number): number[] =>
    kelompok.flatMap((k) => [mean(k.map(poin)), mean(k.map((b) => Math.min(100, poin(b))))]);
  const tertulis = (b: Baris): number => poinTertulis(b, persen, pecahan);
  const rata = rataDari(tertulis);
  if (!hubungan) return rata;
  const { pembilang, penyebut } = hubungan;
  // A mean that fits the right percentages is no second mistake beside a wrong one above it.
  const dihitung = (b: Baris): number => {
    const poin = (pembilang.angka(b.indeks) / penyebut.angka(b.indeks)) * 100;
    return Number.isFinite(poin) ? poin : tertulis(b);
  };
  rata.push(...rataDari(dihitung));
  if (hubungan.rumus !== 'serapan') return rata;
  const rasio = kelompok.map(
    (k) =>
      (100 * jumlahkan(k.filter((b) => b.bernilai(pembilang)).map((b) => b.angka(pembilang)))) /
      jumlahkan(k.filter((b) => b.bernilai(penyebut)).map((b) => b.angka(penyebut))),
  );
  return [...rata, ...rasio];
}

function mean(nilai: readonly number[]): number {
  return jumlahkan(nilai) / nilai.length;
}

/** Whether the column writes 0.95 for 95 %. */
export function tulisPecahan(
  matriks: Matriks,
  persen: KolomMatriks,
  hubungan: Hubungan | undefined,
): boolean {
  if (!hubungan) return false;
  const { pembilang, penyebut } = hubungan;
  return skalaPecahan(matriks.baris, persen, (b) => pembilang.angka(b.indeks) / penyebut.angka(b.indeks));
}
