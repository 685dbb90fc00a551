import { rapikan } from '../angka/bulat';
import type { Hasil } from './alasan';

/** Growth over the EARLIER year as a fraction. From 0 it is undefined, not 100 %. */
export function hitungPertumbuhan(lama: number, baru: number): Hasil {
  if (lama === 0) return 'awal-nol';
  return lama < 0 ? 'awal-negatif' : (baru - lama) / lama;
}

/** Mean of the yearly growths (T-C.24); a pair with a blank (null) year or a zero start does not count. */
export function rataPertumbuhan(nilai: readonly (number | null)[]): Hasil {
  let jumlah = 0;
  let banyak = 0;
  for (let i = 1; i < nilai.length; i++) {
    const lama = nilai[i - 1]!;
    const baru = nilai[i]!;
    if (lama === null || baru === null) continue;
    const tumbuh = hitungPertumbuhan(lama, baru);
    if (typeof tumbuh !== 'number') continue;
    jumlah += tumbuh;
    banyak++;
  }
  return banyak === 0 ? 'tanpa-pasangan' : rapikan(jumlah / banyak);
}
