import { rentang } from './baca';
import type { Titik } from './petak';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Tells which cells of a sheet this user may not edit; asked once per sheet. */
export function pembacaProteksi(lembar: Sheet): (sel: Titik) => boolean {
  const tertutup = lembar
    .getProtections(SpreadsheetApp.ProtectionType.RANGE)
    .filter((p) => !p.canEdit())
    .map((p) => rentang(p.getRange()));
  const seluruh = lembar.getProtections(SpreadsheetApp.ProtectionType.SHEET).filter((p) => !p.canEdit());
  const terbuka = seluruh.flatMap((p) => p.getUnprotectedRanges().map(rentang));
  const dalam = (sel: Titik, daftar: typeof tertutup): boolean =>
    daftar.some(
      (r) =>
        sel.baris >= r.baris &&
        sel.baris <= r.barisAkhir &&
        sel.kolom >= r.kolom &&
        sel.kolom <= r.kolomAkhir,
    );
  return (sel) => dalam(sel, tertutup) || (seluruh.length > 0 && !dalam(sel, terbuka));
}

/** Google's refusal in the planner's words. */
export function alasanGagal(galat: unknown): string {
  const pesan = galat instanceof Error ? galat.message : String(galat);
  if (/protected/i.test(pesan)) return TERLINDUNGI;
  if (/data validation|validation rule/i.test(pesan))
    return 'Sel ini hanya menerima isian tertentu (validasi data). Ubah aturannya atau isi sendiri.';
  return `Google Sheets menolak isian ini: ${pesan}`;
}

export const TERLINDUNGI = 'Sel ini dilindungi. Minta pemilik berkas membuka perlindungannya, lalu ulangi.';
