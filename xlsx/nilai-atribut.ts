import type { PindaiXml } from './xml-pindai';
import { benar } from './xml-pohon';

/** Value of the scanner's current attribute as a whole number; 0 for anything else. */
export function atributBulat({ b, nilaiAwal, nilaiAkhir }: PindaiXml): number {
  let n = 0;
  for (let p = nilaiAwal; p < nilaiAkhir; p++) {
    const angka = b[p]! - 48;
    if (angka < 0 || angka > 9) return 0;
    n = n * 10 + angka;
  }
  return n;
}

/** Value of the scanner's current attribute, which is short and ASCII. */
export function atributPendek(x: PindaiXml): string {
  return asciiPendek(x.b, x.nilaiAwal, x.nilaiAkhir);
}

export function atributBenar(x: PindaiXml): boolean {
  return benar(atributPendek(x));
}

/** Puts the cell address in the scanner's current attribute into `sel`, zero-based; a malformed one changes nothing. */
export function atributAlamat(
  { b, nilaiAwal, nilaiAkhir }: PindaiXml,
  sel: { baris: number; kolom: number },
): void {
  let kolom = 0;
  let baris = 0;
  for (let p = nilaiAwal; p < nilaiAkhir; p++) {
    const c = b[p]!;
    if (c >= 48 && c <= 57) baris = baris * 10 + c - 48;
    else if (c >= 65 && c <= 90) kolom = kolom * 26 + c - 64;
    else if (c >= 97 && c <= 122) kolom = kolom * 26 + c - 96;
    else return;
  }
  sel.baris = baris - 1;
  sel.kolom = kolom - 1;
}

/** Names and short values, cut after 64 characters. */
export function asciiPendek(b: Uint8Array, awal: number, akhir: number): string {
  let teks = '';
  for (let p = awal; p < akhir && p < awal + 64; p++) teks += String.fromCharCode(b[p]!);
  return teks;
}
