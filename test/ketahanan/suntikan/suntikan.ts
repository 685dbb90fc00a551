import type { NilaiSel } from '../../../core/angka/nilai-sel';
import { alamat } from '../../../core/lembar/alamat';
import type { Kamus } from '../../../core/nomenklatur/kamus';
import type { Acak, Draf } from '../draf';

/** Where the columns of a clean table stand. */
export interface LetakTabel {
  /** Position of the sheet in the workbook. */
  readonly lembar: number;
  readonly kode: number;
  /** Amount columns that add up. */
  readonly uang: readonly number[];
  readonly total?: boolean;
  /** Achievement tables only. */
  readonly capaian?: {
    readonly target: number;
    readonly realisasi: number;
    readonly persen: number;
    readonly pagu: number;
    readonly realisasiUang: number;
    readonly serapan: number;
    readonly predikat: number;
  };
}

/** A clean workbook, free to be spoilt. */
export interface Naskah {
  readonly lembar: readonly Draf[];
  readonly tabel: readonly LetakTabel[];
  /** The list that holds every code of the workbook; the built-in one where absent. */
  readonly kamus?: Kamus;
}

/** The finding that an injected error must give. */
export interface Harapan {
  readonly aturan: string;
  readonly lembar: string;
  readonly sel: string;
}

/** One kind of error, put into a clean workbook at a random place; null where the workbook has no such place. */
export interface Suntikan {
  readonly nama: string;
  readonly aturan: string;
  pasang(naskah: Naskah, acak: Acak): readonly Harapan[] | null;
}

/** A row with a code, read plainly and without the engine that is judged. */
export interface BarisKode {
  readonly baris: number;
  readonly kode: string;
  readonly segmen: number;
  readonly induk: BarisKode | null;
  readonly anak: BarisKode[];
}

const KODE = /^([\dX]+(\.[\dX]+)*)$/;

/** The rows of every clean table: a code that is spoilt later does not change what its row adds up to. */
const semula = new WeakMap<Draf, BarisKode[]>();

export function bacaBaris(draf: Draf, letak: LetakTabel): BarisKode[] {
  let semua = semula.get(draf);
  if (!semua) semula.set(draf, (semua = bacaBersih(draf, letak)));
  return semua.filter((b) => {
    const isi = draf.nilai[b.baris]![letak.kode];
    return typeof isi === 'string' && KODE.test(isi);
  });
}

function bacaBersih(draf: Draf, letak: LetakTabel): BarisKode[] {
  const hasil: BarisKode[] = [];
  draf.nilai.forEach((sel, baris) => {
    const isi = sel[letak.kode];
    const kode = typeof isi === 'string' ? KODE.exec(isi)?.[1] : undefined;
    // A number alone is a code only before a name: rows of column numbers hold numbers throughout.
    if (kode === undefined || (!kode.includes('.') && !/[a-z]/i.test(String(sel[letak.kode + 1])))) return;
    const induk = [...hasil].reverse().find((b) => kode.startsWith(`${b.kode}.`)) ?? null;
    const ini = { baris, kode, segmen: kode.split('.').length, induk, anak: [] };
    induk?.anak.push(ini);
    hasil.push(ini);
  });
  return hasil;
}

export function harapan(aturan: string, draf: Draf, baris: number, kolom: number): Harapan {
  return { aturan, lembar: draf.nama, sel: alamat(baris, kolom) };
}

/** The percentage of a row follows its amounts, as its formula would. */
export function samakanSerapan(draf: Draf, letak: LetakTabel, baris: number): void {
  const c = letak.capaian;
  const sel = draf.nilai[baris]!;
  if (!c || typeof sel[c.serapan] !== 'number' || typeof sel[c.realisasiUang] !== 'number') return;
  sel[c.serapan] = Math.round((Number(sel[c.realisasiUang]) / Number(sel[c.pagu])) * 10_000) / 100;
}

/** Adds to an amount; what is no number any more stays. */
export function tambahkan(sel: NilaiSel[], kolom: number, tambah: number): void {
  const lama = sel[kolom];
  if (typeof lama === 'number' && Number.isFinite(tambah)) sel[kolom] = lama + tambah;
}
