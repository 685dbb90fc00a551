/** A worksheet error as a value, e.g. `{ galat: '#VALUE!' }`. */
export interface GalatSel {
  readonly galat: string;
}

/** What a cell can hold. Dates are serial numbers; the number format tells them apart. Blank is null. */
export type NilaiSel = number | string | boolean | null | GalatSel;

export function apakahGalat(nilai: NilaiSel | undefined): nilai is GalatSel {
  return typeof nilai === 'object' && nilai !== null;
}

/** Same content: errors by their name; a blank and an empty text look alike to every host. */
export function samaIsi(a: NilaiSel, b: NilaiSel): boolean {
  if (apakahGalat(a) || apakahGalat(b)) return apakahGalat(a) && apakahGalat(b) && a.galat === b.galat;
  return (a ?? '') === (b ?? '');
}

/** The value without NaN and Infinity, which no border that a finding crosses can carry: those become null. */
export function nilaiTerhingga(nilai: NilaiSel): NilaiSel {
  return typeof nilai === 'number' && !Number.isFinite(nilai) ? null : nilai;
}
