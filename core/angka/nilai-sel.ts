/** A worksheet error as a value, e.g. `{ galat: '#VALUE!' }`. */
export interface GalatSel {
  readonly galat: string;
}

/** What a cell can hold. Dates are serial numbers; the number format tells them apart. Blank is null. */
export type NilaiSel = number | string | boolean | null | GalatSel;

export function apakahGalat(nilai: NilaiSel | undefined): nilai is GalatSel {
  return typeof nilai === 'object' && nilai !== null;
}

/** The value without NaN and Infinity, which no border that a finding crosses can carry: those become null. */
export function nilaiTerhingga(nilai: NilaiSel): NilaiSel {
  return typeof nilai === 'number' && !Number.isFinite(nilai) ? null : nilai;
}
