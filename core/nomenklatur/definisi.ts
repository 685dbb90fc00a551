import type { Kode, Pemda } from '../kode/kode';
import { bentukUmum } from '../kode/penunjang';
import { HURUF_PEMDA, kelompokKode, PEMISAH } from './tersusun';

/** Definisi operasional per group, as `kamus susun` writes it to definisi/VERSI.json. */
export interface DefinisiTersusun {
  readonly versi: string;
  readonly kelompok: Readonly<Record<string, string>>;
}

/** Definisi operasional of a sub kegiatan, penunjang through X.XX; null without one. */
export function cariDefinisi({ kelompok }: DefinisiTersusun, kode: Kode, pemda: Pemda | null): string | null {
  for (const bentuk of [kode, bentukUmum(kode)]) {
    if (!bentuk) continue;
    const awal = bentuk.teks + PEMISAH + (pemda ? HURUF_PEMDA[pemda] + PEMISAH : '');
    const baris = (kelompok[kelompokKode(bentuk)] ?? '').split('\n').find((b) => b.startsWith(awal));
    if (baris !== undefined) return JSON.parse(baris.slice(baris.indexOf('"'))) as string;
  }
  return null;
}
