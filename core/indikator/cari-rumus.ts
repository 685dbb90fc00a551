import { bulatkan, geser, rapikan } from '../angka/bulat';

export interface RumusCocok {
  /** Stable id: "naik", "turun", "turun-rasio", "selisih" ... */
  readonly id: string;
  /** As the planner would write it: "(2T−R)/T". */
  readonly rumus: string;
  /** How the written number was made from it: as it is, rounded, cut off without rounding, or capped at 100 ... */
  readonly cara: 'tepat' | 'dibulatkan' | 'dipotong' | 'dibatasi';
  /** Percent points of the formula before rounding or cap. */
  readonly hasil: number;
}

/**
 * Formulas seen in guidelines and applications; T target, R realisasi; percent points. Most usual first. 1−|R−T|/T is
 * R/T below the target and (2T−R)/T above it.
 */
const RUMUS: readonly (readonly [id: string, rumus: string, hitung: (t: number, r: number) => number])[] = [
  ['naik', 'R/T', (t, r) => (r / t) * 100],
  ['turun', '(2T−R)/T', (t, r) => ((2 * t - r) / t) * 100],
  ['turun-rasio', 'T/R', (t, r) => (t / r) * 100],
  ['selisih', '(T−R)/T', (t, r) => ((t - r) / t) * 100],
  ['kenaikan', '(R−T)/T', (t, r) => ((r - t) / t) * 100],
  ['salah-kurung', '1+(1−R/T)×100', (t, r) => 1 + (1 - r / t) * 100],
  ['selisih-poin', 'R−T', (t, r) => r - t],
  ['realisasi', 'R', (_t, r) => r],
  ['pecahan', 'R/T tanpa dikali 100', (t, r) => r / t],
];
const BATAS = [100, 110, 120, 150, 200];
const URUTAN = { tepat: 0, dibulatkan: 1, dipotong: 2, dibatasi: 3 } as const;

/**
 * Which known formula gives the written percentage (percent points)? Best explanation first, [] when none does.
 * `desimal`: decimals as written, otherwise those that the number has.
 */
export function cariRumus(
  target: number,
  realisasi: number,
  tertulis: number,
  desimal?: number,
): RumusCocok[] {
  const digit = desimal ?? banyakDesimal(tertulis);
  const cocok: RumusCocok[] = [];
  for (const [id, rumus, hitung] of RUMUS) {
    const hasil = rapikan(hitung(target, realisasi));
    // Where two formulas agree (R below T), the more usual one explains enough.
    if (!Number.isFinite(hasil) || cocok.some((c) => c.hasil === hasil)) continue;
    const cara = caraCocok(hasil, tertulis, digit);
    if (cara) cocok.push({ id, rumus, cara, hasil });
  }
  return cocok.sort((a, b) => URUTAN[a.cara] - URUTAN[b.cara]);
}

function caraCocok(hasil: number, tertulis: number, digit: number): RumusCocok['cara'] | null {
  if (hasil === tertulis) return 'tepat';
  if (bulatkan(hasil, digit) === tertulis) return 'dibulatkan';
  if ((hasil > tertulis && BATAS.includes(tertulis)) || (hasil < 0 && tertulis === 0)) return 'dibatasi';
  return geser(Math.trunc(geser(hasil, digit)), -digit) === tertulis ? 'dipotong' : null;
}

function banyakDesimal(nilai: number): number {
  const [angka, e = '0'] = String(rapikan(nilai)).split('e');
  return Math.max(0, (angka!.split('.')[1] ?? '').length - Number(e));
}
