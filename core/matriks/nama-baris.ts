import type { KolomTabel, Tabel } from '../formulir/tabel';
import { rapikan, selKosong } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';
import { TINGKAT_BARIS, type TingkatBaris } from './baris';
import { tingkatDariKata } from './tingkat-kata';

/** The names of the rows: one column, several that make one name, or a staircase with a column per level. */
export class NamaBaris {
  /** Level by position of the staircase's columns; null where names there state different levels. */
  private readonly tingkatKolom: readonly (TingkatBaris | null)[] | null;
  private readonly kolom: readonly number[];

  constructor(
    private readonly tabel: Tabel,
    uraian: KolomTabel | undefined,
    pengganti: readonly number[],
  ) {
    this.kolom = uraian?.kolom ?? pengganti;
    this.tingkatKolom = uraian?.tingkat?.map((t, i) => (this.campur(t, uraian.kolom[i]!) ? null : t)) ?? null;
  }

  label(baris: number): string {
    const { lembar } = this.tabel;
    if (this.tingkatKolom) return rapikan(nilaiSel(lembar, baris, this.kolom[this.letak(baris)] ?? -1));
    let label = '';
    for (const k of this.kolom) {
      const teks = rapikan(nilaiSel(lembar, baris, k));
      if (teks !== '') label = label === '' ? teks : `${label} ${teks}`;
    }
    return label;
  }

  get bertangga(): boolean {
    return this.tingkatKolom !== null;
  }

  /** The level of the staircase's column that the name stands in. */
  tingkat(baris: number): TingkatBaris | null {
    return this.tingkatKolom?.[this.letak(baris)] ?? null;
  }

  /** Position of the last filled name column: the lowest item that a row of a staircase names. */
  private letak(baris: number): number {
    for (let i = this.kolom.length - 1; i >= 0; i--) {
      if (!selKosong(nilaiSel(this.tabel.lembar, baris, this.kolom[i]!))) return i;
    }
    return -1;
  }

  /** A column of "Kegiatan ..." that also holds "Sub Kegiatan ..." says nothing about a name without such a word. */
  private campur(tingkat: TingkatBaris, kolom: number): boolean {
    let sendiri = false;
    let bawahan = false;
    for (const { awal, akhir } of this.tabel.bagian) {
      for (let baris = awal; baris <= akhir && !(sendiri && bawahan); baris++) {
        const kata = tingkatDariKata(rapikan(nilaiSel(this.tabel.lembar, baris, kolom)));
        if (kata === tingkat) sendiri = true;
        else if (kata && TINGKAT_BARIS.indexOf(kata) > TINGKAT_BARIS.indexOf(tingkat)) bawahan = true;
      }
    }
    return sendiri && bawahan;
  }
}
