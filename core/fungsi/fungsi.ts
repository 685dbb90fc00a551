import type { Gagal } from './gagal';
import type { HasilSel } from './nilai';
import type { Dwibahasa, Parameter } from './parameter';

export interface Contoh {
  /** As typed in an Indonesian sheet: `=CAPAIAN(100; 97,7)`; a range is an array constant `{100\97,7; 90\80}`. */
  readonly rumus: string;
  /** Exact result; rows for a spill. */
  readonly hasil?: HasilSel | readonly (readonly HasilSel[])[];
  readonly galat?: 'bagi-nol' | 'nilai' | 'tidak-ada';
}

type Isi<P> = P extends Parameter<infer T> ? T : never;
type IsiSemua<P extends readonly unknown[]> = { [K in keyof P]: Isi<P[K]> };

interface Penjelasan {
  readonly nama: string;
  readonly kategori: 'Capaian kinerja' | 'Anggaran dan tren' | 'Angka dan teks' | 'Kode dan nomenklatur';
  /** One line. */
  readonly ringkas: Dwibahasa;
  /** The rules a planner needs to know: formula, units, borders. */
  readonly penjelasan: Dwibahasa;
  /** What comes back, with its unit. */
  readonly hasil: string;
  /** The result is a fraction: a cell without a format shows it as a percentage. */
  readonly pecahan?: true;
  /** Regulation, table or practice behind it. */
  readonly sumber: string;
  readonly contoh: readonly Contoh[];
}

interface Deklarasi<P extends readonly Parameter<unknown>[]> extends Penjelasan {
  readonly parameter: P;
  /** One cell: parsed scalars in, one result out. Blanks, ranges and text numbers never get here. */
  readonly hitung?: (...isi: IsiSemua<P>) => HasilSel | Gagal;
  /** Instead of `hitung`, for functions whose single result is a table. */
  readonly tabel?: (...isi: IsiSemua<P>) => HasilSel[][] | Gagal;
}

/** A spreadsheet function as data; everything else is generated from it. */
export interface Fungsi extends Penjelasan {
  readonly parameter: readonly Parameter<unknown>[];
  readonly hitung?: (...isi: unknown[]) => HasilSel | Gagal;
  readonly tabel?: (...isi: unknown[]) => HasilSel[][] | Gagal;
}

export function fungsi<const P extends readonly Parameter<unknown>[]>(deklarasi: Deklarasi<P>): Fungsi {
  return deklarasi as unknown as Fungsi;
}
