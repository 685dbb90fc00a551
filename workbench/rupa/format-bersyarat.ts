import { alamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import { anak, benar, semuaAnak, type Simpul } from '../../xlsx/xml-pohon';
import { rentangSqref } from './rentang-sqref';
import { warna, type Palet } from './warna';

export interface Ambang {
  readonly jenis: 'num' | 'min' | 'max' | 'percent' | 'percentile' | 'formula';
  readonly nilai: string;
}

/** A conditional format. `beda` is the number of the look that it puts over the cell's own. */
export type IsiBersyarat =
  | { readonly jenis: 'rumus'; readonly rumus: string; readonly beda: number }
  | { readonly jenis: 'ganda' | 'tunggal'; readonly beda: number }
  | {
      readonly jenis: 'peringkat';
      readonly banyak: number;
      readonly persen: boolean;
      readonly terbawah: boolean;
      readonly beda: number;
    }
  | { readonly jenis: 'rata'; readonly tanda: '>' | '>=' | '<' | '<='; readonly beda: number }
  | {
      readonly jenis: 'ikon';
      readonly gambar: string;
      /** From the lowest value to the highest. */
      readonly batas: readonly (Ambang & { readonly termasuk: boolean })[];
      readonly terbalik: boolean;
      readonly nilaiTampak: boolean;
    }
  | { readonly jenis: 'skala'; readonly titik: readonly (Ambang & { readonly warna: string })[] }
  | {
      readonly jenis: 'batang';
      readonly min: Ambang;
      readonly max: Ambang;
      readonly warna: string;
      readonly nilaiTampak: boolean;
    };

export interface FormatBersyarat {
  readonly rentang: readonly Rentang[];
  /** Lower goes first. */
  readonly urutan: number;
  readonly berhenti: boolean;
  readonly isi: IsiBersyarat;
}

const TANDA: Readonly<Record<string, string>> = {
  equal: '=',
  notEqual: '<>',
  greaterThan: '>',
  greaterThanOrEqual: '>=',
  lessThan: '<',
  lessThanOrEqual: '<=',
};

/** The rules of one <conditionalFormatting> that the grid can show. */
export function bacaFormatBersyarat(simpul: Simpul, palet: Palet): FormatBersyarat[] {
  const rentang = rentangSqref(simpul.atribut.get('sqref') ?? '').sort((a, b) => a.baris - b.baris || a.kolom - b.kolom); // prettier-ignore
  const pertama = rentang[0];
  if (!pertama) return [];
  return semuaAnak(simpul, 'cfRule').flatMap((aturan) => {
    const isi = bacaIsi(aturan, alamat(pertama.baris, pertama.kolom), palet);
    if (!isi) return [];
    const { atribut } = aturan;
    const urutan = Number(atribut.get('priority') ?? 0);
    return [{ rentang, urutan, berhenti: benar(atribut.get('stopIfTrue')), isi }];
  });
}

/** Rules of one <conditionalFormatting> that only Excel shows. Extended data bars have a plain one beside them. */
export function banyakTakTampil(simpul: Simpul, palet: Palet): number {
  const aturan = semuaAnak(simpul, 'cfRule');
  if (!simpul.atribut.has('sqref'))
    return aturan.filter((satu) => satu.atribut.get('type') !== 'dataBar').length;
  return aturan.filter((satu) => !bacaIsi(satu, 'A1', palet)).length;
}

function bacaIsi(aturan: Simpul, sel: string, palet: Palet): IsiBersyarat | null {
  const jenis = aturan.atribut.get('type');
  if (jenis === 'colorScale') return bacaSkala(anak(aturan, 'colorScale'), palet);
  if (jenis === 'dataBar') return bacaBatang(anak(aturan, 'dataBar'), palet);
  if (jenis === 'iconSet') return bacaIkon(anak(aturan, 'iconSet'));
  const nomor = aturan.atribut.get('dxfId');
  if (nomor === undefined) return null;
  const beda = Number(nomor);
  if (jenis === 'duplicateValues') return { jenis: 'ganda', beda };
  if (jenis === 'uniqueValues') return { jenis: 'tunggal', beda };
  if (jenis === 'top10') return bacaPeringkat(aturan, beda);
  if (jenis === 'aboveAverage') return bacaRata(aturan, beda);
  const rumus = jenis === 'cellIs' ? rumusBanding(aturan, sel) : anak(aturan, 'formula')?.teks.trim();
  return rumus ? { jenis: 'rumus', rumus, beda } : null;
}

/** "cell value is ..." as a formula on the first cell. */
function rumusBanding(aturan: Simpul, sel: string): string | null {
  const [a, b] = semuaAnak(aturan, 'formula').map((satu) => satu.teks.trim());
  const operator = aturan.atribut.get('operator') ?? '';
  const tanda = TANDA[operator];
  if (!a) return null;
  if (tanda) return `${sel}${tanda}(${a})`;
  if (!b) return null;
  const antara = `AND(${sel}>=MIN(${a},${b}),${sel}<=MAX(${a},${b}))`;
  if (operator === 'between') return antara;
  return operator === 'notBetween' ? `NOT(${antara})` : null;
}

const JENIS_AMBANG: Readonly<Record<string, Ambang['jenis']>> = {
  num: 'num', min: 'min', max: 'max', percent: 'percent', percentile: 'percentile', formula: 'formula',
}; // prettier-ignore

function bacaAmbang(simpul: Simpul): Ambang | null {
  const jenis = JENIS_AMBANG[simpul.atribut.get('type') ?? ''];
  return jenis ? { jenis, nilai: simpul.atribut.get('val') ?? '' } : null;
}

function bacaPeringkat({ atribut }: Simpul, beda: number): IsiBersyarat | null {
  const banyak = Number(atribut.get('rank'));
  const [persen, terbawah] = [benar(atribut.get('percent')), benar(atribut.get('bottom'))];
  return banyak > 0 ? { jenis: 'peringkat', banyak, persen, terbawah, beda } : null;
}

function bacaRata({ atribut }: Simpul, beda: number): IsiBersyarat | null {
  if (Number(atribut.get('stdDev') ?? 0) > 0) return null;
  const arah = benar(atribut.get('aboveAverage') ?? '1') ? '>' : '<';
  return { jenis: 'rata', tanda: benar(atribut.get('equalAverage')) ? `${arah}=` : arah, beda };
}

function bacaIkon(ikon: Simpul | undefined): IsiBersyarat | null {
  const batas = semuaAnak(ikon, 'cfvo').flatMap((satu) => {
    const ambang = bacaAmbang(satu);
    return ambang ? [{ ...ambang, termasuk: benar(satu.atribut.get('gte') ?? '1') }] : [];
  });
  const gambar = ikon?.atribut.get('iconSet') ?? '3TrafficLights1';
  if (batas.length !== Number(gambar[0])) return null;
  const [terbalik, nilaiTampak] = [benar(ikon?.atribut.get('reverse')), benar(ikon?.atribut.get('showValue') ?? '1')]; // prettier-ignore
  return { jenis: 'ikon', gambar, batas, terbalik, nilaiTampak };
}

function bacaSkala(skala: Simpul | undefined, palet: Palet): IsiBersyarat | null {
  const ambang = semuaAnak(skala, 'cfvo').map(bacaAmbang);
  const warnaTitik = semuaAnak(skala, 'color').map((satu) => warna(satu, palet));
  const titik = ambang.flatMap((a, i) => (a && warnaTitik[i] ? [{ ...a, warna: warnaTitik[i] }] : []));
  return titik.length > 1 && titik.length === ambang.length ? { jenis: 'skala', titik } : null;
}

function bacaBatang(batang: Simpul | undefined, palet: Palet): IsiBersyarat | null {
  const [min, max] = semuaAnak(batang, 'cfvo').map(bacaAmbang);
  const rgb = warna(anak(batang, 'color'), palet);
  if (!min || !max || !rgb) return null;
  const nilaiTampak = benar(batang?.atribut.get('showValue') ?? '1');
  return { jenis: 'batang', min, max, warna: rgb, nilaiTampak };
}
