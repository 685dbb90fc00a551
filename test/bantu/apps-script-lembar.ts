import { bacaAlamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import type { BukuPalsu, LembarPalsu } from './apps-script-buku';
import type { Lacak } from './apps-script-lacak';
import { RentangPalsu } from './apps-script-rentang';

const SATU: Rentang = { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 };

/** What sheets and ranges of one script run share. */
export interface Lingkungan {
  readonly buku: BukuPalsu;
  readonly lacak: Lacak;
  /** A Date of the script's own realm. */
  tanggal(ms: number): unknown;
}

/** Fake of SpreadsheetApp's Sheet. */
export class Lembar {
  readonly buku: BukuPalsu;

  constructor(
    private readonly ling: Lingkungan,
    readonly isi: LembarPalsu,
  ) {
    this.buku = ling.buku;
  }

  tanggal = (ms: number): unknown => this.ling.tanggal(ms);
  wakil = (isi: LembarPalsu): unknown => this.ling.lacak.bungkus('Sheet', new Lembar(this.ling, isi));
  rentang = (r: Rentang): RentangPalsu => this.ling.lacak.bungkus('Range', new RentangPalsu(this, r));

  getName = (): string => this.isi.nama;
  getSheetId = (): number => this.isi.id;
  isSheetHidden = (): boolean => this.isi.tersembunyi;
  getMaxRows = (): number => this.isi.maksBaris;
  getMaxColumns = (): number => this.isi.maksKolom;
  getLastRow = (): number => this.isi.batas().baris;
  getLastColumn = (): number => this.isi.batas().kolom;
  getFilter = (): null => null;
  isRowHiddenByUser = (baris: number): boolean => this.isi.barisTersembunyi.has(baris - 1);
  isColumnHiddenByUser = (kolom: number): boolean => this.isi.kolomTersembunyi.has(kolom - 1);

  getDataRange(): RentangPalsu {
    const { baris, kolom } = this.isi.batas();
    return this.rentang(
      baris === 0 ? SATU : { baris: 0, kolom: 0, barisAkhir: baris - 1, kolomAkhir: kolom - 1 },
    );
  }

  getRange(baris: number | string, kolom = 1, tinggi = 1, lebar = 1): RentangPalsu {
    if (typeof baris === 'number') {
      return this.rentang({
        baris: baris - 1,
        kolom: kolom - 1,
        barisAkhir: baris + tinggi - 2,
        kolomAkhir: kolom + lebar - 2,
      });
    }
    const r = bacaAlamat(baris);
    if (!r) throw new Error('Range not found');
    return this.rentang(r);
  }

  getRangeList(alamat: string[]): unknown {
    const semua = alamat.map((a) => this.getRange(a));
    if (semua.length === 0) throw new Error('Range list must not be empty');
    const daftar = {
      setBackground: (warna: string | null) => (semua.forEach((r) => r.setBackground(warna)), daftar),
      setNumberFormat: (format: string) => (semua.forEach((r) => r.setNumberFormat(format)), daftar),
      setBorder: () => daftar,
      setWrap: () => daftar,
    };
    // One service call, however many ranges: the inner ones are the fake's own.
    return this.ling.lacak.bungkus('RangeList', tanpaHitung(daftar, this.ling.lacak));
  }

  insertRowsAfter(sesudah: number, banyak: number): void {
    this.isi.sisipBaris(sesudah, banyak);
  }

  insertColumnsAfter(_sesudah: number, banyak: number): void {
    this.isi.maksKolom += banyak;
  }

  activate(): void {
    this.buku.aktif = this.isi;
  }

  clear(): void {
    this.isi.tolakBilaTerlindungi({
      ...SATU,
      barisAkhir: this.isi.maksBaris,
      kolomAkhir: this.isi.maksKolom,
    });
    this.isi.bersihkan();
  }

  setColumnWidth(kolom: number, lebar: number): void {
    this.isi.lebar.set(kolom - 1, lebar);
  }

  setFrozenRows(banyak: number): void {
    this.isi.beku = banyak;
  }

  addDeveloperMetadata(kunci: string, nilai: string): void {
    this.isi.metadata.set(kunci, nilai);
  }

  getDeveloperMetadata(): unknown[] {
    return [...this.isi.metadata].map(([kunci, nilai]) =>
      this.ling.lacak.bungkus('DeveloperMetadata', { getKey: () => kunci, getValue: () => nilai }),
    );
  }

  getProtections(jenis: string): unknown[] {
    const buat = (r: Rentang | null): unknown =>
      this.ling.lacak.bungkus('Protection', {
        canEdit: () => false,
        getRange: () => this.rentang(r ?? SATU),
        getUnprotectedRanges: () => [],
      });
    if (jenis === 'SHEET') return this.isi.lembarTerlindungi ? [buat(null)] : [];
    return this.isi.terlindungi.map(buat);
  }
}

/** Calls inside a fake must not count as calls of the script. */
function tanpaHitung<T extends Record<string, (...a: never[]) => unknown>>(asli: T, lacak: Lacak): T {
  const hasil: Record<string, unknown> = {};
  for (const [nama, cara] of Object.entries(asli)) {
    hasil[nama] = (...a: never[]) => {
      const sebelum = { ...lacak.panggilan };
      const keluaran = cara(...a);
      lacak.panggilan = sebelum;
      return keluaran === asli ? hasil : keluaran;
    };
  }
  return hasil as T;
}

/** Fake of SpreadsheetApp's Spreadsheet. */
export class Buku {
  private readonly lembar = (isi: LembarPalsu): unknown =>
    this.ling.lacak.bungkus('Sheet', new Lembar(this.ling, isi));

  constructor(private readonly ling: Lingkungan) {}

  getName = (): string => this.ling.buku.asal.nama;
  getSpreadsheetLocale = (): string => this.ling.buku.lokal;
  getSpreadsheetTimeZone = (): string => this.ling.buku.zona;
  getSheets = (): unknown[] => this.ling.buku.lembar.map(this.lembar);
  getActiveSheet = (): unknown => this.lembar(this.ling.buku.aktif);
  insertSheet = (nama: string): unknown => this.lembar(this.ling.buku.tambah(nama));
  toast = (): void => undefined;
  deleteSheet = (l: Lembar): void =>
    void this.ling.buku.lembar.splice(this.ling.buku.lembar.indexOf(l.isi), 1);

  getSheetByName(nama: string): unknown {
    const ada = this.ling.buku.cari(nama);
    return ada ? this.lembar(ada) : null;
  }

  getActiveRange(): unknown {
    return this.ling.lacak.bungkus(
      'Range',
      new RentangPalsu(new Lembar(this.ling, this.ling.buku.aktif), this.ling.buku.pilihan),
    );
  }
}
