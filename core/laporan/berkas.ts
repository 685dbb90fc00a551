import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';
import type { HasilPeriksa } from '../validasi/periksa';

/** One checked document and what was found in it. */
export interface BerkasDiperiksa {
  /** File name as the user gave it. */
  readonly berkas: string;
  readonly hasil: HasilPeriksa;
}

/** A cell value as plain JSON: errors by their text. */
export function nilaiJson(nilai: NilaiSel): string | number | boolean | null {
  return apakahGalat(nilai) ? nilai.galat : nilai;
}
