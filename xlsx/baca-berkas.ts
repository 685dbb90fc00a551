import type { BukuKerja } from '../core/lembar/lembar';
import { bacaXlsxBertahap } from './baca-xlsx';
import { bukaPaket } from './paket';

export interface BerkasTerbaca extends BukuKerja {
  /** ISO date on which the file was made, '' where it does not say. */
  readonly dibuat: string;
}

/**
 * Reads a user's file for a page: waits for `kemajuan` (share done, 0 to 1) between slices, which may pause, or reject
 * to cancel. Rejects with GalatBerkas.
 */
export async function bacaBerkas(
  isi: Uint8Array,
  nama: string,
  kemajuan: (bagian: number) => Promise<void>,
): Promise<BerkasTerbaca> {
  const pekerjaan = bacaXlsxBertahap(isi, nama);
  for (;;) {
    const langkah = pekerjaan.next();
    if (langkah.done) return { ...langkah.value, dibuat: tanggalBerkas(isi) };
    await kemajuan(langkah.value);
  }
}

/** Date on which an export was made, from the package's own properties; '' where it does not say. */
export function tanggalBerkas(isi: Uint8Array): string {
  const paket = bukaPaket(isi);
  if (!paket.ada('docProps/core.xml')) return '';
  return /<dcterms:created[^>]*>(\d{4}-\d\d-\d\d)/.exec(paket.teks('docProps/core.xml'))?.[1] ?? '';
}
