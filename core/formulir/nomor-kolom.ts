import type { NilaiSel } from '../angka/nilai-sel';
import { rapikan } from '../lembar/isi-sel';

const NOMOR = /^\(?-?(\d{1,2})[a-z]?\)?(?: ?= ?[\d+\-x×*/:%() ]+)?$/i;

/** The number that a cell of the column-number row shows: 3, "(03)", -3 (from "(3)"), "13 = 6 + 12"; else null. */
function nomor(nilai: NilaiSel): number | null {
  if (typeof nilai === 'number') {
    return Number.isInteger(nilai) && nilai !== 0 && Math.abs(nilai) <= 60 ? Math.abs(nilai) : null;
  }
  const cocok = NOMOR.exec(rapikan(nilai));
  return cocok ? Number(cocok[1]) : null;
}

const HURUF = /^\(?([a-z])\)?(?: ?= ?[a-z\d+\-x×*/:%() ]+)?$/i;

/** "a | b | c | d | e=d/c": letters in place of numbers, one after the other from a on. */
export function apakahHurufKolom(baris: readonly NilaiSel[]): boolean {
  let berikut = 'a'.charCodeAt(0);
  for (const nilai of baris) {
    const teks = rapikan(nilai);
    if (teks === '') continue;
    const huruf = HURUF.exec(teks)?.[1]?.toLowerCase();
    if (huruf === undefined || huruf.charCodeAt(0) !== berikut) return false;
    berikut++;
  }
  return berikut >= 'd'.charCodeAt(0);
}

/** Texts of a column-number row by sheet column; null when the row is none. At least three numbers that only rise. */
export function bacaNomorKolom(baris: readonly NilaiSel[]): Map<number, string> | null {
  const hasil = new Map<number, string>();
  let sebelum = 0;
  for (let kolom = 0; kolom < baris.length; kolom++) {
    const teks = rapikan(baris[kolom]);
    if (teks === '') continue;
    const angka = nomor(baris[kolom]!);
    if (angka === null || angka < sebelum || angka > sebelum + 6) return null;
    sebelum = angka;
    hasil.set(kolom, teks);
  }
  return hasil.size >= 3 && sebelum >= 3 ? hasil : null;
}
