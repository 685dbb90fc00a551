import { indeks, kocok, susunBaris, type Mutasi } from '../draf';

/** Rows that go, come twice, change places, or leave a gap. */
export const MUTASI_BARIS: readonly Mutasi[] = [
  {
    nama: 'baris hilang',
    ubah(draf, acak) {
      const awal = acak(draf.nilai.length + 1);
      const banyak = 1 + acak(4);
      susunBaris(
        draf,
        indeks(draf.nilai.length).filter((i) => i < awal || i >= awal + banyak),
      );
    },
  },
  {
    nama: 'baris dobel',
    ubah(draf, acak) {
      const asal = acak(draf.nilai.length + 1);
      const ke = acak(2) === 0 ? asal : acak(draf.nilai.length + 1);
      const urutan = indeks(draf.nilai.length);
      urutan.splice(ke, 0, ...Array<number>(1 + acak(3)).fill(asal));
      susunBaris(draf, urutan);
    },
  },
  {
    nama: 'baris teracak',
    ubah: (draf, acak) => susunBaris(draf, kocok(indeks(draf.nilai.length), acak)),
  },
  {
    nama: 'baris kosong di tengah',
    ubah(draf, acak) {
      const urutan = indeks(draf.nilai.length);
      urutan.splice(acak(urutan.length + 1), 0, ...Array<number>(1 + acak(12)).fill(-1));
      susunBaris(draf, urutan);
    },
  },
  {
    nama: 'baris terbalik',
    ubah: (draf) => susunBaris(draf, indeks(draf.nilai.length).reverse()),
  },
  {
    nama: 'baris tersembunyi',
    ubah(draf, acak) {
      draf.barisTersembunyi = indeks(draf.nilai.length).filter(() => acak(3) === 0);
    },
  },
];
