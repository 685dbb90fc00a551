import type { BukuKerja } from '../../core/lembar/lembar';
import type { periksaBertahap } from '../../core/validasi/periksa';

/** Time and breathing space, and in tests another checker. */
export interface Lingkungan {
  /** Lets the page breathe between slices. */
  readonly jeda: () => Promise<void>;
  /** Milliseconds, any origin. */
  readonly jam: () => number;
  readonly periksa?: typeof periksaBertahap;
}

export interface BerkasTerbaca extends BukuKerja {
  /** ISO date on which the file was made, '' where it does not say. */
  readonly dibuat: string;
}

/** Reads an .xlsx; waits for `kemajuan` (share done) between slices. Rejects with a message for the user. */
export type BacaBerkas = (
  isi: Uint8Array,
  nama: string,
  kemajuan: (bagian: number) => Promise<void>,
) => Promise<BerkasTerbaca>;

export type SimpanBerkas = (nama: string, isi: string, tipe: string) => Promise<void>;

/** One line of the host's self-diagnosis. */
export interface BarisDiagnosa {
  readonly nama: string;
  readonly isi: string;
  readonly baik: boolean;
}
