import { E_81 } from '../../core/formulir/e-81';
import type { Formulir } from '../../core/formulir/formulir';
import { RENJA_17 } from '../../core/formulir/renja-17';
import { RENSTRA_15 } from '../../core/formulir/renstra-15';
import { T_C_33 } from '../../core/formulir/t-c-33';

/** A form that planners fill in by hand. */
export interface TabelStandar {
  readonly formulir: Formulir;
  /** Name of the sheet, before the year. */
  readonly nama: string;
  /**
   * Columns that add up others of their row: id -> ids. Amounts only: what a year's performance is made of differs by
   * indicator.
   */
  readonly jumlahan?: Readonly<Record<string, readonly string[]>>;
  /** Texts of the column-number row that are more than a number, by the id of the first column under the number. */
  readonly nomor?: Readonly<Record<string, string>>;
  /** Ids of columns that the official numbering does not count. */
  readonly tanpaNomor?: readonly string[];
}

export const TABEL_STANDAR: readonly TabelStandar[] = [
  { formulir: RENJA_17, nama: 'Renja' },
  // The official form writes the code before the name; a column of its own is what offices add.
  { formulir: { ...RENSTRA_15, kolom: RENSTRA_15.kolom.filter((k) => k.id !== 'kode') }, nama: 'Renstra' },
  {
    formulir: E_81,
    nama: 'E.81',
    jumlahan: {
      'realisasi-rp': ['tw1-rp', 'tw2-rp', 'tw3-rp', 'tw4-rp'],
      'realisasi-renstra-rp': ['realisasi-lalu-rp', 'realisasi-rp'],
    },
    nomor: {
      'realisasi-k': '12 = 8+9+10+11',
      'realisasi-renstra-k': '13 = 6+12',
      'tingkat-renstra-k': '14 = 13/5',
    },
    tanpaNomor: ['kode'],
  },
  { formulir: T_C_33, nama: 'T-C.33' },
];
