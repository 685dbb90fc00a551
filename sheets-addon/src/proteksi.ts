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

export const TERLINDUNGI =
  'Bagian ini dilindungi. Minta pemilik berkas membuka perlindungannya, lalu ulangi.';

/** What Google says, and what a planner can do about it. */
const SEBAB: readonly (readonly [RegExp, string])[] = [
  [/protected/i, TERLINDUNGI],
  [
    /data validation|validation rule/i,
    'Sel ini hanya menerima isian tertentu (validasi data). Ubah aturannya atau isi sendiri.',
  ],
  [
    /permission|authoriz/i,
    'Izin Renja di berkas ini berakhir. Tutup panel, buka lagi lewat menu Renja, lalu izinkan.',
  ],
  [
    /too many times|quota/i,
    'Kuota harian Google habis. Coba lagi besok, atau pakai akun lain yang boleh mengedit.',
  ],
  [
    /maximum execution time|timed out/i,
    'Google menghentikan pekerjaan yang terlalu lama. Ulangi; bila tetap, periksa satu lembar saja.',
  ],
  [/too many scripts|simultaneous/i, 'Google Sheets sedang sibuk. Tunggu sebentar, lalu ulangi.'],
];

/** Google's refusal in the planner's words. */
export function sebabGoogle(galat: unknown): string {
  const pesan = pesanDari(galat);
  for (const [pola, sebab] of SEBAB) if (pola.test(pesan)) return sebab;
  return `Google Sheets menolak permintaan ini${pesan ? `: ${pesan}` : ''}. Tunggu sebentar, lalu ulangi.`;
}

/** Google's exceptions come from outside the script and need not be an Error of its own. */
function pesanDari(galat: unknown): string {
  const pesan = (galat as { message?: unknown } | null | undefined)?.message ?? galat;
  return typeof pesan === 'string' ? pesan.trim().replace(/[.]$/, '') : '';
}
