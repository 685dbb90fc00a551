import type { NilaiSel } from '../angka/nilai-sel';

/** Rectangle of cells, zero-based, both ends inclusive. */
export interface Rentang {
  readonly baris: number;
  readonly kolom: number;
  readonly barisAkhir: number;
  readonly kolomAkhir: number;
}

/**
 * One snapshot of one sheet, as every host delivers it. Plain data: it may cross google.script.run or a worker.
 * All grids start at A1 and are row-major; a missing row or trailing cell is blank.
 */
export interface Lembar {
  readonly nama: string;
  readonly tersembunyi: boolean;
  readonly nilai: readonly (readonly NilaiSel[])[];
  /** Formula text in en-US without '=', '' where there is none; a row without formulas may be []. */
  readonly rumus: readonly (readonly string[])[];
  /** Distinct number formats of the sheet; `format` holds indexes into it. Index 0 is General. */
  readonly daftarFormat: readonly string[];
  readonly format: readonly (readonly number[])[];
  /** How texts stand, beside `daftarFormat` (which then may name one format twice); missing where the host cannot tell. */
  readonly daftarTata?: readonly (TataTeks | undefined)[] | undefined;
  /** Displayed text where the host knows it; otherwise computed by `teksSel`. */
  readonly teks?: readonly (readonly string[])[] | undefined;
  readonly gabungan: readonly Rentang[];
  readonly barisTersembunyi: readonly number[];
  readonly kolomTersembunyi: readonly number[];
}

/** What sets a text apart from those around it: a name of a lower level stands further in, one of a higher level is bold. */
export interface TataTeks {
  /** Excel's indent of the alignment, 0 ... 250. */
  readonly inden: number;
  readonly tebal: boolean;
}

const TATA_BIASA: TataTeks = { inden: 0, tebal: false };

export interface BukuKerja {
  /** File or document name, for messages. */
  readonly nama: string;
  readonly lembar: readonly Lembar[];
}

export function nilaiSel(lembar: Lembar, baris: number, kolom: number): NilaiSel {
  return lembar.nilai[baris]?.[kolom] ?? null;
}

export function rumusSel(lembar: Lembar, baris: number, kolom: number): string {
  return lembar.rumus[baris]?.[kolom] ?? '';
}

export function adaRumus(lembar: Lembar): boolean {
  return lembar.rumus.some((baris) => baris.some((rumus) => rumus !== ''));
}

export function tataSel(lembar: Lembar, baris: number, kolom: number): TataTeks {
  return lembar.daftarTata?.[lembar.format[baris]?.[kolom] ?? 0] ?? TATA_BIASA;
}

export function formatSel(lembar: Lembar, baris: number, kolom: number): string {
  return lembar.daftarFormat[lembar.format[baris]?.[kolom] ?? 0] ?? 'General';
}
