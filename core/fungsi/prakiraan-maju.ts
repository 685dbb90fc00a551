import { prakiraanMaju } from '../indikator/prakiraan-maju';
import { fungsi } from './fungsi';
import { angka, persen } from './jenis-angka';

export const PRAKIRAANMAJU = fungsi({
  nama: 'PRAKIRAANMAJU',
  kategori: 'Anggaran dan tren',
  ringkas: { id: 'Prakiraan maju tahun n+1.', en: 'Forward estimate for year n+1.' },
  penjelasan: {
    id:
      'nilai × (1 + laju). Tidak ada laju resmi; tanpa laju nilainya tetap. Bandingkan hasilnya dengan pagu n+1 di Renstra. ' +
      'Laju 0-2 dibaca pecahan, 10 ke atas persen, di antaranya ditolak: tulis "5 %".',
    en: 'value x (1 + rate). No rate is prescribed; without one the value stays. Rates 0-2 are fractions; write "5 %".',
  },
  parameter: [
    angka('nilai', 'Pagu atau target tahun n.', 'Budget or target of year n.'),
    persen(
      'laju',
      'Laju kenaikan, mis. 0,05 atau "5 %". Bawaan: 0.',
      'Rate of increase, e.g. 0.05. Default: 0.',
    ).opsional(),
  ],
  hasil: 'Angka dalam satuan masukannya.',
  sumber: 'T-C.33 kolom prakiraan maju; Renja SIPD-RI kolom 15-16.',
  contoh: [
    { rumus: '=PRAKIRAANMAJU(100000000; "5 %")', hasil: 105000000 },
    { rumus: '=PRAKIRAANMAJU(100000000; 0,05)', hasil: 105000000 },
    { rumus: '=PRAKIRAANMAJU("12 dokumen")', hasil: 12 },
    { rumus: '=PRAKIRAANMAJU(100000000; 5)', galat: 'nilai' },
  ],
  hitung: (nilai, laju) => prakiraanMaju(nilai, laju),
});
