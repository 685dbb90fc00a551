import type { Tabel } from '../formulir/tabel';
import { cocokDi, kolomDijumlah, sepadan, TERPANJANG } from './sepadan';

/**
 * For every row the one after the last that it holds: the nearest run of rows behind it, without those that these hold
 * themselves where `bertingkat`, that comes to its amounts. `isi`: amounts by column; `banding`: what the run so far is to
 * the row.
 */
export function akhirBawahan(
  isi: readonly (readonly number[])[],
  bertingkat: boolean,
  banding: (baris: number, jumlah: readonly number[], banyak: number) => 'kurang' | 'tepat' | 'lebih',
): number[] {
  const banyak = isi[0]?.length ?? 0;
  const akhir: number[] = [];
  for (let i = banyak - 1; i >= 0; i--) {
    akhir[i] = i + 1;
    const jumlah = isi.map(() => 0);
    let isinya = 0;
    for (let j = i + 1; j < banyak; j = bertingkat ? akhir[j]! : j + 1) {
      for (const [k, angka] of isi.entries()) jumlah[k]! += angka[j]!;
      const hasil = banding(i, jumlah, ++isinya);
      if (hasil === 'tepat') akhir[i] = bertingkat ? akhir[j]! : j + 1;
      if (hasil !== 'kurang') break;
    }
  }
  return akhir;
}

/**
 * Depths of rows that nothing marks, where the columns agree on which row holds the rows behind it; null where they do
 * not, or where the rows on top do not come to `total`, the rows of totals on the sheet.
 */
export function kedalamanMenurutJumlah(
  tabel: Tabel,
  baris: readonly number[],
  total: readonly number[],
): number[] | null {
  const isi = kolomDijumlah(tabel, baris).map((k) => baris.map((_, i) => k.angka(i) || 0));
  if (isi.length < 2 || baris.length > TERPANJANG) return null;
  const akhir = akhirBawahan(isi, true, (i, jumlah, banyak) => {
    const atas = isi.map((k) => k[i]!);
    const berisi = atas.filter((n) => n !== 0).length;
    // Two rows with one equal amount are neighbours more often than parent and child.
    const cukup = banyak > 1 ? cocokDi(jumlah, atas) > 0 : berisi > 1 && cocokDi(jumlah, atas) === berisi;
    if (cukup && sepadan(jumlah, atas)) return 'tepat';
    return jumlah.every((n, k) => n > atas[k]!) ? 'lebih' : 'kurang';
  });
  const dalam = baris.map(() => 0);
  for (const [i, sampai] of akhir.entries()) for (let j = i + 1; j < sampai; j++) dalam[j]!++;
  const angkaTotal = kolomDijumlah(tabel, total);
  for (const [t, barisTotal] of total.entries()) {
    const dari = total[t - 1] ?? -1;
    const atas = (sejak: number): number[] =>
      isi.map((k) => k.reduce((n, angka, i) => n + (dalam[i] === 0 && baris[i]! > sejak && baris[i]! < barisTotal ? angka : 0), 0)); // prettier-ignore
    const tertulis = angkaTotal.map((k) => k.angka(t) || 0);
    if (!sepadan(atas(dari), tertulis) && !sepadan(atas(-1), tertulis)) return null;
  }
  return dalam;
}
