/** The quarters as headings number them. */
export const TRIWULAN: readonly string[] = ['I', 'II', 'III', 'IV'];

const SEBUTAN = /\b(?:tw|triwulan|tribulan)[ -.]*(iv|i{1,3}|[1-4])\b/i;

/** The quarter, 1 to 4, that a heading names first: "Realisasi TW II", "Tribulan-2"; null for none. */
export function triwulanKe(judul: string): number | null {
  const nomor = SEBUTAN.exec(judul)?.[1]?.toUpperCase();
  return nomor === undefined ? null : TRIWULAN.indexOf(nomor) + 1 || Number(nomor);
}

/** The heading without its quarter. */
export function tanpaTriwulan(judul: string): string {
  return judul.replace(SEBUTAN, ' ');
}
