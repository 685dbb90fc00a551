import type { PerubahanSel } from '../../core/aturan/temuan';
import { keSheets } from '../bersama/rumus-lokal';
import { miripGalat } from './nilai';

/** One cell to write, in Google's terms. */
export interface Isian {
  readonly nomor: number;
  readonly baris: number;
  readonly kolom: number;
  readonly perubahan: PerubahanSel;
  /** For setValues. A text may carry an apostrophe that keeps it text. */
  readonly masukan: string | number | boolean;
  /** New format; undefined leaves the cell's own. */
  readonly format: string | undefined;
  readonly formatLama: string;
}

/** Google reads what it is given as if typed; these texts would turn into numbers, dates, booleans or formulas. */
const POLOS = /^[A-Za-z][^\d]*$/;
const BUKAN_POLOS = /^(true|false|benar|salah)$/i;

export function susunIsian(
  perubahan: PerubahanSel,
  nomor: number,
  formatLama: string,
  komaDesimal: boolean,
): Isian {
  const { baris, kolom, rumus, nilai = null } = perubahan;
  if (rumus !== undefined) {
    // Under the text format Google shows a formula instead of calculating it.
    const format = perubahan.format ?? (formatLama === '@' ? 'General' : undefined);
    return {
      nomor,
      baris,
      kolom,
      perubahan,
      masukan: `=${keSheets(rumus, komaDesimal)}`,
      format,
      formatLama,
    };
  }
  if (typeof nilai !== 'string') {
    const masukan = nilai === null ? '' : typeof nilai === 'object' ? nilai.galat : nilai;
    return { nomor, baris, kolom, perubahan, masukan, format: perubahan.format, formatLama };
  }
  const format = miripGalat(nilai) ? '@' : perubahan.format;
  return { nomor, baris, kolom, perubahan, masukan: masukanTeks(nilai, format ?? formatLama), format, formatLama }; // prettier-ignore
}

/** The text as setValues must get it. */
export function masukanTeks(teks: string, format: string): string {
  if (format === '@' || teks === '') return teks;
  return POLOS.test(teks) && !BUKAN_POLOS.test(teks) ? teks : `'${teks}`;
}
