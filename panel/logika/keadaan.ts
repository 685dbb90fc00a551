import { TINGKAT_TEMUAN, type Temuan, type TingkatTemuan } from '../../core/aturan/temuan';
import type { BukuKerja } from '../../core/lembar/lembar';
import type { KeteranganKamus } from '../../core/nomenklatur/kamus';
import type { RingkasanSusun } from '../../core/nomenklatur/ringkasan-susun';
import { PENGATURAN_BAWAAN, type Pengaturan } from '../../core/validasi/pengaturan';
import type { HasilPeriksa, Kemajuan } from '../../core/validasi/periksa';
import type { Cakupan } from './jalankan-periksa';
import type { BarisPratinjau, Langkah } from './perbaikan';
import type { Pengelompokan } from './susun-daftar';

export type NamaTab = 'periksa' | 'kode' | 'rumus' | 'tabel' | 'ringkasan' | 'pengaturan';

/** The line at the bottom that says what just happened. */
export interface Kabar {
  readonly jenis: 'baik' | 'galat';
  readonly teks: string;
  /** Cells that refused, with the reason. */
  readonly rincian?: readonly string[];
  readonly bisaUrung?: boolean;
}

/** What a command over the whole workbook would do, before it does it. */
export interface Rencana {
  readonly judul: string;
  readonly baris: readonly BarisPratinjau[];
  /** Cells that it would leave alone, with the reason. */
  readonly dilewati: readonly string[];
  readonly buku: BukuKerja;
}

/** What all parts of the panel share. */
export interface KeadaanUmum {
  readonly tab: NamaTab;
  readonly kabar: Kabar | null;
  readonly pengaturan: Pengaturan;
  /** Steps that can be taken back, last one on top. */
  readonly riwayat: readonly Langkah[];
  /** Something is being written: buttons that write wait. */
  readonly sibuk: boolean;
  /** Page of the report that is being printed. */
  readonly cetak: string | null;
  /** Version of the dictionary that the workbook follows; null: the newest that is installed. */
  readonly versiKamus: string | null;
  readonly daftarKamus: readonly KeteranganKamus[];
  /** The list that was installed last, and what the importer met in it. */
  readonly kamusBaru: { readonly versi: string; readonly ringkasan: RingkasanSusun } | null;
  /** A file is being read. */
  readonly kerja: (Kemajuan & { readonly batalkan: () => void }) | null;
  /** Text in the search box of Cari kode. */
  readonly dicari: string;
  /** What a command over all formulas would do, shown in Rumus until it is done or dropped. */
  readonly rencana: Rencana | null;
}

/** Another document to compare with, for as long as the panel is open. */
export interface Pembanding {
  readonly buku: BukuKerja;
  /** Recognised tables; without any there is nothing to compare. */
  readonly tabel: number;
}

/** The tab Periksa. */
export interface KeadaanPeriksa {
  readonly status: 'belum' | 'jalan' | 'selesai';
  readonly cakupan: Cakupan;
  readonly kemajuan: Kemajuan;
  readonly hasil: HasilPeriksa | null;
  readonly buku: BukuKerja | null;
  /** The workbook changed after the check. */
  readonly basi: boolean;
  readonly tingkat: ReadonlySet<TingkatTemuan>;
  readonly cari: string;
  readonly kelompok: Pengelompokan;
  readonly terlipat: ReadonlySet<string>;
  readonly dipilih: Temuan | null;
  readonly pembanding: readonly Pembanding[];
  readonly tampilan: 'daftar' | 'rincian' | 'pratinjau' | 'diabaikan';
  readonly pratinjau: { readonly judul: string; readonly baris: readonly BarisPratinjau[] } | null;
}

export function umumAwal(): KeadaanUmum {
  return {
    tab: 'periksa',
    kabar: null,
    pengaturan: PENGATURAN_BAWAAN,
    riwayat: [],
    sibuk: false,
    cetak: null,
    versiKamus: null,
    daftarKamus: [],
    kamusBaru: null,
    kerja: null,
    dicari: '',
    rencana: null,
  };
}

export function periksaAwal(): KeadaanPeriksa {
  return {
    status: 'belum',
    cakupan: 'lembar',
    kemajuan: { bagian: 0, pesan: '' },
    hasil: null,
    buku: null,
    basi: false,
    tingkat: new Set(TINGKAT_TEMUAN),
    cari: '',
    kelompok: 'aturan',
    terlipat: new Set(),
    dipilih: null,
    pembanding: [],
    tampilan: 'daftar',
    pratinjau: null,
  };
}
