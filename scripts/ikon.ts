/** Draws every icon in every size into manifests/ikon/; run it after changing manifests/ikon-gambar.ts. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { IKON, UKURAN_APLIKASI, UKURAN_TOMBOL } from '../manifests/ikon-gambar';
import { lukis } from './lukis';
import { png } from './png';

export const FOLDER_IKON = join(__dirname, '../manifests/ikon');

/** File name -> content. */
export function semuaIkon(): Map<string, Uint8Array> {
  const hasil = new Map<string, Uint8Array>();
  for (const [nama, lapis] of Object.entries(IKON)) {
    for (const ukuran of nama === 'renja' ? new Set([...UKURAN_TOMBOL, ...UKURAN_APLIKASI]) : UKURAN_TOMBOL) {
      hasil.set(`${nama}-${ukuran}.png`, png(lukis(lapis, ukuran), ukuran));
    }
  }
  return hasil;
}

if (require.main === module) {
  rmSync(FOLDER_IKON, { recursive: true, force: true });
  mkdirSync(FOLDER_IKON, { recursive: true });
  for (const [nama, isi] of semuaIkon()) writeFileSync(join(FOLDER_IKON, nama), isi);
}
