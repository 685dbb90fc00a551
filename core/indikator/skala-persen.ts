import { rapikan } from '../angka/bulat';
import type { BacaanAngka } from '../angka/baca-angka';
import type { Alasan, Hasil } from './alasan';

/** Up to here a plain number is a fraction (0.977 means 97.7 %); 200 % is where achievements count as anomalies. */
export const PECAHAN_SAMPAI = 2;
/** From here on a plain number is percent points (97.7). In between it is refused, not guessed. */
export const POIN_MULAI = 10;

/** Percent points of a plain number that may be a fraction: 0.91 -> 91, 91 -> 91, 3.2 -> 'skala-ambigu'. */
export function keTitikPersen(nilai: number): Hasil {
  if (Math.abs(nilai) <= PECAHAN_SAMPAI) return rapikan(nilai * 100);
  return Math.abs(nilai) >= POIN_MULAI ? nilai : 'skala-ambigu';
}

/**
 * Brings two readings to one scale, `[a, b]`. Two percents or two other numbers stay as they are. A percent against a
 * number without unit is read in that number's scale: a number from 10 up is percent points; one up to 2 is a fraction
 * where the percent itself is at least 10 %; anything else is refused ("3 %" against 1.5).
 */
export function samakanSkala(a: BacaanAngka, b: BacaanAngka): readonly [number, number] | Alasan {
  if (a.nilai === null) return a.alasan!;
  if (b.nilai === null) return b.alasan!;
  const persenA = a.jenis === 'persen';
  if (persenA === (b.jenis === 'persen')) return [a.nilai, b.nilai];
  const persen = persenA ? a : b;
  const lain = persenA ? b : a;
  if (lain.satuan !== '' || lain.jenis === 'jumlah') return 'satuan-beda';
  const titik = keSkalaPersen(lain.nilai!, persen.nilai!);
  if (typeof titik !== 'number') return titik;
  return persenA ? [a.nilai, titik] : [titik, b.nilai];
}

/** Percent points of a plain number that stands against a percent; see `samakanSkala`. */
export function keSkalaPersen(angka: number, persen: number): Hasil {
  if (angka === 0) return 0;
  const titik = keTitikPersen(angka);
  return Math.abs(angka) <= PECAHAN_SAMPAI && Math.abs(persen) < POIN_MULAI ? 'skala-ambigu' : titik;
}
