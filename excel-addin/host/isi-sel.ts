import { apakahGalat, type NilaiSel } from '../../core/angka/nilai-sel';

const GALAT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/; // prettier-ignore
/** Text that Excel cannot take for a number, date, formula, or logical value however it is set up. */
const TEKS_AMAN = /^(?!(?:true|false|benar|salah)$)[\p{L}][^\d]*$/iu;

/** Whether a value of Excel may be an error; text like "#N/A" looks the same, only `valueTypes` tells. */
export function mirip(nilai: unknown): boolean {
  return typeof nilai === 'string' && nilai[0] === '#' && GALAT.test(nilai);
}

/**
 * Formula without "=" from `formulas`, '' where there is none.
 * Text such as "=bukan rumus" comes back with "=" too, but then equals the value.
 */
export function bacaRumus(rumus: unknown, nilai: unknown): string {
  return typeof rumus === 'string' && rumus[0] === '=' && rumus !== nilai ? rumus.slice(1) : '';
}

/** Value as the core knows it. */
export function bacaNilai(nilai: unknown, rumus: string, galat: boolean): NilaiSel {
  if (nilai === '' || nilai === null || nilai === undefined) return rumus ? '' : null;
  return galat ? { galat: String(nilai) } : (nilai as NilaiSel);
}

/** What to set as `values` so that exactly this value arrives: Excel reads text as if it were typed. */
export function ketikan(nilai: NilaiSel, format: string): string | number | boolean {
  if (nilai === null) return '';
  if (apakahGalat(nilai)) return nilai.galat;
  if (typeof nilai !== 'string' || format === '@' || nilai === '' || TEKS_AMAN.test(nilai)) return nilai;
  return `'${nilai}`;
}
