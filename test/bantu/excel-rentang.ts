import { apakahGalat } from '../../core/angka/nilai-sel';
import { alamat, alamatRentang } from '../../core/lembar/alamat';
import { formatSel, nilaiSel, rumusSel, type Rentang } from '../../core/lembar/lembar';
import { tulisSel } from './dokumen-memori';
import { GalatExcel, type BukuExcel, type LembarExcel } from './excel-buku';
import { tafsirKetikan } from './excel-ketik';
import { beririsan, campuran, irisan, tampak, tulisFormat } from './excel-sel';
import { FormatRentang, KumpulanFormatBersyarat, ValidasiData } from './excel-format';
import type { Lembar as LembarKerja } from './excel-objek';

type Kisi<T> = T[][];
const BARIS_MAKS = 1_048_576;
const KOLOM_MAKS = 16_384;

/** Range of the Excel API by its names on the wire (PascalCase); an unknown name is an unknown API. */
export class Range {
  constructor(
    readonly buku: BukuExcel,
    readonly lembar: LembarExcel,
    readonly r: Rentang,
    private readonly buatLembar: (l: LembarExcel) => LembarKerja,
  ) {
    if (r.baris < 0 || r.kolom < 0 || r.barisAkhir >= BARIS_MAKS || r.kolomAkhir >= KOLOM_MAKS) {
      throw new GalatExcel('InvalidArgument', 'rentang di luar lembar');
    }
  }

