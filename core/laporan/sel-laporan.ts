import type { NilaiSel } from '../angka/nilai-sel';
import type { SelBaru } from '../lembar/lembar-baru';

export type BarisLaporan = readonly (SelBaru | null)[];

/** A cell of a report; amounts get separators, and sen only where there are any. */
export function isian(nilai: NilaiSel, opsi: Pick<SelBaru, 'garis' | 'format'> = {}): SelBaru {
  if (typeof nilai !== 'number') return { nilai, ...opsi };
  return { nilai, format: Number.isInteger(nilai) ? '#,##0' : '#,##0.00', ...opsi };
}

export function kepala(...judul: readonly string[]): BarisLaporan {
  return judul.map((nilai) => ({ nilai, gaya: 'kepala', garis: true }));
}
