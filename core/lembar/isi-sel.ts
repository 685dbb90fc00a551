import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';

/** Anything that folding would change. */
const BELUM_RAPI = /[^\S ]|\u200b| {2}|^ | $/;

/** Text of a cell with every kind of blank folded to one space: "A B\n C" -> "A B C". Errors, NaN and blanks give "". */
export function rapikan(nilai: NilaiSel | undefined): string {
  if (nilai === null || nilai === undefined || apakahGalat(nilai)) return '';
  if (typeof nilai === 'number') return Number.isFinite(nilai) ? String(nilai) : '';
  if (typeof nilai === 'boolean') return String(nilai);
  // Most texts are clean: they stay the same string.
  return BELUM_RAPI.test(nilai) ? nilai.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim() : nilai;
}

/** Blank, or text that holds only blanks. An error is not blank. */
export function selKosong(nilai: NilaiSel | undefined): boolean {
  if (nilai === null || nilai === undefined) return true;
  return typeof nilai === 'string' && !/[^\s\u00a0\u200b\ufeff]/.test(nilai);
}
