import type { NilaiSel } from './nilai-sel';
import { apakahSatuanUkur } from './satuan';
import { sekali } from './sekali';

/** 'id': 1.234,5 · 'en': 1,234.5 */
export type Notasi = 'id' | 'en';

/** The reading of digits and separators alone, without sign or unit. */
export type BacaanDigit =
  | { readonly arti: 'satu'; readonly nilai: number; readonly notasi: Notasi | null; readonly kuat: boolean }
  /** One separator before exactly three digits: thousands or decimals. */
  | { readonly arti: 'dua'; readonly ribuan: number; readonly desimal: number; readonly pemisah: '.' | ',' }
  | { readonly arti: 'rusak' };

const RUSAK: BacaanDigit = { arti: 'rusak' };

/** "1.234.567,5" -> one meaning; "1.234" -> two; "25.00.000" -> malformed. `digit` holds digits, dots and commas only. */
export function bacaDigit(digit: string): BacaanDigit {
  const bertitik = digit.includes('.');
  const berkoma = digit.includes(',');
  if (!bertitik && !berkoma) return satu(digit, null, false);
  if (bertitik && berkoma) return duaPemisah(digit);
  const pemisah = bertitik ? '.' : ',';
  const grup = digit.split(pemisah);
  const notasiRibuan: Notasi = pemisah === '.' ? 'id' : 'en';
  if (grup.length > 2) return ribuanSah(grup) ? satu(grup.join(''), notasiRibuan, true) : RUSAK;
  const desimal = grup.join('.');
  if (!ribuanSah(grup)) return satu(desimal, notasiRibuan === 'id' ? 'en' : 'id', false);
  return { arti: 'dua', ribuan: Number(grup.join('')), desimal: Number(desimal), pemisah };
}

/** Which separator is the thousands one, by the rightmost: the other may occur only before it. */
function duaPemisah(digit: string): BacaanDigit {
  const notasi: Notasi = digit.lastIndexOf(',') > digit.lastIndexOf('.') ? 'id' : 'en';
  const [ribuan, desimal] = notasi === 'id' ? ['.', ','] : [',', '.'];
  const [utuh, pecahan, ...lebih] = digit.split(desimal!);
  const grup = utuh!.split(ribuan!);
  if (lebih.length > 0 || !ribuanSah(grup)) return RUSAK;
  return satu(`${grup.join('')}.${pecahan}`, notasi, true);
}

function satu(teks: string, notasi: Notasi | null, kuat: boolean): BacaanDigit {
  return { arti: 'satu', nilai: Number(teks), notasi, kuat };
}

function ribuanSah(grup: readonly string[]): boolean {
  return /^[1-9]\d{0,2}$/.test(grup[0]!) && grup.every((g, i) => i === 0 || g.length === 3);
}

/** Number with separators, then what follows it up to a digit. No literal: V8 would work out \p{L} whenever it loads. */
const angkaTeks = sekali(() => new RegExp('(?<![\\p{L}\\d.,])(\\d+(?:[.,]\\d+)+)\\s*([^\\d\\s]*)', 'gu'));

/** What every match of `angkaTeks` holds: a cheap look first, most cells have no separator. */
const BERPEMISAH = /\d[.,]\d/;

/**
 * Notation of a column or document, from the texts that have only one reading. Thousands groups ("450,000,000",
 * "1.485 lansia") decide; only without any, plain decimals ("97,7") do. Null when there is no evidence or it conflicts.
 */
export function kenaliNotasi(nilai: Iterable<NilaiSel>): Notasi | null {
  const suara = { kuat: { id: 0, en: 0 }, lemah: { id: 0, en: 0 } };
  for (const sel of nilai) {
    if (typeof sel !== 'string' || !BERPEMISAH.test(sel)) continue;
    for (const [, digit, satuan] of sel.matchAll(angkaTeks())) {
      const baca = bacaDigit(digit!);
      if (baca.arti === 'satu' && baca.notasi) suara[baca.kuat ? 'kuat' : 'lemah'][baca.notasi]++;
      if (baca.arti === 'dua' && satuan && !apakahSatuanUkur(satuan)) {
        suara.kuat[baca.pemisah === '.' ? 'id' : 'en']++;
      }
    }
  }
  const { id, en } = suara.kuat.id + suara.kuat.en > 0 ? suara.kuat : suara.lemah;
  if (id > 0 === en > 0) return null;
  return id > 0 ? 'id' : 'en';
}
