import type { NilaiSel } from '../angka/nilai-sel';
import type { Rentang } from './lembar';

/** A cell of a sheet that we write: text stays text, never becomes a formula. */
export interface SelBaru {
  readonly nilai?: NilaiSel;
  /** en-US formula text without '='; `nilai` beside it is its known result. */
  readonly rumus?: string;
  readonly format?: string;
  readonly gaya?: 'judul' | 'kepala' | 'tebal' | 'galat' | 'peringatan' | 'info';
  /** Cell of a table: thin border, text wraps. */
  readonly garis?: boolean;
  /** Jump to a cell of this workbook: sheet name and A1 address. */
  readonly tautan?: { readonly lembar: string; readonly sel: string };
}

/** A whole sheet that we write. */
export interface LembarBaru {
  readonly nama: string;
  readonly baris: readonly (readonly (SelBaru | null)[])[];
  readonly gabungan?: readonly Rentang[];
  /** Column widths in characters. */
  readonly lebar?: readonly number[];
  /** Rows to freeze at the top. */
  readonly beku?: number;
  /** Drop-downs: the list is given as values. */
  readonly pilihan?: readonly { readonly rentang: Rentang; readonly nilai: readonly string[] }[];
}
