/** Offsets of rows with different heights: `awal[i]` is the top of row i, the last entry the total height. */
export function awalBaris(tinggi: readonly number[]): Float64Array {
  const awal = new Float64Array(tinggi.length + 1);
  for (let i = 0; i < tinggi.length; i++) awal[i + 1] = awal[i]! + tinggi[i]!;
  return awal;
}

/** The row that covers this offset. */
export function barisPada(awal: Float64Array, posisi: number): number {
  let bawah = 0;
  let atas = awal.length - 2;
  while (bawah < atas) {
    const tengah = (bawah + atas + 1) >> 1;
    if (awal[tengah]! <= posisi) bawah = tengah;
    else atas = tengah - 1;
  }
  return Math.max(0, bawah);
}

/** First and last row to draw, with some to spare on both sides. */
export function jendela(
  awal: Float64Array,
  gulir: number,
  tinggiLayar: number,
  cadangan = 6,
): { dari: number; sampai: number } {
  const banyak = awal.length - 1;
  if (banyak === 0) return { dari: 0, sampai: -1 };
  return {
    dari: Math.max(0, barisPada(awal, gulir) - cadangan),
    sampai: Math.min(banyak - 1, barisPada(awal, gulir + tinggiLayar) + cadangan),
  };
}
