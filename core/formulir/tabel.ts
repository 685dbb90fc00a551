import type { Tingkat } from '../kode/kode';
import type { Lembar, Rentang } from '../lembar/lembar';
import type { Formulir, KolomFormulir } from './formulir';

/** A column of a recognised table. */
export interface KolomTabel {
  readonly definisi: KolomFormulir;
  /** Sheet columns, left to right; more than one where a code or a name is split over columns. */
  readonly kolom: readonly number[];
  /** Heading as written, group first: "Prakiraan Maju / Target". */
  readonly judul: string;
  /** Year written in the heading. */
  readonly tahunTertulis: number | null;
  /** Rupiah per unit of an amount: 1,000,000 under "Pagu (Rp juta)". */
  readonly skala: number;
  /** Level of the names in each of `kolom`, where "Program | Kegiatan | Sub Kegiatan" have a column each. */
  readonly tingkat?: readonly Tingkat[] | undefined;
}

/** A table found on a sheet, with the form it was taken for. */
export interface Tabel {
  readonly lembar: Lembar;
  readonly formulir: Formulir;
  readonly kolom: readonly KolomTabel[];
  /** Header rows, column-number row included. */
  readonly kepala: { readonly baris: number; readonly barisAkhir: number };
  /** Texts of the column-number row by sheet column ("13 = 6 + 12"), empty when there is none. */
  readonly nomorKolom: ReadonlyMap<number, string>;
  /** Sheet rows of the data; several where the header is repeated on every page. */
  readonly bagian: readonly { readonly awal: number; readonly akhir: number }[];
  /** Header and data. */
  readonly rentang: Rentang;
  /** 0 ... 1 */
  readonly keyakinan: number;
  readonly alasan: string;
  /** Document year n as the title or the headings state it. */
  readonly tahun: number | null;
}

/** The user's own mapping of a table: data that a workbook can keep. Rows and columns are zero-based. */
export interface PemetaanTabel {
  readonly lembar: string;
  readonly formulir: string;
  readonly barisKepala: number;
  readonly barisKepalaAkhir: number;
  /** Sheet column (as text, JSON-friendly) -> column id of the form. */
  readonly kolom: Readonly<Record<string, string>>;
}

/** What could not be recognised: the nearest form and what was missing. */
export interface BukanTabel {
  readonly lembar: string;
  /** First header row, zero-based; 0 where not even a header was found. */
  readonly baris: number;
  readonly pesan: string;
}
