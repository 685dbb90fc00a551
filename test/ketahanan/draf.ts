import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar, Rentang } from '../../core/lembar/lembar';

/** Random whole number from 0 up to, not including, the limit. */
export type Acak = (batas: number) => number;

/** Columns of an Excel sheet. */
const KOLOM_EXCEL = 16_384;

/** A sheet that may still be changed. */
export interface Draf extends Lembar {
  nama: string;
  nilai: NilaiSel[][];
  rumus: string[][];
  format: number[][];
  daftarFormat: string[];
  gabungan: Rentang[];
  barisTersembunyi: number[];
  kolomTersembunyi: number[];
}

/** One way to damage a sheet. */
export interface Mutasi {
  readonly nama: string;
  ubah(draf: Draf, acak: Acak): void;
}

export function drafDari(lembar: Lembar): Draf {
  return {
    ...lembar,
    nilai: lembar.nilai.map((baris) => [...baris]),
    rumus: lembar.rumus.map((baris) => [...baris]),
    format: lembar.format.map((baris) => [...baris]),
    daftarFormat: [...lembar.daftarFormat],
    gabungan: [...lembar.gabungan],
    barisTersembunyi: [...lembar.barisTersembunyi],
    kolomTersembunyi: [...lembar.kolomTersembunyi],
  };
}

export function pilih<T>(daftar: readonly T[], acak: Acak): T {
  return daftar[acak(daftar.length)]!;
}

export function lebar(lembar: Lembar): number {
  return lembar.nilai.reduce((n, baris) => Math.max(n, baris.length), 0);
}

/** Writes a value; what stood there as a formula goes, as it does when someone types over it. */
export function tulis(draf: Draf, baris: number, kolom: number, nilai: NilaiSel): void {
  while (draf.nilai.length <= baris) draf.nilai.push([]);
  const sel = draf.nilai[baris]!;
  while (sel.length < kolom) sel.push(null);
  sel[kolom] = nilai;
  if (draf.rumus[baris]?.[kolom]) draf.rumus[baris][kolom] = '';
}

/** A random filled cell that fits; null when there is none. */
export function cariSel(
  draf: Draf,
  acak: Acak,
  syarat: (nilai: NilaiSel) => boolean = (nilai) => nilai !== null && nilai !== '',
): { baris: number; kolom: number; nilai: NilaiSel } | null {
  const awal = acak(Math.max(1, draf.nilai.length));
  for (let i = 0; i < draf.nilai.length; i++) {
    const baris = (awal + i) % draf.nilai.length;
    const isi = draf.nilai[baris]!.flatMap((nilai, kolom) =>
      syarat(nilai) ? [{ baris, kolom, nilai }] : [],
    );
    if (isi.length > 0) return pilih(isi, acak);
  }
  return null;
}

/** Up to `banyak` filled cells become something else. */
export function ubahBeberapa(
  draf: Draf,
  acak: Acak,
  banyak: number,
  ganti: (nilai: NilaiSel) => NilaiSel,
  syarat?: (nilai: NilaiSel) => boolean,
): void {
  for (let n = 1 + acak(banyak); n > 0; n--) {
    const sel = cariSel(draf, acak, syarat);
    if (sel) tulis(draf, sel.baris, sel.kolom, ganti(sel.nilai));
  }
}

/** New order of the rows, by old index; -1 is a blank row. Merges stay where they were. */
export function susunBaris(draf: Draf, urutan: readonly number[]): void {
  draf.nilai = urutan.map((i) => [...(draf.nilai[i] ?? [])]);
  draf.rumus = urutan.map((i) => [...(draf.rumus[i] ?? [])]);
  draf.format = urutan.map((i) => [...(draf.format[i] ?? [])]);
}

/** New order of the columns, by old index; -1 is a blank column. */
export function susunKolom(draf: Draf, semua: readonly number[]): void {
  const urutan = semua.slice(0, KOLOM_EXCEL);
  draf.nilai = draf.nilai.map((baris) => urutan.map((i) => baris[i] ?? null));
  draf.rumus = draf.rumus.map((baris) => urutan.map((i) => baris[i] ?? ''));
  draf.format = draf.format.map((baris) => urutan.map((i) => baris[i] ?? 0));
}

export function indeks(banyak: number): number[] {
  return Array.from({ length: banyak }, (_, i) => i);
}

/** A part of the list in another order. */
export function kocok<T>(daftar: readonly T[], acak: Acak): T[] {
  const hasil = [...daftar];
  const awal = acak(hasil.length || 1);
  const akhir = Math.min(hasil.length, awal + 2 + acak(8));
  for (let i = akhir - 1; i > awal; i--) {
    const j = awal + acak(i - awal + 1);
    [hasil[i], hasil[j]] = [hasil[j]!, hasil[i]!];
  }
  return hasil;
}
