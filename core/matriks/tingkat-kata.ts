import { rapikan } from '../lembar/isi-sel';
import type { NilaiSel } from '../angka/nilai-sel';
import type { TingkatBaris } from './baris';

/** Longer wordings first: "sub kegiatan" before "kegiatan". */
const KATA: readonly (readonly [RegExp, TingkatBaris])[] = [
  [/^sub ?-?kegiatan\b/i, 'sub kegiatan'],
  [/^kegiatan\b/i, 'kegiatan'],
  [/^pro?gra?m\b|^progam\b/i, 'program'],
  [/^(urusan pemerintahan bidang|bidang( urusan)?)\b/i, 'bidang urusan'],
  [/^urusan\b/i, 'urusan'],
];

/** The level that a text states in its first words: "Sub Kegiatan Penyediaan ..." -> 'sub kegiatan'. */
export function tingkatDariKata(teks: string): TingkatBaris | null {
  const bersih = teks.replace(/^[\s\d.)(a-z]{0,5}[.)]\s+/i, '');
  return KATA.find(([pola]) => pola.test(bersih))?.[1] ?? null;
}

/** The level named in a cell of its own: "Program", "Kegiatan". */
export function tingkatDariSel(nilai: NilaiSel): TingkatBaris | null {
  const teks = rapikan(nilai);
  return teks.length <= 20 ? tingkatDariKata(teks) : null;
}
