import type { NilaiSel } from '../angka/nilai-sel';

/** Severities, the gravest first. */
export const TINGKAT_TEMUAN = ['galat', 'peringatan', 'info'] as const;
export type TingkatTemuan = (typeof TINGKAT_TEMUAN)[number];

/** The graver of two severities. */
export function terberat(a: TingkatTemuan, b: TingkatTemuan): TingkatTemuan {
  return TINGKAT_TEMUAN.indexOf(a) <= TINGKAT_TEMUAN.indexOf(b) ? a : b;
}

/** One cell to change; exactly one of `nilai` and `rumus` is given. */
export interface PerubahanSel {
  readonly lembar: string;
  readonly baris: number;
  readonly kolom: number;
  /** What stood there when the change was made up; a host refuses when it finds something else. */
  readonly sebelum: { readonly nilai: NilaiSel; readonly rumus: string; readonly format?: string };
  readonly nilai?: NilaiSel;
  /** en-US formula text without '='. */
  readonly rumus?: string;
  /** Known result of `rumus`, for snapshots; workbooks compute their own. */
  readonly hasil?: NilaiSel;
  /** New number format; '@' comes before a code. Omitted: the format stays. */
  readonly format?: string;
}

/** A repair as data. 'aman' may be applied in bulk, 'pilih' only after the planner has chosen it. */
export interface Perbaikan {
  readonly jenis: 'aman' | 'pilih';
  /** What it does, in the planner's words. */
  readonly keterangan: string;
  readonly perubahan: readonly PerubahanSel[];
}

/** One finding. Plain data: it crosses every host boundary as it is. */
export interface Temuan {
  /** Rule id, e.g. "PGU-001". */
  readonly aturan: string;
  readonly slug: string;
  readonly tingkat: TingkatTemuan;
  readonly lembar: string;
  /** A1 address of the cell or range. */
  readonly sel: string;
  readonly baris: number;
  readonly kolom: number;
  /** Code of the row, null in tables without codes. */
  readonly kode: string | null;
  /** Name of the row as the planner knows it. */
  readonly label: string;
  readonly pesan: string;
  readonly tertulis: NilaiSel;
  readonly seharusnya: NilaiSel;
  /** "PGU-001@I42": the finding on the same sheet that explains this one. */
  readonly sebab: string | null;
  readonly perbaikan: readonly Perbaikan[];
  /** rule + sheet + code (or label) + column meaning (+ rows above, where several rows share the code): survives inserted rows. Key of ignores and baselines. */
  readonly identitas: string;
}
