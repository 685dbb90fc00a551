import type { BacaanAngka } from '../angka/baca-angka';
import { rapikan } from '../angka/bulat';
import type { Alasan, Hasil } from './alasan';
import { samakanSkala, type Ukuran } from './skala-persen';

export const ARAH = ['naik', 'turun', 'turun-rasio', 'rentang', 'tepat'] as const;
export type Arah = (typeof ARAH)[number];

/** A target that is a span: "80-90 %". */
export type Rentang = readonly [number, number];

/**
 * Achievement as a fraction, or the reason why there is none. Target and realisasi in the same unit.
 * - naik: R/T. Sources: every LKjIP; the more the better.
 * - turun: (2T-R)/T, the same as 1+(1-R/T) of PermenPANRB 8/2021; negative where R > 2T, not cut off.
 * - turun-rasio: T/R, used by some applications.
 * - rentang: inside the span 1, outside R over the nearer bound (PermenPANRB 8/2021). A span also works with "turun".
 * - tepat: 1 - |R-T|/T, at least 0; for targets that should be met exactly.
 */
export function hitungCapaian(
  target: number | Rentang,
  realisasi: number,
  arah: Arah = 'naik',
  batas?: number,
): Hasil {
  const capaian = tanpaBatas(target, realisasi, arah);
  return batas !== undefined && typeof capaian === 'number' && capaian > batas ? batas : capaian;
}

/** The same from cells as they were read: percent texts, units, a span as target. */
export function capaianSel(target: Ukuran, realisasi: Ukuran, arah: Arah = 'naik', batas?: number): Hasil {
  if (typeof target === 'number' && typeof realisasi === 'number') {
    return hitungCapaian(target, realisasi, arah, batas);
  }
  const ujung = typeof target === 'number' ? undefined : target.rentang;
  if (!ujung) {
    const samaSkala = samakanSkala([target, realisasi]);
    return typeof samaSkala === 'string'
      ? samaSkala
      : hitungCapaian(samaSkala[0]!, samaSkala[1]!, arah, batas);
  }
  const bagian = (target as BacaanAngka).bagian!;
  const samaSkala = samakanSkala([bagian[0]!, bagian[1]!, realisasi]);
  if (typeof samaSkala === 'string') return samaSkala;
  return hitungCapaian([samaSkala[0]!, samaSkala[1]!], samaSkala[2]!, arah, batas);
}

function tanpaBatas(target: number | Rentang, realisasi: number, arah: Arah): Hasil {
  if (typeof target !== 'number') return terhadapRentang(target, realisasi, arah);
  if (target < 0) return 'target-negatif';
  if (arah === 'turun-rasio') return realisasi > 0 ? target / realisasi : realisasiTakTerbagi(realisasi);
  if (target === 0) return 'target-nol';
  switch (arah) {
    case 'turun':
      return rapikan(2 * target - realisasi) / target;
    case 'tepat':
      return Math.max(0, rapikan(target - Math.abs(realisasi - target)) / target);
    default:
      return realisasi / target;
  }
}

function realisasiTakTerbagi(realisasi: number): Alasan {
  return realisasi === 0 ? 'realisasi-nol' : 'di-luar-skala';
}

function terhadapRentang([a, b]: Rentang, realisasi: number, arah: Arah): Hasil {
  if (arah !== 'rentang' && arah !== 'turun') return 'target-rentang';
  const bawah = Math.min(a, b);
  const atas = Math.max(a, b);
  if (realisasi >= bawah && realisasi <= atas) return 1;
  const terdekat = realisasi < bawah ? bawah : atas;
  return tanpaBatas(terdekat, realisasi, arah === 'turun' ? 'turun' : 'naik');
}
