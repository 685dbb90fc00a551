import type { JenisKode } from './baca-kode';

const ORGANISASI = /^[1-9X]\.(?:\d\d|XX)\.\d\.\d\d\.\d\.\d\d\.\d\d\.\d{4}$/;
/** Six levels 1.1.2.2.2.4; the 2019 leaf has 3 digits, from FY2026 the last two are 3 and 5 wide. */
const REKENING = /^[1-8]\.\d\.\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{3,4})?|\.\d{3}(?:\.\d{5})?)?)?$/;
/** Until 2023 the third segment has one digit: "1.2.1.01.02"; later ones have the shape of a rekening. */
const SUMBER_DANA_LAMA = /^[1-3]\.\d\.\d\.\d\d(?:\.\d\d(?:\.\d\d)?)?$/;

/**
 * Kind of a clean dotted text that is not nomenclature. Rekening 4 pendapatan, 5 belanja, 6 pembiayaan; an account
 * of the first class in a planning table is a source of funds ("1.1.01.01 PAD"), never an asset.
 */
export function jenisKodeLain(teks: string): Exclude<JenisKode, 'nomenklatur'> | null {
  if (ORGANISASI.test(teks)) return 'organisasi';
  if (SUMBER_DANA_LAMA.test(teks)) return 'sumber dana';
  if (!REKENING.test(teks)) return null;
  if (/^[4-6]\.[1-4]\.\d\d/.test(teks)) return 'rekening';
  const segmen = teks.split('.').length;
  if (segmen < 4) return null;
  return /^[1-2]/.test(teks) ? 'sumber dana' : 'rekening';
}
