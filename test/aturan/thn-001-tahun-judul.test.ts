import { TAHUN_JUDUL } from '../../core/aturan/thn-001-tahun-judul';
import { alamat } from '../../core/lembar/alamat';
import { lembarUji } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

const renja = (opsi: Parameters<typeof renjaUji>[1]) => renjaUji([SUB_LENGKAP, SUB_LENGKAP], opsi);

/** Two columns a year from column D on. */
const perTahun = (tahun: readonly number[], baris: number) =>
  tahun.map((_, i) => `${alamat(baris - 1, 3 + 2 * i)}:${alamat(baris - 1, 4 + 2 * i)}`);

const renstra = (...tahun: readonly number[]) => renstraDari('Baseline Tahun 2024', tahun);
const renstraDari = (baseline: string, tahun: readonly number[]) =>
  lembarUji(
    [
      [
        'Bidang Urusan/Program/Outcome/Kegiatan/Subkegiatan/Output',
        'Indikator Outcome/Output',
        baseline,
        'Target dan Pagu Indikatif Tahun',
      ],
      [null, null, null, ...tahun.flatMap((t) => [t, null])],
      [null, null, null, ...tahun.flatMap(() => ['Target', 'Pagu'])],
      ['1.06 - URUSAN SOSIAL', 'Nilai SAKIP', 69.56, ...tahun.flatMap(() => [70, 5_500_390_895])],
      ['1.06.01 - PROGRAM PENUNJANG', 'Nilai SAKIP', 69.56, ...tahun.flatMap(() => [70, 3_784_698_495])],
    ],
    { gabungan: ['A1:A3', 'B1:B3', 'C1:C3', `D1:${alamat(0, 2 + 2 * tahun.length)}`, ...perTahun(tahun, 2)] },
  );

/** T-C.33 whose group headings are not merged. */
const tc33 = (judul: string, rencana: string, maju: string) =>
  lembarUji([
    ['Tabel T-C.33'],
    [judul],
    [
      'Kode',
      'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
      'Indikator Kinerja Program/Kegiatan',
      rencana,
      null,
      null,
      null,
      'Catatan Penting',
      maju,
    ],
    [
      ...[null, null, null, 'Lokasi', 'Target Capaian Kinerja', 'Kebutuhan Dana/ Pagu Indikatif'],
      ...['Sumber Dana', null, 'Target Capaian Kinerja', 'Kebutuhan Dana/ Pagu Indikatif'],
    ],
    [
      '1.06',
      'URUSAN SOSIAL',
      null,
      'Kota Metro',
      '4 laporan',
      5_007_562_859,
      'DAU',
      null,
      '4 laporan',
      5_007_562_859,
    ],
    [
      '1.06.01',
      'PROGRAM PENUNJANG',
      null,
      'Kota Metro',
      '4 laporan',
      5_007_562_859,
      'DAU',
      null,
      '4 laporan',
      5_007_562_859,
    ],
  ]);

