import { bacaAngka } from '../angka/baca-angka';
import { fungsi } from './fungsi';
import { gagalKarena } from './gagal';
import { sel } from './jenis-parameter';

export const SATUAN = fungsi({
  nama: 'SATUAN',
  kategori: 'Angka dan teks',
  ringkas: { id: 'Satuan di dalam teks.', en: 'The unit in a text.' },
  penjelasan: {
    id: 'Satuan seperti tertulis, spasinya dirapikan: "12 Orang/ bulan" menjadi "Orang/bulan". Tanpa satuan hasilnya kosong.',
    en: 'The unit as written, blanks folded. Blank without a unit.',
  },
  parameter: [sel('teks', 'Teks yang memuat angka dan satuan.', 'Text with a number and a unit.')],
  hasil: 'Teks satuan.',
  sumber: 'Kolom target pada tabel Renja dan LKjIP.',
  contoh: [
    { rumus: '=SATUAN("12 Orang/ bulan")', hasil: 'Orang/bulan' },
    { rumus: '=SATUAN("97,7 %")', hasil: '%' },
    { rumus: '=SATUAN("1.485 lansia")', hasil: 'lansia' },
    { rumus: '=SATUAN("Perbaikan 1 ruang data")', hasil: 'ruang data' },
    { rumus: '=SATUAN(12)', hasil: '' },
    { rumus: '=SATUAN("100 % 12 bulan")', galat: 'nilai' },
  ],
  hitung(isi) {
    const baca = bacaAngka(isi, { dalamKalimat: true });
    // An ambiguous number still has one unit.
    return baca.alasan === null || baca.alasan === 'ambigu' ? baca.satuan : gagalKarena(baca.alasan);
  },
});
