import type { KolomFormulir } from './formulir';
import { kataSama } from './judul';

const REALISASI = ['realisasi', 'penyerapan', 'serapan', 'terserap', 'penggunaan'];
const PAGU =
  'pagu anggaran plafon murni semula sebelum menjadi setelah sesudah pergeseran naik turun bertambah berkurang'.split(
    ' ',
  );

const menyebut = (kata: readonly string[], daftar: readonly string[]): boolean =>
  kata.some((k) => daftar.some((d) => kataSama(k, d)));

/** A heading of spending: "Realisasi", "Serapan", also mistyped. */
export function menyebutRealisasi(kata: readonly string[]): boolean {
  return menyebut(kata, REALISASI);
}

/**
 * Whether an amount under this heading can be that column at all. A budget is never spending ("Setelah Perubahan",
 * "Pagu 2026"), nor is spending the budget that other spending is measured against ("Realisasi 2025").
 * `sendiri`: words of the heading itself, `semua`: with the groups above it, `sebutan`: all words of the column.
 */
export function bolehUang(
  kolom: KolomFormulir,
  sendiri: readonly string[],
  semua: readonly string[],
  sebutan: readonly string[],
): boolean {
  if (kolom.jenis !== 'uang') return true;
  if (kolom.pagu !== null) return menyebutRealisasi(semua) || !menyebut(semua, PAGU);
  return !menyebut(sendiri, ['realisasi']) || menyebut(sebutan, REALISASI);
}