const evaluasi = (judul: string, target: string, realisasi: string) =>
  lembarUji([
    [judul],
    [
      ...['No', 'Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', target, realisasi],
      ...['Capaian (%)', 'Pagu', 'Realisasi', 'Serapan (%)'],
    ],
    [1, '1.06.01', 'PROGRAM PENUNJANG', 'Nilai SAKIP', 70, 69.56, 99.37, 3_698_450_459, 3_610_466_745, 97.62],
    [2, '1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 'Jumlah PSKS', 100, 100, 100, 100_000_000, 90_000_000, 90],
  ]);

const MAGETAN = lembarUji(
  [
    ['Tabel T-C.27'],
    ['Kabupaten Magetan Tahun 2019-2023'],
    ['PROGRAM', 'INDIKATOR PROGRAM', 'Tahun', ...Array.from({ length: 9 }, () => null), 'OPD'],
    [null, null, ...[2019, 2020, 2021, 2022, 2023].flatMap((t) => [`TARGET ${t}`, 'Rp.'])],
    [
      'Program Peningkatan Sarana',
      'Persentase sarana',
      ...[1, 2, 3, 4, 5].flatMap(() => ['100', 821_500_000]),
      'DINSOS',
    ],
  ],
  { gabungan: ['A3:A4', 'B3:B4', 'C3:L3', 'M3:M4'] },
);

/** Every heading of the Renja of the year before. */
const BASI = {
  realisasi: 'Realisasi Capaian Renja OPD Tahun 2023',
  prakiraan: 'Prakiraan Capaian Target Renja OPD Tahun 2024',
  target: 'Target 2025',
  rencana: 'Rencana Tahun 2026',
};

/** Plan and forecast of the Renja of the year before. */
const TERBAGI = { target: BASI.target, rencana: BASI.rencana };

ujiAturan(TAHUN_JUDUL, {
  terima: [
    ['semua sesuai', renja({})],
    [
      'judul kolom tanpa tahun',
      renja({
        realisasi: 'Realisasi Capaian Renja OPD',
        prakiraan: 'Prakiraan Capaian Target Renja OPD',
        rencana: 'Prakiraan Maju',
      }),
    ],
    ['tanpa judul, nama lembar tanpa tahun: judul kolom sepakat', renja({ judul: '', ...BASI })],
    ['Renja tahun itu sendiri', renja({ judul: 'RENJA TAHUN 2025', ...BASI })],
    ['evaluasi yang judulnya menyebut tahun berjalan', renja({ judul: 'EVALUASI RENJA S/D TAHUN 2025' })],
    ['tanggal cetak bukan tahun dokumen', renja({ judul: 'Dicetak 3 Januari 2025' })],
    [
      'tidak satu pun judul menyebut tahun',
      renja({
        realisasi: 'Realisasi Capaian Renja OPD',
        prakiraan: 'Prakiraan Capaian Target Renja OPD',
        target: 'Target',
        rencana: 'RENCANA TAHUN',
      }),
    ],
    [
      'tanpa judul, hanya realisasi yang bertahun: satu judul tidak menentukan',
      renja({
        judul: '',
        prakiraan: 'Prakiraan Capaian Target Renja OPD',
        target: 'Target',
        rencana: 'RENCANA TAHUN',
      }),
    ],
    ['Renstra 2026-2030', renstra(2026, 2027, 2028, 2029, 2030)],
    [
      'Renstra dengan baseline beberapa tahun sebelumnya',
      renstraDari('Baseline Tahun 2022', [2026, 2027, 2028, 2029, 2030]),
    ],
    ['Renstra: dua dari lima tahun lain, tidak ada yang terbanyak', renstra(2026, 2027, 2027, 2028, 2030)],
    ['judul yang tidak berakhir dengan kata tahun', renja({ rencana: 'Prakiraan Maju Tahun Berikutnya' })],
    ['Renstra Magetan: "Tahun" di atas lima tahun', MAGETAN],
    [
      'T-C.33',
      tc33('Rencana Tahun 2026 dan Prakiraan Maju Tahun 2027', 'Rencana Tahun 2026', 'Prakiraan Maju 2027'),
    ],
    [
      'T-C.33 tanpa tahun di judul',
      tc33('Rumusan Rencana', 'Rencana Tahun 2025', 'Prakiraan Maju Rencana Tahun 2026'),
    ],
    ['LKjIP 2024 menengok 2023', evaluasi('LAPORAN KINERJA TAHUN 2024', 'Target 2023', 'Realisasi 2023')],
    [
      'realisasi terhadap akhir Renstra',
      evaluasi('CAPAIAN TAHUN 2024', 'Target Akhir Renstra 2026', 'Realisasi 2024'),
    ],
    [
      'tanpa judul tidak ada tahun yang menentukan',
      evaluasi('CAPAIAN KINERJA', 'Target 2023', 'Realisasi 2024'),
    ],
  ],
  tolak: [
    [
      'Renja Metro 2026: realisasi 2022 dan prakiraan 2023 tertinggal',
      renja({
        realisasi: 'REALISASI CAPAIAN RENJA OPD TAHUN 2022',
        prakiraan: 'PRAKIRAAN CAPAIAN TARGET RENJA OPD TAHUN 2023',
      }),
      [
        { sel: 'F2', seharusnya: 'REALISASI CAPAIAN RENJA OPD TAHUN 2024', pesan: /2022.*2026.*2024/ },
        { sel: 'G2', seharusnya: 'PRAKIRAAN CAPAIAN TARGET RENJA OPD TAHUN 2025' },
      ],
    ],
    [
      'prakiraan maju',
      renja({ rencana: 'Prakiraan Maju Rencana Tahun 2026' }),
      { sel: 'O2', seharusnya: 'Prakiraan Maju Rencana Tahun 2027' },
    ],
    [
      'Renja Metro 2026: "RENCANA TAHUN" tanpa tahun',
      renja({ rencana: 'RENCANA TAHUN' }),
      { sel: 'O2', tingkat: 'info', seharusnya: 'RENCANA TAHUN 2027' },
    ],
    [
      'tanpa judul tabel: target tahun rencana yang menentukan',
      renja({ judul: '', realisasi: 'Realisasi Capaian Renja Tahun 2023' }),
      { sel: 'F2', tertulis: 'Realisasi Capaian Renja Tahun 2023' },
    ],
    [
      'tabel Renja tahun lalu di bawah judul baru: semua judul kolom basi, satu kepala',
      renja(BASI),
      [
        { sel: 'F2', sebab: null, seharusnya: 'Realisasi Capaian Renja OPD Tahun 2024' },
        { sel: 'G2', sebab: 'THN-001@F2' },
        { sel: 'H3', sebab: 'THN-001@F2', seharusnya: 'Target 2026' },
        { sel: 'O2', sebab: 'THN-001@F2' },
      ],
    ],
    [
      'tanpa judul: nama lembar menyebut tahunnya',
      { ...renja({ judul: '', ...BASI }), nama: 'Renja 2026' },
      [{ sel: 'F2' }, { sel: 'G2' }, { sel: 'H3' }, { sel: 'O2' }],
    ],
    [
      'T-C.33 disalin dari tahun lalu: kedua kelompok judul basi',
      tc33(
        'Rencana Program dan Kegiatan Tahun 2026 dan Prakiraan Maju Tahun 2027',
        'Rencana Tahun 2025',
        'Prakiraan Maju Rencana Tahun 2026',
      ),
      [
        { sel: 'D3', sebab: null, seharusnya: 'Rencana Tahun 2026' },
        { sel: 'I3', sebab: 'THN-001@D3', seharusnya: 'Prakiraan Maju Rencana Tahun 2027' },
      ],
    ],
    [
      'evaluasi 2024 yang targetnya masih 2023',
      evaluasi('CAPAIAN KINERJA DAN PENDANAAN TAHUN 2024', 'Target 2023', 'Realisasi 2024'),
      { sel: 'E2', tertulis: 'Target 2023', seharusnya: 'Target 2024' },
    ],
    [
      'evaluasi 2024 yang realisasinya masih 2023',
      evaluasi('CAPAIAN KINERJA DAN PENDANAAN TAHUN 2024', 'Target 2024', 'Realisasi 2023'),
      { sel: 'F2', seharusnya: 'Realisasi 2024' },
    ],
    [
      'terbagi dua: judul evaluasi yang menentukan',
      renja({ ...TERBAGI, judul: 'EVALUASI RENJA TAHUN 2026' }),
      [
        { sel: 'H3', seharusnya: 'Target 2026' },
        { sel: 'O2', seharusnya: 'Rencana Tahun 2027' },
      ],
    ],
    [
      'terbagi dua, tanpa judul: target tahun rencana yang menentukan',
      renja({ ...TERBAGI, judul: '' }),
      [{ sel: 'F2', seharusnya: 'Realisasi Capaian Renja OPD Tahun 2023' }, { sel: 'G2' }],
    ],
    [
      'judul dari rumus: tanpa perbaikan',
      renja({ realisasi: 'Realisasi Capaian Renja OPD Tahun 2022', rumus: { F2: 'H1' } }),
      { sel: 'F2' },
    ],
    [
      'Renstra: satu tahun berulang',
      renstra(2026, 2027, 2027, 2029, 2030),
      { sel: 'H2', tertulis: 2027, seharusnya: 2028 },
    ],
  ],
});

test('perbaikan menulis ulang judulnya', () => {
  const [t] = jalankanAturan(TAHUN_JUDUL, renja({ realisasi: 'Realisasi Capaian Renja OPD Tahun 2022' }));
  expect(t!.perbaikan[0]).toMatchObject({
    jenis: 'pilih',
    perubahan: [{ baris: 1, kolom: 5, nilai: 'Realisasi Capaian Renja OPD Tahun 2024' }],
  });
});

test('tahun yang dipilih pengguna menentukan bila judul dan nama lembar tidak menyebutnya', () => {
  const lembar = renja({ judul: '', ...BASI });
  expect(jalankanAturan(TAHUN_JUDUL, lembar, { tahunDipilih: 2026 }).map((t) => t.sel)).toEqual([
    'F2',
    'G2',
    'H3',
    'O2',
  ]);
  expect(jalankanAturan(TAHUN_JUDUL, lembar, { tahunDipilih: 2025 })).toEqual([]);
});

test('judul di dua baris: "RANCANGAN AWAL RENJA" di atas "TAHUN 2026"', () => {
  const { nilai, gabungan, ...lain } = renja({ judul: 'TAHUN 2026', ...BASI });
  const geser = gabungan.map((g) => ({ ...g, baris: g.baris + 1, barisAkhir: g.barisAkhir + 1 }));
  const lembar = {
    ...lain,
    nilai: [['RANCANGAN AWAL RENJA DINAS SOSIAL'], ...nilai],
    gabungan: geser,
    rumus: [],
    format: [],
  };
  expect(jalankanAturan(TAHUN_JUDUL, lembar).map((t) => t.sel)).toEqual(['F3', 'G3', 'H4', 'O3']);
});
