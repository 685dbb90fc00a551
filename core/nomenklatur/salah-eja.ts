/** "Lapoaran" is a misspelt "Laporan"; "Barang" is not "Orang" and "Dok" is an abbreviation, not an error. */
export function hanyaSalahEja(benar: string, tertulis: string): boolean {
  const a = benar.toLowerCase();
  const b = tertulis.toLowerCase();
  if (a.length < 4 || a[0] !== b[0]) return false;
  return jarak(a, b) <= (a.length < 7 ? 1 : 2);
}

/** Levenshtein distance. */
function jarak(a: string, b: string): number {
  let baris = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const baru = [i];
    for (let j = 1; j <= b.length; j++) {
      const ganti = baris[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      baru.push(Math.min(ganti, baris[j]! + 1, baru[j - 1]! + 1));
    }
    baris = baru;
  }
  return baris[b.length]!;
}
