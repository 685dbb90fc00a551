import type { Tabel } from '../formulir/tabel';
import { selKosong } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';

/** Columns of a table by what they say about a row, as columns of the sheet. */
export interface KolomIsi {
  readonly uang: readonly number[];
  readonly indikator: readonly number[];
  /** Indicators, targets, units and percentages. */
  readonly penjelas: readonly number[];
}

/** What the columns of a table say about a row. */
export function kolomIsi({ kolom }: Tabel): KolomIsi {
  const berjenis = (...jenis: string[]): number[] =>
    kolom.filter((k) => jenis.includes(k.definisi.jenis)).map((k) => k.kolom[0]!);
  return {
    uang: berjenis('uang'),
    indikator: berjenis('indikator'),
    penjelas: berjenis('indikator', 'kinerja', 'satuan', 'persen'),
  };
}

/** Whether a row has anything in one of these columns of the sheet. */
export function terisi({ lembar }: Tabel, baris: number, kolom: readonly number[]): boolean {
  return kolom.some((k) => !selKosong(nilaiSel(lembar, baris, k)));
}
