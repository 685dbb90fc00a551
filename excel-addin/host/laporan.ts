import { apakahGalat } from '../../core/angka/nilai-sel';
import { alamatRentang, hurufKolom, kutipLembar } from '../../core/lembar/alamat';
import { namaLembarKe } from '../../core/lembar/nama-lembar';
import type { LembarBaru, SelBaru } from '../../panel/host';
import { gayaLembar } from './laporan-gaya';
import { ketikan } from './isi-sel';
import { jalankan } from './jalankan';
import { bacaJson } from './pengaturan';

const KUNCI = 'renja.lembar';
const SEL_SEKALI = 5_000;

/** Writes a sheet of ours, reusing the earlier one: deleting or renaming sheets would clear the user's undo. */
export function tulisLembar(isi: LembarBaru): Promise<string> {
  return jalankan(async (konteks) => {
    const lembar = await siapkan(konteks, isi.nama);
    const lebar = Math.max(1, ...isi.baris.map((b) => b.length));
    const tinggi = Math.max(1, Math.floor(SEL_SEKALI / lebar));
    // From the bottom up: a report that breaks off has no head, so that nobody takes it for a whole one.
    const akhir = Math.max(0, Math.ceil(isi.baris.length / tinggi) - 1) * tinggi;
    for (let awal = akhir; awal >= 0 && isi.baris.length > 0; awal -= tinggi) {
      const baris = isi.baris
        .slice(awal, awal + tinggi)
        .map((b) => Array.from({ length: lebar }, (_, k) => b[k] ?? null));
      const rentang = lembar.getRangeByIndexes(awal, 0, baris.length, lebar);
      // null leaves a cell as it is; formulas and text are set apart, because only text is protected by an apostrophe.
      rentang.numberFormat = baris.map((b) => b.map((sel) => sel?.format ?? null));
      rentang.values = baris.map((b) => b.map(nilaiTulis));
      const rumus = baris.map((b) => b.map(rumusTulis));
      if (rumus.some((b) => b.some((r) => r !== null))) rentang.formulas = rumus;
      await konteks.sync();
    }
    for (const r of isi.gabungan ?? []) lembar.getRange(alamatRentang(r)).merge(false);
    gayaLembar(lembar, isi, lebar);
    tulisPilihan(lembar, isi, lebar);
    await konteks.sync();
    return lembar.name;
  });
}

/** Our sheet of that name, emptied; a new one where there is none. A user's sheet of that name is left alone. */
async function siapkan(konteks: Excel.RequestContext, diminta: string): Promise<Excel.Worksheet> {
  const milikKita = await bacaJson<string[]>(konteks, KUNCI, []);
  const { worksheets } = konteks.workbook;
  worksheets.load('items/id,items/name');
  await konteks.sync();
  const ada = new Map(worksheets.items.map((l) => [l.name.toLowerCase(), l]));
  for (let n = 1; ; n++) {
    const nama = namaLembarKe(diminta, n);
    const lama = ada.get(nama.toLowerCase());
    if (lama && !milikKita.includes(lama.id)) continue;
    if (lama) {
      kosongkan(lama);
      await konteks.sync();
      return lama;
    }
    const baru = worksheets.add(nama).load('id,name');
    await konteks.sync();
    const masihAda = milikKita.filter((id) => worksheets.items.some((l) => l.id === id));
    try {
      konteks.workbook.settings.add(KUNCI, JSON.stringify([...masihAda, baru.id]));
      await konteks.sync();
    } catch (galat) {
      // A sheet that we could not remember as ours would stay behind as a stranger.
      baru.delete();
      await konteks.sync().catch(() => undefined);
      throw galat;
    }
    return baru;
  }
}

function kosongkan(lembar: Excel.Worksheet): void {
  const semua = lembar.getRange();
  semua.unmerge();
  semua.clear();
  semua.dataValidation.clear();
  semua.columnHidden = false;
  lembar.freezePanes.unfreeze();
}

function nilaiTulis(sel: SelBaru | null): unknown {
  if (!sel || rumusTulis(sel) !== null) return null;
  return sel.nilai === undefined || sel.nilai === null ? null : ketikan(sel.nilai, sel.format ?? 'General');
}

function rumusTulis(sel: SelBaru | null): string | null {
  if (sel?.tautan) return rumusTautan(sel.tautan, sel.nilai ?? null);
  return sel?.rumus === undefined ? null : `=${sel.rumus}`;
}

/** HYPERLINK works in every Excel; a text in a formula may be 255 characters long, longer ones are joined. */
function rumusTautan({ lembar, sel }: { lembar: string; sel: string }, nilai: SelBaru['nilai']): string {
  const tujuan = `#${kutipLembar(lembar)}!${sel}`;
  const tampil =
    typeof nilai === 'number'
      ? String(nilai)
      : teksRumus(apakahGalat(nilai ?? null) ? sel : String(nilai ?? sel));
  return `=HYPERLINK(${teksRumus(tujuan)},${tampil})`;
}

function teksRumus(teks: string): string {
  const potong = teks.match(/[^]{1,250}/gu) ?? [''];
  return potong.map((p) => `"${p.replace(/"/g, '""')}"`).join('&');
}

/** Drop-downs take their list from hidden columns to the right: a list in the rule itself breaks on commas. */
function tulisPilihan(lembar: Excel.Worksheet, isi: LembarBaru, lebar: number): void {
  (isi.pilihan ?? []).forEach(({ rentang, nilai }, i) => {
    const kolom = lebar + 1 + i;
    const sumber = lembar.getRangeByIndexes(0, kolom, nilai.length, 1);
    sumber.values = nilai.map((n) => [ketikan(n, 'General')]);
    sumber.columnHidden = true;
    const huruf = hurufKolom(kolom);
    lembar.getRange(alamatRentang(rentang)).dataValidation.rule = {
      list: { inCellDropDown: true, source: `=$${huruf}$1:$${huruf}$${nilai.length}` },
    };
  });
}
