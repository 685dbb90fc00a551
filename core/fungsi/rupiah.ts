import { formatRupiah } from '../angka/tulis';
import { fungsi } from './fungsi';
import { angka } from './jenis-angka';

export const RUPIAH = fungsi({
  nama: 'RUPIAH',
  kategori: 'Angka dan teks',
  ringkas: { id: 'Jumlah uang sebagai teks rupiah.', en: 'Amount as Indonesian rupiah text.' },
  penjelasan: {
    id: 'Titik sebagai pemisah ribuan; dua desimal hanya bila ada sen. Hasilnya teks: jangan dijumlahkan.',
    en: 'Dots between thousands; two decimals only where there are any. The result is text.',
  },
  parameter: [angka('nilai', 'Jumlah dalam rupiah.', 'Amount in rupiah.')],
  hasil: 'Teks, mis. "Rp5.480.916.429".',
  sumber: 'Penulisan rupiah menurut PUEBI/EYD.',
  contoh: [
    { rumus: '=RUPIAH(5480916429)', hasil: 'Rp5.480.916.429' },
    { rumus: '=RUPIAH("63.677.546,5")', hasil: 'Rp63.677.546,50' },
    { rumus: '=RUPIAH(-1000)', hasil: '-Rp1.000' },
    { rumus: '=RUPIAH("")', hasil: '' },
  ],
  hitung: (nilai) => formatRupiah(nilai),
});
