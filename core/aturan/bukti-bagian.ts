import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { toleransiJumlah } from './toleransi';

/** So many different sums are no coincidence. */
export const CUKUP_BERBEDA = 3;
const TERISI = 1;
const TAK_TERBACA = 2;

/** How many rows say that some columns add up to another one. */
export interface Bukti {
  /** Rows in which one of them holds an amount. */
  terisi: number;
  cocok: number;
  /** Different sums among those that fit, of two parts or more; no more than matter. */
  readonly berbeda: Set<number>;
}

/** What the first so many of the parts prove, by their number. One pass over the rows, each only as far as it can fit. */
export function hitungBukti(
  matriks: Matriks,
  jumlah: KolomMatriks,
  boleh: readonly KolomMatriks[],
  isi: IsiKolom,
): Bukti[] {
  const hasil = [0, ...boleh].map((): Bukti => ({ terisi: 0, cocok: 0, berbeda: new Set() }));
  const longgar = hasil.map((_, n) => Math.max(2, toleransiJumlah(matriks, jumlah, 1, n)));
  const terlonggar = longgar[boleh.length]!;
  const bagian = boleh.map((k) => isi.dari(k));
  const takTerbaca = bagian.filter((b) => b.adaTakTerbaca);
  const menaik = bagian.every((b) => !b.adaNegatif);
  const status = isi.dari(jumlah).terbaca;
  const tertulis = isi.dari(jumlah).angka;
  for (let i = 0; i < tertulis.length; i++) {
    if (status[i] !== TERISI || takTerbaca.some((b) => b.terbaca[i] === TAK_TERBACA)) continue;
    const perlu = tertulis[i]!;
    let berisi = 0;
    let sejauh = 0;
    for (let k = 0; k < bagian.length; k++) {
      const nilai = bagian[k]!.angka[i]!;
      if (nilai !== 0 && ++berisi === 1) hasil[k + 1]!.terisi++;
      sejauh += nilai;
      if (berisi === 0) continue;
      if (Math.abs(sejauh - perlu) <= longgar[k + 1]!) {
        const bukti = hasil[k + 1]!;
        bukti.cocok++;
        if (berisi >= 2 && bukti.berbeda.size < CUKUP_BERBEDA) bukti.berbeda.add(perlu);
      } else if (menaik && sejauh - perlu > terlonggar) break;
    }
  }
  // A row that the first parts fill is filled with more of them as well.
  for (let n = 1; n < hasil.length; n++) hasil[n]!.terisi += hasil[n - 1]!.terisi;
  return hasil;
}

/** A column by row: 0 where there is no amount. */
interface Isi {
  readonly angka: Float64Array;
  readonly terbaca: Uint8Array;
  readonly adaNegatif: boolean;
  readonly adaTakTerbaca: boolean;
}

/** Columns of a table, each read once. */
export class IsiKolom {
  private readonly ada = new Map<KolomMatriks, Isi>();

  constructor(private readonly baris: readonly Baris[]) {}

  dari(kolom: KolomMatriks): Isi {
    let isi = this.ada.get(kolom);
    if (!isi) this.ada.set(kolom, (isi = this.baca(kolom)));
    return isi;
  }

  private baca(kolom: KolomMatriks): Isi {
    const angka = new Float64Array(this.baris.length);
    const terbaca = new Uint8Array(this.baris.length);
    let adaNegatif = false;
    let adaTakTerbaca = false;
    for (const [i, b] of this.baris.entries()) {
      if (b.bernilai(kolom)) {
        terbaca[i] = TERISI;
        angka[i] = b.angka(kolom);
        if (angka[i]! < 0) adaNegatif = true;
      } else if (b.takTerbaca(kolom)) {
        terbaca[i] = TAK_TERBACA;
        adaTakTerbaca = true;
      }
    }
    return { angka, terbaca, adaNegatif, adaTakTerbaca };
  }
}
