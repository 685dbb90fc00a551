/**
 * The true findings of the sample workbook, worked out by hand from the printed document. Rows and columns are those
 * of contoh/renja-dinsos-metro-2026.xlsx. `sebab` is the finding that explains this one, where one wrong cell does.
 */
export interface TemuanBenar {
  readonly aturan: string;
  readonly sel: string;
  readonly kode: string | null;
  readonly tertulis: number;
  readonly seharusnya?: number;
  readonly sebab?: string;
}

export const RENJA_BENAR: readonly TemuanBenar[] = [
  // "1,06" was typed as a code and became the number 1.06. ("1" stays what it is, number or not: no finding.)
  { aturan: 'KOD-004', sel: 'B9', kode: '1.06', tertulis: 1.06 },

  // Kegiatan of 1.06.01 as written:
  //      12.723.700 (2.01) + 249.257.150 (2.06) + 3.025.253.072 (2.02) +  48.650.000 (2.05)
  //  +   34.120.000 (2.07) + 264.413.573 (2.08) +   114.281.000 (2.09) = 3.748.698.495
  // against 3.724.698.495: 24.000.000 too much, and all of it comes from 2.09 below.
  {
    aturan: 'PGU-001',
    sel: 'I10',
    kode: '1.06.01',
    tertulis: 3_724_698_495,
    seharusnya: 3_748_698_495,
    sebab: 'PGU-001@I35',
  },

  // 62.770.000 + 21.520.000 + 5.991.000 = 90.281.000 against 114.281.000. With 90.281.000 the program is right as well:
  // 3.748.698.495 - 24.000.000 = 3.724.698.495.
  { aturan: 'PGU-001', sel: 'I35', kode: '1.06.01.2.09', tertulis: 114_281_000, seharusnya: 90_281_000 },

  // Right, and therefore not listed:
  //   2.01  5.575.000 + 4.139.350 + 3.009.350 = 12.723.700
  //   2.06  17.997.000 + 48.082.000 + 72.767.550 + 26.361.600 + 22.872.000 + 61.177.000 = 249.257.150
  //   2.02  2.633.598.122 + 316.800.000 + 59.400.000 + 4.230.000 + 11.224.950 = 3.025.253.072
  //   2.05  48.650.000     2.07  34.120.000     2.08  4.580.000 + 259.833.573 = 264.413.573
  //   1.06.02  530.274.950 + 297.172.200 = 827.447.150
  //   1.06.04.2.01  93.099.000 + 37.908.700 + 43.230.000 + 6.686.800 + 21.835.700 + 28.138.400 + 19.264.200
  //                 + 4.007.050 = 254.169.850
  //   1.06.04.2.02  61.417.400 + 49.747.200 + 221.878.400 = 333.043.000
  //   1.06.04  254.169.850 + 333.043.000 = 587.212.850
  //   1.06.05.2.02  77.351.100 + 24.620.000 + 106.949.200 + 86.290.800 = 295.211.100
  //   1.06.06  47.685.550     1.06.07  18.135.750
  //   1.06 and JUMLAH  3.724.698.495 + 827.447.150 + 587.212.850 + 295.211.100 + 47.685.550 + 18.135.750
  //                    = 5.500.390.895
  // Pagu n+1 (column P): no kegiatan, program or total has an amount there ("-" is a blank), so nothing can differ.
];

