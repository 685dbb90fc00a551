import { bacaAlamat } from '../core/lembar/alamat';
import type { Rentang } from '../core/lembar/lembar';
import type { SelMentah } from './sel-xml';

/** Shared formula: the cell with the text first known, the others as [row, column]. */
export interface RumusBersama {
  readonly indeks: number;
  readonly baris: number;
  readonly kolom: number;
  readonly rumus: string;
  readonly anggota: [number, number][];
}

/** Formulas of a sheet that more than one cell takes part in. */
export class PetaRumus {
  readonly bersama: RumusBersama[] = [];
  /** Ranges of array formulas and data tables. */
  readonly larik: Rentang[] = [];

  /** The latest shared formula under an index; members may come before the cell with the text. */
  private readonly kini = new Map<number, RumusBersama>();
  private readonly menunggu = new Map<number, [number, number][]>();

  catat(sel: SelMentah, baris: number, kolom: number): void {
    if (sel.jenisRumus === 'array' || sel.jenisRumus === 'dataTable') {
      const wilayah = bacaAlamat(sel.wilayah);
      if (wilayah) this.larik.push(wilayah);
    } else if (sel.jenisRumus === 'shared' && sel.bersama >= 0) {
      if (sel.rumus !== '') this.catatInduk(sel, baris, kolom);
      else this.catatAnggota(sel.bersama, baris, kolom);
    }
  }

  private catatInduk({ bersama: indeks, rumus }: SelMentah, baris: number, kolom: number): void {
    const anggota = this.menunggu.get(indeks) ?? [];
    this.menunggu.delete(indeks);
    const induk = { indeks, baris, kolom, rumus, anggota };
    this.bersama.push(induk);
    this.kini.set(indeks, induk);
  }

  private catatAnggota(indeks: number, baris: number, kolom: number): void {
    const anggota = this.kini.get(indeks)?.anggota ?? this.menunggu.get(indeks);
    if (anggota) anggota.push([baris, kolom]);
    else this.menunggu.set(indeks, [[baris, kolom]]);
  }
}
