/**
 * Our lines in a cell's note. The note itself remembers what was there before, so that it travels with the cell when
 * rows are inserted, sorted or copied, and the user's own lines stay untouched.
 */
export const AWALAN = '[Renja] ';
const WARNA = `${AWALAN}warna semula `;

const satuBaris = (teks: string): string => teks.replace(/\s*\n\s*/g, ' ');

export function catatanBertanda(lama: string, pesan: readonly string[], latar: string | null): string {
  const baris = pesan.map((p) => AWALAN + satuBaris(p));
  if (latar) baris.push(WARNA + latar);
  return (lama ? [lama, ...baris] : baris).join('\n');
}

export const catatanTanpaTanda = (catatan: string): string =>
  catatan
    .split('\n')
    .filter((baris) => !baris.startsWith(AWALAN))
    .join('\n');

/** The colour before ours; null where there was none. */
export function latarSemula(catatan: string): string | null {
  const baris = catatan.split('\n').find((b) => b.startsWith(WARNA));
  const warna = baris?.slice(WARNA.length) ?? '';
  return /^#[0-9a-f]{6}$/i.test(warna) ? warna : null;
}
