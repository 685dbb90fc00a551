import { apakahGalat } from '../../core/angka/nilai-sel';
import { alamatRentang } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import type { LembarPalsu } from './apps-script-buku';
import { formatTanggal, isiSel, msDariSerial, rumusLokal, type SelPalsu } from './apps-script-isian';
import type { Lembar } from './apps-script-lembar';

const BENTUK = 'The number of rows or columns in the data does not match the number in the range.';
const teksKaya = new WeakSet<object>();

/** SpreadsheetApp.newRichTextValue(): text that is never read as a number or formula. */
export class PembuatTeksKaya {
  private teks = '';
  setText(teks: string): this {
    this.teks = teks;
    return this;
  }
  build(): { getText(): string } {
    const hasil = { getText: () => this.teks };
    teksKaya.add(hasil);
    return hasil;
  }
}

/** Fake of SpreadsheetApp's Range. */
export class RentangPalsu {
  private readonly l: LembarPalsu;

  constructor(
    private readonly lembar: Lembar,
    readonly r: Rentang,
  ) {
    this.l = lembar.isi;
    if (r.barisAkhir >= this.l.maksBaris || r.kolomAkhir >= this.l.maksKolom || r.baris < 0 || r.kolom < 0)
      throw new Error('The coordinates of the range are outside the dimensions of the sheet.');
    if (r.barisAkhir < r.baris || r.kolomAkhir < r.kolom)
      throw new Error('The number of rows in the range must be at least 1.');
  }

  getRow = (): number => this.r.baris + 1;
  getColumn = (): number => this.r.kolom + 1;
  getLastRow = (): number => this.r.barisAkhir + 1;
  getLastColumn = (): number => this.r.kolomAkhir + 1;
  getNumRows = (): number => this.r.barisAkhir - this.r.baris + 1;
  getNumColumns = (): number => this.r.kolomAkhir - this.r.kolom + 1;
  getA1Notation = (): string => alamatRentang(this.r);
  getSheet = (): unknown => this.lembar.wakil(this.l);

  getValues = (): unknown[][] => this.baca((sel) => this.nilaiKeluar(sel));
  getDisplayValues = (): string[][] => this.baca((sel) => this.tampil(sel));
  getFormulas = (): string[][] =>
    this.baca((sel) => (sel?.rumus ? '=' + (this.lembar.buku.rumusLokal ? rumusLokal(sel.rumus) : sel.rumus) : '')); // prettier-ignore
  getNumberFormats = (): string[][] =>
    this.baca((sel) => (!sel || sel.format === 'General' ? '0.###############' : sel.format));
  getBackgrounds = (): string[][] => this.baca((sel) => sel?.latar ?? '#ffffff');
  getNotes = (): string[][] => this.baca((sel) => sel?.catatan ?? '');

  getMergedRanges(): unknown[] {
    const kena = this.l.gabungan.filter(
      (g) => g.baris <= this.r.barisAkhir && g.barisAkhir >= this.r.baris && g.kolom <= this.r.kolomAkhir && g.kolomAkhir >= this.r.kolom, // prettier-ignore
    );
    return kena.map((g) => this.lembar.rentang(g));
  }

  setValues(isi: unknown[][]): this {
    this.l.tolakBilaTervalidasi(this.r);
    return this.tulis(isi, (sel, n) => isiSel(sel, n, this.lembar.buku));
  }

