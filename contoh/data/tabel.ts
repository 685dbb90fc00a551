/**
 * The tables are kept as text, one line a row, cells apart by " | ", exactly as printed, so that they can be read
 * beside the document. Trailing blank cells may be left out.
 */
export function barisTabel(teks: string): string[][] {
  return teks
    .trim()
    .split('\n')
    .map((baris) => baris.split(' | ').map((sel) => sel.trim()));
}
