import type { NilaiSel } from '../../core/angka/nilai-sel';

/** A cell of the fake spreadsheet; formulas are kept in en-US without '='. */
export interface SelPalsu {
  nilai: NilaiSel;
  rumus: string;
  format: string;
  latar: string | null;
  catatan: string;
  tebal: boolean;
}

export const selKosong = (): SelPalsu => ({
  nilai: null,
  rumus: '',
  format: 'General',
  latar: null,
  catatan: '',
  tebal: false,
});

export const GALAT_LEMBAR = ['#N/A', '#DIV/0!', '#REF!', '#VALUE!', '#NAME?', '#NUM!', '#NULL!', '#ERROR!'];

const apakahDate = (n: unknown): n is Date => Object.prototype.toString.call(n) === '[object Date]';
const HARI_MS = 86_400_000;

/** Whole hours east of Greenwich; Indonesia has no daylight saving. */
const JAM: Record<string, number> = { 'Asia/Jakarta': 7, 'Asia/Makassar': 8, 'Asia/Jayapura': 9 };
const geser = (zona: string): number => (JAM[zona] ?? 0) * 3_600_000;

export const msDariSerial = (serial: number, zona: string): number =>
  Math.round((serial - 25569) * HARI_MS) - geser(zona);

export const formatTanggal = (format: string): boolean =>
  /[ymdhs]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/gi, ''));

export interface SifatIsian {
  readonly zona: string;
  /** A grid that respects neither the text format nor the apostrophe: the worst that Google's text leaves open. */
  readonly licik: boolean;
}

/**
 * What the grid makes of a value given to setValue(s), deliberately harsh: all that looks like a number, date,
 * boolean, error or formula stops being text, as happens to codes on Google.
 */
export function isiSel(sel: SelPalsu, nilai: unknown, { zona, licik }: SifatIsian): void {
  sel.rumus = '';
  if (nilai === null || nilai === '') sel.nilai = null;
  else if (typeof nilai === 'number' || typeof nilai === 'boolean') sel.nilai = nilai;
  else if (apakahDate(nilai)) {
    sel.nilai = (nilai.getTime() + geser(zona)) / HARI_MS + 25569;
    if (!formatTanggal(sel.format)) sel.format = 'yyyy-mm-dd';
  } else if (typeof nilai === 'string') isiTeks(sel, nilai, licik);
  else throw new Error(`Nilai sel tidak dikenal: ${String(nilai)}`);
}

function isiTeks(sel: SelPalsu, teks: string, licik: boolean): void {
  if (sel.format === '@' && !licik) sel.nilai = teks;
  else if (teks.startsWith("'")) sel.nilai = licik ? teks : teks.slice(1);
  else if (/^[=+]./.test(teks)) isiRumus(sel, teks);
  else if (GALAT_LEMBAR.includes(teks)) sel.nilai = { galat: teks };
  else if (/^(true|false)$/i.test(teks)) sel.nilai = /^t/i.test(teks);
  else if (/^\s*[-(]?(Rp\s?)?\d[\d.,:/ -]*\)?\s?%?\s*$/.test(teks))
    sel.nilai = parseFloat(teks.replace(/[^\d.]/g, ''));
  else if (/^(jan|feb|mar|apr|mei|jun|jul|ag|sep|okt|nov|des)\w* \d{4}$/i.test(teks)) sel.nilai = 46000;
  else sel.nilai = teks;
}

export function isiRumus(sel: SelPalsu, teks: string): void {
  sel.rumus = enUS(teks.replace(/^[=+]/, ''));
  sel.nilai = hitung(sel.rumus);
}

/** ';' is taken in every locale; what is inside quotes stays. */
function enUS(rumus: string): string {
  return rumus.replace(/"(?:[^"]|"")*"|\{[^}]*\}|;/g, (cocok) => (cocok === ';' ? ',' : cocok));
}

/** Enough for what we write ourselves: text of a link; anything else calculates to 0. */
function hitung(rumus: string): NilaiSel {
  const tautan = /^HYPERLINK\("(?:[^"]|"")*",\s*"((?:[^"]|"")*)"\)$/.exec(rumus);
  if (tautan) return tautan[1]!.replace(/""/g, '"');
  return rumus.includes('#ERROR') || /^[^A-Z("\d-]/i.test(rumus) ? { galat: '#ERROR!' } : 0;
}

/** The formula as the editor of a comma locale shows it. */
export function rumusLokal(rumus: string): string {
  let kurung = 0;
  return rumus.replace(/"(?:[^"]|"")*"|'[^']*'|[{},;]|\d\.\d/g, (c) => {
    if (c === '{') kurung++;
    if (c === '}') kurung--;
    if (c === ',') return kurung > 0 ? '\\' : ';';
    return /^\d\.\d$/.test(c) ? c.replace('.', ',') : c;
  });
}
