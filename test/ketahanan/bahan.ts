import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BukuKerja, Lembar } from '../../core/lembar/lembar';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { dataBersama } from '../bantu/data-bersama';

const CONTOH = join(__dirname, '../../contoh/renja-dinsos-metro-2026.xlsx');
/** Rows of a cut-out: header, a few programmes, and the end of the table. */
const AWAL = 22;
const AKHIR = 4;

const buka = (jalur: string): BukuKerja => bacaXlsx(new Uint8Array(readFileSync(jalur)), jalur);

/** The sample workbook. */
export const bukuContoh = (): BukuKerja => buka(CONTOH);

/** A real workbook of the shared material, null where it is absent. */
export function bukuNyata(nama: string): BukuKerja | null {
  const jalur = dataBersama('data', 'buku-kerja', nama);
  return jalur === null ? null : buka(jalur);
}

/** Head and tail of a sheet, small enough to be checked thousands of times. */
function potong(lembar: Lembar, awal: number, akhir: number): Lembar {
  const sampai = lembar.nilai.length - akhir;
  if (sampai <= awal) return lembar;
  const sisa = <T>(kisi: readonly T[]): T[] => [...kisi.slice(0, awal), ...kisi.slice(sampai)];
  return {
    ...lembar,
    nilai: sisa(lembar.nilai),
    rumus: lembar.rumus.length > 0 ? sisa(lembar.nilai.map((_, i) => lembar.rumus[i] ?? [])) : [],
    format: sisa(lembar.nilai.map((_, i) => lembar.format[i] ?? [])),
    teks: undefined,
    gabungan: lembar.gabungan.filter((g) => g.barisAkhir < awal),
  };
}

export interface Bahan {
  readonly potongan: readonly Lembar[];
  readonly utuh: readonly Lembar[];
}

/** Sheets to damage: the sample always, real workbooks where they are. */
export function bahanMutasi(): Bahan {
  const contoh = bukuContoh().lembar;
  const buru = bukuNyata('kab-buru-2024-kua-ppas.xlsx')?.lembar ?? [];
  const lain = ['kab-buru-2026-sipd-rekap', 'kab-pasangkayu-2024-renja-dpa', 'kab-tapanuli-utara-2022-realisasi', 'kota-semarang-capaian-kinerja']; // prettier-ignore
  const satu = lain.flatMap((nama) => bukuNyata(`${nama}.xlsx`)?.lembar.slice(0, 1) ?? []);
  const potongan = [...contoh, ...buru.slice(5, 9), ...satu].map((l) => potong(l, AWAL, AKHIR));
  return { potongan, utuh: [...contoh, ...buru.slice(6, 8), ...satu.map((l) => potong(l, 400, 20))] };
}
