/** Levels of the Permendagri 90 family, highest first. */
export const TINGKAT = ['urusan', 'bidang urusan', 'program', 'kegiatan', 'sub kegiatan'] as const;
export type Tingkat = (typeof TINGKAT)[number];

/** A code that follows the grammar. */
export interface Kode {
  /** Clean text, width as written: "1.06.01.2.01.01", "X.XX.01". */
  readonly teks: string;
  readonly tingkat: Tingkat;
  /** Segments of the clean text. A kegiatan has 5 ("1","06","01","2","01"). */
  readonly segmen: readonly string[];
  /** Identity without padding, upper case: "1.6.1.2.1.1"; equal for 2- and 4-digit forms. */
  readonly kanonik: string;
  /** Digits of the sub kegiatan segment; null above sub kegiatan. */
  readonly lebar: 2 | 4 | null;
}

export type Pemda = 'kabkot' | 'prov';
