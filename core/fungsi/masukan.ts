import type { NilaiSel } from '../angka/nilai-sel';
import { kenaliNotasi } from '../angka/notasi';
import { sekali } from '../angka/sekali';
import { Gagal, KOSONG } from './gagal';
import { apakahRentang, type Argumen, type NilaiFungsi } from './nilai';
import type { KonteksBaca, Parameter, Rentang } from './parameter';

export interface Ukuran {
  readonly baris: number;
  readonly kolom: number;
}

/** The arguments of one call, read position by position into `isi`. Arguments of one cell are read only once. */
export class Masukan {
  /** What the implementation receives. Always five: reading past the end of an array is slow. */
  readonly isi: unknown[] = [undefined, undefined, undefined, undefined, undefined];
  private readonly sebar: Sebaran[] = [];
  private tetapKosong = false;
  private tetapAdaIsi = false;
  private tetapGagal: Gagal | null = null;

  constructor(parameter: readonly Parameter<unknown>[], argumen: readonly Argumen[]) {
    const semua = argumen.map(sebagaiRentang);
    const bersama = sekali(() => kenaliNotasi(teksDalam(semua)));
    parameter.forEach((p, ke) => {
      const sel = semua[ke] ?? [[undefined]];
      const konteks = { notasi: sekali(() => kenaliNotasi(teksDalam([sel])) ?? bersama()) };
      const tetap = bacaTetap(p, konteks, sel);
      this.isi[ke] = tetap;
      if (tetap === BERUBAH) this.sebar.push(new Sebaran(ke, p, konteks, sel));
      else if (tetap === KOSONG) this.tetapKosong = true;
      else if (tetap instanceof Gagal) this.tetapGagal ??= tetap;
      else if (tetap !== null && p.wajib) this.tetapAdaIsi = true;
    });
  }

  /** Rows and columns of the result, null for a single cell. */
  ukuran(): Ukuran | Gagal | null {
    let baris = 1;
    let kolom = 1;
    for (const { sel, lebar: k } of this.sebar) {
      const b = sel.length;
      if ((b !== 1 && baris !== 1 && b !== baris) || (k !== 1 && kolom !== 1 && k !== kolom)) {
        const keduanya = `${baris} × ${kolom} dan ${b} × ${k}`;
        return new Gagal('nilai', `Ukuran rentang tidak sama: ${keduanya}. Pilih rentang yang sama besar.`);
      }
      if (b !== 1) baris = b;
      if (k !== 1) kolom = k;
    }
    return this.sebar.length > 0 ? { baris, kolom } : null;
  }

  keBaris(i: number): void {
    for (const s of this.sebar) s.baris = s.sel.length === 1 ? s.sel[0]! : s.sel[i]!;
  }

  /** Reads column `j` of the row into `isi`: KOSONG for a blank row, a failure, or null. No allocation for numbers. */
  baca(j: number): Gagal | null {
    let kosong = this.tetapKosong;
    let adaIsi = this.tetapAdaIsi;
    let gagal = this.tetapGagal;
    const { isi, sebar } = this;
    for (let k = 0; k < sebar.length; k++) {
      const s = sebar[k]!;
      const nilai = s.lebar === 1 ? s.baris[0] : s.baris[j];
      if (typeof nilai === 'number' && s.langsung && Number.isFinite(nilai)) {
        isi[s.ke] = nilai;
        if (s.wajib) adaIsi = true;
        continue;
      }
      const terbaca = bacaSel(s.parameter, s.konteks, nilai);
      isi[s.ke] = terbaca;
      if (terbaca === KOSONG) kosong = true;
      else if (terbaca instanceof Gagal) gagal ??= terbaca;
      else if (terbaca !== null && s.wajib) adaIsi = true;
    }
    return gagal ?? (kosong || !adaIsi ? KOSONG : null);
  }
}

/** An argument that spreads over rows and columns. */
class Sebaran {
  baris: readonly NilaiFungsi[];
  readonly lebar: number;
  readonly wajib: boolean;
  readonly langsung: boolean;

  constructor(
    readonly ke: number,
    readonly parameter: Parameter<unknown>,
    readonly konteks: KonteksBaca,
    readonly sel: Rentang,
  ) {
    this.baris = sel[0]!;
    this.lebar = sel[0]!.length;
    this.wajib = parameter.wajib;
    this.langsung = parameter.sifat.angkaLangsung;
  }
}

/** Not read once and for all. */
const BERUBAH = Symbol('berubah');

function bacaTetap(parameter: Parameter<unknown>, konteks: KonteksBaca, sel: Rentang): unknown {
  const satu = sel.length === 1 && sel[0]!.length === 1;
  const { utuh } = parameter.sifat;
  if (utuh?.bila(sel)) {
    const kosong = satu && (sel[0]![0] ?? '') === '';
    return kosong ? bilaKosong(parameter) : utuh.baca(sel, konteks);
  }
  return satu ? bacaSel(parameter, konteks, sel[0]![0]) : BERUBAH;
}

function bacaSel(parameter: Parameter<unknown>, konteks: KonteksBaca, nilai: NilaiFungsi): unknown {
  const terbaca = parameter.sifat.baca(nilai, konteks);
  return terbaca === KOSONG ? bilaKosong(parameter) : terbaca;
}

function bilaKosong({ bilaKosong: isi }: Parameter<unknown>): unknown {
  if (isi === 'baris kosong') return KOSONG;
  return isi === 'null' ? null : undefined;
}

function sebagaiRentang(argumen: Argumen): Rentang {
  if (!apakahRentang(argumen)) return [[argumen]];
  return argumen.length === 0 || argumen[0]!.length === 0 ? [[null]] : argumen;
}

function* teksDalam(semua: readonly Rentang[]): Generator<NilaiSel> {
  for (const rentang of semua) {
    for (const baris of rentang) for (const nilai of baris) if (typeof nilai === 'string') yield nilai;
  }
}
