import { bacaTeks } from './baca-teks';
import { BUKAN, GALAT, KOSONG, LAIN, tanpaAngka, type BacaanAngka } from './bacaan';
import { geser } from './bulat';
import { jenisFormat } from './format-angka';
import { apakahGalat, type NilaiSel } from './nilai-sel';
import type { Notasi } from './notasi';

export type { AlasanTanpaAngka, BacaanAngka } from './bacaan';
export type { Notasi } from './notasi';

export interface OpsiBaca {
  /** Notation settled by the column or document; decides what a single cell cannot. */
  readonly notasi?: Notasi | undefined;
  /** Number format of a numeric cell, to know percent and dates. */
  readonly format?: string | undefined;
  /** The cell may be a sentence with one number in it ("Perbaikan 1 ruang data"); never for amounts. */
  readonly dalamKalimat?: boolean | undefined;
}

/**
 * Reads one cell as an Indonesian planner would. Never throws, never guesses: "1.234" alone is 'ambigu' unless
 * - the column says how it writes numbers (`opsi.notasi`, see `kenaliNotasi`), or
 * - it is money ("Rp 1.234", "(1.234)") or a counted unit ("1.485 lansia"), which have no three decimals.
 */
export function bacaAngka(nilai: NilaiSel, opsi: OpsiBaca = {}): BacaanAngka {
  if (typeof nilai === 'number') return bacaBilangan(nilai, opsi.format);
  if (typeof nilai === 'string') return bacaTeks(nilai, opsi.notasi, opsi.dalamKalimat);
  if (nilai === null || nilai === undefined) return KOSONG;
  return apakahGalat(nilai) ? GALAT : BUKAN;
}

function bacaBilangan(nilai: number, format: string | undefined): BacaanAngka {
  if (!Number.isFinite(nilai)) return tanpaAngka('tak-hingga', false);
  const jenis = jenisFormat(format);
  if (jenis === 'tanggal') return tanpaAngka('tanggal', false);
  const angka = { ...LAIN, nilai, alasan: null, dariTeks: false };
  if (jenis === 'persen') return { ...angka, nilai: geser(nilai, 2), satuan: '%', jenis: 'persen' };
  return jenis === 'uang' ? { ...angka, jenis: 'jumlah' } : angka;
}