  setRichTextValues = (isi: { getText(): string }[][]): this =>
    this.tulis(isi, (sel, n) => {
      if (!teksKaya.has(n)) throw new Error('Invalid argument: RichTextValue');
      Object.assign(sel, { nilai: n.getText(), rumus: '' });
    });
  setRichTextValue = (isi: { getText(): string }): this => this.setRichTextValues([[isi]]);
  setNote = (catatan: string): this => this.setNotes([[catatan]]);
  setNumberFormats = (isi: string[][]): this =>
    this.tulis(isi, (sel, n) => {
      sel.format = n;
    });
  setNumberFormat = (format: string): this => this.semua((sel) => (sel.format = format));
  setBackgrounds = (isi: (string | null)[][]): this => this.tulis(isi, (sel, n) => (sel.latar = n));
  setBackground = (warna: string | null): this => this.semua((sel) => (sel.latar = warna));
  setNotes = (isi: (string | null)[][]): this => this.tulis(isi, (sel, n) => (sel.catatan = n ?? ''));
  setFontWeights = (isi: (string | null)[][]): this =>
    this.tulis(isi, (sel, n) => (sel.tebal = n === 'bold'));
  setVerticalAlignment = (): this => this;
  setDataValidation = (): this => this;
  clearDataValidations = (): this => this;

  merge(): this {
    this.l.gabungan.push(this.r);
    return this;
  }

  breakApart(): this {
    this.l.gabungan = this.l.gabungan.filter(
      (g) => g.baris > this.r.barisAkhir || g.barisAkhir < this.r.baris || g.kolom > this.r.kolomAkhir || g.kolomAkhir < this.r.kolom, // prettier-ignore
    );
    return this;
  }

  activate(): this {
    if (this.l.tersembunyi) this.l.tersembunyi = false;
    this.lembar.buku.aktif = this.l;
    this.lembar.buku.pilihan = this.r;
    return this;
  }

  private baca<T>(ambil: (sel: SelPalsu | undefined) => T): T[][] {
    const hasil: T[][] = [];
    for (let b = this.r.baris; b <= this.r.barisAkhir; b++) {
      const baris: T[] = [];
      for (let k = this.r.kolom; k <= this.r.kolomAkhir; k++) baris.push(ambil(this.l.lihat(b, k)));
      hasil.push(baris);
    }
    return hasil;
  }

  private tulis<T>(isi: T[][], ubah: (sel: SelPalsu, nilai: T) => unknown): this {
    const lebar = this.getNumColumns();
    if (!Array.isArray(isi) || isi.length !== this.getNumRows() || isi.some((b) => b.length !== lebar))
      throw new Error(BENTUK);
    this.l.tolakBilaTerlindungi(this.r);
    isi.forEach((baris, i) =>
      baris.forEach((nilai, j) => {
        if (nilai === undefined) throw new Error(BENTUK);
        ubah(this.l.di(this.r.baris + i, this.r.kolom + j), nilai);
      }),
    );
    return this;
  }

  private semua(ubah: (sel: SelPalsu) => unknown): this {
    this.l.tolakBilaTerlindungi(this.r);
    for (let b = this.r.baris; b <= this.r.barisAkhir; b++)
      for (let k = this.r.kolom; k <= this.r.kolomAkhir; k++) ubah(this.l.di(b, k));
    return this;
  }

  private nilaiKeluar(sel: SelPalsu | undefined): unknown {
    const n = sel?.nilai ?? null;
    if (n === null) return '';
    if (apakahGalat(n)) return n.galat;
    if (typeof n === 'number' && formatTanggal(sel!.format))
      return this.lembar.tanggal(msDariSerial(n, this.lembar.buku.zona));
    return n;
  }

  private tampil(sel: SelPalsu | undefined): string {
    const n = sel?.nilai ?? null;
    if (n === null) return '';
    if (apakahGalat(n)) return n.galat;
    if (typeof n === 'boolean') return n ? 'TRUE' : 'FALSE';
    if (typeof n === 'string') return n;
    if (formatTanggal(sel!.format)) return new Date((n - 25569) * 86_400_000).toISOString().slice(0, 10);
    const koma = this.lembar.buku.lokal === 'in_ID';
    const desimal = (teks: string): string => (koma ? teks.replace('.', ',') : teks);
    if (sel!.format.endsWith('%')) return desimal((n * 100).toFixed(2)) + '%';
    if (!sel!.format.includes('#,##')) return desimal(String(n));
    return String(Math.round(n)).replace(/\B(?=(\d{3})+$)/g, koma ? '.' : ',');
  }
}
