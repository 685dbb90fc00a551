import { HostError } from '../host';

/** Whatever was thrown, in words that a planner can act on. */
export function pesanGalat(galat: unknown): string {
  if (galat instanceof HostError && galat.message) return galat.message;
  // These speak to the user too; what throws them is fetched only when needed and known by its name here.
  if (galat instanceof Error && /^Galat(Daftar|Berkas)$/.test(galat.name)) return galat.message;
  const rinci = galat instanceof Error ? galat.message : typeof galat === 'string' ? galat : '';
  return rinci
    ? `Belum berhasil: ${rinci}. Coba ulangi.`
    : 'Belum berhasil tanpa sebab yang diketahui. Coba ulangi.';
}
