import type { Tabel } from '../formulir/tabel';
import { rapikan } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';
import { terisi, type KolomIsi } from './isi-baris';

/** The text that makes a row a total; null for any other row. `label`: its name. */
export function teksTotal(tabel: Tabel, kolom: KolomIsi, baris: number, label: string): string | null {
  const teks = sebutanTotal(tabel, kolom, baris);
  if (teks === null || teks.length > 80) return null;
  // "Jumlah ..." beside a name is an indicator, not a total.
  if (label !== '' && label !== teks) return null;
  const { uang, indikator, penjelas } = kolom;
  const bernilai =
    uang.length > 0
      ? terisi(tabel, baris, uang) && !terisi(tabel, baris, indikator)
      : terisi(tabel, baris, penjelas);
  return bernilai ? teks : null;
}

/** The first words of a row outside its numbers and indicators, where they are those of a total. */
function sebutanTotal(tabel: Tabel, { uang, penjelas }: KolomIsi, baris: number): string | null {
  const { lembar, formulir, rentang } = tabel;
  for (let k = rentang.kolom; k <= rentang.kolomAkhir; k++) {
    if (uang.includes(k) || penjelas.includes(k)) continue;
    const teks = rapikan(nilaiSel(lembar, baris, k));
    if (teks !== '' && !/^[\d.-]+$/.test(teks)) return formulir.baris.total.test(teks) ? teks : null;
  }
  return null;
}
