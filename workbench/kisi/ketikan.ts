/**
 * What an Indonesian planner types, in the grid's own en-US grammar. The grid knows only "," between arguments and "."
 * as decimal mark; Indonesian Excel takes ";" and ",".
 */

/** Text in quotes, sheet names in apostrophes, array constants: left alone. */
const KUTIPAN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\}/g;

/** "=CAPAIAN(A1;97,7)" -> "=CAPAIAN(A1,97.7)". Without ";" nothing tells 1,5 from two arguments, so it stays. */
export function rumusKetikan(rumus: string): string {
  const polos = rumus.replace(KUTIPAN, (kutipan) => ' '.repeat(kutipan.length));
  if (!polos.includes(';')) return rumus;
  let hasil = '';
  for (let i = 0; i < rumus.length; i++) {
    const huruf = rumus[i]!;
    if (polos[i] === ';') hasil += ',';
    else if (polos[i] === ',' && /\d/.test(polos[i - 1] ?? '') && /\d/.test(polos[i + 1] ?? '')) hasil += '.';
    else hasil += huruf;
  }
  return hasil;
}

/**
 * A number as Indonesians type it: "1.234.567,5", "97,7", "(1.000)". Null where it is none or where the grid reads it
 * rightly itself. A lone group such as "1.234" is one thousand and some here, as in Indonesian Excel.
 */
export function angkaKetikan(teks: string): number | null {
  const bersih = teks.trim();
  const cocok = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/.exec(bersih);
  if (!cocok) return null;
  const [, tanda = '', bulat = '', pecahan] = cocok;
  if (!bulat.includes('.') && pecahan === undefined) return null;
  const angka = Number(`${tanda}${bulat.replace(/\./g, '')}.${pecahan ?? '0'}`);
  return Number.isFinite(angka) ? angka : null;
}

/** "97,7%" or "97,7 %" -> 0.977; null for anything else. */
export function persenKetikan(teks: string): number | null {
  const cocok = /^(.*\d)\s*%$/.exec(teks.trim());
  if (!cocok) return null;
  const isi = cocok[1]!;
  const angka = angkaKetikan(isi) ?? (/^-?\d+$/.test(isi) ? Number(isi) : null);
  return angka === null ? null : Number((angka / 100).toPrecision(15));
}
