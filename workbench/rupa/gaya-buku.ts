import type { IBorderData, IStyleData } from '@univerjs/presets';
import { FORMAT_BAWAAN, formatSendiri } from '../../xlsx/gaya';
import { anak, benar, semuaAnak, type Simpul } from '../../xlsx/xml-pohon';
import { warna, type Palet } from './warna';

const GARIS: Record<string, number> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};
const SISI = { left: 'l', right: 'r', top: 't', bottom: 'b' } as const;
const DATAR: Record<string, number> = { left: 1, center: 2, centerContinuous: 2, right: 3, justify: 4 };
const TEGAK: Record<string, number> = { top: 1, center: 2, bottom: 3 };

export interface GayaBuku {
  /** By the style number of a cell. */
  readonly sel: readonly IStyleData[];
  /** Whether protection of the sheet covers the cell, by style number. */
  readonly terkunci: readonly boolean[];
  /** Differences that conditional formats apply, by number. */
  readonly beda: readonly IStyleData[];
}

/** The looks of every cell style, in the grid's own terms. Number formats stay the file's en-US patterns. */
export function bacaGayaBuku(gaya: Simpul, palet: Palet): GayaBuku {
  const sendiri = formatSendiri(gaya);
  const huruf = semuaAnak(anak(gaya, 'fonts'), 'font').map((satu) => gayaHuruf(satu, palet));
  const isian = semuaAnak(anak(gaya, 'fills'), 'fill').map((satu) => gayaIsian(satu, palet));
  const garis = semuaAnak(anak(gaya, 'borders'), 'border').map((satu) => gayaGaris(satu, palet));
  const sel = semuaAnak(anak(gaya, 'cellXfs'), 'xf').map((xf): IStyleData => {
    const nomor = (nama: string): number => Number(xf.atribut.get(nama) ?? 0);
    const format = sendiri.get(nomor('numFmtId')) ?? FORMAT_BAWAAN[nomor('numFmtId')] ?? 'General';
    return {
      ...huruf[nomor('fontId')],
      ...isian[nomor('fillId')],
      ...garis[nomor('borderId')],
      ...gayaRata(anak(xf, 'alignment')),
      ...(format === 'General' ? {} : { n: { pattern: format } }),
    };
  });
  const terkunci = semuaAnak(anak(gaya, 'cellXfs'), 'xf').map((xf) =>
    benar(anak(xf, 'protection')?.atribut.get('locked') ?? '1'),
  );
  const beda = semuaAnak(anak(gaya, 'dxfs'), 'dxf').map((satu): IStyleData => ({
    ...gayaHuruf(anak(satu, 'font'), palet),
    ...gayaIsian(anak(satu, 'fill'), palet, true),
  }));
  return { sel, terkunci, beda };
}

function gayaHuruf(font: Simpul | undefined, palet: Palet): IStyleData {
  if (!font) return {};
  const nyala = (nama: string): boolean => {
    const simpul = anak(font, nama);
    return simpul !== undefined && benar(simpul.atribut.get('val') ?? '1');
  };
  const nama = anak(font, 'name')?.atribut.get('val');
  const ukuran = Number(anak(font, 'sz')?.atribut.get('val'));
  const rgb = warna(anak(font, 'color'), palet);
  const gaya: IStyleData = {};
  if (nama) gaya.ff = nama;
  if (ukuran > 0) gaya.fs = ukuran;
  if (nyala('b')) gaya.bl = 1;
  if (nyala('i')) gaya.it = 1;
  if (nyala('strike')) gaya.st = { s: 1 };
  if (anak(font, 'u') && anak(font, 'u')?.atribut.get('val') !== 'none') gaya.ul = { s: 1 };
  if (rgb) gaya.cl = { rgb };
  return gaya;
}

/** Solid fills show their foreground; a conditional format writes the same colour as background. */
function gayaIsian(fill: Simpul | undefined, palet: Palet, beda = false): IStyleData {
  const pola = anak(fill, 'patternFill');
  const jenis = pola?.atribut.get('patternType') ?? (beda ? 'solid' : 'none');
  if (!pola || jenis === 'none') return {};
  const depan = warna(anak(pola, 'fgColor'), palet);
  const belakang = warna(anak(pola, 'bgColor'), palet);
  const rgb = beda ? (belakang ?? depan) : (depan ?? belakang);
  return rgb ? { bg: { rgb } } : {};
}

function gayaGaris(border: Simpul, palet: Palet): IStyleData {
  const bd: IBorderData = {};
  for (const [nama, kunci] of Object.entries(SISI)) {
    const sisi = anak(border, nama);
    const jenis = GARIS[sisi?.atribut.get('style') ?? ''];
    if (!jenis) continue;
    bd[kunci] = { s: jenis, cl: { rgb: warna(anak(sisi, 'color'), palet) ?? '#000000' } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

/** Pixels that one step of Excel's indent takes, after those of every cell. */
const [LANGKAH_INDEN, TEPI] = [9, 2];

/** Excel's indent of a look from here. */
export function indenGaya({ pd }: IStyleData): number {
  return Math.max(0, Math.round(((pd?.l ?? TEPI) - TEPI) / LANGKAH_INDEN));
}

function gayaRata(rata: Simpul | undefined): IStyleData {
  const gaya: IStyleData = { vt: TEGAK[rata?.atribut.get('vertical') ?? 'bottom'] ?? 3 };
  const datar = DATAR[rata?.atribut.get('horizontal') ?? ''];
  const indent = Number(rata?.atribut.get('indent') ?? 0);
  const putar = Number(rata?.atribut.get('textRotation') ?? 0);
  if (datar) gaya.ht = datar;
  if (benar(rata?.atribut.get('wrapText'))) gaya.tb = 3;
  if (indent > 0) gaya.pd = { l: TEPI + indent * LANGKAH_INDEN };
  if (putar === 255) gaya.tr = { a: 0, v: 1 };
  else if (putar > 0) gaya.tr = { a: putar <= 90 ? -putar : putar - 90 };
  return gaya;
}
