import { hitungSerapan } from '../indikator/serapan';
import { fungsi } from './fungsi';
import { atauGagal } from './gagal';
import { angka } from './jenis-angka';

export const SERAPAN = fungsi({
  nama: 'SERAPAN',
  kategori: 'Anggaran dan tren',
  ringkas: { id: 'Serapan anggaran: realisasi dibagi pagu.', en: 'Budget absorption: actual over budget.' },
  penjelasan: {
    id: 'Untuk beberapa kegiatan, jumlahkan dahulu pagu dan realisasinya; rata-rata persen bukan serapan.',
    en: 'For several lines, add up budgets and actuals first; a mean of percentages is not absorption.',
  },
  parameter: [
    angka('pagu', 'Pagu anggaran dalam rupiah.', 'Budget in rupiah.'),
    angka('realisasi', 'Realisasi anggaran dalam rupiah.', 'Actual spending in rupiah.'),
  ],
  hasil: 'Pecahan: 0,9588 berarti 95,88 %.',
  pecahan: true,
  sumber: 'LKjIP, tabel realisasi anggaran; T-C.24.',
  contoh: [
    { rumus: '=SERAPAN(200000000; 150000000)', hasil: 0.75 },
    { rumus: '=SERAPAN("Rp 731.913.150"; "Rp 731.913.150")', hasil: 1 },
    { rumus: '=SERAPAN({100\\200}; {50\\100})', hasil: [[0.5, 0.5]] },
    { rumus: '=SERAPAN(""; 100)', hasil: '' },
    { rumus: '=SERAPAN(0; 100)', galat: 'bagi-nol' },
  ],
  hitung: (pagu, realisasi) => atauGagal(hitungSerapan(pagu, realisasi)),
});
