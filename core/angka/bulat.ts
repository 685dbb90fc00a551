/** Removes binary dust: the value at 15 significant digits, as Excel shows it (0.1 + 0.2 -> 0.3). */
export function rapikan(nilai: number): number {
  return Number.isInteger(nilai) || !Number.isFinite(nilai) ? nilai : Number(nilai.toPrecision(15));
}

/**
 * Rounds to `digit` decimals, half away from zero, on the decimal digits a person sees: 1.005 -> 1.01, -2.5 -> -3.
 * Negative digits round to tens, hundreds ... NaN and Infinity come back unchanged.
 */
export function bulatkan(nilai: number, digit = 0): number {
  if (!Number.isFinite(nilai) || (digit >= 0 && Number.isInteger(nilai))) return nilai;
  const bulat = geser(Math.round(geser(Math.abs(rapikan(nilai)), digit)), -digit);
  return nilai < 0 && bulat !== 0 ? -bulat : bulat;
}

/** nilai x 10^pangkat by moving the decimal point, so that no binary error enters. */
export function geser(nilai: number, pangkat: number): number {
  if (pangkat === 0) return nilai;
  const [angka, e = '0'] = String(nilai).split('e');
  return Number(`${angka}e${Number(e) + pangkat}`);
}

/**
 * Sum with error compensation (Neumaier), rid of the binary dust of its operands: amounts with sen add up to sen.
 * [] -> 0; an operand that is NaN or infinite makes the sum so.
 */
export function jumlahkan(nilai: Iterable<number>): number {
  let jumlah = 0;
  let sisa = 0;
  let terbesar = 0;
  for (const n of nilai) {
    const baru = jumlah + n;
    const besar = Math.abs(n);
    sisa += Math.abs(jumlah) >= besar ? jumlah - baru + n : n - baru + jumlah;
    jumlah = baru;
    if (besar > terbesar) terbesar = besar;
  }
  // An infinite sum has no meaningful compensation.
  if (!Number.isFinite(jumlah)) return jumlah;
  return bulatkan(jumlah + sisa, Math.max(0, 14 - Math.floor(Math.log10(terbesar || 1))));
}
