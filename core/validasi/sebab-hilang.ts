import { atasCocok } from '../aturan/jumlah';
import type { Temuan } from '../aturan/temuan';
import type { Baris } from '../matriks/baris';
import { beda } from './angka-benar';
import type { BahanSebab, PencariSebab } from './pencari';

/**
 * A row missing below, behind a sum that is too high and fits the row above it; where it is missing in several columns,
 * the first column speaks for all.
 */
export function sebabHilang({ toleransi }: BahanSebab): PencariSebab {
  const pertama = new Map<Baris, Temuan>();
  return (t, baris, kolom) => {
    if (t.aturan !== 'PGU-001' || beda(t) <= 0 || !atasCocok(baris, kolom, toleransi)) return null;
    const ada = pertama.get(baris);
    if (!ada) pertama.set(baris, t);
    return ada ?? null;
  };
}
