/** Excel shows at most ten digits of a number without a format. */
const DIGIT = 10;

/** "0,977" for a number without a format, as Indonesian Excel shows it; null where nothing changes. */
export function teksAngkaUmum(angka: number): string | null {
  if (!Number.isFinite(angka) || Number.isInteger(angka)) return null;
  const teks = String(Number(angka.toPrecision(DIGIT)));
  return teks.includes('e') ? null : teks.replace('.', ',');
}
