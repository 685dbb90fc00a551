/** 'jumlah' amount of money · 'persen' percent points · 'hitungan' a count or measure, with or without unit. */
export type JenisAngka = 'jumlah' | 'persen' | 'hitungan';

/** Why a cell gives no single number. */
export type AlasanTanpaAngka =
  | 'kosong' // blank, "-", NBSP
  | 'bukan-angka' // text without a number
  | 'galat' // #VALUE! and its like
  | 'rusak' // looks like a number but is malformed: "25.00.000"
  | 'beberapa' // several numbers: "100 % \n 12 bulan"
  | 'tak-hingga' // NaN, Infinity
  | 'tanggal'
  | 'ambigu'; // two readings and nothing to choose by: "1.234"

/** The reading of one cell. `nilai` is null exactly when `alasan` is set. */
export interface BacaanAngka {
  /** The number as written; percent in points ("97,7 %" -> 97.7, a cell 0.977 formatted 0,0% -> 97.7). */
  readonly nilai: number | null;
  /** Unit as written, blanks folded: "Orang/bulan", "lansia", "%"; '' without one. */
  readonly satuan: string;
  readonly jenis: JenisAngka;
  readonly alasan: AlasanTanpaAngka | null;
  /** For 'ambigu': both readings, Indonesian first. */
  readonly kemungkinan: readonly [number, number] | null;
  /** For 'beberapa': every part read on its own. */
  readonly bagian: readonly BacaanAngka[] | null;
  /** For 'beberapa' that is a span, "80-90 %" or "7 s/d 8": its ends as written. */
  readonly rentang?: readonly [number, number] | undefined;
  /** True when the cell holds text rather than a number. */
  readonly dariTeks: boolean;
}

export const LAIN = { satuan: '', jenis: 'hitungan', kemungkinan: null, bagian: null } as const;

export function tanpaAngka(
  alasan: AlasanTanpaAngka,
  dariTeks: boolean,
  tambahan: Partial<BacaanAngka> = {},
): BacaanAngka {
  return { ...LAIN, nilai: null, alasan, dariTeks, ...tambahan };
}

export const KOSONG = tanpaAngka('kosong', false);
export const GALAT = tanpaAngka('galat', false);
export const BUKAN = tanpaAngka('bukan-angka', false);
