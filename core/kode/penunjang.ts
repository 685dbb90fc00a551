import type { Kode } from './kode';
import { kodeDariSegmen } from './tata-bahasa';

/**
 * Program 01 of every bidang is the same in all of them: the nomenclature prints it once as "X.XX.01...", sheets write
 * their own bidang ("1.06.01.2.01.0001").
 */
export function apakahPenunjang(kode: Kode): boolean {
  return kode.segmen[2] === '01';
}

/** "1.06.01.2.01" -> "X.XX.01.2.01"; null for codes outside program 01 and for X.XX itself. */
export function bentukUmum(kode: Kode): Kode | null {
  if (!apakahPenunjang(kode) || kode.segmen[0] === 'X') return null;
  return kodeDariSegmen(['X', 'XX', ...kode.segmen.slice(2)]);
}

/** Identity of the general form of a code of program 01 or of an ancestor of one: "1.6.1.2.1" -> "X.XX.1.2.1". */
export function kanonikUmum(kanonik: string): string {
  return `X.XX${kanonik.slice(kanonik.indexOf('.', 2))}`;
}

/** "X.XX.01.2.01" with bidang 1.06 -> "1.06.01.2.01"; null when `kode` is not of X.XX or `bidang` is not a real bidang. */
export function isiBidang(kode: Kode, bidang: Kode): Kode | null {
  if (kode.segmen[0] !== 'X' || kode.segmen.length < 2 || bidang.segmen[0] === 'X') return null;
  if (bidang.segmen.length < 2) return null;
  return kodeDariSegmen([...bidang.segmen.slice(0, 2), ...kode.segmen.slice(2)]);
}
