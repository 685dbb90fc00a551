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
