import type { NilaiSel } from '../angka/nilai-sel';
import type { Kode } from './kode';

/** What had to be done to the cell to get at the code; '' when nothing. */
export type Pembersihan =
  | 'spasi' // blanks, NBSP, newlines around or inside
  | 'koma' // "1,06"
  | 'titik' // trailing or doubled dots
  | 'angka' // the cell is a number: 1.06
  | 'tanggal' // the cell became a date
  | 'nol' // lost leading zeros: "1.3.02" -> "1.03.02"
  | 'penanda' // over-padded marker: "1.01.01.02.01" -> "1.01.01.2.01"
  | 'huruf'; // lower-case x.xx

export type JenisKode = 'nomenklatur' | 'organisasi' | 'rekening' | 'sumber dana';

/** The reading of a code cell. */
export interface BacaanKode {
  readonly jenis: JenisKode | null;
  /** The code for 'nomenklatur'; null for other kinds or when unreadable. */
  readonly kode: Kode | null;
  /** Clean text of any readable code. */
  readonly teks: string | null;
  /** Name found in the same cell after the code: "1.06 - URUSAN ..." or "1.06.0.00.0.00.01.0000 Dinas Sosial". */
  readonly nama: string | null;
  readonly pembersihan: readonly Pembersihan[];
  /**
   * True when cleaning only removed what cannot mean anything else (blanks, trailing dots, letter case);
   * false when the code is a proposal a person should confirm (lost zeros, a number that may be 1.1 or 1.10).
   */
  readonly pasti: boolean;
  readonly alasan: 'kosong' | 'bukan-kode' | 'rusak' | 'galat' | 'ambigu' | null;
}

export interface OpsiKode {
  readonly format?: string | undefined;
}

/** Reads one cell as a code. Never throws. */
export function bacaKode(_nilai: NilaiSel, _opsi: OpsiKode = {}): BacaanKode {
  throw new Error('belum ditulis');
}
