import type { NilaiSel } from '../core/angka/nilai-sel';
import type { LembarBaru } from '../core/lembar/lembar-baru';
import type { Rentang } from '../core/lembar/lembar';

/** New content of one cell; a `PerubahanSel` of the rules fits. */
export interface SelDiubah {
  readonly lembar: string;
  readonly baris: number;
  readonly kolom: number;
  /** New value; beside `rumus` its known result. null empties the cell. */
  readonly nilai?: NilaiSel;
  /** en-US formula text without '='. */
  readonly rumus?: string;
  /** Cells that an array formula fills, from this cell on; the others come as values of their own. */
  readonly wilayah?: Rentang;
  /** New number format; without it the format stays. */
  readonly format?: string;
}

/** Fresh result of a formula that stays as it is. */
export interface HasilRumus {
  readonly lembar: string;
  readonly baris: number;
  readonly kolom: number;
  readonly nilai: NilaiSel;
}

/** Mark on a cell: fill and note; its content stays. */
export interface SelDitandai {
  readonly lembar: string;
  readonly baris: number;
  readonly kolom: number;
  /** Fill colour, RRGGBB. */
  readonly isian?: string;
  readonly catatan?: string;
}

/** Everything that `tulisXlsx` can change in a workbook. */
export interface PerubahanXlsx {
  readonly sel?: readonly SelDiubah[];
  readonly hasil?: readonly HasilRumus[];
  readonly tanda?: readonly SelDitandai[];
  /** Added behind the others; a sheet of ours with the same name is replaced, a user's sheet never. */
  readonly lembarBaru?: readonly LembarBaru[];
  /** Settings inside the workbook to set, or with null to remove. */
  readonly pengaturan?: Readonly<Record<string, string | null>>;
}

/** What could not be written, and why in the user's words. Everything else was written. */
export interface Penolakan {
  readonly lembar: string;
  /** null: the whole sheet. */
  readonly baris: number | null;
  readonly kolom: number | null;
  readonly alasan: string;
}

/** All changes of one cell, put together. */
export interface UbahSel {
  readonly baris: number;
  readonly kolom: number;
  /** New value or formula. */
  isi?: SelDiubah;
  format?: string;
  hasil?: HasilRumus;
  isian?: string;
}

/** Changes of one sheet by row and column. */
export type UbahLembar = Map<number, Map<number, UbahSel>>;

export function ubahSel(lembar: UbahLembar, baris: number, kolom: number): UbahSel {
  let isiBaris = lembar.get(baris);
  if (!isiBaris) lembar.set(baris, (isiBaris = new Map()));
  let sel = isiBaris.get(kolom);
  if (!sel) isiBaris.set(kolom, (sel = { baris, kolom }));
  return sel;
}

export function isiDiubah(lembar: UbahLembar, baris: number, kolom: number): SelDiubah | undefined {
  return lembar.get(baris)?.get(kolom)?.isi;
}
