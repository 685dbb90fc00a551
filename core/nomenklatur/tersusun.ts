import type { Kode, Pemda } from '../kode/kode';
import type { KeteranganKamus } from './kamus';

/**
 * A compiled dictionary: text per group, so that a fresh V8 touches only the group it is asked for (measured by
 * bench/sheets.ts: a fraction of the time of JSON.parse). Groups: "b" urusan and bidang, "a1.06" program and kegiatan, "s1.06"
 * sub kegiatan of a bidang, "p" official predecessors.
 */
export interface SumberKamus {
  readonly keterangan: KeteranganKamus;
  readonly daftarKelompok: readonly string[];
  kelompok(nama: string): string | undefined;
}

/** The same as plain data: what files and IndexedDB hold. */
export interface KamusTersusun {
  readonly keterangan: KeteranganKamus;
  readonly kelompok: Readonly<Record<string, string>>;
}

/** Group name of a code. */
export function kelompokKode(kode: Kode): string {
  if (kode.segmen.length < 3) return 'b';
  return `${kode.lebar === null ? 'a' : 's'}${kode.segmen[0]!}.${kode.segmen[1]!}`;
}

export function sumberDari(tersusun: KamusTersusun): SumberKamus {
  const { keterangan, kelompok } = tersusun;
  return { keterangan, daftarKelompok: Object.keys(kelompok), kelompok: (nama) => kelompok[nama] };
}

/** Between fields. Not a tab: V8 reads text without escapes faster, and that is most of the cost of a cold look-up. */
export const PEMISAH = '|';

/** Fields of one line; the code comes first and alone up to the first separator. */
export const LETAK = { kode: 0, pemda: 1, nama: 2, kinerja: 3, indikator: 4, satuan: 5, spm: 6, dicabut: 7 };

export const HURUF_PEMDA: Readonly<Record<Pemda, string>> = { kabkot: 'K', prov: 'P' };

export function pemdaDariHuruf(huruf: string): Pemda {
  return huruf === 'P' ? 'prov' : 'kabkot';
}

/** One line from its fields; the separator itself becomes "/" inside a field. Blank fields at the end are left out. */
export function tulisBaris(isi: readonly string[]): string {
  const baris = isi
    .map((teks) => (teks.includes(PEMISAH) ? teks.split(PEMISAH).join('/') : teks))
    .join(PEMISAH);
  return baris.replace(/\|+$/, '');
}

/** FNV-1a, 8 hex digits: tells whether two dictionaries are the same, no more. */
export function sidikTeks(bagian: readonly string[]): string {
  let h = 0x811c9dc5;
  for (const teks of bagian) {
    for (let i = 0; i < teks.length; i++) h = Math.imul(h ^ teks.charCodeAt(i), 0x01000193);
    h = Math.imul(h ^ 10, 0x01000193);
  }
  return (h >>> 0).toString(16).padStart(8, '0');
}
