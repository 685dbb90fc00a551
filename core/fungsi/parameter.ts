import type { Notasi } from '../angka/notasi';
import type { Gagal } from './gagal';
import type { NilaiFungsi } from './nilai';

export interface Dwibahasa {
  readonly id: string;
  readonly en: string;
}

/** What a reader may ask about the argument it reads from. */
export interface KonteksBaca {
  /** Notation of the argument's other texts, worked out only when a cell is ambiguous. */
  readonly notasi: () => Notasi | null;
}

export type Pembaca<T> = (nilai: NilaiFungsi, konteks: KonteksBaca) => T | Gagal;

export type Rentang = readonly (readonly NilaiFungsi[])[];

interface SifatParameter<T> {
  readonly nama: string;
  readonly keterangan: Dwibahasa;
  /** Kind for the documentation: "angka", "teks", "pilihan" ... */
  readonly jenis: string;
  readonly baca: Pembaca<T>;
  /** Plain finite numbers are taken as they are, without calling `baca`. */
  readonly angkaLangsung: boolean;
  /** Choices, default first. */
  readonly pilihan?: readonly string[];
  /** Ranges that are taken whole instead of being spread over the rows. */
  readonly utuh?: {
    readonly bila: (rentang: Rentang) => boolean;
    readonly baca: (rentang: Rentang, konteks: KonteksBaca) => T | Gagal;
  };
}

/** One parameter as data. `T` is what the implementation receives. */
export class Parameter<T> {
  constructor(
    readonly sifat: SifatParameter<unknown>,
    readonly wajib: boolean = true,
    /** What a blank cell gives to the implementation; required parameters otherwise leave the whole row blank. */
    readonly bilaKosong: 'baris kosong' | 'null' | 'lewati' = 'baris kosong',
    readonly tipe?: T,
  ) {}

  /** May be left out; a blank counts as left out (undefined). */
  opsional(): Parameter<T | undefined> {
    return new Parameter<T | undefined>(this.sifat, false, 'lewati');
  }

  /** Must be given, but a blank cell is meaningful (null). */
  bolehKosong(): Parameter<T | null> {
    return new Parameter<T | null>(this.sifat, true, 'null');
  }
}

export function parameter<T>(sifat: SifatParameter<T>): Parameter<T> {
  return new Parameter<T>(sifat);
}
