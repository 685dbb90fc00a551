import { alamatRentang } from '../../core/lembar/alamat';
import { namaLembarKe } from '../../core/lembar/nama-lembar';
import { HostError, type LembarBaru, type SelBaru } from '../../panel/host';
import type { HalamanLaporan, KerangkaLaporan } from '../bersama/jembatan';
import { keSheets } from '../bersama/rumus-lokal';
import { buku, cariLembar, denganKunci, desimalKoma, muatkan } from './buku';
import { susunPetak } from './petak';
import { teksKaya } from './tulis-petak';
import { LATAR_TINGKAT } from './warna-tingkat';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Marks a sheet as ours; goes with the sheet when it is renamed or copied. */
const MILIK = 'renja-laporan';
const LATAR: Partial<Record<NonNullable<SelBaru['gaya']>, string>> = {
  kepala: '#d9ead3',
  ...LATAR_TINGKAT,
};
const TEBAL = new Set<SelBaru['gaya']>(['judul', 'kepala', 'tebal']);
const PIKSEL_PER_HURUF = 7;

/** Makes or empties a sheet of ours and returns its name; a user's sheet of that name stays. */
export function siapkanLaporan({ nama, tinggi, kolom, lebar, beku = 0 }: KerangkaLaporan): string {
  return denganKunci(() => {
    const lembar = siapkanLembar(nama);
    muatkan(lembar, Math.max(tinggi, beku) + 1, kolom);
    lebar?.forEach((huruf, i) => lembar.setColumnWidth(i + 1, Math.round(huruf * PIKSEL_PER_HURUF) + 5));
    lembar.setFrozenRows(beku);
    return lembar.getName();
  });
}

export function isiLaporan(nama: string, lebar: number, halaman: HalamanLaporan): void {
  denganKunci(() => {
    const lembar = cariLembar(nama);
    // Between two pages the user may have put a sheet of their own in its place.
    if (!milikKita(lembar)) throw new HostError('berubah', `Lembar "${nama}" bukan lagi laporan Renja. Ulangi.`); // prettier-ignore
    if (halaman.baris.length > 0) isiSel(lembar, halaman, lebar);
    for (const g of halaman.gabungan) petak(lembar, g).merge();
    for (const p of halaman.pilihan) {
      const syarat = SpreadsheetApp.newDataValidation().requireValueInList([...p.nilai], true);
      petak(lembar, p.rentang).setDataValidation(syarat.setAllowInvalid(true).build());
    }
  });
}

const milikKita = (lembar: Sheet): boolean => lembar.getDeveloperMetadata().some((m) => m.getKey() === MILIK);

function siapkanLembar(diminta: string): Sheet {
  const ada = new Map(buku().getSheets().map((l) => [l.getName().toLowerCase(), l])); // prettier-ignore
  for (let n = 1; ; n++) {
    const nama = namaLembarKe(diminta, n);
    const lembar = ada.get(nama.toLowerCase());
    if (!lembar) {
      const baru = buku().insertSheet(nama);
      try {
        baru.addDeveloperMetadata(MILIK, '1');
      } catch (galat) {
        // A sheet that we could not mark as ours would stay behind as a stranger.
        buku().deleteSheet(baru);
        throw galat;
      }
      return baru;
    }
    if (!milikKita(lembar)) continue;
    const semua = lembar.getRange(1, 1, lembar.getMaxRows(), lembar.getMaxColumns());
    semua.breakApart();
    semua.clearDataValidations();
    lembar.clear();
    return lembar;
  }
}

function isiSel(lembar: Sheet, { dari, baris }: HalamanLaporan, lebar: number): void {
  const sel = baris.map((b) => Array.from({ length: lebar }, (_, k) => b[k] ?? null));
  const koma = desimalKoma();
  const idLembar = new Map(buku().getSheets().map((l) => [l.getName(), l.getSheetId()])); // prettier-ignore
  const rumus = sel.map((b) => b.map((s) => (s ? rumusSel(s, koma, idLembar) : '')));
  const luas = lembar.getRange(dari + 1, 1, sel.length, lebar);
  // Under the text format Google keeps text as it is; it must be there before the values.
  luas.setNumberFormats(sel.map((b, i) => b.map((s, k) => formatSel(s, rumus[i]![k]!))));
  luas.setValues(sel.map((b, i) => b.map((s, k) => rumus[i]![k]! || nilaiPolos(s))));
  luas.setFontWeights(sel.map((b) => b.map((s) => (s && TEBAL.has(s.gaya) ? 'bold' : 'normal'))));
  luas.setBackgrounds(sel.map((b) => b.map((s) => (s?.gaya && LATAR[s.gaya]) ?? null)));
  luas.setVerticalAlignment('top');
  bingkai(lembar, sel, dari);
  luas.getFormulas().forEach((b, i) =>
    b.forEach((jadi, k) => {
      if (jadi && !rumus[i]![k]) lembar.getRange(dari + i + 1, k + 1).setRichTextValue(teksKaya(String(sel[i]![k]!.nilai))); // prettier-ignore
    }),
  );
}

/** Thin borders and wrapped text for the cells of tables, all in two calls. */
function bingkai(lembar: Sheet, sel: readonly (readonly (SelBaru | null)[])[], dari: number): void {
  const bergaris = sel.flatMap((b, i) =>
    b.flatMap((s, kolom) => (s?.garis ? [{ baris: dari + i, kolom }] : [])),
  );
  if (bergaris.length === 0) return;
  const daftar = lembar.getRangeList(
    susunPetak(bergaris).map((p) =>
      alamatRentang({
        baris: p.baris,
        kolom: p.kolom,
        barisAkhir: p.baris + p.isi.length - 1,
        kolomAkhir: p.kolom + p.isi[0]!.length - 1,
      }),
    ),
  );
  daftar.setBorder(true, true, true, true, true, true);
  daftar.setWrap(true);
}

const nilaiPolos = (s: SelBaru | null): string | number | boolean => {
  const nilai = s?.nilai ?? '';
  return typeof nilai === 'object' ? nilai.galat : nilai;
};

const formatSel = (s: SelBaru | null, rumus: string): string =>
  s?.format ?? (!rumus && typeof s?.nilai === 'string' ? '@' : 'General');

/** The formula of a cell, also of a link to another cell: its text stands in quotes and cannot break out. */
function rumusSel(s: SelBaru, koma: boolean, idLembar: ReadonlyMap<string, number>): string {
  if (s.rumus !== undefined) return `=${keSheets(s.rumus, koma)}`;
  const tujuan = s.tautan && idLembar.get(s.tautan.lembar);
  if (tujuan === undefined || !/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(s.tautan!.sel)) return '';
  const teks = String(nilaiPolos(s) || s.tautan!.sel).replace(/"/g, '""');
  return `=HYPERLINK("#gid=${tujuan}&range=${s.tautan!.sel}";"${teks}")`;
}

const petak = (lembar: Sheet, r: NonNullable<LembarBaru['gabungan']>[number]) =>
  lembar.getRange(r.baris + 1, r.kolom + 1, r.barisAkhir - r.baris + 1, r.kolomAkhir - r.kolom + 1);
