import { SALIN_BARIS } from '../../core/aturan/pgu-004-salin-baris';
import { tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

ujiAturan(SALIN_BARIS, {
  terima: [
    [
      'sama tetapi bulat',
      tabel`1.06.01.2.01 | 9.000.000 \n 1.06.01.2.01.01 | 5.000.000 \n 1.06.01.2.01.02 | 5.000.000`,
    ],
    [
      'Renja Metro 2026: 1.06.01.2.01.01 dan .03 sama, bukan bersebelahan dan jumlahnya benar',
      tabel`1.06.01.2.01 | 7.139.950 \n 1.06.01.2.01.01 | 3.569.975 \n 1.06.01.2.01.02 | 3.569.975`,
    ],
    [
      'angka kecil dapat sama kebetulan',
      tabel`1.06.01.2.01 | 900 \n 1.06.01.2.01.01 | 555 \n 1.06.01.2.01.02 | 555`,
    ],
    [
      'usul yang tidak positif bukan bukti',
      tabel`1.06.01.2.01 | 1.000.000 \n 1.06.01.2.01.01 | 5.575.950 \n 1.06.01.2.01.02 | 5.575.950`,
    ],
    [
      'induk berbeda',
      tabel`1.06.01 | 9.000.000 \n 1.06.01.2.01 | 5.575.950 \n 1.06.01.2.01.01 | 5.575.950 \n 1.06.01.2.02 | 5.575.950`,
    ],
    ['tanpa induk tidak ada bukti', tabel`1.06.01.2.01.01 | 3.569.975 \n 1.06.01.2.01.02 | 3.569.975`],
  ],
  tolak: [
    [
      'Capaian 2024 Metro: realisasi 1.06.04.2.02.02 tersalin dari 1.06.04.2.02.10',
      tabel`
      1.06.04.2.02 | 442.354.000 | 401.553.435
      1.06.04.2.02.02 | 75.238.000 | 112.654.875
      1.06.04.2.02.10 | 125.657.700 | 112.654.875
      1.06.04.2.02.14 | 241.458.300 | 239.950.560`,
      { sel: 'D3', tertulis: 112_654_875, seharusnya: 48_948_000, pesan: /D4/ },
    ],
    [
      'jumlah induk membuktikan',
      tabel`1.06.01.2.01 | 9.715.300 \n 1.06.01.2.01.01 | 5.575.950 \n 1.06.01.2.01.02 | 5.575.950`,
      { sel: 'C4', seharusnya: 4_139_350 },
    ],
    [
      'melebihi pagu, induk tidak membantu',
      tabel`
      1.06.04.2.02 | 442.354.000 | 225.309.750
      1.06.04.2.02.02 | 75.238.000 | 112.654.875
      1.06.04.2.02.10 | 125.657.700 | 112.654.875`,
      { sel: 'D3', seharusnya: null },
    ],
    [
      'melebihi pagu, usul juga melebihi pagu',
      tabel`
      1.06.04.2.02 | 442.354.000 | 315.309.750
      1.06.04.2.02.02 | 75.238.000 | 112.654.875
      1.06.04.2.02.10 | 125.657.700 | 112.654.875`,
      { sel: 'D3', seharusnya: null },
    ],
    [
      'yang kedua melebihi pagunya',
      tabel`
      1.06.04.2.02 | 442.354.000 | 160.000.000
      1.06.04.2.02.02 | 125.657.700 | 112.654.875
      1.06.04.2.02.10 | 75.238.000 | 112.654.875`,
      { sel: 'D4', seharusnya: 47_345_125 },
    ],
  ],
});
