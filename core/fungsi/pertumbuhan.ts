import { hitungPertumbuhan } from '../indikator/pertumbuhan';
import { samakanSkala } from '../indikator/skala-persen';
import { fungsi } from './fungsi';
import { atauGagal, gagalKarena } from './gagal';
import { ukuran } from './jenis-angka';

export const PERTUMBUHAN = fungsi({
  nama: 'PERTUMBUHAN',
  kategori: 'Anggaran dan tren',
  ringkas: { id: 'Pertumbuhan terhadap tahun sebelumnya.', en: 'Growth over the earlier year.' },
  penjelasan: {
    id: '(baru − lama) / lama. Penyebutnya tahun yang lebih awal; dari nol pertumbuhan tidak terdefinisi, bukan 100 %.',
    en: '(new - old) / old. The earlier year is the denominator; growth from zero is undefined, not 100 %.',
  },
  parameter: [
    ukuran('lama', 'Nilai tahun sebelumnya.', 'Value of the earlier year.'),
    ukuran('baru', 'Nilai tahun berikutnya.', 'Value of the later year.'),
  ],
  hasil: 'Pecahan: 0,1 berarti naik 10 %, negatif berarti turun.',
  pecahan: true,
  sumber: 'T-C.24 (Permendagri 86/2017).',
  contoh: [
    { rumus: '=PERTUMBUHAN(100; 110)', hasil: 0.1 },
    { rumus: '=PERTUMBUHAN("Rp 200.000.000"; "Rp 150.000.000")', hasil: -0.25 },
    { rumus: '=PERTUMBUHAN("-"; 150)', hasil: '' },
    { rumus: '=PERTUMBUHAN(0; 150)', galat: 'bagi-nol' },
  ],
  hitung(lama, baru) {
    if (typeof lama === 'number' && typeof baru === 'number') return atauGagal(hitungPertumbuhan(lama, baru));
    const samaSkala = samakanSkala([lama, baru]);
    if (typeof samaSkala === 'string') return gagalKarena(samaSkala);
    return atauGagal(hitungPertumbuhan(samaSkala[0]!, samaSkala[1]!));
  },
});
