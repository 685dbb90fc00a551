import type { ICellData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/presets';
import { LocaleType } from '@univerjs/presets';
import { apakahGalat, type NilaiSel } from '../../core/angka/nilai-sel';
import { bacaAlamat } from '../../core/lembar/alamat';
import type { BukuKerja, Lembar } from '../../core/lembar/lembar';
import type { RupaBuku } from '../rupa/rupa-buku';
import type { RupaLembar } from '../rupa/rupa-lembar';
import { formulaKita } from './rumus-kita';
import { sumberTambahan } from './tambahan';

/** Blank rows and columns offered below and beside the data. */
const BARIS_LEBIH = 50;
const KOLOM_LEBIH = 6;

/** A cell value in the grid's terms. Errors are text there; `custom` tells them from text that only looks like one. */
export function isiSel(nilai: NilaiSel): ICellData {
  if (nilai === null) return {};
  if (apakahGalat(nilai)) return { v: nilai.galat, t: 1, custom: { galat: nilai.galat } };
  if (typeof nilai === 'number') return { v: nilai, t: 2 };
  if (typeof nilai === 'boolean') return { v: nilai ? 1 : 0, t: 3 };
  return { v: nilai, t: 1 };
}

/** Position in the file of a sheet of the grid; -1 for sheets that came later. */
export function nomorLembar(id: string): number {
  return /^l\d+$/.test(id) ? Number(id.slice(1)) : -1;
}

export interface Cuplikan {
  readonly isi: IWorkbookData;
  /** Positions of sheets with conditional formats that cover too many cells for the grid. */
  readonly bersyaratLepas: ReadonlySet<number>;
}

/** The whole workbook as the grid loads it. Sheet ids are "l0", "l1" ... in the order of the file. */
export function cuplikan(buku: BukuKerja, rupa: RupaBuku): Cuplikan {
  const styles: Record<string, IStyleData> = {};
  rupa.gaya.sel.forEach((gaya, i) => (styles[`g${i}`] = gaya));
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  buku.lembar.forEach((lembar, i) => {
    const id = `l${i}`;
    const rupaLembar = rupa.lembar[i];
    if (rupaLembar) sheets[id] = cuplikanLembar(id, lembar, rupaLembar);
  });
  const { sumber, lepas } = sumberTambahan(buku, rupa, sheets);
  const isi = {
    id: 'buku',
    name: buku.nama,
    appVersion: '0.25.1',
    locale: LocaleType.ID_ID,
    styles,
    sheetOrder: Object.keys(sheets),
    sheets,
    resources: sumber,
  };
  return { isi, bersyaratLepas: lepas };
}

function cuplikanLembar(id: string, lembar: Lembar, rupa: RupaLembar): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  const limpahan = selLimpahan(rupa.larik);
  const tinggi = Math.max(lembar.nilai.length, rupa.gaya.length);
  let lebar = 1;
  for (let b = 0; b < tinggi; b++) {
    const nilai = lembar.nilai[b] ?? [];
    const rumus = lembar.rumus[b] ?? [];
    const gaya = rupa.gaya[b] ?? [];
    const baris: Record<number, ICellData> = {};
    let ada = false;
    for (let k = 0; k < Math.max(nilai.length, gaya.length); k++) {
      const s = gaya[k];
      const v = nilai[k] ?? null;
      if (v === null && s === undefined && !rumus[k]) continue;
      const f = rumus[k] ?? '';
      const milikLarik = limpahan.has(`${b},${k}`);
      const sel: ICellData = milikLarik ? {} : isiSel(v);
      if (f !== '' && !milikLarik) {
        sel.f = `=${f}`;
        // Without a value the grid calculates it at once: ours may be stale, and array results come only that way.
        if (formulaKita(f) || rupa.larik.length > 0) delete sel.v;
      }
      if (s !== undefined) sel.s = `g${s}`;
      baris[k] = sel;
      ada = true;
      if (k >= lebar) lebar = k + 1;
    }
    if (ada) cellData[b] = baris;
  }
  const { beku } = rupa;
  return {
    id,
    name: lembar.nama,
    hidden: lembar.tersembunyi ? 1 : 0,
    cellData,
    columnData: kolom(rupa, lembar, lebar + KOLOM_LEBIH),
    rowData: baris(rupa, lembar),
    mergeData: lembar.gabungan.map((g) => ({
      startRow: g.baris,
      startColumn: g.kolom,
      endRow: g.barisAkhir,
      endColumn: g.kolomAkhir,
    })),
    rowCount: tinggi + BARIS_LEBIH,
    columnCount: Math.max(lebar + KOLOM_LEBIH, 12),
    defaultRowHeight: rupa.tinggiBawaan,
    defaultColumnWidth: rupa.lebarBawaan,
    showGridlines: rupa.garisKisi ? 1 : 0,
    zoomRatio: Math.min(Math.max(rupa.zoom, 0.5), 1.5),
    freeze: {
      xSplit: beku.kolom,
      ySplit: beku.baris,
      startRow: beku.baris > 0 ? beku.baris : -1,
      startColumn: beku.kolom > 0 ? beku.kolom : -1,
    },
  };
}

/** Cells that show results of an array formula elsewhere: "row,column". */
function selLimpahan(larik: readonly string[]): ReadonlySet<string> {
  const hasil = new Set<string>();
  for (const ref of larik) {
    const r = bacaAlamat(ref);
    if (!r) continue;
    for (let b = r.baris; b <= r.barisAkhir; b++)
      for (let k = r.kolom; k <= r.kolomAkhir; k++)
        if (b !== r.baris || k !== r.kolom) hasil.add(`${b},${k}`);
  }
  return hasil;
}

function kolom(rupa: RupaLembar, lembar: Lembar, banyak: number): IWorksheetData['columnData'] {
  const hasil: Record<number, { w?: number; hd?: 0 | 1 }> = {};
  for (const { dari, sampai, lebar } of rupa.kolom)
    for (let k = dari; k <= sampai && k < banyak; k++) hasil[k] = { w: lebar };
  for (const k of lembar.kolomTersembunyi) hasil[k] = { ...hasil[k], hd: 1 };
  return hasil;
}

function baris(rupa: RupaLembar, lembar: Lembar): IWorksheetData['rowData'] {
  const hasil: Record<number, { h?: number; ia?: 0 | 1; hd?: 0 | 1 }> = {};
  for (const [b, tinggi] of rupa.tinggiBaris) hasil[b] = { h: tinggi, ia: 0 };
  for (const b of lembar.barisTersembunyi) hasil[b] = { ...hasil[b], hd: 1 };
  return hasil;
}
