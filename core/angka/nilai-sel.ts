/** A worksheet error as a value, e.g. `{ galat: '#VALUE!' }`. */
export interface GalatSel {
  readonly galat: string;
}

/** What a cell can hold. Dates are serial numbers; the number format tells them apart. Blank is null. */
export type NilaiSel = number | string | boolean | null | GalatSel;

export function apakahGalat(nilai: NilaiSel | undefined): nilai is GalatSel {
  return typeof nilai === 'object' && nilai !== null;
}
