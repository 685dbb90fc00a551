import { CARA_EFISIENSI, hitungEfisiensi } from '../indikator/efisiensi';
import { fungsi } from './fungsi';
import { atauGagal } from './gagal';
import { persen } from './jenis-angka';
import { pilihan } from './jenis-parameter';

export const EFISIENSI = fungsi({
  nama: 'EFISIENSI',
  kategori: 'Anggaran dan tren',
  ringkas: {
    id: 'Efisiensi: capaian kinerja dibanding serapan anggaran.',
    en: 'Efficiency: achievement compared with budget absorption.',
  },
  penjelasan: {
    id:
      '"selisih": capaian − serapan. "sisa": 1 − serapan, hanya bila capaian sedikitnya 100 %. "rasio": serapan/capaian, ' +
      'di bawah 1 berarti efisien. "ne": nilai efisiensi 50 % + E/20 × 50 dengan E dibatasi −20 % sampai 20 %. ' +
      'Angka 0-2 dibaca pecahan, 10 ke atas dibaca persen, di antaranya ditolak.',
    en:
      '"selisih": achievement minus absorption. "sisa": 1 minus absorption, only from 100 % up. "rasio": ' +
      'absorption/achievement. "ne": 50 % + E/20 x 50 with E kept within -20 % and 20 %.',
  },
  parameter: [
    persen('capaian', 'Capaian kinerja, mis. 1,02 atau "102 %".', 'Achievement, e.g. 1.02 or "102 %".'),
    persen('serapan', 'Serapan anggaran, mis. 0,95 atau "95 %".', 'Absorption, e.g. 0.95 or "95 %".'),
    pilihan(
      'cara',
      CARA_EFISIENSI,
      'Cara menghitung. Bawaan: selisih.',
      'Method. Default: selisih.',
    ).opsional(),
  ],
  hasil: 'Pecahan: 0,05 berarti 5 %.',
  pecahan: true,
  sumber: 'LKjIP (sisa anggaran, selisih); nilai efisiensi Kementerian Keuangan.',
  contoh: [
    { rumus: '=EFISIENSI(1; 0,9588)', hasil: 0.0412 },
    { rumus: '=EFISIENSI("100 %"; "95,88 %"; "sisa")', hasil: 0.0412 },
    { rumus: '=EFISIENSI(1; 0,95; "rasio")', hasil: 0.95 },
    { rumus: '=EFISIENSI(1; 0,9; "ne")', hasil: 0.75 },
    { rumus: '=EFISIENSI(1; 0,2; "ne")', hasil: 1 },
    { rumus: '=EFISIENSI(0,9; 0,8; "sisa")', galat: 'nilai' },
    { rumus: '=EFISIENSI(0; 0,8; "rasio")', galat: 'bagi-nol' },
  ],
  hitung: (capaian, serapan, cara) => atauGagal(hitungEfisiensi(capaian, serapan, cara)),
});
