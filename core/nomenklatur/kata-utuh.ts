import type { IndeksNama } from './indeks-nama';
import { panjangkan } from './singkatan';

/** People search with a few words; longer texts are names. */
const KATA_TERBANYAK = 3;

/**
 * Likeness of every name to what a person typed: a name that holds every word of it whole stands above scraps of
 * words ("tagana" before "penaTAGUNAan"), abbreviations count as their long form. `mentah`: without all that.
 */
export function skorKata(indeks: IndeksNama, normal: string, mentah: Float32Array): Float32Array {
  const hasil = mentah.slice();
  angkat(indeks, hasil, normal);
  const panjang = panjangkan(normal);
  if (panjang !== null) {
    const lain = indeks.skor(panjang).slice();
    angkat(indeks, lain, panjang);
    for (let i = 0; i < hasil.length; i++) hasil[i] = Math.max(hasil[i]!, lain[i]!);
  }
  return hasil;
}

/** Whether a query is one that whole words may decide. */
export function pencarianPendek(normal: string): boolean {
  return normal.split(' ').length <= KATA_TERBANYAK;
}

function angkat(indeks: IndeksNama, skor: Float32Array, normal: string): void {
  const kata = normal.split(' ').map((k) => ` ${k} `);
  for (let i = 0; i < skor.length; i++) {
    // Every trigram of a whole word is in the name: without any likeness none can be.
    if (skor[i] === 0) continue;
    const nama = ` ${indeks.normal(i)} `;
    if (kata.every((k) => nama.includes(k))) skor[i] = 0.5 + skor[i]! / 2;
  }
}
