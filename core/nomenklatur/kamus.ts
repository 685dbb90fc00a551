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
  readonly spm: string;
}

/** A dictionary version as the rest of the core sees it; compiled, installed and built-in ones look alike. */
export interface Kamus {
  /** Short name of the version, e.g. "2027" or "bawaan". */
  readonly versi: string;
  /** False for the built-in one: a code outside it is unknown, not wrong. */
  readonly lengkap: boolean;
  /** Every official entry of the code (one code may carry several names); [] when unknown. */
  entri(kode: Kode, pemda: Pemda | null): readonly EntriKamus[];
  /** Whether the dictionary holds the bidang urusan of the code at all. */
  mencakup(kode: Kode): boolean;
}
