import { bacaAlamat } from '../../core/lembar/alamat';
import { asciiPendek, atributAlamat, atributBulat } from '../../xlsx/nilai-atribut';
import { lepasKode } from '../../xlsx/teks-xml';
import { AKHIR, BUKA, byteNama, PindaiXml } from '../../xlsx/xml-pindai';
import { pohonXml, type Simpul } from '../../xlsx/xml-pohon';
import { bacaFormatBersyarat, banyakTakTampil, type FormatBersyarat } from './format-bersyarat';
import { bacaPilihan, type PilihanSel } from './validasi';
import type { Palet } from './warna';

/** How a worksheet looks, besides its cells' contents. Sizes in pixels, rows and columns zero-based. */
export interface RupaLembar {
  /** Style number of each cell that has one; a missing row or cell has style 0. */
  readonly gaya: readonly (readonly number[])[];
  readonly kolom: readonly { readonly dari: number; readonly sampai: number; readonly lebar: number }[];
  readonly tinggiBaris: ReadonlyMap<number, number>;
  readonly lebarBawaan: number;
  readonly tinggiBawaan: number;
  readonly beku: { readonly baris: number; readonly kolom: number };
  readonly garisKisi: boolean;
  /** 1 is full size. */
  readonly zoom: number;
  readonly terlindungi: boolean;
  /** Ranges of array formulas: only the first cell holds the formula, the others show its results. */
  readonly larik: readonly string[];
  readonly pilihan: readonly PilihanSel[];
  /** First things first. */
  readonly bersyarat: readonly FormatBersyarat[];
  /** Conditional formats that only Excel shows. */
  readonly bersyaratTakTampil: number;
}

const N = (nama: string): Uint8Array => byteNama(nama);
const TAG = {
  c: N('c'), f: N('f'), row: N('row'), col: N('col'), pane: N('pane'), sheetView: N('sheetView'),
  sheetFormatPr: N('sheetFormatPr'), sheetProtection: N('sheetProtection'), dataValidations: N('dataValidations'),
  conditionalFormatting: N('conditionalFormatting'),
}; // prettier-ignore

const pikselLebar = (huruf: number): number => Math.round(huruf * 7 + 5);
const pikselTinggi = (poin: number): number => Math.round((poin * 4) / 3);

/** Attributes of the start tag that the scanner stands on. */
function atribut(x: PindaiXml): Record<string, string> {
  const hasil: Record<string, string> = {};
  while (x.atributLanjut())
    hasil[asciiPendek(x.b, x.atributNama, x.atributNamaAkhir)] = lepasKode(
      new TextDecoder().decode(x.b.subarray(x.nilaiAwal, x.nilaiAkhir)),
    );
  return hasil;
}

/** The element that the scanner stands on, as a tree; the scanner moves behind it. */
function elemen(x: PindaiXml, bagian: string): Simpul {
  const { awal } = x;
  x.lewatiElemen();
  return pohonXml(new TextDecoder().decode(x.b.subarray(awal, x.akhir)), bagian);
}

const S = N('s');
const R = N('r');

/** Reads the looks of one worksheet part. */
export function bacaRupaLembar(isi: Uint8Array, bagian: string, palet: Palet): RupaLembar {
  const x = new PindaiXml(isi, bagian);
  const gaya: number[][] = [];
  const kolom: { dari: number; sampai: number; lebar: number }[] = [];
  const tinggiBaris = new Map<number, number>();
  const larik: string[] = [];
  const pilihan: PilihanSel[] = [];
  const bersyarat: FormatBersyarat[] = [];
  let [lebarBawaan, tinggiBawaan, zoom] = [64, 20, 1];
  let beku = { baris: 0, kolom: 0 };
  let [garisKisi, terlindungi] = [true, false];
  let baris = -1;
  let kol = -1;
  const tempat = { baris, kolom: kol };
  let bersyaratTakTampil = 0;

  while (x.lanjut() !== AKHIR) {
    if (x.jenis !== BUKA) continue;
    if (x.bernama(TAG.c)) {
      let s = 0;
      tempat.kolom = kol + 1;
      while (x.atributLanjut()) {
        if (x.atributBernama(S)) s = atributBulat(x);
        else if (x.atributBernama(R)) atributAlamat(x, tempat);
      }
      kol = tempat.kolom;
      if (s > 0) (gaya[baris] ??= [])[kol] = s;
    } else if (x.bernama(TAG.row)) {
      const a = atribut(x);
      baris = a['r'] ? Number(a['r']) - 1 : baris + 1;
      kol = -1;
      if (a['ht']) tinggiBaris.set(baris, pikselTinggi(Number(a['ht'])));
    } else if (x.bernama(TAG.f)) {
      const a = atribut(x);
      if (a['t'] === 'array' && a['ref'] && bacaAlamat(a['ref'])) larik.push(a['ref']);
    } else if (x.bernama(TAG.col)) {
      const a = atribut(x);
      if (a['width'])
        kolom.push({ dari: Number(a['min']) - 1, sampai: Number(a['max']) - 1, lebar: pikselLebar(Number(a['width'])) }); // prettier-ignore
    } else if (x.bernama(TAG.sheetFormatPr)) {
      const a = atribut(x);
      if (a['defaultColWidth']) lebarBawaan = pikselLebar(Number(a['defaultColWidth']));
      if (a['defaultRowHeight']) tinggiBawaan = pikselTinggi(Number(a['defaultRowHeight']));
    } else if (x.bernama(TAG.sheetView)) {
      const a = atribut(x);
      garisKisi = a['showGridLines'] !== '0' && a['showGridLines'] !== 'false';
      if (a['zoomScale']) zoom = Number(a['zoomScale']) / 100;
    } else if (x.bernama(TAG.pane)) {
      const a = atribut(x);
      if (a['state']?.startsWith('frozen')) beku = { baris: Number(a['ySplit'] ?? 0), kolom: Number(a['xSplit'] ?? 0) }; // prettier-ignore
    } else if (x.bernama(TAG.sheetProtection)) {
      const a = atribut(x);
      terlindungi = a['sheet'] === '1' || a['sheet'] === 'true';
    } else if (x.bernama(TAG.dataValidations)) pilihan.push(...bacaPilihan(elemen(x, bagian)));
    else if (x.bernama(TAG.conditionalFormatting)) {
      const simpul = elemen(x, bagian);
      bersyarat.push(...bacaFormatBersyarat(simpul, palet));
      bersyaratTakTampil += banyakTakTampil(simpul, palet);
    }
  }
  bersyarat.sort((a, b) => a.urutan - b.urutan);
  return {
    gaya, kolom, tinggiBaris, lebarBawaan, tinggiBawaan, beku, garisKisi, zoom, terlindungi, larik, pilihan, bersyarat, bersyaratTakTampil,
  }; // prettier-ignore
}
