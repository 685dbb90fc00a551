import type { Temuan, TingkatTemuan } from '../../core/aturan/temuan';
import type { BukuKerja } from '../../core/lembar/lembar';
import { PENGATURAN_BAWAAN, type Pengaturan } from '../../core/validasi/pengaturan';
import type { HasilPeriksa, Kemajuan } from '../../core/validasi/periksa';
import type { KeteranganKamus } from '../../core/nomenklatur/kamus';
import type { RingkasanSusun } from '../../core/nomenklatur/ringkasan-susun';
import { HostError, type Host } from '../host';
import type { GudangKamus } from '../kamus';
import type { Cakupan, Lingkungan } from './jalankan-periksa';
import type { BacaBerkas } from './berkas';
import { muatPengaturan } from './pengaturan';
import { pesanGalat } from './pesan-galat';
import type { BarisPratinjau, Langkah } from './perbaikan';
import type { Pengelompokan } from './susun-daftar';
import type { Rencana } from './tindakan-rencana';
import { buatToko, type Toko } from './toko';

export type NamaTab = 'periksa' | 'kode' | 'rumus' | 'tabel' | 'ringkasan' | 'pengaturan';

/** The line at the bottom that says what just happened. */
export interface Kabar {
  readonly jenis: 'baik' | 'galat';
  readonly teks: string;
  /** Cells that refused, with the reason. */
  readonly rincian?: readonly string[];
  readonly bisaUrung?: boolean;
}

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

export interface KeadaanPeriksa {
  readonly status: 'belum' | 'jalan' | 'selesai';
  readonly cakupan: Cakupan;
  readonly kemajuan: Kemajuan;
  readonly hasil: HasilPeriksa | null;
  readonly buku: BukuKerja | null;
  /** The workbook changed after the check. */
  readonly basi: boolean;
  readonly bertanda: boolean;
  readonly tingkat: ReadonlySet<TingkatTemuan>;
  readonly cari: string;
  readonly kelompok: Pengelompokan;
  readonly terlipat: ReadonlySet<string>;
  readonly dipilih: Temuan | null;
  readonly pembanding: readonly Pembanding[];
  readonly tampilan: 'daftar' | 'rincian' | 'pratinjau' | 'diabaikan';
  readonly pratinjau: { readonly judul: string; readonly baris: readonly BarisPratinjau[] } | null;
}

export type SimpanBerkas = (nama: string, isi: string, tipe: string) => Promise<void>;

/** One line of the host's self-diagnosis. */
export interface BarisDiagnosa {
  readonly nama: string;
  readonly isi: string;
  readonly baik: boolean;
}

/** Everything the panel holds while it is open. Free of DOM. */
export interface Sesi {
  readonly host: Host;
  readonly gudang: GudangKamus;
  /** Whether our functions compute in this host. */
  readonly fungsiAktif: boolean;
  /** Namespace of our functions in this installation, mostly ''. */
  readonly awalanFungsi: string;
  readonly versi: string;
  readonly simpanBerkas: SimpanBerkas;
  /** Reads an .xlsx that the user chooses; null where the host has no reader. */
  readonly bacaBerkas: BacaBerkas | null;
  readonly diagnosa: (() => Promise<readonly BarisDiagnosa[]>) | null;
  readonly lingkungan: Lingkungan;
  /** Until then (milliseconds of `lingkungan.jam`) reports of changes are echoes of our own writing. */
  gemaSampai: number;
  /** The reading of the workbook's settings: done or under way; null when it has to be tried again. */
  pengaturanSiap: Promise<void> | null;
  readonly umum: Toko<KeadaanUmum>;
  readonly periksa: Toko<KeadaanPeriksa>;
}

export type BahanSesi = Pick<Sesi, 'host' | 'gudang' | 'lingkungan'> &
  Partial<Pick<Sesi, 'fungsiAktif' | 'awalanFungsi' | 'versi' | 'simpanBerkas' | 'bacaBerkas' | 'diagnosa'>>;

export function buatSesi(bahan: BahanSesi): Sesi {
  const sesi: Sesi = {
    fungsiAktif: true,
    awalanFungsi: '',
    versi: '',
    simpanBerkas: async () => undefined,
    bacaBerkas: null,
    diagnosa: null,
    ...bahan,
    gemaSampai: 0,
    pengaturanSiap: null,
    umum: buatToko<KeadaanUmum>({
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
    }),
    periksa: buatToko<KeadaanPeriksa>({
      status: 'belum',
      cakupan: 'lembar',
      kemajuan: { bagian: 0, pesan: '' },
      hasil: null,
      buku: null,
      basi: false,
      bertanda: false,
      tingkat: new Set(['galat', 'peringatan', 'info']),
      cari: '',
      kelompok: 'aturan',
      terlipat: new Set(),
      dipilih: null,
      pembanding: [],
      tampilan: 'daftar',
      pratinjau: null,
    }),
  };
  void coba(sesi, () => pastikanPengaturan(sesi), 'Pengaturan di buku kerja ini belum terbaca.');
  return sesi;
}

/**
 * Resolves when the settings of the workbook are known. A session that went on with the defaults would check wrongly,
 * and its next change would erase every ignore that the workbook remembers.
 */
export function pastikanPengaturan(sesi: Sesi): Promise<void> {
  sesi.pengaturanSiap ??= muatPengaturan(sesi.host).then(
    (pengaturan) => sesi.umum.ubah({ pengaturan }),
    (galat: unknown) => {
      sesi.pengaturanSiap = null;
      throw galat;
    },
  );
  return sesi.pengaturanSiap;
}

/**
 * Runs one action; a failure becomes a message a planner can act on, never an unhandled rejection. `keadaan` says how
 * things stand after it, in front of the reason.
 */
export async function coba<T>(sesi: Sesi, kerja: () => Promise<T>, keadaan = ''): Promise<T | null> {
  try {
    return await kerja();
  } catch (galat) {
    if (galat instanceof HostError && galat.kode === 'batal') return null;
    kabarkan(sesi, { jenis: 'galat', teks: `${keadaan} ${pesanGalat(galat)}`.trim() });
    return null;
  }
}

export function kabarkan(sesi: Sesi, kabar: Kabar | null): void {
  sesi.umum.ubah({ kabar });
}
