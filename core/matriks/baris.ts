import type { BacaanKode } from '../kode/baca-kode';
import type { Kode, Tingkat } from '../kode/kode';
import { bersusun } from '../kode/kode-lain';
import { alamat } from '../lembar/alamat';
import { rumusSel } from '../lembar/lembar';
import type { NilaiSel } from '../angka/nilai-sel';
import { STATUS, type KolomMatriks } from './kolom';
import type { Matriks } from './matriks';

/** Level of a row, highest first. 'rincian': a line under a coded row without code of its own. */
export const TINGKAT_BARIS = [
  'skpd',
  'unit',
  'urusan',
  'bidang urusan',
  'program',
  'kegiatan',
  'sub kegiatan',
  'rincian',
] as const;
export type TingkatBaris = (typeof TINGKAT_BARIS)[number];

/**
 * 'lanjutan': a further indicator of the row above; 'rata-rata' and 'predikat': closing rows of an evaluation (E.81);
 * 'lain': notes, signatures, blanks.
 */
export type JenisBaris = 'data' | 'lanjutan' | 'total' | 'rata-rata' | 'predikat' | 'lain';

/** A row of a table. A thin handle: amounts stay in the columns. */
export class Baris {
  /** Set by `susunPohon`. */
  induk: Baris | null = null;
  readonly anak: Baris[] = [];
  /** For 'lanjutan': the row that it continues. */
  pokok: Baris | null = null;
  /** What the next rows, which hold nothing else, add to the name. */
  sambungan = '';
  /** A row with the same code and name directly above: one item split over several rows. */
  bagianDari: Baris | null = null;

  constructor(
    readonly matriks: Matriks,
    /** Position in `matriks.baris`; closing rows come after all of them. */
    readonly indeks: number,
    /** Row of the sheet, zero-based. */
    readonly barisLembar: number,
    readonly jenis: JenisBaris,
    /** Null where the table gives no level. */
    readonly tingkat: TingkatBaris | null,
    readonly bacaanKode: BacaanKode | null,
    /** Name as the planner wrote it, blanks folded. */
    readonly label: string,
    /** How deep the row stands in a table whose levels have no names, as "2.1 BELANJA OPERASI"; else null. */
    readonly kedalaman: number | null = null,
  ) {}

  /** The table tells where in the tree the row belongs. */
  get bertingkat(): boolean {
    return this.tingkat !== null || this.kedalaman !== null;
  }

  get kode(): Kode | null {
    return this.bacaanKode?.kode ?? null;
  }

  /** Clean code of any kind, organisations included; null without one. */
  get teksKode(): string | null {
    return this.bacaanKode?.teks ?? null;
  }

  /** Level in the nomenclature, null for organisations, details and totals. */
  get tingkatKode(): Tingkat | null {
    return this.kode?.tingkat ?? null;
  }

  /** The name with the lines that it was broken into. */
  get labelUtuh(): string {
    return this.sambungan === '' ? this.label : `${this.label} ${this.sambungan}`;
  }

  angka(kolom: KolomMatriks): number {
    return kolom.angka(this.indeks);
  }

  /** The cell gives a number. */
  bernilai(kolom: KolomMatriks): boolean {
    const status = kolom.status(this.indeks);
    return status === STATUS.angka || status === STATUS.teks;
  }

  kosong(kolom: KolomMatriks): boolean {
    return kolom.status(this.indeks) === STATUS.kosong;
  }

  /** Something stands there that is no number: an error value, a broken number, words. */
  takTerbaca(kolom: KolomMatriks): boolean {
    return kolom.status(this.indeks) === STATUS.takTerbaca;
  }

  nilai(kolom: KolomMatriks): NilaiSel {
    return kolom.sel(this.indeks);
  }

  rumus(kolom: KolomMatriks): string {
    return rumusSel(this.matriks.lembar, this.barisLembar, kolom.indeks);
  }

  sel(kolom: KolomMatriks): string {
    return alamat(this.barisLembar, kolom.indeks);
  }

  /**
   * The nearest rows below that hold an amount: a child without one is replaced by its own children. Detail lines count
   * only under a row that is blank itself, because Renstra tables repeat the parent's amount on them; accounts count.
   */
  anakBernilai(kolom: KolomMatriks): Baris[] {
    const rincian = this.kosong(kolom);
    return bernilaiTerdekat(
      rincian ? this.anak : this.anak.filter((b) => b.tingkat !== 'rincian' || b.rekening),
      kolom,
    );
  }

  /** An account such as 5.1.02, or a code before 2021, whose amount the rows below it add up to. */
  private get rekening(): boolean {
    return bersusun(this.bacaanKode?.jenis);
  }
}

/** The given rows; each one without an amount is replaced by the nearest rows below it that have one. */
export function bernilaiTerdekat(daftar: readonly Baris[], kolom: KolomMatriks): Baris[] {
  const hasil: Baris[] = [];
  for (const baris of daftar) {
    if (baris.kosong(kolom)) hasil.push(...bernilaiTerdekat(baris.anak, kolom));
    else hasil.push(baris);
  }
  return hasil;
}

/** The same, where a zero is a blank that a formula filled: details below it carry the amount. */
export function bernilaiBukanNol(daftar: readonly Baris[], kolom: KolomMatriks): Baris[] {
  const hasil: Baris[] = [];
  for (const baris of daftar) {
    const nol = baris.kosong(kolom) || baris.angka(kolom) === 0;
    if (nol && baris.anak.length > 0) hasil.push(...bernilaiBukanNol(baris.anak, kolom));
    else if (!nol) hasil.push(baris);
  }
  return hasil;
}
