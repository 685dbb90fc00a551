/** By how much the sum of rounded amounts may differ. */
const TOLERANSI = 1;

/** Whether a sum proves the amount written above it; both in the unit of their column. */
export function jumlahPas(jumlah: number, tertulis: number): boolean {
  return Math.abs(jumlah - tertulis) <= TOLERANSI;
}
