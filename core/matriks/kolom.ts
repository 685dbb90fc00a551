import { bacaAngka, type AlasanTanpaAngka, type BacaanAngka } from '../angka/baca-angka';
import { kenaliNotasi, type Notasi } from '../angka/notasi';
import type { NilaiSel } from '../angka/nilai-sel';
import type { JenisKolom, KolomFormulir } from '../formulir/formulir';
import type { KolomTabel } from '../formulir/tabel';
import { formatSel, nilaiSel, type Lembar } from '../lembar/lembar';
import { selKosong } from '../lembar/isi-sel';

/** How an amount cell was read. */
export const STATUS = { kosong: 0, angka: 1, teks: 2, takTerbaca: 3 } as const;

/** What the rest of the table knows about a number that its own column cannot settle. */
export interface SekitarKolom {
  /** How the other columns of amounts write theirs. */
  notasi(): Notasi | null;
  /** The unit that stands in the row. */
  satuan(barisLembar: number): string;
}

/** A column of a table, read on first use. Amounts live in one Float64Array, not in cells. */
export class KolomMatriks {
  readonly id: string;
  readonly jenis: JenisKolom;
  readonly definisi: KolomFormulir;
  /** First sheet column. */
  readonly indeks: number;
  readonly kolomLembar: readonly number[];
  /** Heading as written. */
  readonly judul: string;
  private terbaca: { readonly nilai: Float64Array; readonly status: Uint8Array } | null = null;
  private notasiKolom: Notasi | null | undefined;

  constructor(
    private readonly lembar: Lembar,
    private readonly barisLembar: Int32Array,
    readonly tabel: KolomTabel,
    private readonly sekitar: SekitarKolom | null = null,
  ) {
    this.definisi = tabel.definisi;
    this.id = tabel.definisi.id;
    this.jenis = tabel.definisi.jenis;
    this.kolomLembar = tabel.kolom;
    this.indeks = tabel.kolom[0]!;
    this.judul = tabel.judul;
  }

  /** Notation of the column's texts; the column decides what one cell cannot. */
  get notasi(): Notasi | null {
    if (this.notasiKolom === undefined) {
      this.notasiKolom = kenaliNotasi(this.semuaSel()) ?? (this.ribuanSemua() ? 'id' : null);
    }
    return this.notasiKolom;
  }

  /** Amounts in thousands or more, every text "60.500": three decimals on each of them are no reading. */
  private ribuanSemua(): boolean {
    if (this.jenis !== 'uang' || this.tabel.skala < 1000) return false;
    const teks = [...this.semuaSel()].filter((n) => typeof n === 'string' && /\d/.test(n));
    return teks.length >= 3 && teks.every((n) => /^\s*\d{1,3}\.\d{3}\s*$/.test(n as string));
  }

  sel(baris: number): NilaiSel {
    return nilaiSel(this.lembar, this.barisLembar[baris]!, this.indeks);
  }

  /** Number as the planner meant it (percent in points); NaN where the cell is blank or unreadable. */
  angka(baris: number): number {
    return this.baca().nilai[baris]!;
  }

  /** One of STATUS. */
  status(baris: number): number {
    return this.baca().status[baris]!;
  }

  /** Full reading of one cell, for messages and units. */
  bacaan(baris: number): BacaanAngka {
    const barisLembar = this.barisLembar[baris]!;
    const nilai = nilaiSel(this.lembar, barisLembar, this.indeks);
    const format = formatSel(this.lembar, barisLembar, this.indeks);
    const bacaan = bacaAngka(nilai, { notasi: this.notasi ?? undefined, format });
    if (bacaan.alasan !== 'ambigu' || typeof nilai !== 'string') return bacaan;
    return this.denganSekitar(nilai, barisLembar) ?? bacaan;
  }

  /** "1.150" beside amounts such as "1.418.995.651", under "(Rp)", or beside the unit "orang", which has no decimals. */
  private denganSekitar(teks: string, barisLembar: number): BacaanAngka | null {
    const uang = this.jenis === 'uang';
    if (uang && this.sekitar?.notasi() === 'id') return bacaAngka(teks, { notasi: 'id' });
    const rupiah = uang && this.tabel.skala === 1 && /\b(rp|rupiah)\b/i.test(this.judul);
    const satuan = rupiah ? 'Rp' : (this.sekitar?.satuan(barisLembar) ?? '');
    const bacaan = bacaAngka(`${teks} ${satuan}`);
    return bacaan.nilai === null ? null : { ...bacaan, satuan: '' };
  }

  /** Why the cell gives no number; null when it does. */
  alasan(baris: number): AlasanTanpaAngka | null {
    return this.bacaan(baris).alasan;
  }

  private *semuaSel(): Iterable<NilaiSel> {
    for (const baris of this.barisLembar) yield nilaiSel(this.lembar, baris, this.indeks);
  }

  private baca(): { readonly nilai: Float64Array; readonly status: Uint8Array } {
    if (this.terbaca) return this.terbaca;
    const banyak = this.barisLembar.length;
    const nilai = new Float64Array(banyak).fill(NaN);
    const status = new Uint8Array(banyak);
    for (let i = 0; i < banyak; i++) {
      const sel = nilaiSel(this.lembar, this.barisLembar[i]!, this.indeks);
      if (selKosong(sel) || sel === '-') continue;
      // Money that is a plain number needs no reading; a percent column still needs its format.
      if (typeof sel === 'number' && this.jenis === 'uang' && Number.isFinite(sel)) {
        nilai[i] = sel;
        status[i] = STATUS.angka;
        continue;
      }
      const bacaan = this.bacaan(i);
      if (bacaan.nilai !== null) {
        nilai[i] = bacaan.nilai;
        status[i] = bacaan.dariTeks ? STATUS.teks : STATUS.angka;
      } else if (bacaan.alasan !== 'kosong') {
        status[i] = STATUS.takTerbaca;
      }
    }
    this.terbaca = { nilai, status };
    return this.terbaca;
  }
}
