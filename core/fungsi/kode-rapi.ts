import { bacaKode } from '../kode/baca-kode';
import { fungsi } from './fungsi';
import { gagalKode } from './jenis-kode';
import { sel } from './jenis-parameter';

export const KODERAPI = fungsi({
  nama: 'KODERAPI',
  kategori: 'Kode dan nomenklatur',
  ringkas: { id: 'Kode yang sudah dirapikan.', en: 'The cleaned code.' },
  penjelasan: {
    id:
      'Membuang spasi dan titik yang berlebih, mengembalikan nol yang hilang ("1.3.02" menjadi "1.03.02"), memisahkan kode ' +
      'dari nama di sel yang sama. Lebar kode tidak diubah. Kode yang dapat berarti dua hal ditolak.',
    en: 'Removes stray blanks and dots, restores lost zeros, separates code and name. A code with two readings is refused.',
  },
  parameter: [
    sel('kode', 'Kode, boleh kotor atau diikuti nama.', 'Code, may be dirty or followed by a name.'),
  ],
  hasil: 'Teks kode.',
  sumber: 'Struktur kode Permendagri 90/2019 dan pemutakhirannya.',
  contoh: [
    { rumus: '=KODERAPI(" 1.06.01. 2.01 .")', hasil: '1.06.01.2.01' },
    { rumus: '=KODERAPI("1.3.02")', hasil: '1.03.02' },
    { rumus: '=KODERAPI("1.06.01 - PROGRAM PENUNJANG URUSAN")', hasil: '1.06.01' },
    { rumus: '=KODERAPI("x.xx.01.2.01")', hasil: 'X.XX.01.2.01' },
    { rumus: '=KODERAPI("Kegiatan")', galat: 'nilai' },
  ],
  hitung(isi) {
    const baca = bacaKode(isi);
    const satuArti = baca.teks !== null && baca.kemungkinan.length < 2;
    return satuArti ? baca.teks : gagalKode(baca, String(isi));
  },
});
