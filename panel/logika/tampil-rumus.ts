/** Text in quotes, sheet names, numbers, and the commas between arguments of an en-US formula. */
const POTONGAN = /"(?:[^"]|"")*"|'(?:[^']|'')*'|\d+\.\d+|,/g;

/** "ROUND(I8*1.05,0)" -> "=ROUND(I8*1,05;0)": an en-US formula as Indonesian Excel and Sheets show it. */
export function tampilRumus(rumus: string): string {
  const teks = rumus.replace(POTONGAN, (p) => (p === ',' ? ';' : /^\d/.test(p) ? p.replace('.', ',') : p));
  return `=${teks}`;
}
