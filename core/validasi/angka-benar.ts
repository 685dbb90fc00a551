import type { Temuan } from '../aturan/temuan';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Letak } from './letak';

/** What a cell would hold if a finding were mended there. */
export interface AngkaBenar {
  readonly nilai: number;
  readonly temuan: Temuan;
}

/** Rules that state the right amount of the very cell. */
const MENYEBUT_ANGKA = ['PGU-005', 'PGU-001', 'PGU-002', 'RMS-005'];

/** Every amount that the findings make likely for a cell: their own figure, or the one with which the sum above comes right. */
export function angkaBenar(baris: Baris, kolom: KolomMatriks, letak: Letak): AngkaBenar[] {
  const hasil: AngkaBenar[] = [];
  for (const aturan of MENYEBUT_ANGKA) {
    const sendiri = letak.di(aturan, baris.barisLembar, kolom.indeks);
    if (sendiri) hasil.push({ nilai: Number(sendiri.seharusnya), temuan: sendiri });
  }
  const atas = temuanAtas(baris, kolom, letak);
  if (atas && baris.bernilai(kolom)) {
    hasil.push({ nilai: baris.angka(kolom) + beda(atas), temuan: atas });
  }
  return hasil.filter((b) => b.nilai >= 0);
}

/** The wrong sum that this amount is part of. */
export function temuanAtas(baris: Baris, kolom: KolomMatriks, letak: Letak): Temuan | null {
  const { induk, matriks } = baris;
  if (induk) return letak.di('PGU-001', induk.barisLembar, kolom.indeks) ?? null;
  for (const total of matriks.total) {
    const salah = letak.di('PGU-002', total.barisLembar, kolom.indeks);
    if (salah) return salah;
  }
  return null;
}

/** By how much the written figure is too high. */
export function beda(t: Temuan): number {
  return Number(t.tertulis) - Number(t.seharusnya);
}
