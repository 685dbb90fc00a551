import type { Kemajuan } from '../../core/validasi/periksa';
import { HostError } from '../host';
import { penjeda } from './berangsur';
import { coba, kabarkan } from './kabar';
import type { BerkasTerbaca } from './lingkungan';
import type { Sesi } from './sesi';

/** A file that the user has chosen or dropped. */
export type BerkasPilihan = Pick<File, 'name' | 'text' | 'arrayBuffer'>;

/** Pauses the work now and then and moves the progress bar. */
export type Jeda = (kemajuan: Kemajuan) => Promise<void>;

/** Runs one job over a file with progress and cancel; a second one waits until the first is over. */
export async function kerjakanBerkas(sesi: Sesi, kerja: (jeda: Jeda) => Promise<void>): Promise<void> {
  if (sesi.umum.nilai.kerja) return;
  const henti = new AbortController();
  const batalkan = (): void => henti.abort();
  const lapor = (kemajuan: Kemajuan): void => sesi.umum.ubah({ kerja: { ...kemajuan, batalkan } });
  kabarkan(sesi, null);
  lapor({ bagian: 0, pesan: 'Membuka berkas' });
  await coba(sesi, () => kerja(penjeda(sesi.lingkungan, lapor, henti.signal)));
  sesi.umum.ubah({ kerja: null });
}

/** The workbook in a chosen file. `porsi` is the share of the progress bar that reading gets. */
export async function bacaPilihan(
  sesi: Sesi,
  berkas: BerkasPilihan,
  jeda: Jeda,
  porsi = 1,
): Promise<BerkasTerbaca> {
  if (!sesi.bacaBerkas) throw new Error('Berkas .xlsx tidak bisa dibaca di sini');
  const isi = new Uint8Array(await isiBerkas(berkas, () => berkas.arrayBuffer()));
  const pesan = `Membaca ${berkas.name}`;
  return sesi.bacaBerkas(isi, berkas.name, (bagian) => jeda({ bagian: bagian * porsi, pesan }));
}

/** A file may be gone or locked by the time it is read. */
export async function isiBerkas<T>({ name }: BerkasPilihan, baca: () => Promise<T>): Promise<T> {
  try {
    return await baca();
  } catch {
    throw new HostError(
      'gagal',
      `${name} tidak bisa dibaca: mungkin sudah dipindah, dihapus, atau dikunci program lain. Pilih lagi berkasnya.`,
    );
  }
}
