import type { NilaiSel } from '../core/angka/nilai-sel';
import { bacaAlamat } from '../core/lembar/alamat';
import type { TataTeks } from '../core/lembar/lembar';
import { terlaluBesar } from './batas';
import type { GayaSel } from './gaya';
import { rumusDariBerkas } from './nama-fungsi';
import { rumusAnggota, rumusInduk, type RumusInduk } from './rumus-bersama';
import type { SelMentah } from './sel-xml';

const TANPA_SEL: never[] = [];

/** Collects scanned cells into the row-major grids of a snapshot. */
export class KisiLembar {
  readonly nilai: NilaiSel[][] = [];
  readonly rumus: string[][] = [];
  readonly format: number[][] = [];
  readonly daftarFormat: string[] = ['General'];
  /** Beside daftarFormat. */
  readonly daftarTata: (TataTeks | undefined)[] = [undefined];

  /** Style -> index into daftarFormat, -1 not yet seen; of texts, and of what has no look of its own. */
  private readonly indeksTeks: Int32Array;
  private readonly indeksLain: Int32Array;
  private readonly bersama = new Map<number, RumusInduk>();
  private readonly menunggu: { baris: number; kolom: number; bersama: number }[] = [];
  private readonly larik: { wilayah: string; rumus: string }[] = [];

  constructor(private readonly gaya: readonly GayaSel[]) {
    this.indeksTeks = new Int32Array(gaya.length + 1).fill(-1);
    this.indeksLain = new Int32Array(gaya.length + 1).fill(-1);
  }

  /** Puts one cell in place; returns how many grid slots that took. */
  isi(baris: number, kolom: number, sel: SelMentah): number {
    const format = this.nomorFormat(sel.gaya, typeof sel.nilai === 'string');
    if (sel.nilai === null && sel.jenisRumus === '') {
      // Formats of blank cells matter only between filled ones.
      if (format !== 0 && this.nilai[baris] !== undefined && this.nilai[baris] !== TANPA_SEL) {
        return taruh(barisKe(this.format, baris), kolom, format, 0);
      }
      return 0;
    }
    let petak = taruh(barisKe(this.nilai, baris), kolom, sel.nilai, null);
    if (format !== 0) petak += taruh(barisKe(this.format, baris), kolom, format, 0);
    if (sel.jenisRumus !== '') petak += this.isiRumus(baris, kolom, sel);
    return petak;
  }

  /** Expands what had to wait for the whole sheet and cuts the grids to the filled part. */
  rapikan(bahan: { petakSisa: number }): { banyakBaris: number; banyakKolom: number } {
    for (const { baris, kolom, bersama } of this.menunggu) {
      const induk = this.bersama.get(bersama);
      if (induk) taruh(barisKe(this.rumus, baris), kolom, rumusAnggota(induk, baris, kolom), '');
    }
    for (const { wilayah, rumus } of this.larik) this.sebarLarik(wilayah, rumus, bahan);
    let banyakKolom = 0;
    for (const baris of this.nilai) banyakKolom = Math.max(banyakKolom, baris.length);
    for (const baris of this.format) if (baris.length > banyakKolom) baris.length = banyakKolom;
    return { banyakBaris: this.nilai.length, banyakKolom };
  }

  private isiRumus(baris: number, kolom: number, sel: SelMentah): number {
    let rumus = rumusDariBerkas(sel.rumus);
    if (sel.jenisRumus === 'shared' && sel.bersama >= 0) {
      if (rumus !== '') this.bersama.set(sel.bersama, rumusInduk(baris, kolom, rumus));
      else {
        const induk = this.bersama.get(sel.bersama);
        if (induk) rumus = rumusAnggota(induk, baris, kolom);
        else this.menunggu.push({ baris, kolom, bersama: sel.bersama });
      }
    }
    if (sel.jenisRumus === 'array' && sel.wilayah !== '') this.larik.push({ wilayah: sel.wilayah, rumus });
    return rumus === '' ? 0 : taruh(barisKe(this.rumus, baris), kolom, rumus, '');
  }

  /** An array formula stands in every cell of its range that has a value. */
  private sebarLarik(wilayah: string, rumus: string, bahan: { petakSisa: number }): void {
    const r = bacaAlamat(wilayah);
    if (!r) return;
    for (let b = r.baris; b <= r.barisAkhir && b < this.nilai.length; b++) {
      const nilai = this.nilai[b]!;
      for (let k = r.kolom; k <= r.kolomAkhir && k < nilai.length; k++) {
        if (--bahan.petakSisa < 0) throw terlaluBesar('terlalu banyak sel');
        if (nilai[k] !== null) bahan.petakSisa -= taruh(barisKe(this.rumus, b), k, rumus, '');
      }
    }
  }

  private nomorFormat(gaya: number, teks: boolean): number {
    const indeks = teks ? this.indeksTeks : this.indeksLain;
    const dikenal = indeks[gaya] ?? 0;
    if (dikenal >= 0) return dikenal;
    const { format = 'General', tata = null } = this.gaya[gaya] ?? {};
    const bertata = teks ? (tata ?? undefined) : undefined;
    let nomor = this.daftarFormat.findIndex(
      (f, i) =>
        f === format &&
        this.daftarTata[i]?.inden === bertata?.inden &&
        this.daftarTata[i]?.tebal === bertata?.tebal,
    );
    if (nomor < 0) {
      nomor = this.daftarFormat.push(format) - 1;
      this.daftarTata.push(bertata);
    }
    return (indeks[gaya] = nomor);
  }
}

/** The row, with blank rows before it where the grid is shorter. */
function barisKe<T>(kisi: T[][], baris: number): T[] {
  while (kisi.length <= baris) kisi.push(TANPA_SEL);
  const ada = kisi[baris]!;
  return ada === TANPA_SEL ? (kisi[baris] = []) : ada;
}

function taruh<T>(baris: T[], kolom: number, isi: T, kosong: T): number {
  const sebelum = baris.length;
  while (baris.length < kolom) baris.push(kosong);
  baris[kolom] = isi;
  return baris.length - sebelum;
}
