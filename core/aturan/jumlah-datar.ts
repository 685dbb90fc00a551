import { jumlahkan } from '../angka/bulat';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** A total in an export that is no sum of the rows above it, with what they come to. */
export interface TotalDatarSalah {
  readonly total: Baris;
  readonly jumlah: number;
  readonly banyak: number;
}

/**
 * Totals of an export, where every row stands alone. A total may close any run of sections up to it: a sub kegiatan, a
 * kegiatan, everything. What it should be is certain for the rows just above it and for the last total of the table.
 */
export function* totalDatarSalah(
  matriks: Matriks,
  kolom: KolomMatriks,
  longgar: number,
): Iterable<TotalDatarSalah> {
  // Sums of programmes among the rows would be counted twice.
  if (matriks.akar.some((b) => b.takTerbaca(kolom) || (b.bernilai(kolom) && b.kode === null))) return;
  const akhir = matriks.total[matriks.total.length - 1];
  const bagian: number[] = [];
  let isi: number[] = [];
  let banyak = 0;
  for (const baris of matriks.baris) {
    if (baris.jenis === 'data' && baris.bernilai(kolom)) isi.push(baris.angka(kolom));
    if (baris.jenis !== 'total' || !baris.bernilai(kolom)) continue;
    const langsung = isi.length;
    banyak += langsung;
    if (langsung > 0) bagian.push(jumlahkan(isi));
    isi = [];
    if (bagian.length === 0 || menutup(bagian, baris.angka(kolom), longgar)) continue;
    const seluruh = baris === akhir && !/\d|program|kegiatan/i.test(baris.label);
    if (seluruh) yield { total: baris, jumlah: jumlahkan(bagian), banyak };
    else if (langsung > 0) yield { total: baris, jumlah: bagian[bagian.length - 1]!, banyak: langsung };
  }
}

/** Whether the last sections, however many, come to this amount. */
function menutup(bagian: readonly number[], tertulis: number, longgar: number): boolean {
  let jumlah = 0;
  for (let i = bagian.length - 1; i >= 0; i--) {
    jumlah += bagian[i]!;
    if (Math.abs(jumlah - tertulis) <= longgar) return true;
  }
  return false;
}
