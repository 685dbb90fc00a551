import { fungsi } from './fungsi';
import { kode } from './jenis-kode';

export const KODETINGKAT = fungsi({
  nama: 'KODETINGKAT',
  kategori: 'Kode dan nomenklatur',
  ringkas: { id: 'Tingkat sebuah kode.', en: 'Level of a code.' },
  penjelasan: {
    id: 'urusan, bidang urusan, program, kegiatan, atau sub kegiatan, menurut susunan kodenya.',
    en: 'urusan, bidang urusan, program, kegiatan or sub kegiatan, by the shape of the code.',
  },
  parameter: [kode('kode', 'Kode nomenklatur.', 'Code of the nomenclature.')],
  hasil: 'Nama tingkat.',
  sumber: 'Struktur kode Permendagri 90/2019 dan pemutakhirannya.',
  contoh: [
    { rumus: '=KODETINGKAT("1.06.01.2.01.0001")', hasil: 'sub kegiatan' },
    {
      rumus: '=KODETINGKAT({"1.06"; "X.XX.01"; "1.06.02.2.03"})',
      hasil: [['bidang urusan'], ['program'], ['kegiatan']],
    },
    { rumus: '=KODETINGKAT("")', hasil: '' },
    { rumus: '=KODETINGKAT("JUMLAH")', galat: 'nilai' },
  ],
  hitung: (kode) => kode.tingkat,
});
