import { apakahGalat, type NilaiSel } from '../../core/angka/nilai-sel';
import { nilaiSel, rumusSel, type Rentang } from '../../core/lembar/lembar';
import { tulisSel } from './dokumen-memori';
import type { LembarExcel } from './excel-buku';

/** As the API shows a value: blank is "", an error is its text. */
export function tampak(nilai: NilaiSel): unknown {
  return nilai === null ? '' : apakahGalat(nilai) ? nilai.galat : nilai;
}

export function tulisFormat(lembar: LembarExcel, b: number, k: number, format: string): void {
  const rumus = rumusSel(lembar.isi, b, k);
  const nilai = nilaiSel(lembar.isi, b, k);
  tulisSel(lembar.isi, b, k, rumus ? { rumus, format } : { nilai, format });
}

export function beririsan(a: Rentang, b: Rentang): boolean {
  return (
    a.baris <= b.barisAkhir && b.baris <= a.barisAkhir && a.kolom <= b.kolomAkhir && b.kolom <= a.kolomAkhir
  );
}

export function irisan(a: Rentang, b: Rentang): Rentang {
  return {
    baris: Math.max(a.baris, b.baris),
    kolom: Math.max(a.kolom, b.kolom),
    barisAkhir: Math.min(a.barisAkhir, b.barisAkhir),
    kolomAkhir: Math.min(a.kolomAkhir, b.kolomAkhir),
  };
}

/** true or false where all agree, null where they differ. */
export function campuran(daftar: readonly number[], awal: number, akhir: number): boolean | null {
  const banyak = daftar.filter((n) => n >= awal && n <= akhir).length;
  return banyak === 0 ? false : banyak === akhir - awal + 1 ? true : null;
}
