import { closeSync, existsSync, openSync, renameSync, rmSync, statSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { galatDi } from './berkas';

/** Where a report goes, piece by piece. */
export interface Tujuan {
  tulis(teks: string): void | Promise<void>;
  /** Everything is written. */
  selesai(): void;
  /** Leaves nothing half-written behind. */
  batal(): void;
}

interface TujuanBerkas extends Tujuan {
  tulis(isi: string | Uint8Array): void;
}

/**
 * A file that appears when it is complete; an older one of that name stays until then. Throws at once when it cannot be
 * written. Devices and pipes are written straight.
 */
export function tujuanBerkas(nama: string): TujuanBerkas {
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
    tulis: (potongan) => {
      const isi = typeof potongan === 'string' ? Buffer.from(potongan) : potongan;
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

/** The same for a file that is ready at once. Throws with its name. */
export function tulisUtuh(nama: string, isi: string | Uint8Array): void {
  let tujuan: TujuanBerkas | null = null;
  try {
    tujuan = tujuanBerkas(nama);
    tujuan.tulis(isi);
    tujuan.selesai();
  } catch (e) {
    tujuan?.batal();
    throw galatDi(nama, e);
  }
}

function buka(nama: string): number {
  if (existsSync(dirname(nama))) return openSync(nama, 'w');
  throw new Error('Folder tujuan tidak ada.');
}

/** Standard output, or what `simpan` collects for a test. */
export function tujuanKeluaran(tulis: (teks: string) => void | Promise<void>): Tujuan {
  return { tulis, selesai: () => undefined, batal: () => undefined };
}
