const ACUAN = /(\$?[A-Z]{1,3})(\$?)(\d+)/g;

/**
 * A formula with its own row number replaced by '#', so that copies down a column look alike: "Q15/J15*100" in row 15 ->
 * "Q#/J#*100". null when it refers to another row.
 */
export function polaSebaris(rumus: string, nomorBaris: number): string | null {
  let sebaris = true;
  let acuan = 0;
  const pola = rumus.replace(ACUAN, (semua, kolom: string, _dolar: string, baris: string) => {
    acuan++;
    if (Number(baris) !== nomorBaris) sebaris = false;
    return semua.startsWith(kolom) ? `${kolom}#` : semua;
  });
  return sebaris && acuan > 0 && !/["!]/.test(rumus) ? pola : null;
}

/** The formula of a pattern in another row. */
export function rumusDariPola(pola: string, nomorBaris: number): string {
  return pola.replace(/#/g, String(nomorBaris));
}
