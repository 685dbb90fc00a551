import { jumlahkan, rapikan } from '../angka/bulat';
import type { Hasil } from './alasan';

/** Mean of the filled values (null is blank), weighted where weights are given; 'kosong' when none is filled. */
export function rataCapaian(nilai: readonly (number | null)[], bobot?: readonly (number | null)[]): Hasil {
  const terisi: number[] = [];
  const berat: number[] = [];
  nilai.forEach((n, i) => {
    if (n === null) return;
    const b = bobot ? (bobot[i] ?? 0) : 1;
    terisi.push(n * b);
    berat.push(b);
  });
  if (terisi.length === 0) return 'kosong';
  const jumlahBobot = jumlahkan(berat);
  return jumlahBobot === 0 ? 'bobot-nol' : rapikan(jumlahkan(terisi) / jumlahBobot);
}
