import type { Hasil } from './alasan';

/** Budget absorption as a fraction: realisasi over pagu, in rupiah. Several lines: sums over sums, never a mean. */
export function hitungSerapan(pagu: number, realisasi: number): Hasil {
  return pagu === 0 ? 'pagu-nol' : realisasi / pagu;
}
