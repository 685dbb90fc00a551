import type { Potongan } from '../bersama/jembatan';
import { buku } from './buku';
import { nilaiSel, pembuatSerial } from './nilai';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** What one call brings: well below a second on Google, and small enough to show progress. */
export const SEL_PER_IRISAN = 20_000;
export const BARIS_PER_IRISAN = 1_000;
/** Characters of values and formulas in one call, whole rows and at least one: a cell holds up to 50,000. */
const HURUF_PER_IRISAN = 2_000_000;
/** Cells that are fetched before their characters are counted. */
const SEL_PER_INTIP = 2_000;
export const TANPA_BARIS: Potongan = { nilai: [], teks: [], rumus: [], daftarFormat: [], format: [] };

/** Google's name of the automatic format. */
export const formatKeluar = (format: string): string =>
  format === '' || format === '0.###############' ? 'General' : format;

/** Rows `dari` (zero-based) and on: `banyak` of them, or fewer when they hold much text. */
export function potong(lembar: Sheet, dari: number, banyak: number, kolom: number): Potongan {
  const utuh = ambilNilai(lembar, dari, banyak, kolom);
  const petak = lembar.getRange(dari + 1, 1, utuh.length, kolom);
  const tampil = petak.getDisplayValues();
  const semuaRumus = petak.getFormulas().map((baris) => baris.map((r) => r.slice(1)));
  const format = petak.getNumberFormats().map((baris) => baris.map(formatKeluar));
  const mentah = utuh.slice(0, barisMuat(utuh, semuaRumus));
  const rumus = semuaRumus.slice(0, mentah.length);
  const serial = pembuatSerial(buku().getSpreadsheetTimeZone());
  const nilai = mentah.map((baris, i) =>
    baris.map((n, j) => nilaiSel(n, rumus[i]![j]!, format[i]![j]!, serial)),
  );
  return {
    nilai,
    teks: nilai.map((baris, i) =>
      baris.map((n, j) => (typeof n === 'number' || typeof n === 'boolean' ? tampil[i]![j]! : null)),
    ),
    rumus: rumus.map((baris) => (baris.some(Boolean) ? baris : [])),
    ...nomoriFormat(format.slice(0, mentah.length)),
  };
}

/** Values in blocks, until what was asked for is there or there are enough characters. */
function ambilNilai(lembar: Sheet, dari: number, banyak: number, kolom: number): unknown[][] {
  const perBlok = Math.max(1, Math.floor(SEL_PER_INTIP / kolom));
  const nilai: unknown[][] = [];
  let huruf = 0;
  while (nilai.length < banyak && huruf < HURUF_PER_IRISAN) {
    const tinggi = Math.min(perBlok, banyak - nilai.length);
    const blok = lembar.getRange(dari + nilai.length + 1, 1, tinggi, kolom).getValues() as unknown[][];
    for (const baris of blok) huruf += hurufBaris(baris);
    nilai.push(...blok);
  }
  return nilai;
}

/** How many of these rows fit into one call; the first one always does. */
function barisMuat(nilai: readonly (readonly unknown[])[], rumus: readonly (readonly string[])[]): number {
  let huruf = 0;
  for (let i = 0; i < nilai.length; i++) {
    huruf += hurufBaris(nilai[i]!) + hurufBaris(rumus[i]!);
    if (i > 0 && huruf > HURUF_PER_IRISAN) return i;
  }
  return nilai.length;
}

function hurufBaris(baris: readonly unknown[]): number {
  let huruf = 0;
  for (const isi of baris) if (typeof isi === 'string') huruf += isi.length;
  return huruf;
}

function nomoriFormat(format: string[][]): Pick<Potongan, 'daftarFormat' | 'format'> {
  const nomor = new Map([['General', 0]]);
  const hasil = format.map((baris) =>
    baris.map((f) => {
      const ada = nomor.get(f) ?? nomor.size;
      nomor.set(f, ada);
      return ada;
    }),
  );
  return {
    daftarFormat: [...nomor.keys()],
    format: hasil.map((baris) => (baris.some((n) => n > 0) ? baris : [])),
  };
}
