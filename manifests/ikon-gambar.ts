/** The icons as drawings on a field of 32 by 32; scripts/ikon.ts turns them into PNG files in every size. */

export type Titik = readonly [number, number];
export type Bentuk =
  | {
      readonly jenis: 'kotak';
      readonly x: number;
      readonly y: number;
      readonly w: number;
      readonly h: number;
      readonly sudut: number;
    }
  | { readonly jenis: 'bulat'; readonly x: number; readonly y: number; readonly r: number }
  | { readonly jenis: 'garis'; readonly titik: readonly Titik[]; readonly tebal: number };

/** Painted in order, later ones on top; 'kosong' cuts out what lies below. */
export interface Lapis {
  readonly bentuk: Bentuk;
  readonly warna: string | 'kosong';
}

const BIRU = '#0f6cbd';
const BIRU_MUDA = '#cfe4fa';
const PUTIH = '#ffffff';
const HIJAU = '#107c41';
const KUNING = '#f2a900';

const kotak = (x: number, y: number, w: number, h: number, sudut: number, warna: string): Lapis => ({
  bentuk: { jenis: 'kotak', x, y, w, h, sudut },
  warna,
});
const bulat = (x: number, y: number, r: number, warna: string): Lapis => ({
  bentuk: { jenis: 'bulat', x, y, r },
  warna,
});
const garis = (titik: readonly Titik[], tebal: number, warna: string): Lapis => ({
  bentuk: { jenis: 'garis', titik, tebal },
  warna,
});

/** A sheet of paper with a coloured edge. */
const kertas = (x: number, w: number): Lapis[] => [
  kotak(x, 2, w, 28, 3, BIRU),
  kotak(x + 2, 4, w - 4, 24, 1.5, PUTIH),
];
const baris = (x: number, w: number, ...y: number[]): Lapis[] => y.map((n) => kotak(x, n, w, 2.4, 1.2, BIRU));
const centang = (x: number, y: number, warna: string, tebal: number): Lapis =>
  garis([[x, y], [x + 3.2, y + 3.4], [x + 8.6, y - 3.6]], tebal, warna); // prettier-ignore

export const IKON: Readonly<Record<string, readonly Lapis[]>> = {
  renja: [
    kotak(1, 1, 30, 30, 6, BIRU),
    kotak(6, 7, 20, 3.4, 1.2, PUTIH),
    kotak(6, 13.5, 9, 3.4, 1.2, BIRU_MUDA),
    kotak(6, 20, 7, 3.4, 1.2, BIRU_MUDA),
    centang(15.6, 20.4, PUTIH, 3.4),
  ],
  periksa: [
    ...kertas(3, 20),
    ...baris(7, 12, 8, 13, 18),
    bulat(22.5, 22.5, 9, 'kosong'),
    bulat(22.5, 22.5, 7.8, HIJAU),
    centang(18.6, 23, PUTIH, 2.6),
  ],
  laporan: [
    ...kertas(5, 22),
    kotak(10, 18, 3.4, 7, 0.8, BIRU),
    kotak(14.8, 13, 3.4, 12, 0.8, HIJAU),
    kotak(19.6, 9, 3.4, 16, 0.8, KUNING),
  ],
  kode: [
    bulat(13, 13, 11, BIRU),
    bulat(13, 13, 8, PUTIH),
    garis([[21.4, 21.4], [28.4, 28.4]], 4.2, BIRU), // prettier-ignore
    bulat(9, 13, 1.7, BIRU),
    bulat(13, 13, 1.7, BIRU),
    bulat(17, 13, 1.7, BIRU),
  ],
  rumus: [
    garis([[16, 4.6], [13.4, 4.2], [11.4, 5.6], [10.6, 9], [8, 23], [6.8, 26.6], [4.6, 28], [2.6, 27.4]], 3, BIRU), // prettier-ignore
    garis([[5, 13], [15, 13]], 3, BIRU), // prettier-ignore
    garis([[18, 16], [28, 27]], 3, HIJAU), // prettier-ignore
    garis([[28, 16], [18, 27]], 3, HIJAU), // prettier-ignore
  ],
  panel: [
    kotak(2, 4, 28, 24, 3, BIRU),
    kotak(4, 9, 13.4, 17, 1, PUTIH),
    kotak(19.4, 9, 8.6, 17, 1, BIRU_MUDA),
    ...baris(21, 5.4, 12, 16.5, 21),
  ],
};

/** Sizes in pixels: what the ribbon asks for at every zoom, and the add-in's own icon in lists. */
export const UKURAN_TOMBOL = [16, 20, 24, 32, 40, 48, 64, 80] as const;
export const UKURAN_APLIKASI = [16, 32, 64, 80, 128] as const;
