import { CAPAIAN } from '../../contoh/data/capaian-2024';
import { RENJA } from '../../contoh/data/renja-2026';
import { RENSTRA } from '../../contoh/data/renstra-2025-2029';

/** A plain second reading of the printed tables, independent of the engine: code -> row and amounts. */
export type Tabel = ReadonlyMap<
  string,
  { readonly baris: number; readonly angka: readonly (number | null)[] }
>;

const angka = (teks: string | undefined): number | null =>
  !teks || teks === '-' ? null : Number(teks.replace(/\./g, '').replace(',', '.'));

function susun(
  baris: readonly string[][],
  awal: number,
  kode: (sel: string[]) => string,
  kolom: number[],
): Tabel {
  const hasil = new Map<string, { baris: number; angka: (number | null)[] }>();
  baris.forEach((sel, i) => {
    const ini = kode(sel);
    if (ini) hasil.set(ini, { baris: awal + i, angka: kolom.map((k) => angka(sel[k])) });
  });
  return hasil;
}

const kodeSel = (sel: string[]): string => (sel[0] ?? '').replace(',', '.');
const kodeJudul = (sel: string[]): string => /^([\d.]+) - /.exec(sel[0] ?? '')?.[1] ?? '';

/** Pagu 2026 and n+1. */
export const renja = (): Tabel => susun(RENJA.baris, 8, kodeSel, [4, 8]);
/** Pagu and realisasi. */
export const capaian = (): Tabel => susun(CAPAIAN.baris, 7, kodeSel, [5, 6]);
/** Pagu of 2026 ... 2030. */
export const renstra = (): Tabel => susun(RENSTRA.baris, 8, kodeJudul, [4, 6, 8, 10, 12]);

/** "1.06.01.2.05.0002" and "1.06.01.2.05.02" are the same item. */
export const tanpaNol = (kode: string): string => kode.split('.').map(Number).join('.');

/** Codes directly below: bidang -> program -> kegiatan -> sub kegiatan. */
export function anak(tabel: Tabel, kode: string): string[] {
  const panjang = { 2: 3, 3: 5, 5: 6 }[kode.split('.').length];
  return [...tabel.keys()].filter((k) => k.startsWith(`${kode}.`) && k.split('.').length === panjang);
}

/** Every written sum that differs from its children: "kode/kolom" -> [written, sum]. */
export function jumlahSalah(tabel: Tabel): Record<string, [number, number]> {
  const hasil: Record<string, [number, number]> = {};
  for (const [kode, { angka: tertulis }] of tabel)
    tertulis.forEach((nilai, kolom) => {
      const isi = anak(tabel, kode).flatMap((k) => tabel.get(k)?.angka[kolom] ?? []);
      const jumlah = isi.reduce((a, b) => a + b, 0);
      if (nilai !== null && isi.length > 0 && jumlah !== nilai) hasil[`${kode}/${kolom}`] = [nilai, jumlah];
    });
  return hasil;
}
