import { alamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import { GalatExcel, type BukuExcel, type FormatBersyarat, type LembarExcel } from './excel-buku';
import type { Range } from './excel-rentang';
import { beririsan } from './excel-sel';

/** Object whose properties are stored for every cell of a range, e.g. font and fill. */
function gayaSel(rentang: Range, awalan: string, nama: readonly string[]): object {
  const objek = {};
  for (const n of nama) {
    Object.defineProperty(objek, n, {
      enumerable: true,
      get: () => rentang.lembar.gaya.get(alamat(rentang.r.baris, rentang.r.kolom))?.[awalan + n] ?? null,
      set: (nilai: unknown) => {
        rentang.pastikanBoleh();
        rentang.peta((b, k) => {
          const a = alamat(b, k);
          rentang.lembar.gaya.set(a, { ...rentang.lembar.gaya.get(a), [awalan + n]: nilai });
        });
      },
    });
  }
  return objek;
}

export class FormatRentang {
  constructor(private readonly rentang: Range) {}
  get Font(): object {
    return gayaSel(this.rentang, 'Font.', ['Bold', 'Color', 'Size']);
  }
  get Fill(): object {
    return gayaSel(this.rentang, 'Fill.', ['Color']);
  }
  get Protection(): { Locked: boolean } {
    const { lembar, r } = this.rentang;
    return { Locked: !lembar.takTerkunci.has(alamat(r.baris, r.kolom)) };
  }
  set WrapText(nilai: boolean) {
    Object.assign(gayaSel(this.rentang, '', ['WrapText']), { WrapText: nilai });
  }
  set VerticalAlignment(nilai: string) {
    Object.assign(gayaSel(this.rentang, '', ['VerticalAlignment']), { VerticalAlignment: nilai });
  }
  set ColumnWidth(nilai: number) {
    this.rentang.pastikanBoleh();
    for (let k = this.rentang.r.kolom; k <= this.rentang.r.kolomAkhir; k++) {
      this.rentang.lembar.lebarKolom.set(k, nilai);
    }
  }
}

/** Conditional formats that touch a range. */
export class KumpulanFormatBersyarat {
  constructor(
    private readonly buku: BukuExcel,
    private readonly lembar: LembarExcel,
    private readonly rentang: Rentang,
  ) {}
  get Items(): SatuFormatBersyarat[] {
    return this.lembar.formatBersyarat
      .filter((f) => beririsan(f.rentang, this.rentang))
      .map((f) => new SatuFormatBersyarat(this.lembar, f));
  }
  Add(jenis: string): SatuFormatBersyarat {
    if (this.lembar.terlindungi) throw new GalatExcel('AccessDenied');
    const id = `{00000000-000E-0000-0000-${String(this.buku.nomorBaru()).padStart(12, '0')}}`;
    const baru: FormatBersyarat = { id, rentang: this.rentang, jenis, rumus: '', latar: '', huruf: '' };
    this.lembar.formatBersyarat.unshift(baru);
    return new SatuFormatBersyarat(this.lembar, baru);
  }
  GetItem(id: string): SatuFormatBersyarat {
    const ada = this.Items.find((f) => f.Id === id);
    if (!ada) throw new GalatExcel('ItemNotFound', id);
    return ada;
  }
}

class SatuFormatBersyarat {
  constructor(
    private readonly lembar: LembarExcel,
    private readonly f: FormatBersyarat,
  ) {}
  get Id(): string {
    return this.f.id;
  }
  get Type(): string {
    return this.f.jenis;
  }
  get Custom(): object {
    const f = this.f;
    if (f.jenis !== 'Custom') throw new GalatExcel('InvalidOperation', 'bukan aturan khusus');
    const tempat = (nama: 'rumus' | 'latar' | 'huruf', sebutan: string): object =>
      Object.defineProperty({}, sebutan, {
        enumerable: true,
        get: () => f[nama],
        set: (nilai: string) => (f[nama] = nilai),
      });
    return {
      Rule: tempat('rumus', 'Formula'),
      Format: { Fill: tempat('latar', 'Color'), Font: tempat('huruf', 'Color') },
    };
  }
  Delete(): void {
    if (this.lembar.terlindungi) throw new GalatExcel('AccessDenied');
    this.lembar.formatBersyarat = this.lembar.formatBersyarat.filter((x) => x !== this.f);
  }
}

export class ValidasiData {
  constructor(
    private readonly lembar: LembarExcel,
    private readonly rentang: Rentang,
  ) {}
  set Rule(aturan: unknown) {
    if (this.lembar.terlindungi) throw new GalatExcel('AccessDenied');
    this.lembar.validasi.push({ rentang: this.rentang, aturan });
  }
  Clear(): void {
    if (this.lembar.terlindungi) throw new GalatExcel('AccessDenied');
    this.lembar.validasi = this.lembar.validasi.filter((v) => !beririsan(v.rentang, this.rentang));
  }
}
