import type { BacaanAngka } from '../angka/baca-angka';
import type { Alasan, Hasil } from './alasan';

/** Up to here a plain number is a fraction (0.977 means 97.7 %); 200 % is where achievements count as anomalies. */
const PECAHAN_SAMPAI = 2;
/** From here on a plain number is percent points (97.7). In between it is refused, not guessed. */
export const POIN_MULAI = 10;

/** Percent points of a plain number that may be a fraction: 0.91 -> 91, 91 -> 91, 3.2 -> 'skala-ambigu'. */
export function keTitikPersen(nilai: number): Hasil {
  // Ten decimals of a point: the binary dust of x 100 lies far below.
  if (Math.abs(nilai) <= PECAHAN_SAMPAI) return Math.round(nilai * 1e12) / 1e10;
  return Math.abs(nilai) >= POIN_MULAI ? nilai : 'skala-ambigu';
}

/** A number as a sheet holds it, or the reading of a text, of which unit and percent sign matter. */
export type Ukuran = number | BacaanAngka;

/**
 * Brings numbers to one scale. Only percents or only other numbers stay as they are. Where percents stand against
 * numbers without unit, all become percent points: a number from 10 up is taken as points; one up to 2 is a fraction,
 * provided the percent is at least 10 % ("3 %" against 1.5 may mean either); anything else is refused.
 */
export function samakanSkala(ukuran: readonly Ukuran[]): number[] | Alasan {
  let persen = 0;
  let adaPersen = false;
  let adaLain = false;
  for (const u of ukuran) {
    if (typeof u !== 'number' && u.nilai === null) return u.alasan!;
    if (apakahPersen(u)) {
      adaPersen = true;
      persen = Math.max(persen, Math.abs(nilaiUkuran(u)));
    } else adaLain = true;
  }
  if (!adaPersen || !adaLain) return ukuran.map(nilaiUkuran);
  const hasil: number[] = [];
  for (const u of ukuran) {
    if (typeof u !== 'number' && !apakahPersen(u) && (u.satuan !== '' || u.jenis === 'jumlah'))
      return 'satuan-beda';
    const poin = apakahPersen(u) ? nilaiUkuran(u) : keSkalaPersen(nilaiUkuran(u), persen);
    if (typeof poin !== 'number') return poin;
    hasil.push(poin);
  }
  return hasil;
}

function keSkalaPersen(angka: number, persen: number): Hasil {
  if (angka === 0) return 0;
  return Math.abs(angka) <= PECAHAN_SAMPAI && persen < POIN_MULAI ? 'skala-ambigu' : keTitikPersen(angka);
}

function apakahPersen(u: Ukuran): boolean {
  return typeof u !== 'number' && u.jenis === 'persen';
}

function nilaiUkuran(u: Ukuran): number {
  return typeof u === 'number' ? u : u.nilai!;
}
