import { GalatBerkas } from './galat-berkas';

/** Limits that keep a hostile or runaway file from eating the machine. Counted while reading, never trusted. */
export interface BatasBerkas {
  /** Parts inside the package. */
  readonly entri: number;
  /** Bytes of one part after inflating. */
  readonly bytePerBagian: number;
  /** Bytes of all parts read, after inflating. */
  readonly byteSeluruhnya: number;
  /** Inflated : compressed. Checked above `byteBebasRasio`, because small parts of blanks pack very well. */
  readonly rasio: number;
  readonly byteBebasRasio: number;
  /** Grid slots of the workbook: every row counts up to its last filled column. */
  readonly petak: number;
}

/**
 * Largest real planning workbook seen: 6,647 x 23 cells, 6 MB of XML, ratio 11.
 * Repetitive XML of Excel reaches a ratio of about 60; deflate ends at 1,032.
 */
export const BATAS: BatasBerkas = {
  entri: 10_000,
  bytePerBagian: 400_000_000,
  byteSeluruhnya: 800_000_000,
  rasio: 200,
  byteBebasRasio: 20_000_000,
  petak: 12_000_000,
};

export const MAKS_BARIS = 1_048_576;
export const MAKS_KOLOM = 16_384;

export function terlaluBesar(apa: string): GalatBerkas {
  return new GalatBerkas(
    'terlalu-besar',
    `Berkas ini terlalu besar untuk dibuka (${apa}). Hapus lembar atau baris yang tidak dipakai, atau pecah berkasnya.`,
  );
}
