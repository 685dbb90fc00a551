import { bacaAlamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import { GalatExcel, type BukuExcel, type LembarExcel } from './excel-buku';
import { Range } from './excel-rentang';

const SELURUH: Rentang = { baris: 0, kolom: 0, barisAkhir: 1_048_575, kolomAkhir: 16_383 };

/** Worksheet of the Excel API by its names on the wire. */
export class Lembar {
  constructor(
    readonly buku: BukuExcel,
    readonly l: LembarExcel,
  ) {}
  get Id(): string {
    return this.l.id;
  }
  get Name(): string {
    return this.l.isi.nama;
  }
  get Visibility(): string {
    return this.l.isi.tersembunyi ? 'Hidden' : 'Visible';
  }
  get Protection(): { Protected: boolean } {
    return { Protected: this.l.terlindungi };
  }
  get FreezePanes(): { FreezeRows(n: number): void; Unfreeze(): void } {
    return { FreezeRows: (n) => void (this.l.beku = n), Unfreeze: () => void (this.l.beku = 0) };
  }
  set ShowGridlines(_tampil: boolean) {
    if (this.l.terlindungi) throw new GalatExcel('AccessDenied');
  }
  Activate(): void {
    if (this.l.isi.tersembunyi) throw new GalatExcel('GeneralException', 'lembar tersembunyi');
    this.buku.aktif = this.l;
  }
  GetRange(alamat?: string): Range {
    if (alamat === undefined || alamat === null) return this.rentang(SELURUH);
    const r = bacaAlamat(alamat);
    if (!r) throw new GalatExcel('InvalidArgument', alamat);
    return this.rentang(r);
  }
  GetRangeByIndexes(baris: number, kolom: number, tinggi: number, lebar: number): Range {
    if (tinggi < 1 || lebar < 1) throw new GalatExcel('InvalidArgument', 'rentang kosong');
    return this.rentang({ baris, kolom, barisAkhir: baris + tinggi - 1, kolomAkhir: kolom + lebar - 1 });
  }
  GetUsedRangeOrNullObject(hanyaNilai = false): Range | null {
    const { nilai, rumus, format } = this.l.isi;
    const terisi = (b: number, k: number): boolean =>
      (nilai[b]?.[k] ?? null) !== null || Boolean(rumus[b]?.[k]) || (!hanyaNilai && Boolean(format[b]?.[k]));
    let [baris, kolom, barisAkhir, kolomAkhir] = [Infinity, Infinity, -1, -1];
    const tinggi = Math.max(nilai.length, rumus.length, hanyaNilai ? 0 : format.length);
    for (let b = 0; b < tinggi; b++) {
      const lebar = Math.max(nilai[b]?.length ?? 0, rumus[b]?.length ?? 0, format[b]?.length ?? 0);
      for (let k = 0; k < lebar; k++) {
        if (!terisi(b, k)) continue;
        baris = Math.min(baris, b);
        kolom = Math.min(kolom, k);
        barisAkhir = b;
        kolomAkhir = Math.max(kolomAkhir, k);
      }
    }
    return barisAkhir < 0 ? null : this.rentang({ baris, kolom, barisAkhir, kolomAkhir });
  }
  private rentang(r: Rentang): Range {
    return new Range(this.buku, this.l, r, (l) => new Lembar(this.buku, l));
  }
}

class KumpulanLembar {
  constructor(private readonly buku: BukuExcel) {}
  get Items(): Lembar[] {
    return this.buku.lembar.map((l) => new Lembar(this.buku, l));
  }
  GetActiveWorksheet(): Lembar {
    return new Lembar(this.buku, this.buku.aktif);
  }
  GetItemOrNullObject(kunci: string): Lembar | null {
    const ada = this.buku.cari(kunci);
    return ada && new Lembar(this.buku, ada);
  }
  GetItem(kunci: string): Lembar {
    const ada = this.GetItemOrNullObject(kunci);
    if (!ada) throw new GalatExcel('ItemNotFound', kunci);
    return ada;
  }
  Add(nama?: string): Lembar {
    return new Lembar(this.buku, this.buku.tambah(nama));
  }
}

class KumpulanPengaturan {
  constructor(private readonly buku: BukuExcel) {}
  Add(kunci: string, nilai: unknown): object {
    this.buku.pengaturan.set(kunci, nilai);
    return this.GetItemOrNullObject(kunci)!;
  }
  GetItemOrNullObject(kunci: string): object | null {
    const { pengaturan } = this.buku;
    if (!pengaturan.has(kunci)) return null;
    return { Key: kunci, Id: kunci, Value: pengaturan.get(kunci), Delete: () => pengaturan.delete(kunci) };
  }
}

/** The root that every request batch starts from. */
export class BukuKerjaExcel {
  constructor(private readonly buku: BukuExcel) {}
  get Name(): string {
    return 'uji.xlsx';
  }
  get Worksheets(): KumpulanLembar {
    return new KumpulanLembar(this.buku);
  }
  get Settings(): KumpulanPengaturan {
    return new KumpulanPengaturan(this.buku);
  }
  get Application(): object {
    return { SuspendApiCalculationUntilNextSync: () => null, Calculate: () => null };
  }
  get Protection(): { Protected: boolean } {
    return { Protected: this.buku.strukturTerlindungi };
  }
  GetSelectedRange(): Range {
    if (this.buku.pilihanGanda) throw new GalatExcel('InvalidSelection');
    return this.pilihan(this.buku.pilihan);
  }
  GetActiveCell(): Range {
    const { baris, kolom } = this.buku.pilihan;
    return this.pilihan({ baris, kolom, barisAkhir: baris, kolomAkhir: kolom });
  }
  private pilihan(r: Rentang): Range {
    return new Range(this.buku, this.buku.aktif, r, (l) => new Lembar(this.buku, l));
  }
}