  get Address(): string {
    const nama = this.lembar.isi.nama;
    return `${/^[A-Za-z_]\w*$/.test(nama) ? nama : `'${nama.replace(/'/g, "''")}'`}!${alamatRentang(this.r)}`;
  }
  get RowIndex(): number {
    return this.r.baris;
  }
  get ColumnIndex(): number {
    return this.r.kolom;
  }
  get RowCount(): number {
    return this.r.barisAkhir - this.r.baris + 1;
  }
  get ColumnCount(): number {
    return this.r.kolomAkhir - this.r.kolom + 1;
  }
  get CellCount(): number {
    return this.RowCount * this.ColumnCount;
  }

  get Values(): Kisi<unknown> {
    return this.peta((b, k) => tampak(nilaiSel(this.lembar.isi, b, k)));
  }
  set Values(isi: unknown) {
    this.isiSel(isi, (b, k, ketikan) => {
      const { nilai, rumus } = tafsirKetikan(ketikan, formatSel(this.lembar.isi, b, k));
      tulisSel(this.lembar.isi, b, k, rumus ? { rumus } : { nilai });
    });
  }
  get Formulas(): Kisi<unknown> {
    return this.peta((b, k) => {
      const rumus = rumusSel(this.lembar.isi, b, k);
      return rumus ? `=${rumus}` : tampak(nilaiSel(this.lembar.isi, b, k));
    });
  }
  set Formulas(isi: unknown) {
    this.Values = isi;
  }
  get ValueTypes(): Kisi<string> {
    return this.peta((b, k) => {
      const nilai = nilaiSel(this.lembar.isi, b, k);
      if (nilai === null) return rumusSel(this.lembar.isi, b, k) ? 'String' : 'Empty';
      if (apakahGalat(nilai)) return 'Error';
      return { number: 'Double', string: 'String', boolean: 'Boolean' }[typeof nilai as 'number'];
    });
  }
  get Text(): Kisi<string> {
    return this.peta((b, k) => String(tampak(nilaiSel(this.lembar.isi, b, k))));
  }
  get NumberFormat(): Kisi<string> {
    return this.peta((b, k) => formatSel(this.lembar.isi, b, k));
  }
  set NumberFormat(isi: unknown) {
    this.isiSel(isi, (b, k, format) => tulisFormat(this.lembar, b, k, String(format)));
  }
  get RowHidden(): boolean | null {
    return campuran(this.lembar.isi.barisTersembunyi, this.r.baris, this.r.barisAkhir);
  }
  get ColumnHidden(): boolean | null {
    return campuran(this.lembar.isi.kolomTersembunyi, this.r.kolom, this.r.kolomAkhir);
  }
  set ColumnHidden(nilai: boolean) {
    const lain = this.lembar.isi.kolomTersembunyi.filter((k) => k < this.r.kolom || k > this.r.kolomAkhir);
    const ini = Array.from({ length: this.ColumnCount }, (_, i) => this.r.kolom + i);
    this.lembar.isi.kolomTersembunyi = (nilai ? [...lain, ...ini] : lain).sort((a, b) => a - b);
  }
  get Format(): FormatRentang {
    return new FormatRentang(this);
  }
  get ConditionalFormats(): KumpulanFormatBersyarat {
    return new KumpulanFormatBersyarat(this.buku, this.lembar, this.r);
  }
  get DataValidation(): ValidasiData {
    return new ValidasiData(this.lembar, this.r);
  }
  get Worksheet(): LembarKerja {
    return this.buatLembar(this.lembar);
  }

  GetRow(n: number): Range {
    return this.baru({ ...this.r, baris: this.r.baris + n, barisAkhir: this.r.baris + n });
  }
  GetBoundingRect(lain: Range): Range {
    return this.baru({
      baris: Math.min(this.r.baris, lain.r.baris),
      kolom: Math.min(this.r.kolom, lain.r.kolom),
      barisAkhir: Math.max(this.r.barisAkhir, lain.r.barisAkhir),
      kolomAkhir: Math.max(this.r.kolomAkhir, lain.r.kolomAkhir),
    });
  }
  GetMergedAreasOrNullObject(): { Areas: Range[]; Address: string } | null {
    const daftar = this.lembar.isi.gabungan
      .filter((g) => beririsan(g, this.r))
      .map((g) => this.baru(irisan(g, this.r)));
    if (daftar.length > 512) throw new GalatExcel('GeneralException', 'lebih dari 512 sel gabungan');
    return daftar.length === 0 ? null : { Areas: daftar, Address: daftar.map((d) => d.Address).join() };
  }
  GetRowProperties(): { rowHidden: boolean }[] {
    const tersembunyi = new Set(this.lembar.isi.barisTersembunyi);
    return Array.from({ length: this.RowCount }, (_, i) => ({
      rowHidden: tersembunyi.has(this.r.baris + i),
    }));
  }
  GetColumnProperties(): { columnHidden: boolean }[] {
    const tersembunyi = new Set(this.lembar.isi.kolomTersembunyi);
    return Array.from({ length: this.ColumnCount }, (_, i) => ({
      columnHidden: tersembunyi.has(this.r.kolom + i),
    }));
  }
  Select(): void {
    if (this.lembar.isi.tersembunyi) throw new GalatExcel('GeneralException', 'lembar tersembunyi');
    this.buku.aktif = this.lembar;
    this.buku.pilihan = this.r;
    this.buku.pilihanGanda = false;
  }
  Merge(): void {
    this.pastikanBoleh();
    this.lembar.isi.gabungan.push(this.r);
  }
  Unmerge(): void {
    this.pastikanBoleh();
    this.lembar.isi.gabungan = this.lembar.isi.gabungan.filter((g) => !beririsan(g, this.r));
  }
  Clear(): void {
    this.pastikanBoleh();
    const { isi, gaya } = this.lembar;
    for (
      let b = this.r.baris;
      b <= Math.min(this.r.barisAkhir, Math.max(isi.nilai.length, isi.format.length));
      b++
    ) {
      for (let k = this.r.kolom; k <= Math.min(this.r.kolomAkhir, 300); k++) {
        if (isi.nilai[b]?.[k] === undefined && isi.format[b]?.[k] === undefined) continue;
        tulisSel(isi, b, k, { nilai: null, format: 'General' });
        gaya.delete(alamat(b, k));
      }
    }
    this.lembar.formatBersyarat = this.lembar.formatBersyarat.filter((f) => !beririsan(f.rentang, this.r));
  }

  /** Visits the cells of the range that hold something, or all of a small range. */
  peta<T>(isi: (baris: number, kolom: number) => T): T[][] {
    if (this.CellCount > 5_000_000) throw new GalatExcel('InvalidArgument', 'lebih dari 5 juta sel');
    const hasil: T[][] = [];
    for (let b = this.r.baris; b <= this.r.barisAkhir; b++) {
      const baris: T[] = [];
      for (let k = this.r.kolom; k <= this.r.kolomAkhir; k++) baris.push(isi(b, k));
      hasil.push(baris);
    }
    return hasil;
  }

  pastikanBoleh(): void {
    if (!this.lembar.terlindungi) return;
    const { takTerkunci } = this.lembar;
    if (
      takTerkunci.size === 0 ||
      this.peta((b, k) => takTerkunci.has(alamat(b, k)))
        .flat()
        .includes(false)
    ) {
      throw new GalatExcel('AccessDenied', 'lembar dilindungi');
    }
  }

  private isiSel(isi: unknown, tulis: (baris: number, kolom: number, isi: unknown) => void): void {
    this.pastikanBoleh();
    const kisi = Array.isArray(isi) ? (isi as unknown[][]) : null;
    if (kisi && (kisi.length !== this.RowCount || kisi.some((baris) => baris.length !== this.ColumnCount))) {
      throw new GalatExcel('InvalidArgument', 'ukuran kisi tidak sama dengan rentang');
    }
    this.peta((b, k) => {
      const satu = kisi ? kisi[b - this.r.baris]![k - this.r.kolom] : isi;
      if (satu === null || satu === undefined) return;
      if (this.lembar.menolak.has(alamat(b, k))) throw new GalatExcel('InvalidArgument', 'sel menolak');
      tulis(b, k, satu);
    });
    this.buku.hitung(this.lembar);
  }

  private baru(r: Rentang): Range {
    return new Range(this.buku, this.lembar, r, this.buatLembar);
  }
}
