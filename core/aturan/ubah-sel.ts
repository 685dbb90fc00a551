import { nilaiTerhingga, type NilaiSel } from '../angka/nilai-sel';
import { formatSel, nilaiSel, rumusSel, type Lembar } from '../lembar/lembar';
import type { PerubahanSel } from './temuan';

/** A new value for one cell; remembers what stood there. */
export function ubahNilai(
  lembar: Lembar,
  baris: number,
  kolom: number,
  nilai: NilaiSel,
  format?: string,
): PerubahanSel {
  const dasar = { ...letakSel(lembar, baris, kolom), nilai };
  return format === undefined ? dasar : { ...dasar, format };
}

/** A formula for one cell (en-US, without '=') and its result where known; remembers what stood there. */
export function ubahRumus(
  lembar: Lembar,
  baris: number,
  kolom: number,
  rumus: string,
  hasil?: NilaiSel,
): PerubahanSel {
  const dasar = { ...letakSel(lembar, baris, kolom), rumus };
  return hasil === undefined ? dasar : { ...dasar, hasil };
}

function letakSel(lembar: Lembar, baris: number, kolom: number) {
  const sebelum = {
    nilai: nilaiTerhingga(nilaiSel(lembar, baris, kolom)),
    rumus: rumusSel(lembar, baris, kolom),
    format: formatSel(lembar, baris, kolom),
  };
  return { lembar: lembar.nama, baris, kolom, sebelum };
}
