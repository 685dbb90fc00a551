import type { Kode, Pemda, Tingkat } from '../kode/kode';

/** One official entry. */
export interface EntriKamus {
  readonly kode: string;
  readonly tingkat: Tingkat;
  readonly pemda: Pemda;
  readonly nama: string;
  readonly kinerja: string;
  readonly indikator: string;
  readonly satuan: string;
  /** "SPM", "NON-SPM" or '' where the list does not say. */
  readonly spm: string;
  /** True when this version of the list keeps the code only to say that it was withdrawn. */
  readonly dicabut?: boolean;
}

/** One row of the official column "SUBKEGIATAN SEBELUMNYA". */
export interface Pendahulu {
  readonly pemda: Pemda;
  readonly kodeLama: string;
  readonly namaLama: string;
  readonly kodeBaru: string;
}

/** Where a dictionary comes from. Plain data. */
export interface KeteranganKamus {
  readonly versi: string;
  readonly tahun: number | null;
  /** Name of the file it was made from. */
  readonly sumber: string;
  /** Date in the list or of its file, ISO, '' when unknown. */
  readonly tanggal: string;
  readonly lengkap: boolean;
  /** Digits of the sub kegiatan segment in most entries. */
  readonly lebar: 2 | 4;
  /** Sub kegiatan entries. */
  readonly jumlah: number;
  /** Checksum over all groups, 8 hex digits. */
  readonly sidik: string;
}

/** A dictionary version as the rest of the core sees it; compiled, installed and built-in ones look alike. */
export interface Kamus {
  /** Short name of the version, e.g. "2027" or "bawaan". */
  readonly versi: string;
  /** False for the built-in one: a code outside it is unknown, not wrong. */
  readonly lengkap: boolean;
  /**
   * Every official entry of the code (one code may carry several names); [] when unknown. 2- and 4-digit forms find
   * each other, the same width first; "1.06.01..." finds "X.XX.01..." and carries the code that was asked for.
   */
  entri(kode: Kode, pemda: Pemda | null): readonly EntriKamus[];
  /**
   * Whether the code exists in this version: as an entry, or as the parent of entries where the list does not name its
   * programs and kegiatan. A 2-digit code does not exist in a 4-digit list.
   */
  memuat(kode: Kode, pemda: Pemda | null): boolean;
  /** Whether the dictionary holds the bidang urusan of the code at all. */
  mencakup(kode: Kode): boolean;
  readonly keterangan: KeteranganKamus;
  /** Every entry, group by group, without making objects: used to build indexes. */
  jelajahi(terima: (kode: string, pemda: Pemda, nama: string, dicabut: boolean) => void): void;
  /** Official old -> new pairs of this version. */
  pendahulu(): readonly Pendahulu[];
}

/** The same: what `bukaKamus` opens can do everything. */
export type KamusTerbuka = Kamus;
