import type { BukuKerja } from '../../core/lembar/lembar';
import type { Kemajuan } from '../../core/validasi/periksa';
import { penjeda } from './berangsur';
import { coba, kabarkan, type Sesi } from './sesi';

/** A file that the user has chosen or dropped. */
export type BerkasPilihan = Pick<File, 'name' | 'text' | 'arrayBuffer'>;

export interface BerkasTerbaca extends BukuKerja {
  /** ISO date on which the file was made, '' where it does not say. */
  readonly dibuat: string;
}

/** Reads an .xlsx; waits for `kemajuan` (share done) between slices. Rejects with a message for the user. */
export type BacaBerkas = (
  isi: Uint8Array,
  nama: string,
  kemajuan: (bagian: number) => Promise<void>,
) => Promise<BerkasTerbaca>;

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
  const isi = new Uint8Array(await berkas.arrayBuffer());
  const pesan = `Membaca ${berkas.name}`;
  return sesi.bacaBerkas(isi, berkas.name, (bagian) => jeda({ bagian: bagian * porsi, pesan }));
}
