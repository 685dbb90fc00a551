import { cariNama } from '../nomenklatur/cari-nama';
import { buatIndeksNama, type IndeksNama } from '../nomenklatur/indeks-nama';
import type { KamusTerbuka } from '../nomenklatur/kamus';
import { fungsi } from './fungsi';
import { Gagal } from './gagal';
import { angka } from './jenis-angka';
import { teks } from './jenis-parameter';
import { kamusVersi } from './nomenklatur';

const TERBANYAK = 50;
const indeks = new WeakMap<KamusTerbuka, IndeksNama>();

export const CARIKODE = fungsi({
  nama: 'CARIKODE',
  kategori: 'Kode dan nomenklatur',
  ringkas: { id: 'Kode yang namanya paling mirip.', en: 'Codes with the most similar names.' },
  penjelasan: {
    id:
      'Tahan salah ketik. Untuk satu nama: beberapa baris, yang terbaik di atas. Untuk satu kolom nama: baris terbaik ' +
      'untuk setiap nama. Skor 1 berarti nama sama; di bawah 0,7 periksa dahulu.',
    en: 'Tolerates typing errors. One name: several rows, best first. A column of names: the best row for each.',
  },
  parameter: [
    teks('nama', 'Nama atau sebagian nama.', 'Name or part of it.'),
    angka(
      'jumlah',
      'Banyaknya baris, paling banyak 50. Bawaan: 5.',
      'Number of rows, at most 50. Default: 5.',
    ).opsional(),
    teks(
      'awalan',
      'Batasi pada kode yang diawali ini, mis. 1.06.',
      'Only codes that begin so, e.g. 1.06.',
    ).opsional(),
  ],
  hasil: 'Baris-baris: kode, nama, skor (0 sampai 1).',
  sumber: 'Kepmendagri nomenklatur yang terpasang.',
  contoh: [
    {
      rumus: '=CARIKODE("URUSAN PEMERINTAHAN BIDANG SOSIAL"; 1)',
      hasil: [['1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL', 1]],
    },
    { rumus: '=CARIKODE("")', hasil: '' },
    { rumus: '=CARIKODE("zzzz qqqq")', galat: 'tidak-ada' },
  ],
  tabel(nama, jumlah, awalan) {
    const kamus = kamusVersi(undefined);
    if (kamus instanceof Gagal) return kamus;
    let milik = indeks.get(kamus);
    if (!milik) indeks.set(kamus, (milik = buatIndeksNama(kamus)));
    // A blank cell is 0 on desktop Excel.
    const banyak = Math.min(TERBANYAK, Math.max(1, Math.trunc(jumlah || 5)));
    const { hasil } = cariNama(milik, nama, { jumlah: banyak, awalan });
    if (hasil.length === 0) return new Gagal('tidak-ada', `Tidak ada nama yang mirip "${nama}".`);
    return hasil.map((h) => [h.kode, h.nama, h.skor]);
  },
});
