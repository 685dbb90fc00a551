import { jumlahkan, rapikan } from '../angka/bulat';
import type { Hasil } from './alasan';

/**
 * Ways to measure efficiency from capaian and serapan, both fractions:
 * - selisih: capaian - serapan (default); positive is efficient.
 * - sisa: 1 - serapan, only where capaian reached 100 % (LKjIP).
 * - rasio: serapan / capaian; below 1 is efficient.
 * - ne: NE = 50 % + E/20 x 50 with E = 1 - serapan/capaian kept within -20 % ... 20 % (Kementerian Keuangan), 0 ... 1.
 */
export const CARA_EFISIENSI = ['selisih', 'sisa', 'rasio', 'ne'] as const;
export type CaraEfisiensi = (typeof CARA_EFISIENSI)[number];

export function hitungEfisiensi(capaian: number, serapan: number, cara: CaraEfisiensi = 'selisih'): Hasil {
  if (cara === 'selisih') return jumlahkan([capaian, -serapan]);
  if (cara === 'sisa') return capaian < 1 ? 'capaian-kurang' : jumlahkan([1, -serapan]);
  if (capaian === 0) return 'capaian-nol';
  const rasio = serapan / capaian;
  return cara === 'rasio' ? rasio : rapikan(0.5 + Math.max(-0.2, Math.min(0.2, 1 - rasio)) * 2.5);
}
