/** Blanks of any kind folded to one, ends trimmed. */
export function rapikanTeks(teks: string): string {
  return teks.replace(/[\s\u200b\ufeff]+/g, ' ').trim();
}

const HURUF_MIRIP: Readonly<Record<string, string>> = { '0': 'o', '1': 'l', '5': 's', '8': 'b' };

/**
 * A name for comparison: lower case, letters and digits only, single blanks; digits that scanning put inside a word
 * become letters again ("pengel0laan"). Two names with the same normal form are the same name.
 */
export function normalNama(teks: string): string {
  const dasar = teks
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
  if (!/\d/.test(dasar)) return dasar;
  return dasar.replace(/(?<=[a-z])[0158]|[0158](?=[a-z])/g, (angka) => HURUF_MIRIP[angka]!);
}

export function namaSama(a: string, b: string): boolean {
  return a === b || normalNama(a) === normalNama(b);
}

/** Likeness of two names, 0 ... 1: shared pairs of letters (Dice). For names the index cannot compare. */
export function kemiripanNama(a: string, b: string): number {
  const pasangan = new Map<string, number>();
  const kiri = normalNama(a);
  const kanan = normalNama(b);
  if (kiri === kanan) return 1;
  for (let i = 1; i < kiri.length; i++) {
    const p = kiri.slice(i - 1, i + 1);
    pasangan.set(p, (pasangan.get(p) ?? 0) + 1);
  }
  let sama = 0;
  for (let i = 1; i < kanan.length; i++) {
    const p = kanan.slice(i - 1, i + 1);
    const sisa = pasangan.get(p) ?? 0;
    if (sisa > 0) sama++;
    pasangan.set(p, sisa - 1);
  }
  return (2 * sama) / Math.max(1, kiri.length + kanan.length - 2);
}
