import { rapikan } from '../lembar/isi-sel';
import type { Lembar } from '../lembar/lembar';

const SKALA: readonly (readonly [RegExp, number])[] = [
  [/\bmil[iy]ar(an)?\b/i, 1e9],
  [/\b(juta|jt)(an)?\b/i, 1e6],
  [/\b(ribu|rb)(an)?\b|\brp\.?\s*\.?000\b/i, 1e3],
];

/** Rupiah per unit of an amount column: "Pagu (Rp juta)" -> 1,000,000; 1 where nothing is said. */
export function skalaUang(judul: string): number {
  return SKALA.find(([pola]) => pola.test(judul))?.[1] ?? 1;
}

/** A line of its own, or in brackets at the end of a title. */
const SATUAN = /(?:^\(?|\()\s*(?:dalam|satuan|rp\.?)\b.{0,12}\b(?:ribu|juta|jt|mil[iy]ar)(?:an)?\b.{0,12}$/i;

/** The same for a whole table: "(dalam juta rupiah)" directly above its header. */
export function skalaTabel(lembar: Lembar, awal: number, kepala: number): number {
  for (let baris = Math.max(awal, kepala - 3); baris < kepala; baris++) {
    for (const nilai of lembar.nilai[baris] ?? []) {
      const teks = rapikan(nilai);
      const satuan = SATUAN.exec(teks);
      if (satuan) return skalaUang(satuan[0]);
    }
  }
  return 1;
}
