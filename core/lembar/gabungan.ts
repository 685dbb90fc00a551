import type { NilaiSel } from '../angka/nilai-sel';
import { nilaiSel, type Lembar, type Rentang } from './lembar';

/** Finds the merged range that covers a cell. Built once per sheet; merges beyond the last used row are cut off. */
export class IndeksGabungan {
  private readonly perBaris = new Map<number, Rentang[]>();

  constructor(private readonly lembar: Lembar) {
    const terakhir = lembar.nilai.length - 1;
    for (const g of lembar.gabungan) {
      for (let baris = g.baris; baris <= Math.min(g.barisAkhir, terakhir); baris++) {
        const daftar = this.perBaris.get(baris);
        if (daftar) daftar.push(g);
        else this.perBaris.set(baris, [g]);
      }
    }
  }

  /** The merge over this cell, null when it stands alone. */
  di(baris: number, kolom: number): Rentang | null {
    const daftar = this.perBaris.get(baris);
    return daftar?.find((g) => kolom >= g.kolom && kolom <= g.kolomAkhir) ?? null;
  }

  /** What a reader sees in the cell: merged cells show the value of their first cell. */
  nilai(baris: number, kolom: number): NilaiSel {
    const g = this.di(baris, kolom);
    return g ? nilaiSel(this.lembar, g.baris, g.kolom) : nilaiSel(this.lembar, baris, kolom);
  }
}
