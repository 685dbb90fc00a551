import type { NilaiSel } from '../../core/angka/nilai-sel';
import { PERTUMBUHAN_BERBEDA } from '../../core/aturan/cap-003-pertumbuhan';
import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { TAHUN_JUDUL } from '../../core/aturan/thn-001-tahun-judul';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** T-C.24 as printed: three years of budget, actual and ratio, then mean growth. Amounts: Renstra Metro, bidang 1.06. */
const tc24 = (rataAnggaran: NilaiSel, rataRealisasi: NilaiSel, awal: NilaiSel = 5_500_390_895) =>
  lembarUji(
    [
      ['Tabel T-C.24 Anggaran dan Realisasi Pendanaan Pelayanan Perangkat Daerah'],
      [
        'Uraian',
        'Anggaran pada Tahun ke-',
        null,
        null,
        'Realisasi Anggaran pada Tahun ke-',
        null,
        null,
        'Rasio antara Realisasi dan Anggaran Tahun ke-',
        null,
        null,
        'Rata-rata Pertumbuhan',
        null,
      ],
      [null, 2026, 2027, 2028, 2026, 2027, 2028, 2026, 2027, 2028, 'Anggaran', 'Realisasi'],
      [
        'Belanja Daerah',
        awal,
        5_908_844_990,
        6_360_662_577,
        5_000_000_000,
        5_500_000_000,
        6_050_000_000,
        null,
        null,
        null,
        rataAnggaran,
        rataRealisasi,
      ],
      [
        'Belanja Modal',
        100_000_000,
        110_000_000,
        121_000_000,
        90_000_000,
        99_000_000,
        108_900_000,
        90,
        90,
        90,
        10,
        10,
      ],
    ],
    { gabungan: ['A2:A3', 'B2:D2', 'E2:G2', 'H2:J2', 'K2:L2'] },
  );

ujiAturan(PERTUMBUHAN_BERBEDA, {
  terima: [
    ['T-C.24', tc24(7.54, 10)],
    ['T-C.24 berpersen', tc24('7,54 %', '10,00 %')],
    ['tahun awal "-": hanya pasangan yang ada', tc24('7,65 %', '10 %', '-')],
  ],
  tolak: [
    [
      'T-C.24: pembagi tahun yang lebih akhir',
      tc24('7,01 %', '9,09 %'),
      [
        { sel: 'K4', seharusnya: 7.54 },
        { sel: 'L4', seharusnya: 10, pesan: /lebih akhir/ },
      ],
    ],
    [
      'T-C.24: "-" dihitung naik 100 %',
      tc24('53,82 %', '10 %', '-'),
      { sel: 'K4', seharusnya: 7.65, pesan: /sebagai 100 %/ },
    ],
  ],
});

ujiAturan(TAHUN_JUDUL, {
  terima: [['T-C.24 tanpa tahun kalender', tc24(7.54, 10)]],
  tolak: [
    [
      'judul sendiri',
      lembarUji([
        ['Ringkasan KUA PPAS Tahun 2024'],
        [
          'Kode',
          'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
          'Indikator Program/Kegiatan/Sub Kegiatan',
          'Target 2023',
          'Pagu Indikatif (Rp)',
        ],
        ['1.01', 'URUSAN PENDIDIKAN', null, null, 5_000_000],
        ['1.01.01', 'PROGRAM PENUNJANG', 'Cakupan', '100 %', 5_000_000],
      ]),
      { sel: 'D2', seharusnya: 'Target 2024' },
    ],
  ],
});

/** E.81 with K and Rp under every number, as in the official template. */
const e81 = (rp12: NilaiSel, k12: NilaiSel = 12) => {
  const kelompok = [
    'Target Renstra pada Tahun 2029',
    'Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu',
    'Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi',
    'Realisasi Kinerja pada Triwulan I',
    'Realisasi Kinerja pada Triwulan II',
    'Realisasi Kinerja pada Triwulan III',
    'Realisasi Kinerja pada Triwulan IV',
    'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi',
    'Realisasi Kinerja dan Anggaran Renstra s/d Tahun Berjalan',
    'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun Berjalan (%)',
  ];
  const nomor = [5, 6, 7, 8, 9, 10, 11, '12 = 8+9+10+11', '13 = 6+12', '14 = 13/5 x 100%'];
  const huruf = ['E', 'G', 'I', 'K', 'M', 'O', 'Q', 'S', 'U', 'W'];
  const kanan = ['F', 'H', 'J', 'L', 'N', 'P', 'R', 'T', 'V', 'X'];
  const data: NilaiSel[] = [
    60,
    500_000_000,
    24,
    100_000_000,
    12,
    100_000_000,
    3,
    20_000_000,
    3,
    30_000_000,
    3,
    20_000_000,
    3,
    10_000_000,
    k12,
    rp12,
    24 + Number(k12),
    180_000_000,
    60,
    36,
    'Dinas',
  ];
  return lembarUji(
    [
      ['Formulir E.81 Evaluasi Terhadap Hasil Renja'],
      [
        'No',
        'Sasaran',
        'Program/Kegiatan',
        'Indikator Kinerja',
        ...kelompok.flatMap((k) => [k, null]),
        'Unit Perangkat Daerah Penanggung Jawab',
      ],
      [null, null, null, null, ...kelompok.flatMap(() => ['K', 'Rp'])],
      [1, 2, 3, 4, ...nomor.flatMap((n) => [n, null]), 15],
      [1, 'Sasaran', 'Program Pemberdayaan Sosial', 'Jumlah laporan', ...data],
    ],
    {
      gabungan: [
        'A2:A3',
        'B2:B3',
        'C2:C3',
        'D2:D3',
        'Y2:Y3',
        ...huruf.flatMap((h, i) => [`${h}2:${kanan[i]}2`, `${h}4:${kanan[i]}4`]),
      ],
    },
  );
};

ujiAturan(HITUNGAN_NOMOR_KOLOM, {
  terima: [
    ['E.81', e81(80_000_000)],
    ['E.81: K yang tidak dijumlahkan', e81(80_000_000, 3)],
  ],
  tolak: [
    [
      'E.81: Rp 12 salah',
      e81(90_000_000),
      [
        { sel: 'T5', seharusnya: 80_000_000 },
        { sel: 'V5', tertulis: 180_000_000, seharusnya: 190_000_000 },
      ],
    ],
  ],
});
