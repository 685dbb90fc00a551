import type { Argumen, NilaiFungsi } from '../../core/fungsi/nilai';

/** Reads an example as an Indonesian sheet writes it: `=NAMA(1,5; "teks"; {1\2; 3\4})`. */
export function bacaRumus(rumus: string): { nama: string; argumen: Argumen[] } {
  const cocok = /^=([A-Z]+)\((.*)\)$/s.exec(rumus);
  if (!cocok) throw new Error(`Bukan rumus: ${rumus}`);
  const argumen = pisah(cocok[2]!, ';').map((teks): Argumen => {
    if (!teks.startsWith('{')) return bacaNilai(teks);
    return pisah(teks.slice(1, -1), ';').map((baris) => pisah(baris, '\\').map(bacaNilai));
  });
  return { nama: cocok[1]!, argumen };
}

function bacaNilai(teks: string): NilaiFungsi {
  if (teks.startsWith('"')) return teks.slice(1, -1);
  if (!/^-?\d+(,\d+)?$/.test(teks)) throw new Error(`Bukan nilai: ${teks}`);
  return Number(teks.replace(',', '.'));
}

/** Splits at `batas` outside quotes and braces. */
function pisah(teks: string, batas: string): string[] {
  const bagian = [''];
  let kutip = false;
  let kurung = 0;
  for (const huruf of teks) {
    if (huruf === '"') kutip = !kutip;
    else if (!kutip && huruf === '{') kurung++;
    else if (!kutip && huruf === '}') kurung--;
    if (huruf === batas && !kutip && kurung === 0) bagian.push('');
    else bagian[bagian.length - 1] += huruf;
  }
  return bagian.map((b) => b.trim());
}
