import { indeks, kocok, lebar, susunKolom, type Mutasi } from '../draf';

/** Columns that go, come twice, change places, or leave a gap. */
export const MUTASI_KOLOM: readonly Mutasi[] = [
  {
    nama: 'kolom hilang',
    ubah(draf, acak) {
      const buang = acak(lebar(draf) || 1);
      susunKolom(
        draf,
        indeks(lebar(draf)).filter((i) => i !== buang),
      );
    },
  },
  {
    nama: 'kolom dobel',
    ubah(draf, acak) {
      const asal = acak(lebar(draf) || 1);
      const urutan = indeks(lebar(draf));
      urutan.splice(acak(urutan.length + 1), 0, asal);
      susunKolom(draf, urutan);
    },
  },
  {
    nama: 'kolom teracak',
    ubah: (draf, acak) => susunKolom(draf, kocok(indeks(lebar(draf)), acak)),
  },
  {
    nama: 'kolom kosong di tengah',
    ubah(draf, acak) {
      const urutan = indeks(lebar(draf));
      urutan.splice(acak(urutan.length + 1), 0, ...Array<number>(1 + acak(3)).fill(-1));
      susunKolom(draf, urutan);
    },
  },
  {
    nama: 'tabel kembar di sampingnya',
    ubah(draf, acak) {
      const urutan = indeks(lebar(draf));
      susunKolom(draf, [...urutan, ...Array<number>(acak(3)).fill(-1), ...urutan]);
    },
  },
  {
    nama: 'kolom sampai XFD',
    ubah(draf, acak) {
      const baris = acak(draf.nilai.length || 1);
      const sel = draf.nilai[baris];
      if (!sel) return;
      while (sel.length < 16_383) sel.push(null);
      sel[16_383] = acak(2) === 0 ? 'Pagu Indikatif' : 1;
    },
  },
];
