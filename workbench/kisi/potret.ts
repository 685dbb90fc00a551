import { FormulaDataModel, LexerTreeBuilder } from '@univerjs/preset-sheets-core';
import type { FWorkbook, FWorksheet } from '@univerjs/preset-sheets-core';
import type { ICellData, IRange, Nullable } from '@univerjs/presets';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar, Rentang } from '../../core/lembar/lembar';
import { pembacaFormat } from './format-kisi';
import type { Kisi } from './kisi';

type Matriks<T> = Record<number, Record<number, T>>;

const GALAT = new Set([
  '#DIV/0!',
  '#N/A',
  '#NAME?',
  '#NULL!',
  '#NUM!',
  '#REF!',
  '#VALUE!',
  '#SPILL!',
  '#CALC!',
]);
const BARIS_SEIRIS = 2_000;

/** Value of a cell as the core knows it; the grid keeps errors as text. */
export function nilaiKisi(sel: Nullable<ICellData>): NilaiSel {
  const v = sel?.v;
  if (!sel || v === undefined || v === null) return null;
  if (sel.t === 3) return v === 1 || v === '1' || v === true || v === 'TRUE';
  if (typeof v === 'boolean') return v;
  if (typeof v === 'number') return Number.isFinite(v) ? v : null;
  if (sel.t === 2 && v.trim() !== '' && Number.isFinite(Number(v))) return Number(v);
  const dihitung = Boolean(sel.f ?? sel.si);
  if (GALAT.has(v) && (dihitung || sel.custom?.['galat'] === v)) return { galat: v };
  return v === '' ? null : v;
}

/**
 * Snapshot of one sheet straight from the grid's model (its own getters take seconds on large sheets). Yields the share
 * done. Results of array formulas come with the formula, as in a file.
 */
export function* potret(kisi: Kisi, buku: FWorkbook, lembar: FWorksheet): Generator<number, Lembar> {
  const ws = lembar.getSheet();
  const konfigurasi = ws.getConfig();
  const sel = konfigurasi.cellData as Matriks<ICellData>;
  const injektor = kisi.univer.__getInjector();
  const model = injektor.get(FormulaDataModel);
  const [unit, id] = [buku.getId(), lembar.getSheetId()];
  const limpahan = (model.getArrayFormulaCellData()[unit]?.[id] ?? {}) as Matriks<ICellData>;
  const larik = larikMenurutSel(wilayahIsi(kisi, buku, lembar));
  const bersama = rumusBersama(sel, injektor.get(LexerTreeBuilder));
  const format = pembacaFormat(buku);

  const nilai: NilaiSel[][] = [];
  const rumus: string[][] = [];
  const nomorFormat: number[][] = [];
  const tinggi = Math.max(-1, ...Object.keys(sel).map(Number), ...Object.keys(limpahan).map(Number)) + 1;
  let akhir = 0;
  for (let b = 0; b < tinggi; b++) {
    const [isi, tumpah] = [sel[b] ?? {}, limpahan[b] ?? {}];
    const barisNilai: NilaiSel[] = [];
    const barisRumus: string[] = [];
    const barisFormat: number[] = [];
    for (const k of urut(isi, tumpah)) {
      const satu = isi[k];
      const asal = larik.get(`${b},${k}`);
      const anggota = asal !== undefined && (asal.startRow !== b || asal.startColumn !== k);
      const f = anggota ? bersama(asal.startRow, asal.startColumn) : satu?.f || satu?.si ? bersama(b, k) : '';
      const v = anggota || (asal && nilaiKisi(satu) === null) ? nilaiKisi(tumpah[k] ? { ...tumpah[k], f: '=' } : null) : nilaiKisi(satu); // prettier-ignore
      const n = format.nomor(satu, typeof v === 'string');
      if (v === null && f === '' && n === 0) continue;
      isiLubang(barisNilai, k, null, v);
      if (f !== '') isiLubang(barisRumus, k, '', f);
      if (n !== 0) isiLubang(barisFormat, k, 0, n);
      if (v !== null || f !== '') akhir = b + 1;
    }
    nilai.push(pangkas(barisNilai));
    rumus.push(barisRumus);
    nomorFormat.push(barisFormat);
    if (b % BARIS_SEIRIS === BARIS_SEIRIS - 1) yield b / tinggi;
  }
  const lebar = Math.max(0, ...nilai.map((b) => b.length));
  return {
    nama: lembar.getSheetName(),
    tersembunyi: lembar.isSheetHidden(),
    nilai: nilai.slice(0, akhir),
    rumus: rumus.slice(0, akhir),
    daftarFormat: format.daftar,
    daftarTata: format.daftarTata,
    format: nomorFormat.slice(0, akhir).map((b) => b.slice(0, lebar)),
    gabungan: ws.getMergeData().map(rentangDari),
    barisTersembunyi: yangTersembunyi(konfigurasi.rowData, akhir),
    kolomTersembunyi: yangTersembunyi(konfigurasi.columnData, lebar),
  };
}

