import { cariTersembunyi } from './cari-tersembunyi';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Apps Script can only ask row by row; this many questions are asked at most, however long the sheet. */
const TANYA_BARIS = 100;
const TANYA_KOLOM = 60;

/**
 * Hidden rows (zero-based). In sheets longer than the limit every n-th row is asked and the ends of what is found are
 * searched: hidden blocks of at least n rows are always found, shorter ones may be missed.
 */
export function barisTersembunyi(lembar: Sheet, banyak: number): number[] {
  const saring = lembar.getFilter() !== null;
  return cariTersembunyi(
    banyak,
    TANYA_BARIS,
    (i) => lembar.isRowHiddenByUser(i + 1) || (saring && lembar.isRowHiddenByFilter(i + 1)),
  );
}

/** Hidden columns (zero-based). */
export const kolomTersembunyi = (lembar: Sheet, banyak: number): number[] =>
  cariTersembunyi(banyak, TANYA_KOLOM, (i) => lembar.isColumnHiddenByUser(i + 1));
