import { jumlahkan } from '../angka/bulat';
import type { Hasil } from './alasan';

/**
 * How quarters make a year: akumulatif - they add up; repetitif (the same service every quarter), progres-naik and
 * progres-turun (a state that was reached) - the last filled quarter counts. Blank quarters (null) are not zero.
 */
export const JENIS_TAHUNAN = ['akumulatif', 'repetitif', 'progres-naik', 'progres-turun'] as const;
export type JenisTahunan = (typeof JENIS_TAHUNAN)[number];

export function realisasiTahun(
  triwulan: readonly (number | null)[],
  jenis: JenisTahunan = 'akumulatif',
): Hasil {
  const terisi = triwulan.filter((n) => n !== null);
  if (terisi.length === 0) return 'kosong';
  return jenis === 'akumulatif' ? jumlahkan(terisi) : terisi[terisi.length - 1]!;
}
