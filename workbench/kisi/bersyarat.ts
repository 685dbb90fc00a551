import type { IRange, IStyleData } from '@univerjs/presets';
import type { Ambang, FormatBersyarat, IsiBersyarat } from '../rupa/format-bersyarat';
import { rentangKisi, type BatasKisi } from './rentang-kisi';

/** Formulas of conditional formats run once per cell; beyond this many cells of a sheet the page would crawl. */
const MAKS_SEL_RUMUS = 60_000;
const NEGATIF = '#FF0000';
const OPERATOR = {
  '>': 'greaterThan',
  '>=': 'greaterThanOrEqual',
  '<': 'lessThan',
  '<=': 'lessThanOrEqual',
} as const;

/**
 * Conditional formats in the grid's terms (SHEET_CONDITIONAL_FORMATTING_PLUGIN), the first rule first; `dilepas` counts
 * those left out because they cover too many cells.
 */
export function aturanBersyarat(
  bersyarat: readonly FormatBersyarat[],
  beda: readonly IStyleData[],
  batas: BatasKisi,
): { aturan: object[]; dilepas: number } {
  const aturan: object[] = [];
  let dilepas = 0;
  let selRumus = 0;
  bersyarat.forEach((satu, i) => {
    const ranges = rentangKisi(satu.rentang, batas);
    const rule = isiKisi(satu.isi, beda);
    if (!rule || ranges.length === 0) return;
    if (satu.isi.jenis === 'rumus') {
      selRumus += banyakSel(ranges);
      if (selRumus > MAKS_SEL_RUMUS) {
        dilepas++;
        return;
      }
    }
    aturan.push({ cfId: `bersyarat-${i}`, ranges, stopIfTrue: satu.berhenti, rule });
  });
  return { aturan, dilepas };
}

function isiKisi(isi: IsiBersyarat, beda: readonly IStyleData[]): object | null {
  if (isi.jenis === 'skala') {
    const config = isi.titik.map((titik, index) => ({ index, color: titik.warna, value: ambangKisi(titik) }));
    return { type: 'colorScale', config };
  }
  if (isi.jenis === 'batang')
    return {
      type: 'dataBar',
      isShowValue: isi.nilaiTampak,
      config: {
        min: ambangKisi(isi.min),
        max: ambangKisi(isi.max),
        isGradient: true,
        positiveColor: isi.warna,
        nativeColor: NEGATIF,
      },
    };
  if (isi.jenis === 'ikon') return ikonKisi(isi);
  const style = beda[isi.beda];
  if (!style) return null;
  const dasar = { type: 'highlightCell', style };
  if (isi.jenis === 'rumus') return { ...dasar, subType: 'formula', value: `=${isi.rumus}` };
  if (isi.jenis === 'peringkat')
    return { ...dasar, subType: 'rank', value: isi.banyak, isPercent: isi.persen, isBottom: isi.terbawah };
  if (isi.jenis === 'rata') return { ...dasar, subType: 'average', operator: OPERATOR[isi.tanda] };
  return { ...dasar, subType: isi.jenis === 'ganda' ? 'duplicateValues' : 'uniqueValues' };
}

/** The grid begins with the highest value; its pictures are in that order, too, save for the ratings. */
function ikonKisi({ gambar, batas, terbalik, nilaiTampak }: IsiBersyarat & { jenis: 'ikon' }): object {
  const naik = terbalik !== /Rating$/.test(gambar);
  const config = batas
    .map((satu, i) => ({
      operator: OPERATOR[satu.termasuk ? '>=' : '>'],
      value: ambangKisi(satu),
      iconType: gambar,
      iconId: String(naik ? i : batas.length - 1 - i),
    }))
    .reverse();
  return { type: 'iconSet', isShowValue: nilaiTampak, config };
}

function ambangKisi({ jenis, nilai }: Ambang): object {
  if (jenis === 'min' || jenis === 'max') return { type: jenis };
  const angka = Number(nilai);
  if (jenis === 'formula' || nilai.trim() === '' || !Number.isFinite(angka))
    return { type: 'formula', value: `=${nilai}` };
  return { type: jenis, value: angka };
}

function banyakSel(rentang: readonly IRange[]): number {
  return rentang.reduce((n, r) => n + (r.endRow - r.startRow + 1) * (r.endColumn - r.startColumn + 1), 0);
}
