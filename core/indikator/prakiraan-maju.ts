import { rapikan } from '../angka/bulat';

/** Forward estimate n+1: the value grown by `laju` (fraction). No regulation fixes a rate; 0 keeps the value. */
export function prakiraanMaju(nilai: number, laju = 0): number {
  return rapikan(nilai * (1 + laju));
}
