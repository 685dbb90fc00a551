import { REALISASI_DI_ATAS_PAGU } from '../../core/aturan/pgu-003-realisasi-di-atas-pagu';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** The budget in millions beside spending in rupiah. */
const duaSatuan = (...baris: readonly (readonly [pagu: NilaiSel, realisasi: NilaiSel])[]) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (juta rupiah)', 'Realisasi (Rp)'],
    ...baris.map(([pagu, realisasi], i) => [`1.06.0${i + 1}`, 'Program', pagu, realisasi]),
  ]);

ujiAturan(REALISASI_DI_ATAS_PAGU, {
  terima: [
    ['di bawah dan sama', tabel`1.06.01 | 30 | 20 \n 1.06.02 | 30 | 30`],
    ['realisasi "-"', tabel`1.06.03 | 3.000.000 | -`],
    ['lebih satu rupiah', tabel`1.06.01 | 30 | 31`],
    ['realisasi kosong', tabel`1.06.01 | 30 | \n 1.06.02 | 30 | 20`],
    ['pagu dalam jutaan, realisasi dalam rupiah', duaSatuan([30, 29_600_000], [5000, 4_999_000_000])],
    ['pagu yang dibulatkan ke jutaan', duaSatuan([30, 30_400_000], [5000, 4_999_000_000])],
    ['tanpa kolom realisasi', tabel`1.06.01 | 30`],
    ['defisit: anggaran negatif', tabel`1.06.01 | -400 | -360`],
    ['pagu kosong: tidak ada pembanding', tabel`1.06.03 | | 20`],
  ],
  tolak: [
    ['pagu dalam jutaan, realisasi dalam rupiah: pesannya rupiah penuh', duaSatuan([30, 33_000_000], [5000, 4_999_000_000]), { sel: 'D2', pesan: /tertulis Rp33\.000\.000, melebihi pagunya Rp30\.000\.000/ }], // prettier-ignore
    ['keduanya dalam ribuan: pesannya rupiah penuh', lembarUji([['(dalam ribuan rupiah)'], ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi'], ['1.06.01', 'Program', 75_238, 112_655]]), { sel: 'D3', pesan: /tertulis Rp112\.655\.000, melebihi pagunya Rp75\.238\.000/ }], // prettier-ignore
    [
      'Capaian 2024 Metro, 1.06.04.2.02.02',
      tabel`1.06.04.2.02.02 | 75.238.000 | 112.654.875 \n 1.06.04.2.02.10 | 125.657.700 | 112.654.875`,
      { sel: 'D2', tertulis: 112_654_875, seharusnya: 75_238_000 },
    ],
    ['lebih dua rupiah', tabel`1.06.01 | 30 | 32`, { sel: 'D2' }],
    ['pagu nol', tabel`1.06.03 | 0 | 5`, { sel: 'D2' }],
  ],
});
