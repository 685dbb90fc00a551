/**
 * Formulas between en-US (`SUM(A1,0.5)`) and the editor of a comma locale (`SUM(A1;0,5)`).
 * Google's text does not say which of the two getFormulas gives, so reading takes both and writing uses only what
 * every locale understands: ';' between arguments, and no decimal literals.
 */
export type GayaRumus = 'en-US' | 'lokal';

const POTONG = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[{};,\\]|(?:\d+\.\d*|\.\d+|\d+)(?:[eE][+-]?\d+)?|[A-Za-z_$][\w.$]*|[^]/g; // prettier-ignore
const potong = (rumus: string): string[] => rumus.match(POTONG) ?? [];
const angka = (potongan: string | undefined): boolean => potongan !== undefined && /^\d+$/.test(potongan);

/** What one formula proves about the style of its workbook; null when it fits both. */
export function buktiGaya(rumus: string): GayaRumus | null {
  const bagian = potong(rumus);
  let kurawal = 0;
  let koma: GayaRumus | null = null;
  for (let i = 0; i < bagian.length; i++) {
    const p = bagian[i]!;
    if (p === '{') kurawal++;
    else if (p === '}') kurawal--;
    else if (p === '\\' || (p === ';' && kurawal === 0)) return 'lokal';
    else if (p === ',' && !(angka(bagian[i - 1]) && angka(bagian[i + 1]))) koma = 'en-US';
    else if (/^\d*\.\d*$/.test(p)) koma = 'en-US';
  }
  return koma;
}

/** The style of a sheet: a comma locale speaks its own unless a formula proves otherwise. */
export function gayaLembar(rumus: Iterable<string>, desimalKoma: boolean): GayaRumus {
  if (!desimalKoma) return 'en-US';
  for (const satu of rumus) {
    const bukti = satu ? buktiGaya(satu) : null;
    if (bukti) return bukti;
  }
  return 'lokal';
}

/** Formula as Google gave it -> en-US. */
export function keEnUS(rumus: string, gaya: GayaRumus): string {
  let kurawal = 0;
  let hasil = '';
  for (const p of potong(rumus)) {
    if (p === '{') kurawal++;
    if (p === '}') kurawal--;
    if (p === ';' && kurawal === 0) hasil += ',';
    else if (p === '\\' && gaya === 'lokal') hasil += ',';
    else if (p === ',' && gaya === 'lokal') hasil += '.';
    else hasil += p;
  }
  return hasil;
}

/** en-US formula -> one that setFormula understands in every locale. */
export function keSheets(rumus: string, desimalKoma: boolean): string {
  let kurawal = 0;
  let hasil = '';
  for (const p of potong(rumus)) {
    if (p === '{') kurawal++;
    if (p === '}') kurawal--;
    if (p === ',') hasil += kurawal === 0 ? ';' : desimalKoma ? '\\' : ',';
    else if (/^(\d+\.\d*|\.\d+)/.test(p)) hasil += pecahan(p);
    else hasil += p;
  }
  return hasil;
}

/** "1.25" -> "(125/100)": the same number without a decimal sign. */
function pecahan(literal: string): string {
  const [mantisa, pangkat = '0'] = literal.toLowerCase().split('e');
  const [utuh = '', desimal = ''] = mantisa!.split('.');
  const digit = (utuh + desimal).replace(/^0+(?=\d)/, '');
  const geser = desimal.length - Number(pangkat);
  return geser > 0 ? `(${digit}/1${'0'.repeat(geser)})` : `${digit}${'0'.repeat(-geser)}`;
}

/** Whether a formula as Google gives it is the en-US one, in whatever style. */
export function samaRumus(diLembar: string, enUS: string): boolean {
  const padat = (r: string): string => r.replace(/\s+/g, '');
  const dicari = padat(enUS);
  return (['en-US', 'lokal'] as const).some((gaya) => padat(keEnUS(diLembar, gaya)) === dicari);
}