export const CAPAIAN_BENAR: readonly TemuanBenar[] = [
  { aturan: 'KOD-004', sel: 'B8', kode: '1.06', tertulis: 1.06 },

  // Programs: 3.698.450.459 + 714.619.150 + 3.000.000 + 731.913.150 + 278.505.900 + 57.452.550 + 50.000.000
  //         = 5.533.941.209, which is the JUMLAH; the bidang row says 53.024.780 less.
  { aturan: 'PGU-001', sel: 'G8', kode: '1.06', tertulis: 5_480_916_429, seharusnya: 5_533_941_209 },

  // Realisasi: 3.610.466.745 + 700.642.995 + 0 + 649.787.126 + 262.690.376 + 33.466.200 + 50.000.000
  //          = 5.307.053.442, that is 1.188.230 more than written: the excess of 1.06.07 below.
  {
    aturan: 'PGU-001',
    sel: 'H8',
    kode: '1.06',
    tertulis: 5_305_865_212,
    seharusnya: 5_307_053_442,
    sebab: 'PGU-001@H65',
  },

  // 112.654.875 + 112.654.875 + 239.950.560 = 465.260.310 against 401.553.435. The first of them is a copy of the row
  // below it: 401.553.435 - 112.654.875 - 239.950.560 leaves 48.948.000, which its pagu of 75.238.000 allows.
  {
    aturan: 'PGU-001',
    sel: 'H52',
    kode: '1.06.04.2.02',
    tertulis: 401_553_435,
    seharusnya: 465_260_310,
    sebab: 'PGU-003@H53',
  },

  // Realisasi 112.654.875 above a pagu of 75.238.000.
  { aturan: 'PGU-003', sel: 'H53', kode: '1.06.04.2.02.02', tertulis: 112_654_875 },

  // The only kegiatan of 1.06.07 spent 48.811.770; the program repeats its pagu. With 48.811.770 the bidang is right.
  { aturan: 'PGU-001', sel: 'H65', kode: '1.06.07', tertulis: 50_000_000, seharusnya: 48_811_770 },

  // JUMLAH against the bidang, the only top row with amounts. The programs side with JUMLAH, so G8 explains it. The
  // realisasi of JUMLAH, 5.305.865.212, is that of the bidang: nothing to report.
  {
    aturan: 'PGU-002',
    sel: 'G68',
    kode: null,
    tertulis: 5_533_941_209,
    seharusnya: 5_480_916_429,
    sebab: 'PGU-001@G8',
  },

  // Right, and therefore not listed (pagu | realisasi):
  //   2.01  5.696.350 + 3.519.350 + 3.075.000 = 12.290.700 | 5.600.350 + 3.427.350 + 3.020.000 = 12.047.700
  //   2.02  2.610.605.441 + 333.200.000 + 62.730.000 + 4.230.000 + 14.050.000 = 3.024.815.441
  //         | 2.547.941.943 + 329.200.000 + 60.480.000 + 4.228.000 + 13.986.000 = 2.955.835.943
  //   2.06  9.175.000 + 75.824.000 + 83.970.150 + 22.897.000 + 22.872.000 + 72.233.000 = 286.971.150 (2.06.04 restored)
  //         | 9.132.200 + 69.075.000 + 82.689.600 + 22.833.240 + 22.872.000 + 72.125.828 = 278.727.868
  //   2.08  4.500.000 + 59.843.168 = 64.343.168 | 4.500.000 + 52.185.894 = 56.685.894
  //   2.09  188.510.000 + 21.520.000 + 100.000.000 = 310.030.000 | 185.932.440 + 21.500.000 + 99.736.900 = 307.169.340
  //   1.06.01  12.290.700 + 3.024.815.441 + 286.971.150 + 64.343.168 + 310.030.000 = 3.698.450.459
  //            | 12.047.700 + 2.955.835.943 + 278.727.868 + 56.685.894 + 307.169.340 = 3.610.466.745
  //   1.06.02  269.923.550 + 40.980.000 + 403.715.600 = 714.619.150
  //            | 266.287.970 + 39.873.400 + 394.481.625 = 700.642.995
  //   1.06.03  3.000.000 | "-" all the way down
  //   1.06.04.2.01  86.639.750 + 22.542.850 + 38.740.600 + 6.580.000 + 71.103.350 + 42.029.400 + 17.304.200
  //                 + 4.619.000 = 289.559.150
  //            | 86.498.050 + 20.199.800 + 37.811.900 + 879.600 + 53.827.671 + 29.875.210 + 17.035.900 + 2.105.560
  //                 = 248.233.691
  //   1.06.04.2.02  75.238.000 + 125.657.700 + 241.458.300 = 442.354.000
  //   1.06.04  289.559.150 + 442.354.000 = 731.913.150 | 248.233.691 + 401.553.435 = 649.787.126
  //   1.06.05  34.031.100 + 128.821.800 + 83.653.000 + 32.000.000 = 278.505.900
  //            | 32.663.200 + 119.691.316 + 78.804.600 + 31.531.260 = 262.690.376
  //   1.06.06  57.452.550 | 33.466.200     1.06.07  50.000.000
];

/** Every sum of Tabel 4.3 is right in all five years, programs against the bidang included. */
export const RENSTRA_BENAR: readonly TemuanBenar[] = [];
