import type { BukuKerja, Lembar, Rentang } from '../../core/lembar/lembar';
import { formatSel, nilaiSel, rumusSel } from '../../core/lembar/lembar';
import { selKosong, type SelPalsu } from './apps-script-isian';

/** What Google says on a refused write; our own message is built from it. */
export const PESAN_TERLINDUNGI =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';

export interface OpsiBuku {
  lokal?: string;
  zona?: string;
  /** Whether getFormulas speaks the language of the locale (';' and ',') or en-US. Google's text leaves it open. */
  rumusLokal?: boolean;
  /** See `SifatIsian`. */
  licik?: boolean;
}

export class LembarPalsu {
  private readonly sel: (SelPalsu | undefined)[][] = [];
  tersembunyi = false;
  gabungan: Rentang[] = [];
  barisTersembunyi = new Set<number>();
  kolomTersembunyi = new Set<number>();
  maksBaris = 1000;
  maksKolom = 26;
  lebar = new Map<number, number>();
  beku = 0;
  metadata = new Map<string, string>();
  terlindungi: Rentang[] = [];
  lembarTerlindungi = false;
  /** Cells whose data validation refuses whatever is written. */
  tervalidasi: Rentang[] = [];

  constructor(
    public nama: string,
    readonly id: number,
    asal?: Lembar,
  ) {
    if (!asal) return;
    this.tersembunyi = asal.tersembunyi;
    this.gabungan = [...asal.gabungan];
    this.barisTersembunyi = new Set(asal.barisTersembunyi);
    this.kolomTersembunyi = new Set(asal.kolomTersembunyi);
    const tinggi = Math.max(asal.nilai.length, asal.rumus.length, asal.format.length);
    for (let r = 0; r < tinggi; r++) {
      const lebar = Math.max(asal.nilai[r]?.length ?? 0, asal.rumus[r]?.length ?? 0, asal.format[r]?.length ?? 0); // prettier-ignore
      for (let k = 0; k < lebar; k++) {
        const sel = this.di(r, k);
        sel.nilai = nilaiSel(asal, r, k);
        sel.rumus = rumusSel(asal, r, k);
        sel.format = formatSel(asal, r, k);
      }
      this.maksKolom = Math.max(this.maksKolom, lebar);
    }
    this.maksBaris = Math.max(this.maksBaris, tinggi);
  }

  /** The cell, made when it is not there yet. */
  di(baris: number, kolom: number): SelPalsu {
    const b = (this.sel[baris] ??= []);
    return (b[kolom] ??= selKosong());
  }

  lihat(baris: number, kolom: number): SelPalsu | undefined {
    return this.sel[baris]?.[kolom];
  }

  /** Cells that hold something, not merely a format. */
  batas(): { baris: number; kolom: number } {
    let baris = 0;
    let kolom = 0;
    this.sel.forEach((b, r) =>
      b?.forEach((sel, k) => {
        if (!sel || (sel.nilai === null && sel.rumus === '')) return;
        baris = Math.max(baris, r + 1);
        kolom = Math.max(kolom, k + 1);
      }),
    );
    return { baris, kolom };
  }

  /** Every cell that was ever touched, for tests that look at the whole sheet. */
  *semua(): Generator<{ baris: number; kolom: number; sel: SelPalsu }> {
    for (let r = 0; r < this.sel.length; r++)
      for (let k = 0; k < (this.sel[r]?.length ?? 0); k++) {
        const sel = this.sel[r]![k];
        if (sel) yield { baris: r, kolom: k, sel };
      }
  }

  sisipBaris(sesudah: number, banyak: number): void {
    if (sesudah < this.sel.length) this.sel.splice(sesudah, 0, ...Array.from({ length: banyak }, () => []));
    this.maksBaris += banyak;
  }

  bersihkan(): void {
    this.sel.length = 0;
  }

  tolakBilaTerlindungi(r: Rentang): void {
    if (this.lembarTerlindungi || this.terlindungi.some((p) => beririsan(p, r)))
      throw new Error(PESAN_TERLINDUNGI);
  }

  tolakBilaTervalidasi(r: Rentang): void {
    if (this.tervalidasi.some((p) => beririsan(p, r)))
      throw new Error('The data you entered in cell A1 violates the data validation rules set on this cell.');
  }
}

const beririsan = (a: Rentang, b: Rentang): boolean =>
  a.baris <= b.barisAkhir && a.barisAkhir >= b.baris && a.kolom <= b.kolomAkhir && a.kolomAkhir >= b.kolom;

/** The document behind the fake services: outlives every script run. */
export class BukuPalsu {
  readonly lembar: LembarPalsu[];
  aktif: LembarPalsu;
  pilihan: Rentang = { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 };
  readonly setelan = new Map<string, string>();
  readonly lokal: string;
  readonly zona: string;
  readonly rumusLokal: boolean;
  readonly licik: boolean;
  terkunciOrangLain = false;
  private idBerikut = 1;

  constructor(
    readonly asal: BukuKerja,
    opsi: OpsiBuku = {},
  ) {
    this.lokal = opsi.lokal ?? 'in_ID';
    this.zona = opsi.zona ?? 'Asia/Jakarta';
    this.rumusLokal = opsi.rumusLokal ?? this.lokal === 'in_ID';
    this.licik = opsi.licik ?? false;
    this.lembar = asal.lembar.map((l) => new LembarPalsu(l.nama, this.idBerikut++ * 101, l));
    this.aktif = this.lembar.find((l) => !l.tersembunyi) ?? this.lembar[0]!;
  }

  cari(nama: string): LembarPalsu | undefined {
    return this.lembar.find((l) => l.nama === nama);
  }

  tambah(nama: string): LembarPalsu {
    if (this.lembar.some((l) => l.nama.toLowerCase() === nama.toLowerCase()))
      throw new Error(`A sheet with the name "${nama}" already exists. Please enter another name.`);
    const l = new LembarPalsu(nama, this.idBerikut++ * 101);
    this.lembar.push(l);
    return l;
  }
}
