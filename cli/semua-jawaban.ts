import { armada, banyakProses } from './armada/armada';
import { TANDA_PEKERJA } from './armada/pekerja';
import type { BerkasDiminta } from './daftar-berkas';
import type { Kemajuan } from './kemajuan';
import { siapkanKerja, type Jawaban } from './kerja-berkas';
import type { Pilihan } from './pilihan';

/** What is to be checked and how. */
export interface Permintaan {
  /** Command line, for workers. */
  readonly argumen: readonly string[];
  readonly pilihan: Pilihan;
  readonly berkas: readonly BerkasDiminta[];
  /** Starts workers; null: all files are checked in this process. */
  readonly program: string | null;
}

/**
 * Answers in the order of the files: one file in this process, several in processes of their own. What could not be
 * opened of the documents to compare with goes into `pembandingGagal`.
 */
export async function* semuaJawaban(
  { argumen, pilihan, berkas, program }: Permintaan,
  pembandingGagal: Set<string>,
  kemajuan: Kemajuan,
): AsyncGenerator<Jawaban> {
  if (program !== null && berkas.length > 1) {
    const perintah = { program, argumen: [TANDA_PEKERJA, ...argumen] };
    yield* armada(berkas, perintah, banyakProses(pilihan.proses, berkas.length), pembandingGagal);
    return;
  }
  const kerja = siapkanKerja(pilihan, berkas.map((b) => b.berkas), kemajuan); // prettier-ignore
  for (const satu of kerja.pembandingGagal) pembandingGagal.add(satu);
  for (const [urutan, satu] of berkas.entries()) {
    yield satu.alasan === undefined ? kerja.periksa(satu, urutan) : { alasan: satu.alasan };
  }
}
