let banyak = 0;

/** Counts a call from a cell: the only proof, without writing into the sheet, that Excel really uses our functions. */
export function catatPanggilan(): void {
  banyak++;
}

export function banyakPanggilan(): number {
  return banyak;
}
