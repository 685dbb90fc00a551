import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Where a report goes, piece by piece. */
export interface Tujuan {
  tulis(teks: string): void | Promise<void>;
  /** Everything is written. */
  selesai(): void;
  /** Leaves nothing half-written behind. */
  batal(): void;
}

/**
 * A file that appears when it is complete; an older one of that name stays until then. Throws at once when it cannot be
 * written. Devices and pipes are written straight.
 */
export function tujuanBerkas(nama: string): Tujuan {
  const info = statSync(nama, { throwIfNoEntry: false });
  if (info?.isDirectory()) throw new Error('Ini folder; sebutkan nama berkas di dalamnya.');
  const sementara = info && !info.isFile() ? null : `${nama}.sementara`;
  const berkas = buka(sementara ?? nama);
  let terbuka = true;
  const tutup = (): void => {
    if (terbuka) closeSync(berkas);
    terbuka = false;
  };
  return {
    tulis: (teks) => {
      const isi = Buffer.from(teks);
      for (let awal = 0; awal < isi.length;) awal += writeSync(berkas, isi, awal);
    },
    selesai: () => {
      tutup();
      if (sementara !== null) renameSync(sementara, nama);
    },
    batal: () => {
      tutup();
      if (sementara !== null) rmSync(sementara, { force: true });
    },
  };
}

function buka(nama: string): number {
  if (existsSync(dirname(nama))) return openSync(nama, 'w');
  throw new Error('Folder tujuan tidak ada.');
}

/** Standard output, or what `simpan` collects for a test. */
export function tujuanKeluaran(tulis: (teks: string) => void | Promise<void>): Tujuan {
  return { tulis, selesai: () => undefined, batal: () => undefined };
}
