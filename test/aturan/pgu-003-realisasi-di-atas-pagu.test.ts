import { REALISASI_DI_ATAS_PAGU } from '../../core/aturan/pgu-003-realisasi-di-atas-pagu';
import { tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

ujiAturan(REALISASI_DI_ATAS_PAGU, {
  terima: [
    ['di bawah dan sama', tabel`1.06.01 | 30 | 20 \n 1.06.02 | 30 | 30`],
    ['realisasi "-"', tabel`1.06.03 | 3.000.000 | -`],
    ['lebih satu rupiah', tabel`1.06.01 | 30 | 31`],
    ['tanpa kolom realisasi', tabel`1.06.01 | 30`],
    ['defisit: anggaran negatif', tabel`1.06.01 | -400 | -360`],
    ['pagu kosong: tidak ada pembanding', tabel`1.06.03 | | 20`],
  ],
  tolak: [
    [
      'Capaian 2024 Metro, 1.06.04.2.02.02',
      tabel`1.06.04.2.02.02 | 75.238.000 | 112.654.875 \n 1.06.04.2.02.10 | 125.657.700 | 112.654.875`,
      { sel: 'D2', tertulis: 112_654_875, seharusnya: 75_238_000 },
    ],
    ['lebih dua rupiah', tabel`1.06.01 | 30 | 32`, { sel: 'D2' }],
    ['pagu nol', tabel`1.06.03 | 0 | 5`, { sel: 'D2' }],
  ],
});
