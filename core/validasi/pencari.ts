import type { Temuan } from '../aturan/temuan';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import type { Letak } from './letak';

/** What the search for causes in one table works on. */
export interface BahanSebab {
  readonly matriks: Matriks;
  readonly letak: Letak;
  /** In rupiah. */
  readonly toleransi: number;
  /** Where two findings meet: headline -> what to say about the cell that is wrong. */
  readonly petunjuk: Map<Temuan, string>;
}

/** The finding that explains this one, null for none that it knows of. */
export type PencariSebab = (t: Temuan, baris: Baris, kolom: KolomMatriks) => Temuan | null;
