import type { IRange } from '@univerjs/presets';
import type { Rentang } from '../../core/lembar/lembar';

/** Rows and columns that the grid has. */
export interface BatasKisi {
  readonly baris: number;
  readonly kolom: number;
}

/** Ranges as far as the grid reaches: a rule over a whole column would otherwise cost a million cells. */
export function rentangKisi(rentang: readonly Rentang[], batas: BatasKisi): IRange[] {
  return rentang
    .filter((r) => r.baris < batas.baris && r.kolom < batas.kolom)
    .map((r) => ({
      startRow: r.baris,
      startColumn: r.kolom,
      endRow: Math.min(r.barisAkhir, batas.baris - 1),
      endColumn: Math.min(r.kolomAkhir, batas.kolom - 1),
    }));
}
