import type { BerkasDiminta } from '../daftar-berkas';
import { Kemajuan } from '../kemajuan';
import { siapkanKerja, type Jawaban } from '../kerja-berkas';
import { bacaPilihan } from '../pilihan';

/** Hidden first argument by which the program starts itself as a worker. */
export const TANDA_PEKERJA = '--pekerja';

export interface PesanKePekerja {
  readonly diminta: BerkasDiminta;
  readonly urutan: number;
}

export interface PesanDariPekerja {
  readonly jawaban: Jawaban;
  readonly pembandingGagal: readonly string[];
  /** Memory of the worker, bytes. */
  readonly rss: number;
}

/** A process that checks one file after the other, as `renja periksa` with these arguments would. */
export function jalankanPekerja(argumen: readonly string[]): void {
  const kerja = siapkanKerja(bacaPilihan(argumen), [], new Kemajuan());
  process.on('message', ({ diminta, urutan }: PesanKePekerja) => {
    const pesan: PesanDariPekerja = {
      jawaban: kerja.periksa(diminta, urutan),
      pembandingGagal: kerja.pembandingGagal,
      rss: process.memoryUsage.rss(),
    };
    process.send!(pesan);
  });
  process.on('disconnect', () => process.exit());
}
