import type { NilaiSel } from '../angka/nilai-sel';

/**
 * What a host hands over for one cell. Blank is null or ''; undefined is an argument that was not given; an object is a
 * worksheet error (`GalatSel`) or a Date as Google Sheets passes it.
 */
export type NilaiFungsi = NilaiSel | undefined | object;

/** One argument: a cell, or a range as rows of cells. */
export type Argumen = NilaiFungsi | readonly (readonly NilaiFungsi[])[];

/** Which of its own errors the host shows: #DIV/0!, #VALUE! or #N/A. */
export type JenisGalat = 'bagi-nol' | 'nilai' | 'tidak-ada';

export interface GalatFungsi {
  readonly galat: JenisGalat;
  /** Indonesian: what is wrong and what to do. */
  readonly pesan: string;
}

/** Result of a cell: a number, a text, or '' for a blank row. */
export type HasilSel = number | string;

/** What a function gives back: one value, rows that spill, or an error for the host to show as its own. */
export type HasilFungsi = HasilSel | HasilSel[][] | GalatFungsi;

export const KODE_GALAT: Readonly<Record<JenisGalat, string>> = {
  'bagi-nol': '#DIV/0!',
  nilai: '#VALUE!',
  'tidak-ada': '#N/A',
};

export function apakahRentang(argumen: Argumen): argumen is readonly (readonly NilaiFungsi[])[] {
  return Array.isArray(argumen);
}

export function apakahGalatFungsi(hasil: HasilFungsi): hasil is GalatFungsi {
  return typeof hasil === 'object' && !Array.isArray(hasil);
}
