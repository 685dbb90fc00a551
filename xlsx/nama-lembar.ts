const MAKS_HURUF = 31;

/** A name that Excel accepts and no other sheet has: forbidden characters out, cut to 31, numbered where taken. */
export function namaLembarBebas(diminta: string, dipakai: readonly string[]): string {
  const bersih =
    diminta
      .replace(/[\\/?*[\]:]/g, ' ')
      // eslint-disable-next-line no-control-regex
      .replace(/[\x00-\x1f]/g, '')
      .replace(/^'+|'+$/g, '')
      .trim() || 'Lembar';
  const terpakai = new Set(dipakai.map((nama) => nama.toLowerCase()));
  for (let n = 1; ; n++) {
    const ekor = n === 1 ? '' : ` (${n})`;
    const nama = bersih.slice(0, MAKS_HURUF - ekor.length).trimEnd() + ekor;
    if (!terpakai.has(nama.toLowerCase())) return nama;
  }
}