/** Ranges that array formulas fill on a sheet. */
export function wilayahLarik(kisi: Kisi, buku: FWorkbook, lembar: FWorksheet): Rentang[] {
  return wilayahIsi(kisi, buku, lembar).map(rentangDari);
}

/** The engine remembers the range of a formula that found no room (#SPILL!), too; that one fills nothing. */
function wilayahIsi(kisi: Kisi, buku: FWorkbook, lembar: FWorksheet): IRange[] {
  const model = kisi.univer.__getInjector().get(FormulaDataModel);
  const larik = (model.getArrayFormulaRange()[buku.getId()]?.[lembar.getSheetId()] ?? {}) as Matriks<IRange>;
  const ws = lembar.getSheet();
  return Object.values(larik)
    .flatMap((baris) => Object.values(baris))
    .filter((r) => ws.getCellRaw(r.startRow, r.startColumn)?.v !== '#SPILL!');
}

function isiLubang<T>(baris: T[], kolom: number, kosong: T, isi: T): void {
  while (baris.length < kolom) baris.push(kosong);
  baris[kolom] = isi;
}

function pangkas(baris: NilaiSel[]): NilaiSel[] {
  while (baris.length > 0 && baris[baris.length - 1] === null) baris.pop();
  return baris;
}

function urut(a: Record<number, unknown>, b: Record<number, unknown>): number[] {
  const kunci = Object.keys(a).map(Number);
  for (const k of Object.keys(b)) if (!(k in a)) kunci.push(Number(k));
  return kunci.sort((x, y) => x - y);
}

/** Every cell of every array formula -> its range. */
function larikMenurutSel(larik: readonly IRange[]): ReadonlyMap<string, IRange> {
  const hasil = new Map<string, IRange>();
  for (const r of larik)
    for (let b = r.startRow; b <= r.endRow; b++)
      for (let k = r.startColumn; k <= r.endColumn; k++) hasil.set(`${b},${k}`, r);
  return hasil;
}

/** Formula text of a cell; the grid stores filled-down formulas once and points to them by id. */
function rumusBersama(sel: Matriks<ICellData>, lexer: LexerTreeBuilder): (b: number, k: number) => string {
  const asal = new Map<string, { b: number; k: number; f: string }>();
  let terkumpul = false;
  const kumpulkan = (): void => {
    terkumpul = true;
    for (const [b, baris] of Object.entries(sel))
      for (const [k, satu] of Object.entries(baris))
        if (satu?.si && satu.f) asal.set(satu.si, { b: Number(b), k: Number(k), f: satu.f });
  };
  return (b, k) => {
    const satu = sel[b]?.[k];
    if (satu?.f) return satu.f.replace(/^=/, '');
    if (!satu?.si) return '';
    if (!terkumpul) kumpulkan();
    const induk = asal.get(satu.si);
    return induk ? lexer.moveFormulaRefOffset(induk.f, k - induk.k, b - induk.b).replace(/^=/, '') : '';
  };
}

export function rentangDari(r: IRange): Rentang {
  return { baris: r.startRow, kolom: r.startColumn, barisAkhir: r.endRow, kolomAkhir: r.endColumn };
}

function yangTersembunyi(data: Record<number, Nullable<{ hd?: number }>>, sampai: number): number[] {
  return Object.keys(data)
    .map(Number)
    .filter((i) => i < sampai && data[i]?.hd === 1)
    .sort((a, b) => a - b);
}
