import { readFileSync } from 'node:fs';
import { read, utils, type CellObject, type WorkSheet } from 'xlsx';
import { apakahGalat, type NilaiSel } from '../../core/angka/nilai-sel';
import { formatSel, nilaiSel, rumusSel, type Lembar } from '../../core/lembar/lembar';
import { alamat } from '../../core/lembar/alamat';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { rumusDariBerkas } from '../../xlsx/nama-fungsi';
import { dataBersama, ujiBilaAda } from '../bantu/data-bersama';
import { simpanUlangSoffice, ujiSoffice } from '../bantu/soffice';

const GALAT: Record<number, string> = {
  0: '#NULL!', 7: '#DIV/0!', 15: '#VALUE!', 23: '#REF!', 29: '#NAME?', 36: '#NUM!', 42: '#N/A', 43: '#GETTING_DATA',
}; // prettier-ignore

/** SheetJS spells these built-in formats its own way. */
const EJAAN: Record<string, string> = {
  'm/d/yy': 'm/d/yyyy', 'm/d/yy h:mm': 'm/d/yyyy h:mm',
  '#,##0 ;(#,##0)': '#,##0_);(#,##0)', '#,##0 ;[Red](#,##0)': '#,##0_);[Red](#,##0)',
  '#,##0.00;(#,##0.00)': '#,##0.00_);(#,##0.00)', '#,##0.00;[Red](#,##0.00)': '#,##0.00_);[Red](#,##0.00)',
}; // prettier-ignore

function nilaiSheetJs(sel: CellObject | undefined): NilaiSel {
  if (!sel || sel.v === undefined || sel.v === '' || sel.t === 'z') return null;
  // <v>null</v> and <v>Infinity</v> of script-made files: SheetJS gives NaN and Infinity, we a blank and an error.
  if (typeof sel.v === 'number' && Number.isNaN(sel.v)) return null;
  if (sel.v === Infinity) return { galat: '#NUM!' };
  if (sel.t === 'e') return { galat: GALAT[sel.v as number] ?? String(sel.v) };
  if (typeof sel.v === 'string') return sel.v.replace(/\r\n/g, '\n');
  return sel.v as NilaiSel;
}

function bedaLembar(kita: Lembar, mereka: WorkSheet): string[] {
  const beda: string[] = [];
  const lapor = (b: number, k: number, apa: string, a: unknown, c: unknown) =>
    beda.push(`${kita.nama}!${alamat(b, k)} ${apa}: ${JSON.stringify(a)} <> ${JSON.stringify(c)}`);
  const data = (mereka as unknown as (CellObject | undefined)[][]) ?? [];
  const baris = Math.max(kita.nilai.length, kita.rumus.length, data.length);
  for (let b = 0; b < baris; b++) {
    const kolom = Math.max(kita.nilai[b]?.length ?? 0, kita.rumus[b]?.length ?? 0, data[b]?.length ?? 0);
    for (let k = 0; k < kolom; k++) {
      const sel = data[b]?.[k];
      const a = nilaiSel(kita, b, k);
      const c = nilaiSheetJs(sel);
      const sama = apakahGalat(a) && apakahGalat(c) ? a.galat === c.galat : Object.is(a, c);
      if (!sama) lapor(b, k, 'nilai', a, c);
      if (rumusSel(kita, b, k) !== rumusDariBerkas(sel?.f ?? ''))
        lapor(b, k, 'rumus', rumusSel(kita, b, k), sel?.f);
      if (a === null || apakahGalat(a)) continue;
      const format = String(sel?.z ?? 'General');
      if (formatSel(kita, b, k) !== (EJAAN[format] ?? format))
        lapor(b, k, 'format', formatSel(kita, b, k), format);
    }
  }
  const gabung = (mereka['!merges'] ?? []).map((m) => utils.encode_range(m)).sort();
  const gabungKita = kita.gabungan.map((g) =>
    utils.encode_range({ s: { r: g.baris, c: g.kolom }, e: { r: g.barisAkhir, c: g.kolomAkhir } }),
  );
  if (gabung.join() !== gabungKita.sort().join()) beda.push(`${kita.nama}: gabungan berbeda`);
  return beda;
}

function bandingkan(jalur: string): void {
  bandingkanIsi(readFileSync(jalur), jalur);
}

function bandingkanIsi(isi: Uint8Array, jalur: string): void {
  const kita = bacaXlsx(isi, jalur);
  const mereka = read(isi, { dense: true, cellNF: true, cellHTML: false, cellText: false });
  expect(kita.lembar.map((l) => l.nama)).toEqual(mereka.SheetNames);
  expect(kita.lembar.map((l) => l.tersembunyi)).toEqual(
    (mereka.Workbook?.Sheets ?? []).map((s) => (s.Hidden ?? 0) > 0),
  );
  expect(kita.lembar.flatMap((l) => bedaLembar(l, mereka.Sheets[l.nama]!)).slice(0, 20)).toEqual([]);
}

const BERKAS = [
  'buku-kerja/kab-buru-2024-kua-ppas.xlsx',
  'buku-kerja/kab-buru-2026-sipd-rekap.xlsx',
  'buku-kerja/kab-tapanuli-utara-2022-realisasi.xlsx',
  'buku-kerja/kota-semarang-capaian-kinerja.xlsx',
  'buku-kerja/kab-pasangkayu-2024-renja-dpa.xlsx',
  'nomenklatur/nomenklatur-2027.xlsx',
];
for (const berkas of BERKAS) {
  ujiBilaAda(`${berkas}: sel demi sel sama dengan SheetJS`, ['data', ...berkas.split('/')], bandingkan);
}

/** The same books as LibreOffice writes them: other element order, styles and string tables. */
for (const berkas of BERKAS.slice(2, 5)) {
  ujiSofficeDenganData(berkas);
}

function ujiSofficeDenganData(berkas: string): void {
  const jalur = dataBersama('data', ...berkas.split('/'));
  const judul = `${berkas} disimpan ulang LibreOffice: sama dengan SheetJS dan dengan aslinya`;
  if (!jalur) {
    ujiBilaAda(judul, ['data', ...berkas.split('/')], () => undefined);
    return;
  }
  ujiSoffice(judul, () => {
    const asal = readFileSync(jalur);
    const ulang = simpanUlangSoffice(asal, false);
    bandingkanIsi(ulang, berkas);
    const [a, b] = [bacaXlsx(asal, 'a').lembar[0]!, bacaXlsx(ulang, 'a').lembar[0]!];
    expect(b.nama).toBe(a.nama);
    expect(b.kolomTersembunyi).toEqual(a.kolomTersembunyi);
    expect(b.gabungan).toEqual(a.gabungan);
    const angka = (l: Lembar) => l.nilai.flat().filter((nilai) => typeof nilai === 'number').length;
    expect(angka(b)).toBe(angka(a));
  });
}
