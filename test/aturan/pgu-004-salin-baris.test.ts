import { SALIN_BARIS } from '../../core/aturan/pgu-004-salin-baris';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** Two sub kegiatan of 5,575,950, one of which should be 4,139,350; their amounts of the next year. */
const duaTahun = (atas: number | null, bawah: number | null) =>
  lembarUji([
    ['Kode', 'Uraian', 'Pagu Indikatif 2026', 'Pagu Indikatif 2027'],
    ['1.06.01.2.01', 'Kegiatan', 9_715_300, (atas ?? 0) + (bawah ?? 0)],
    ['1.06.01.2.01.01', 'a', 5_575_950, atas],
    ['1.06.01.2.01.02', 'b', 5_575_950, bawah],
  ]);

/** The same as spending of 10,000,000 and 6,000,000, with the percentages as they were computed. */
const berpersen = (atas: number, bawah: number) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Capaian (%)'],
    ['1.06.01.2.01', 'Kegiatan', 16_000_000, 9_715_300, 60.72],
    ['1.06.01.2.01.01', 'a', 10_000_000, 5_575_950, atas],
    ['1.06.01.2.01.02', 'b', 6_000_000, 5_575_950, bawah],
  ]);

/** Two budgets of 5,575,950, one of which should be 4,139,350, with what was spent of them. */
const paguTersalin = (
  realisasi: readonly [number, number],
  persen: readonly [number | null, number | null],
) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Capaian (%)'],
    ['1.06.01.2.01', 'Kegiatan', 9_715_300, realisasi[0] + realisasi[1], null],
    ['1.06.01.2.01.01', 'a', 5_575_950, realisasi[0], persen[0]],
    ['1.06.01.2.01.02', 'b', 5_575_950, realisasi[1], persen[1]],
  ]);

ujiAturan(SALIN_BARIS, {
  terima: [
    ['usul nol bukan bukti', tabel`1.06.01.2.01 | 5.575.950 \n 1.06.01.2.01.01 | 5.575.950 \n 1.06.01.2.01.02 | 5.575.950`], // prettier-ignore
    ['kegiatan tanpa pagu', tabel`1.06.01.2.01 | \n 1.06.01.2.01.01 | 5.575.950 \n 1.06.01.2.01.02 | 5.575.950`], // prettier-ignore
    ['terserap tepat, dan lebih satu rupiah', tabel`
      1.06.04.2.02 | 225.309.749 | 225.309.750
      1.06.04.2.02.02 | 112.654.875 | 112.654.875
      1.06.04.2.02.10 | 112.654.874 | 112.654.875`], // prettier-ignore
    ['sub kegiatan berikutnya milik kegiatan yang barisnya tidak ada', tabel`
      1.06.01 | 11.151.900
      1.06.01.2.01 | 4.139.350
      1.06.01.2.01.01 | 5.575.950
      1.06.01.2.02.01 | 5.575.950`], // prettier-ignore
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
    ['persentase tidak cocok dengan keduanya', berpersen(10, 20), { sel: 'D3:D4' }],
    ['persentase baris bawah salah sendiri', berpersen(55.76, 20), { sel: 'D3:D4' }],
    ['persentase kosong', paguTersalin([4_000_000, 4_000_000], [null, null]), { sel: 'C3:C4' }],
    ['persentase menunjuk pagu atas', paguTersalin([4_000_000, 5_000_000], [96.63, 89.67]), { sel: 'C3', seharusnya: 4_139_350 }], // prettier-ignore
    ['persentase menunjuk pagu bawah', paguTersalin([5_000_000, 4_000_000], [89.67, 96.63]), { sel: 'C4', seharusnya: 4_139_350 }], // prettier-ignore
    ['realisasi tidak menentukan pagu mana yang tersalin', paguTersalin([5_500_000, 3_100_000], [null, null]), { sel: 'C3:C4' }], // prettier-ignore
    ['pagu tidak menentukan realisasi mana yang tersalin', tabel`
      1.06.01.2.01 | 65.800.000 | 9.715.300
      1.06.01.2.01.01 | 60.000.000 | 5.575.950
      1.06.01.2.01.02 | 5.800.000 | 5.575.950`, { sel: 'D3:D4', seharusnya: 4_139_350 }], // prettier-ignore
    ['melebihi pagu, usul tepat sebesar pagunya', tabel`
      1.06.04.2.02 | 442.354.000 | 187.892.875
      1.06.04.2.02.02 | 75.238.000 | 112.654.875
      1.06.04.2.02.10 | 125.657.700 | 112.654.875`, { sel: 'D3', seharusnya: 75_238_000 }], // prettier-ignore
    ['melebihi pagu, usul lebih satu rupiah dari pagunya', tabel`
      1.06.04.2.02 | 442.354.000 | 187.892.876
      1.06.04.2.02.02 | 75.238.000 | 112.654.875
      1.06.04.2.02.10 | 125.657.700 | 112.654.875`, { sel: 'D3', seharusnya: 75_238_001 }], // prettier-ignore
    [
      'ribuan: pesannya dalam rupiah penuh',
      lembarUji([
        ['(dalam ribuan rupiah)'],
        ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Anggaran'],
        ['1.06.01.2.01', 'Kegiatan', 9_715_300],
        ['1.06.01.2.01.01', 'a', 5_575_950],
        ['1.06.01.2.01.02', 'b', 5_575_950],
      ]),
      { sel: 'C4:C5', pesan: /\(Rp5\.575\.950\.000\).*seharusnya Rp4\.139\.350\.000/ },
    ],
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
      'jumlah induk membuktikan, tetapi tidak sel yang mana',
      tabel`1.06.01.2.01 | 9.715.300 \n 1.06.01.2.01.01 | 5.575.950 \n 1.06.01.2.01.02 | 5.575.950`,
      { sel: 'C3:C4', seharusnya: 4_139_350, pesan: /C4.* salah satunya seharusnya Rp4\.139\.350/ },
    ],
    [
      'tahun lain menunjuk baris atas',
      duaTahun(4_300_000, 5_800_000),
      { sel: 'C3', seharusnya: 4_139_350, pesan: /dengan C4 .* induknya seharusnya/ },
    ],
    [
      'tahun lain menunjuk baris bawah',
      duaTahun(5_575_950, 4_139_350),
      { sel: 'C4', seharusnya: 4_139_350, pesan: /dengan C3/ },
    ],
    ['tahun lain tidak menentukan', duaTahun(5_000_000, 5_100_000), { sel: 'C3:C4' }],
    ['tahun lain kosong', duaTahun(null, 5_100_000), { sel: 'C3:C4' }],
    [
      'persentase menunjuk baris atas',
      berpersen(41.39, 92.93),
      { sel: 'D3', seharusnya: 4_139_350, pesan: /dengan D4/ },
    ],
    [
      'persentase menunjuk baris bawah',
      berpersen(55.76, 68.99),
      { sel: 'D4', seharusnya: 4_139_350, pesan: /dengan D3/ },
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
