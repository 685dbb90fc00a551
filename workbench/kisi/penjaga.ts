import { angkaKetikan, persenKetikan, rumusKetikan } from './ketikan';

/** Why a command of the grid is refused; null lets it pass. */
export function alasanTolak(perintah: string): string | null {
  const nama = /^sheets?\.command\.(.+)$/.exec(perintah)?.[1];
  if (!nama) return null;
  if (ATURAN.test(nama)) return 'Catatan, daftar pilihan, dan format bersyarat diubah di Excel.';
  if (SUSUNAN.test(nama))
    return 'Baris, kolom, dan lembar tidak diubah susunannya di sini, supaya isi lain di berkas (rumus, grafik, gabungan sel) tidak rusak. Lakukan di Excel, lalu buka lagi berkasnya.';
  if (RUPA.test(nama))
    return 'Huruf, warna, dan bentuk sel diubah di Excel. Di sini yang disimpan hanya isi sel dan rumus.';
  return null;
}

const ATURAN = /(-note|-note-popup|-data-validation(-\w+)?|-conditional-rule)$/;
const SUSUNAN =
  /^(insert-|append-row|remove-(?!worksheet-range-theme)|delete-range-move|delete-table|move-(range|rows|cols)|copy-sheet|set-worksheet-(name|order|hidden|show|protection|permission|row-count|column-count|right)|add-(range|worksheet)|set-(protection|range-protection)|delete-(range|worksheet)-protection|reorder-range|split-text|set-defined-name|set-workbook-name|table-|cut$|set-table|hide-|set-rows-hidden|set-col-hidden)/;
const RUPA =
  /^(set-(bold|italic|underline|stroke|overline|style|border|background-color|text-|font-|range-(bold|italic|underline|stroke|font|text|sub|super)|tab-color|horizontal|vertical|once-format|infinite-format|worksheet-default-style)|reset-|clear-selection-(format|all)|apply-format|paste-(format|besides|col-width)|register-|remove-worksheet-range-theme)/;

/** One cell as the grid's commands carry it. */
interface SelMasuk {
  v?: unknown;
  f?: unknown;
  t?: unknown;
}

/**
 * Turns what was typed into the grid's grammar, in place: formula separators, decimal comma, percent. `bertextFormat`
 * tells whether a cell is formatted as text; there everything stays as typed.
 */
export function benahiMasukan(
  nilai: unknown,
  berformatTeks: (baris: number, kolom: number) => boolean,
  mulai: { startRow: number; startColumn: number } | undefined,
): void {
  if (typeof nilai !== 'object' || nilai === null) return;
  if ('v' in nilai || 'f' in nilai) {
    benahiSel(nilai, mulai ? berformatTeks(mulai.startRow, mulai.startColumn) : false);
    return;
  }
  for (const [baris, isi] of Object.entries(nilai as Record<string, Record<string, unknown>>))
    for (const [kolom, sel] of Object.entries(isi ?? {}))
      if (typeof sel === 'object' && sel !== null)
        benahiSel(sel, berformatTeks(Number(baris), Number(kolom)));
}

function benahiSel(sel: SelMasuk, teks: boolean): void {
  if (typeof sel.f === 'string' && sel.f.startsWith('=')) {
    sel.f = rumusKetikan(sel.f);
    return;
  }
  if (typeof sel.v !== 'string') return;
  const angka = teks ? null : (angkaKetikan(sel.v) ?? persenKetikan(sel.v));
  if (angka === null) return;
  sel.v = angka;
  sel.t = 2;
}
