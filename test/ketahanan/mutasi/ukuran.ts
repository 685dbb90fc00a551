import { lebar, tulis, type Mutasi } from '../draf';

const BARIS_TERAKHIR = 1_048_575;

/** Sheets that are empty, ragged, or as large as Excel allows. */
export const MUTASI_UKURAN: readonly Mutasi[] = [
  {
    nama: 'lembar kosong',
    ubah(draf, acak) {
      draf.nilai = acak(2) === 0 ? [] : [[], [null], ['']];
      draf.rumus = [];
      draf.format = [];
    },
  },
  {
    nama: 'kisi rumus dan format lebih pendek',
    ubah(draf, acak) {
      draf.rumus = draf.rumus.slice(0, acak(draf.rumus.length + 1));
      draf.format = draf.format.slice(0, acak(draf.format.length + 1)).map((f) => f.slice(0, acak(3)));
    },
  },
  {
    nama: 'ekor baris terpotong',
    ubah(draf, acak) {
      draf.nilai = draf.nilai.map((sel) => (acak(3) === 0 ? sel.slice(0, acak(sel.length + 1)) : sel));
    },
  },
  {
    nama: 'hanya satu sel',
    ubah(draf, acak) {
      const baris = acak(draf.nilai.length || 1);
      const kolom = acak(lebar(draf) || 1);
      draf.nilai = [[draf.nilai[baris]?.[kolom] ?? null]];
    },
  },
];

/** As `bacaXlsx` delivers it: the blank rows are one shared array. Takes seconds a hundred times, so not in the draw. */
export const BARIS_SEJUTA: Mutasi = {
  nama: 'wilayah 1.048.576 baris',
  ubah(draf, acak) {
    const kosong: never[] = [];
    while (draf.nilai.length <= BARIS_TERAKHIR) draf.nilai.push(kosong);
    draf.nilai[BARIS_TERAKHIR] = [];
    tulis(draf, BARIS_TERAKHIR, acak(8), ['JUMLAH', 1, '1.06.01', 'Catatan'][acak(4)]!);
  },
};
