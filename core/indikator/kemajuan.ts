import type { Hasil } from './alasan';

/** Progress towards the target at the end of the Renstra (E.81 column 14), from `awal` (default 0), as a fraction. */
export function hitungKemajuan(realisasi: number, targetAkhir: number, awal = 0): Hasil {
  const jarak = targetAkhir - awal;
  if (jarak === 0) return awal === 0 ? 'target-nol' : 'tanpa-jarak';
  return (realisasi - awal) / jarak;
}
