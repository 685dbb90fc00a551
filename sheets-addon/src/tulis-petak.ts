import type { NilaiSel } from '../../core/angka/nilai-sel';
import { alamat } from '../../core/lembar/alamat';
import type { Isian } from './isian';
import { samaRumus } from '../bersama/rumus-lokal';
import { samaNilai } from './nilai';
import { susunPetak, type Titik } from './petak';
import { sebabGoogle } from './proteksi';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/** `belumPasti`: something of the change may have stayed in the cell. */
export type Tolak = (nomor: number, alasan: string, belumPasti?: boolean) => void;

/** A cell as it stands in the sheet now. */
export interface SelKini {
  readonly nilai: NilaiSel;
  readonly rumus: string;
  readonly format: string;
}

const MELESET = 'Google Sheets menyimpan isi yang lain. Periksa format sel ini, lalu isi sendiri.';

/**
 * Writes the cells, then looks at what Google made of them: text that turned into something else becomes rich text.
 * What stands in the sheet decides, not what Google said: an error may come after the deed.
 */
export function tulisPetak(
  lembar: Sheet,
  isian: readonly Isian[],
  baca: () => (sel: Titik) => SelKini,
  tolak: Tolak,
): void {
  const sebab = new Map<number, string>();
  const catat = (nomor: number, alasan: string): void => void sebab.set(nomor, alasan);
  const berformat = tulisFormat(lembar, isian, catat);
  cobaTulis(lembar, berformat, catat, (petak, isi) =>
    petak.setValues(isi.map((baris) => baris.map((i) => i.masukan))),
  );
  const jadi = baca();
  const meleset = isian.filter((i) => !sesuai(jadi(i), i, sebab.has(i.nomor)));
  if (meleset.length === 0) return;
  const teks = meleset.filter((i) => typeof i.perubahan.nilai === 'string' && !sebab.has(i.nomor));
  cobaTulis(lembar, teks, catat, (petak, isi) =>
    petak.setRichTextValues(isi.map((baris) => baris.map((i) => teksKaya(i.perubahan.nilai as string)))),
  );
  const akhir = baca();
  for (const i of meleset)
    if (!sesuai(akhir(i), i, sebab.has(i.nomor)))
      tolak(i.nomor, sebab.get(i.nomor) ?? MELESET, !kembalikanFormat(lembar, i, akhir(i)));
}

/** The format goes in before the contents; a cell that refused these gets its own format back. */
function kembalikanFormat(lembar: Sheet, i: Isian, ada: SelKini): boolean {
  if (ada.format === i.formatLama) return true;
  try {
    lembar.getRange(i.baris + 1, i.kolom + 1).setNumberFormat(i.formatLama);
    SpreadsheetApp.flush();
    return true;
  } catch {
    return false;
  }
}

export const teksKaya = (teks: string): GoogleAppsScript.Spreadsheet.RichTextValue =>
  SpreadsheetApp.newRichTextValue().setText(teks).build();

/** Google writes formulas its own way; only where it complained the text must be the very one. */
function sesuai(ada: SelKini, { perubahan, format }: Isian, mengeluh: boolean): boolean {
  if (mengeluh && format !== undefined && ada.format !== format) return false;
  if (perubahan.rumus !== undefined)
    return mengeluh ? samaRumus(ada.rumus, perubahan.rumus) : ada.rumus !== '';
  const diminta = perubahan.nilai === '' ? null : (perubahan.nilai ?? null);
  return ada.rumus === '' && samaNilai(ada.nilai, diminta);
}

/** One call for each distinct format. */
function tulisFormat(lembar: Sheet, isian: readonly Isian[], tolak: Tolak): readonly Isian[] {
  const perFormat = new Map<string, Isian[]>();
  for (const i of isian) {
    if (i.format === undefined) continue;
    const daftar = perFormat.get(i.format);
    if (daftar) daftar.push(i);
    else perFormat.set(i.format, [i]);
  }
  try {
    for (const [format, daftar] of perFormat)
      lembar.getRangeList(daftar.map((i) => alamat(i.baris, i.kolom))).setNumberFormat(format);
    return isian;
  } catch {
    const ubah = isian.filter((i) => i.format !== undefined);
    const bisa = new Set(cobaTulis(lembar, ubah, tolak, (petak, isi) => petak.setNumberFormats(isi.map((b) => b.map((i) => i.format!))))); // prettier-ignore
    return isian.filter((i) => i.format === undefined || bisa.has(i));
  }
}

/** All rectangles at once; where Google refuses, rectangle by rectangle, then cell by cell. Gives back what was written. */
function cobaTulis(
  lembar: Sheet,
  isian: readonly Isian[],
  tolak: Tolak,
  cara: (petak: Range, isi: Isian[][]) => unknown,
): Isian[] {
  const petak = susunPetak(isian);
  const tulis = (baris: number, kolom: number, isi: Isian[][]): unknown =>
    cara(lembar.getRange(baris + 1, kolom + 1, isi.length, isi[0]!.length), isi);
  try {
    for (const p of petak) tulis(p.baris, p.kolom, p.isi);
    SpreadsheetApp.flush();
    return [...isian];
  } catch {
    return petak.flatMap((p) => {
      try {
        tulis(p.baris, p.kolom, p.isi);
        SpreadsheetApp.flush();
        return p.isi.flat();
      } catch {
        return p.isi.flat().filter((i) => {
          try {
            tulis(i.baris, i.kolom, [[i]]);
            SpreadsheetApp.flush();
            return true;
          } catch (galat) {
            tolak(i.nomor, sebabGoogle(galat));
            return false;
          }
        });
      }
    });
  }
}
