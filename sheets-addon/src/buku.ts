import { HostError } from '../../panel/host';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const buku = (): GoogleAppsScript.Spreadsheet.Spreadsheet => SpreadsheetApp.getActive();

export function cariLembar(nama: string): Sheet {
  const lembar = buku().getSheetByName(nama);
  if (!lembar) throw new HostError('lembar-hilang', `Lembar "${nama}" tidak ada lagi di berkas ini.`);
  return lembar;
}

/** Whether the spreadsheet's locale writes 1,5. "in_ID" is Google's old name of Indonesian. */
export function desimalKoma(): boolean {
  try {
    return new Intl.NumberFormat(buku().getSpreadsheetLocale().replace('_', '-')).format(1.5).includes(',');
  } catch {
    return false;
  }
}

/** Grows the grid so that this many rows and columns exist. */
export function muatkan(lembar: Sheet, baris: number, kolom: number): void {
  const adaBaris = lembar.getMaxRows();
  if (baris > adaBaris) lembar.insertRowsAfter(adaBaris, baris - adaBaris);
  const adaKolom = lembar.getMaxColumns();
  if (kolom > adaKolom) lembar.insertColumnsAfter(adaKolom, kolom - adaKolom);
}

/** Runs `kerja` while no other script run may write to this document. */
export function denganKunci<T>(kerja: () => T): T {
  const kunci = LockService.getDocumentLock();
  if (kunci && !kunci.tryLock(15_000)) {
    throw new HostError('gagal', 'Renja sedang menulis dari perangkat lain. Tunggu sebentar, lalu ulangi.');
  }
  try {
    const hasil = kerja();
    SpreadsheetApp.flush();
    return hasil;
  } finally {
    try {
      kunci?.releaseLock();
    } catch {
      // Google lets go of the lock at the end of the run anyway; what was done must not count as failed.
    }
  }
}
