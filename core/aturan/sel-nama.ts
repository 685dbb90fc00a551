import { rapikan, selKosong } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';

/** Where names have several columns: how many of them a row fills, and the one that holds its own name. */
export interface SelNama {
  /** Sheet column; the first of the column where nothing stands. */
  readonly kolom: number;
  readonly isi: string;
  /** The whole name stands in this cell: in the lowest step of a staircase, else in no other cell. */
  readonly utuh: boolean;
}

export function selNama({ matriks: { lembar }, barisLembar }: Baris, kolom: KolomMatriks): SelNama {
  const terisi = kolom.kolomLembar.filter((k) => !selKosong(nilaiSel(lembar, barisLembar, k)));
  const bertangga = kolom.tabel.tingkat !== undefined;
  const letak = terisi[bertangga ? terisi.length - 1 : 0] ?? kolom.indeks;
  return {
    kolom: letak,
    isi: rapikan(nilaiSel(lembar, barisLembar, letak)),
    utuh: terisi.length === 1 || (bertangga && terisi.length > 0),
  };
}
