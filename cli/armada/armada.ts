import { availableParallelism, totalmem } from 'node:os';
import type { BerkasDiminta } from '../daftar-berkas';
import type { Jawaban } from '../kerja-berkas';
import { berurutan } from './berurutan';
import { Proses, type PerintahPekerja } from './proses';

/** Memory to be had per worker: few on a small laptop with many cores. */
const MEMORI_PER_PROSES = 1.5 * 2 ** 30;

/** How many files are checked at the same time. */
export function banyakProses(diminta: number | null, berkas: number): number {
  const mampu = Math.min(availableParallelism(), Math.floor(totalmem() / MEMORI_PER_PROSES));
  return Math.max(1, Math.min(diminta ?? mampu, berkas));
}

/** Checks files in worker processes; answers in the order of the files, whatever the number of workers. */
export async function* armada(
  berkas: readonly BerkasDiminta[],
  perintah: PerintahPekerja,
  proses: number,
  pembandingGagal: Set<string>,
): AsyncGenerator<Jawaban> {
  const jalur = Array.from({ length: proses }, () => new Proses(perintah));
  try {
    yield* berurutan(berkas, proses, async (diminta, urutan, milik): Promise<Jawaban> => {
      if (diminta.alasan !== undefined) return { alasan: diminta.alasan };
      const hasil = await jalur[milik]!.kirim({ diminta, urutan });
      if ('alasan' in hasil) return hasil;
      for (const pesan of hasil.pembandingGagal) pembandingGagal.add(pesan);
      return hasil.jawaban;
    });
  } finally {
    for (const satu of jalur) satu.tutup();
  }
}
