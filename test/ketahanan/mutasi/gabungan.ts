import { indeks, lebar, tulis, type Mutasi } from '../draf';

/** Merged cells over data, over each other, and outside of the sheet. */
export const MUTASI_GABUNGAN: readonly Mutasi[] = [
  {
    nama: 'gabungan di atas data',
    ubah(draf, acak) {
      for (let n = 1 + acak(6); n > 0; n--) {
        const baris = acak(draf.nilai.length || 1);
        const kolom = acak(lebar(draf) || 1);
        draf.gabungan.push({ baris, kolom, barisAkhir: baris + acak(6), kolomAkhir: kolom + acak(6) });
      }
    },
  },
  {
    nama: 'gabungan seluruh lembar',
    ubah(draf) {
      draf.gabungan.push({ baris: 0, kolom: 0, barisAkhir: 1_048_575, kolomAkhir: 16_383 });
    },
  },
  {
    nama: 'gabungan mengosongkan isinya',
    ubah(draf, acak) {
      const baris = acak(draf.nilai.length || 1);
      const kolom = acak(lebar(draf) || 1);
      const akhir = { barisAkhir: baris + acak(5), kolomAkhir: kolom + acak(5) };
      for (let b = baris; b <= akhir.barisAkhir; b++) {
        for (let k = kolom; k <= akhir.kolomAkhir; k++) if (b > baris || k > kolom) tulis(draf, b, k, null);
      }
      draf.gabungan.push({ baris, kolom, ...akhir });
    },
  },
  {
    nama: 'gabungan di luar lembar',
    ubah(draf) {
      const baris = draf.nilai.length + 10;
      draf.gabungan.push({ baris, kolom: 500, barisAkhir: baris + 3, kolomAkhir: 510 });
    },
  },
  {
    nama: 'satu gabungan per baris',
    ubah(draf) {
      for (const baris of indeks(draf.nilai.length)) {
        draf.gabungan.push({ baris, kolom: 0, barisAkhir: baris, kolomAkhir: 1 });
      }
    },
  },
];
