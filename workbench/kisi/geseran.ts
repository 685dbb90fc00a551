/** Context left before a cell that is scrolled into sight, in pixels of the unzoomed sheet. */
const RUANG = 160;

/** A stretch along one axis of the sheet, in its own pixels. */
export interface Ruas {
  readonly awal: number;
  readonly akhir: number;
}

/** How far to scroll so that a cell lies inside the view; 0 when it does already. Its beginning counts if it is too big. */
export function geseran(sel: Ruas, pandangan: Ruas): number {
  if (sel.awal >= pandangan.awal && sel.akhir <= pandangan.akhir) return 0;
  const longgar = pandangan.akhir - pandangan.awal - (sel.akhir - sel.awal);
  return sel.awal - Math.max(0, Math.min(RUANG, longgar)) - pandangan.awal;
}
