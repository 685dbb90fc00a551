/** What a readable code belongs to. */
export type JenisKode = 'nomenklatur' | 'organisasi' | 'rekening' | 'sumber dana' | 'lama';

const ORGANISASI = /^[1-9X]\.(?:\d\d|XX)\.\d\.\d\d\.\d\.\d\d\.\d\d\.\d{4}$/;
/** Six levels 1.1.2.2.2.4; the 2019 leaf has 3 digits, from FY2026 the last two are 3 and 5 wide. */
const REKENING = /^[1-8]\.\d\.\d\d(?:\.\d\d(?:\.\d\d(?:\.\d{3,4})?|\.\d{3}(?:\.\d{5})?)?)?$/;
/** SIPD joins a sub kegiatan and an account: "1.06.01.2.01.0001.5.1.02". */
const DI_BAWAH_SUB = /^[1-9X]\.(?:\d\d|XX)\.\d\d\.[1-3]\.\d\d\.\d{2,4}\.(?=[4-6](?:\.|$))/;
/** ... and an organisation with what it plans: "1.06.0.00.0.00.01.0000.1.06.01". */
const DI_BAWAH_ORGANISASI = /^[1-9X]\.(?:\d\d|XX)\.\d\.\d\d\.\d\.\d\d\.\d\d\.\d{4}\.(?=[1-9X]\.)/;
/** Until 2023 the third segment has one digit: "1.2.1.01.02"; later ones have the shape of a rekening. */
const SUMBER_DANA_LAMA = /^[1-3]\.\d\.\d\.\d\d(?:\.\d\d(?:\.\d\d)?)?$/;

/** Permendagri 13/2006, until FY 2020: bidang, SKPD, program, kegiatan: "1.13.1.13.01.15.02". */
const LAMA = /^[1-4]\.\d\d\.[1-4]\.\d\d\.\d\d\.\d\d(?:\.\d{2,3})?$/;

/** The code of an organisation with its last dot, where another code follows it, however dirty both are; else nothing. */
export const awalanOrganisasi = (teks: string): string =>
  DI_BAWAH_ORGANISASI.exec(teks.replace(/\s/g, '').replace(/[.,]+/g, '.').toUpperCase())?.[0] ?? '';

/**
 * Kind of a clean dotted text that is not nomenclature. Rekening 4 pendapatan, 5 belanja, 6 pembiayaan; an account
 * of the first class in a planning table is a source of funds ("1.1.01.01 PAD"), never an asset.
 */
export function jenisKodeLain(teks: string): Exclude<JenisKode, 'nomenklatur'> | null {
  if (ORGANISASI.test(teks)) return 'organisasi';
  const akun = teks.replace(DI_BAWAH_SUB, '');
  if (akun !== teks) return /^[4-6](\.[1-4])?$/.test(akun) || REKENING.test(akun) ? 'rekening' : null;
  if (LAMA.test(teks)) return 'lama';
  if (SUMBER_DANA_LAMA.test(teks)) return 'sumber dana';
  if (!REKENING.test(teks)) return null;
  if (/^[4-6]\.[1-4]\.\d\d/.test(teks)) return 'rekening';
  const segmen = teks.split('.').length;
  if (segmen < 4) return null;
  return /^[1-2]/.test(teks) ? 'sumber dana' : 'rekening';
}

/** Codes outside the nomenclature whose own segments tell which of them holds another. */
export const bersusun = (jenis: JenisKode | null | undefined): boolean =>
  jenis === 'rekening' || jenis === 'lama';
