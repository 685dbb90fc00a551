import { teksDariAngka } from '../kode/kode-dari-angka';
import { kanonikTeks } from '../kode/tata-bahasa';
import { alamat } from '../lembar/alamat';
import { rapikan } from '../lembar/isi-sel';
import { formatSel, nilaiSel } from '../lembar/lembar';
import type { NilaiSel } from '../angka/nilai-sel';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';

/** A filled cell of a code that is split over columns. */
interface Ruas {
  readonly kolom: number;
  /** Digits as the sheet shows them. */
  readonly teks: string;
  /** A number that its cell shows without leading zeros: 1 may stand for 01 or 0001. */
  readonly tanpaNol: boolean;
}

/** The cells of a row's code, left to right; one for a code in a single column. */
export function ruasKode({ matriks: { lembar }, barisLembar }: Baris, kolom: KolomMatriks): Ruas[] {
  return kolom.kolomLembar.flatMap((k) => {
    const nilai = nilaiSel(lembar, barisLembar, k);
    const teks =
      typeof nilai === 'number'
        ? teksDariAngka(nilai, formatSel(lembar, barisLembar, k)).teks
        : rapikan(nilai);
    const tanpaNol = typeof nilai === 'number' && teks === String(nilai);
    return teks ? [{ kolom: k, teks, tanpaNol }] : [];
  });
}

/** Where a code is wrong, and what stands there: for a split code the joined text, for others the cell itself. */
export interface SelSalah {
  readonly kolom: number;
  readonly sel: string;
  readonly tertulis: NilaiSel;
}

/**
 * The first cell that differs from the right code; the last one where none does or nothing right is known. `bentuk`
 * says what counts as a difference: by default numbers, not their zeros.
 */
export function selKodeSalah(
  baris: Baris,
  kolom: KolomMatriks,
  seharusnya: string | null,
  bentuk: (teks: string) => string = kanonikTeks,
): SelSalah {
  const ruas = ruasKode(baris, kolom);
  if (kolom.kolomLembar.length === 1 || ruas.length === 0) {
    return { kolom: kolom.indeks, sel: baris.sel(kolom), tertulis: baris.nilai(kolom) };
  }
  const salah = ruasBerbeda(ruas, seharusnya, bentuk) ?? ruas[ruas.length - 1]!;
  const utuh = ruas.map((r) => r.teks).join('.');
  // A row of a staircase holds the end of its code only.
  const menggantung = ruas[0]!.kolom !== kolom.indeks;
  return {
    kolom: salah.kolom,
    sel: alamat(baris.barisLembar, salah.kolom),
    tertulis: menggantung ? (baris.teksKode ?? utuh) : utuh,
  };
}

/** Compared from the right, where both end alike. */
function ruasBerbeda(
  ruas: readonly Ruas[],
  seharusnya: string | null,
  bentuk: (teks: string) => string,
): Ruas | null {
  const sisa = seharusnya?.split('.') ?? [];
  let pertama: Ruas | null = null;
  for (const r of [...ruas].reverse()) {
    const banyak = r.teks.split('.').length;
    if (sisa.length < banyak) break;
    if (bentuk(sisa.splice(-banyak).join('.')) !== bentuk(r.teks)) pertama = r;
  }
  return pertama;
}
