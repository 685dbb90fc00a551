const MAKS_HURUF = 31;

/** A name that Excel accepts and no other sheet has. */
export function namaLembarBebas(diminta: string, dipakai: readonly string[]): string {
  const terpakai = new Set(dipakai.map((nama) => nama.toLowerCase()));
  for (let n = 1; ; n++) {
    const nama = namaLembarKe(diminta, n);
    if (!terpakai.has(nama.toLowerCase())) return nama;
  }
}

/** The n-th name to try: what Excel forbids is taken out, cut to 31 characters, numbered " (2)" and so on from the second. */
export function namaLembarKe(diminta: string, n: number): string {
  // eslint-disable-next-line no-control-regex
  const bersih = diminta.replace(/[\\/?*[\]:]/g, ' ').replace(/[\x00-\x1f]/g, '');
  const nama = pangkas(pangkas(bersih).slice(0, MAKS_HURUF)) || 'Lembar';
  if (n === 1) return nama;
  const nomor = ` (${n})`;
  return nama.slice(0, MAKS_HURUF - nomor.length).trimEnd() + nomor;
}

/** A name may neither begin nor end with an apostrophe. */
function pangkas(nama: string): string {
  return nama.replace(/^[\s']+|[\s']+$/g, '');
}
