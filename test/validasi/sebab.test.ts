import { kamusUji } from '../aturan/kamus-uji';
import { periksa } from '../../core/validasi/periksa';
import { kenaliTabel } from '../../core/formulir/kenali';
import { susunMatriks } from '../../core/matriks/susun';
import { hubungkanSebab } from '../../core/validasi/sebab';
import type { Lembar } from '../../core/lembar/lembar';
import { bukuUji, lembarUji, tabel } from '../bantu/lembar-uji';
import { temuanUji } from '../panel/temuan-uji';

const ringkas = (lembar: Lembar, aturan = /^(PGU|CAP|STR-003)/): string[] =>
  periksa(bukuUji(lembar))
    .temuan.filter((t) => aturan.test(t.aturan))
    .map((t) => `${t.aturan}@${t.sel}${t.sebab ? ` <- ${t.sebab}` : ''}`);

test('baris yang cocok di antaranya meneruskan kesalahan dari bawah', () => {
  const lembar = tabel`
    1.06 | 100
    1.06.01 | 80
    1.06.01.2.01 | 50
    1.06.01.2.01.01 | 30
    1.06.01.2.02 | 30
    1.06.02 | 40`;
  // Kegiatan 2.01 is 20 too high; its program adds up with it, the bidang does not.
  expect(ringkas(lembar)).toEqual(['PGU-001@C2 <- PGU-001@C4', 'PGU-001@C4']);
});

test('rumus SUM yang melewatkan angka teks: teksnya yang jadi kepala', () => {
  const lembar = lembarUji(
    [
      ['Kode', 'Uraian', 'Pagu Indikatif'],
      ['1.06.01', 'Program', 60_000_000],
      ['1.06.01.2.01', 'Kegiatan', 60_000_000],
      ['1.06.01.2.02', 'Kegiatan', '40.000.000'],
    ],
    { rumus: { C2: 'SUM(C3:C4)' } },
  );
  expect(ringkas(lembar)).toEqual(['PGU-001@C2 <- STR-003@C4', 'STR-003@C4']);
  const diketik = { ...lembar, rumus: [] };
  expect(ringkas(diketik)).toEqual(['PGU-001@C2', 'STR-003@C4']);
});

test('baris yang hilang di dua kolom: satu kepala, dan nilainya disebut', () => {
  const lembar = lembarUji([
    ['Kode', 'Uraian', 'Pagu Indikatif 2026', 'Pagu Indikatif 2027'],
    ['1.06', 'Bidang', 100_000_000, 120_000_000],
    ['1.06.01', 'Program A', 70_000_000, 80_000_000],
    ['1.06.01.2.01', 'Kegiatan', 45_000_000, 50_000_000],
    ['1.06.02', 'Program B', 30_000_000, 40_000_000],
  ]);
  expect(ringkas(lembar)).toEqual(['PGU-001@C3', 'PGU-001@D3 <- PGU-001@C3']);
  const [pertama] = periksa(bukuUji(lembar)).temuan.filter((t) => t.aturan === 'PGU-001');
  expect(pertama!.pesan).toContain('Jumlah bidang urusan 1.06 cocok');
  expect(pertama!.pesan).toContain('senilai Rp25.000.000 yang belum tertulis');
});

test('baris JUMLAH menjadi saksi bagi baris teratas', () => {
  const lembar = tabel`
    1.06.01 | 70.000.000
    1.06.01.2.01 | 45.000.000
    1.06.02 | 30.000.000
    JUMLAH | 100.000.000`;
  const [pertama] = periksa(bukuUji(lembar)).temuan.filter((t) => t.aturan === 'PGU-001');
  expect(pertama!.pesan).toContain('Jumlah baris JUMLAH cocok');
});

describe('persentase dari angka yang salah', () => {
  const KEPALA = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Capaian (%)'];
  const buat = (...isi: (string | number)[][]): Lembar => lembarUji([KEPALA, ...isi]);
  test('serapan cocok dengan jumlah yang benar: PGU-001 kepalanya', () => {
    const lembar = buat(
      ['1.06.01', 'Program', 200_000_000, 180_000_000, 75],
      ['1.06.01.2.01', 'Kegiatan A', 100_000_000, 90_000_000, 90],
      ['1.06.01.2.02', 'Kegiatan B', 100_000_000, 60_000_000, 60],
    );
    expect(ringkas(lembar)).toEqual(['PGU-001@D2', 'CAP-001@E2 <- PGU-001@D2']);
  });
  test('serapan yang wajar di sebelah realisasi di atas pagu: PGU-003 kepalanya', () => {
    const lembar = buat(['1.06.01', 'Program', 100_000_000, 112_654_875, 65], ['1.06.02', 'Lain', 50_000_000, 40_000_000, 80]); // prettier-ignore
    expect(ringkas(lembar)).toEqual(['PGU-003@D2', 'CAP-001@E2 <- PGU-003@D2']);
  });
  test('serapan yang salah sendiri tetap kepala', () => {
    const lembar = buat(['1.06.01', 'Program', 100_000_000, 50_000_000, 65], ['1.06.02', 'Lain', 50_000_000, 40_000_000, 80]); // prettier-ignore
    expect(ringkas(lembar)).toEqual(['CAP-001@E2']);
  });
});

describe('realisasi di atas pagu yang salah', () => {
  const KEPALA = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Capaian (%)'];
  const buat = (isi: (string | number)[][], rumus: Record<string, string> = {}): Lembar =>
    lembarUji([KEPALA, ...isi], { rumus });
  test('tiga nol hilang dari pagu: realisasi dan serapan menggantung', () => {
    const lembar = buat([
      ['1.06.01.2.01', 'Kegiatan', 310_030_000, 300_000_000, 96.76],
      ['1.06.01.2.01.0001', 'A', 210_030_000, 200_263_100, 95.35],
      ['1.06.01.2.01.0002', 'B', 100_000, 99_736_900, 99.74],
    ]);
    expect(ringkas(lembar)).toEqual([
      'PGU-001@C2 <- PGU-005@C4',
      'PGU-005@C4',
      'PGU-003@D4 <- PGU-005@C4',
      'CAP-001@E4 <- PGU-005@C4',
    ]);
  });
  test('rumus jumlah pagu melewatkan baris: satu kepala, rumusnya', () => {
    const lembar = buat(
      [
        ['1.06.01', 'Program', 100_000_000, 90_000_000, 90],
        ['1.06.01.2.01', 'Kegiatan', 70_000_000, 90_000_000, 90],
        ['1.06.01.2.01.0001', 'A', 70_000_000, 65_000_000, 92.86],
        ['1.06.01.2.01.0002', 'B', 30_000_000, 25_000_000, 83.33],
      ],
      { C3: 'SUM(C4:C4)' },
    );
    expect(ringkas(lembar, /^(PGU|CAP|RMS-003)/)).toEqual([
      'PGU-001@C2 <- PGU-001@C3',
      'PGU-001@C3 <- RMS-003@C3',
      'RMS-003@C3',
      'PGU-003@D3 <- PGU-001@C3',
      'CAP-001@E3 <- PGU-001@C3',
    ]);
  });
  test('pagu nol, padahal jumlah induknya memuat angkanya', () => {
    const lembar = buat([
      ['1.06.01.2.01', 'Kegiatan', 100_000_000, 90_000_000, 90],
      ['1.06.01.2.01.0001', 'A', 0, 65_000_000, 92.86],
      ['1.06.01.2.01.0002', 'B', 30_000_000, 25_000_000, 83.33],
    ]);
    expect(ringkas(lembar)).toEqual(['PGU-001@C2', 'PGU-003@D3 <- PGU-001@C2']);
  });
  test('jumlah induk yang tidak menolong: realisasinya tetap kepala', () => {
    const lembar = buat([
      ['1.06.01.2.01', 'Kegiatan', 50_000_000, 90_000_000, 180],
      ['1.06.01.2.01.0001', 'A', 10_000_000, 65_000_000, 650],
      ['1.06.01.2.01.0002', 'B', 30_000_000, 25_000_000, 83.33],
    ]);
    expect(ringkas(lembar)).toEqual(['PGU-001@C2', 'PGU-003@D2 <- PGU-003@D3', 'PGU-003@D3']);
  });
  test('realisasi yang juga tidak berjumlah: pagunya tidak dituduh', () => {
    const lembar = buat([
      ['1.06.01.2.01', 'Kegiatan', 100_000_000, 33_000_000, 33],
      ['1.06.01.2.01.0001', 'A', 10_000_000, 65_000_000, 80],
      ['1.06.01.2.01.0002', 'B', 30_000_000, 25_000_000, 83.33],
    ]);
    expect(ringkas(lembar)).toContain('PGU-003@D3');
    expect(ringkas(lembar)).toContain('PGU-001@D2 <- PGU-003@D3');
  });
});

describe('pertumbuhan dari angka yang salah (T-C.24)', () => {
  const TAHUN = [2022, 2023, 2024];
  const buat = (anggaran: number[], realisasi: number[], rata: [number, number]): Lembar =>
    lembarUji(
      [
        ['Uraian', 'Anggaran pada Tahun ke-', null, null, 'Realisasi Anggaran pada Tahun ke-', null, null, 'Rasio antara Realisasi dan Anggaran Tahun ke-', null, null, 'Rata-rata Pertumbuhan', null], // prettier-ignore
        [null, ...TAHUN, ...TAHUN, ...TAHUN, 'Anggaran', 'Realisasi'],
        ['Belanja Operasi', 6e9, 6.2e9, 6.4e9, 5.9e9, 6.1e9, 6.1e9, 98.33, 98.39, 95.31, 3.28, 1.69],
        ['Belanja Modal', ...anggaran, ...realisasi, 90, 90, 90.91, ...rata],
      ],
      { gabungan: ['A1:A2', 'B1:D1', 'E1:G1', 'H1:J1', 'K1:L1'] },
    );
  const BENAR: [number[], number[], [number, number]] = [
    [1e9, 1e9, 1.1e9],
    [9e8, 9e8, 1e9],
    [5, 5.56],
  ];
  test('tanpa kesalahan', () => {
    expect(ringkas(buat(...BENAR))).toEqual([]);
  });
  test('realisasi di atas anggaran menjelaskan rasio dan pertumbuhan', () => {
    expect(ringkas(buat(BENAR[0], [9e8, 1.1e9, 1e9], BENAR[2]))).toEqual([
      'PGU-003@F4',
      'CAP-001@I4 <- PGU-003@F4',
      'CAP-003@L4 <- PGU-003@F4',
    ]);
  });
  test('anggaran nol menjelaskan pertumbuhan anggaran', () => {
    const hasil = ringkas(buat([1e9, 0, 1.1e9], BENAR[1], BENAR[2]));
    expect(hasil).toContain('PGU-003@F4');
    expect(hasil).toContain('CAP-003@K4 <- PGU-003@F4');
  });
  test('pertumbuhan yang tidak dapat dijelaskan tetap kepala', () => {
    expect(ringkas(buat(BENAR[0], [9e8, 1.1e9, 1e9], [5, 80]))).toContain('CAP-003@L4');
  });
});

describe('kode yang salah', () => {
  const RENJA = (isi: (string | number | null)[][]): Lembar =>
    lembarUji([
      ['RENJA TAHUN 2026'],
      ['No', 'Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target 2026', 'Pagu Indikatif (Rp)', 'Lokasi', 'Sumber Dana', 'Kelompok Sasaran', 'Perangkat Daerah Penanggung Jawab'], // prettier-ignore
      ...isi.map(([kode, nama, pagu]) => [null, kode!, nama!, 'Indikator', '100 %', pagu!, 'Kota Metro', 'DAU', 'PPKS', 'Dinas Sosial']), // prettier-ignore
    ]);
  const KEGIATAN = ['Rehabilitasi Sosial Dasar di Luar Panti Sosial', 'Rehabilitasi Sosial Lainnya di Luar Panti'] as const; // prettier-ignore
  const NAMA = ['Penyediaan Permakanan', 'Penyediaan Sandang', 'Penyediaan Alat Bantu'];
  const LAIN = ['Asrama', 'Kedaruratan', 'Kemitraan', 'Penelusuran Keluarga', 'Rujukan', 'Data dan Pengaduan', 'Bimbingan Fisik']; // prettier-ignore
  const kodeSub = (kegiatan: number, i: number): string => `1.06.04.2.0${kegiatan}.000${i + 1}`;
  const KAMUS = kamusUji(
    ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', '', '', ''],
    ...KEGIATAN.map((nama, i) => [`1.06.04.2.0${i + 1}`, nama, '', '', '']),
    ...NAMA.map((nama, i) => [kodeSub(1, i), nama, 'Indikator', '%', '']),
    ...LAIN.map((nama, i) => [kodeSub(2, i), nama, 'Indikator', '%', '']),
  );
  /** Programme, a kegiatan with three sub kegiatan (rows 4-7) and one with seven (from row 8). */
  const tabelSosial = (ganti: Readonly<Record<string, string>> = {}, urut = [0, 1, 2]): Lembar =>
    RENJA(
      [
        ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 130_000_000],
        ['1.06.04.2.01', KEGIATAN[0], 60_000_000],
        ...urut.map((i) => [kodeSub(1, i), NAMA[i]!, (i + 1) * 10_000_000]),
        ['1.06.04.2.02', KEGIATAN[1], 70_000_000],
        ...LAIN.map((nama, i) => [kodeSub(2, i), nama, 10_000_000]),
      ].map(([kode, ...lain]) => [ganti[kode as string] ?? kode!, ...lain] as (string | number)[]),
    );
  const temuan = (lembar: Lembar): string[] =>
    periksa(bukuUji(lembar), { kamus: KAMUS })
      .temuan.filter((t) => /^(PGU|KOD)/.test(t.aturan))
      .map((t) => `${t.aturan}@${t.sel}${t.sebab ? ` <- ${t.sebab}` : ''}`);

  test('tanpa kesalahan', () => expect(temuan(tabelSosial())).toEqual([]));
  test('kode sub kegiatan: urutan menggantung', () => {
    const hasil = temuan(tabelSosial({ '1.06.04.2.01.0002': '1.06.04.2.01.0092' }));
    expect(hasil).toEqual(['KOD-002@B6', 'KOD-006@B7 <- KOD-002@B6']);
  });
  test('urutan yang tidak karena kode salah tetap kepala', () => {
    expect(temuan(tabelSosial({}, [2, 1, 0]))).toEqual(['KOD-006@B6']);
  });
  test('kode kegiatan: induk yang hilang dan jumlah ganda menggantung', () => {
    expect(temuan(tabelSosial({ '1.06.04.2.01': '1.06.04.2.11' }))).toEqual([
      'PGU-001@F3 <- KOD-002@B4',
      'KOD-002@B4',
      'KOD-007@B5 <- KOD-002@B4',
    ]);
  });
  test('sub kegiatan di bawah kode kegiatan lain: kedua jumlah menggantung', () => {
    expect(temuan(tabelSosial({ '1.06.04.2.01.0003': '1.06.04.2.02.0093' }))).toEqual([
      'PGU-001@F3 <- KOD-002@B7',
      'PGU-001@F4 <- KOD-002@B7',
      'KOD-002@B7',
      'KOD-007@B7 <- KOD-002@B7',
    ]);
  });
});

describe('pagu yang kosong', () => {
  const KUA = ['Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target 2026', 'Pagu Indikatif']; // prettier-ignore
  const buat = (kepala: string[], kegiatan: number, program: number): Lembar =>
    lembarUji([
      kepala,
      ...(
        [
          ['1.06.04', program],
          ['1.06.04.2.01', kegiatan],
          ['1.06.04.2.01.0001', 10_000_000],
          ['1.06.04.2.01.0002', 20_000_000],
          ['1.06.04.2.01.0003', 30_000_000],
          ['1.06.04.2.01.0004', null],
        ] as [string, number | null][]
      ).map(([kode, pagu]) => [kode, 'Nama', 'Indikator', '100 %', pagu]),
    ]);
  /** The Renja with its 17 columns, where no pagu may be blank. */
  const renja17 = (kegiatan: number): Lembar =>
    lembarUji(
      [
        ['NO', 'KODE', 'URUSAN/BIDANG URUSAN/PROGRAM/KEGIATAN/SUB KEGIATAN', 'INDIKATOR PROGRAM/KEGIATAN/SUB KEGIATAN', 'TARGET AKHIR PERIODE RENSTRA OPD', 'REALISASI CAPAIAN RENJA OPD TAHUN 2024', 'PRAKIRAAN CAPAIAN TARGET RENJA OPD TAHUN 2025', 'CAPAIAN KINERJA DAN KERANGKA PENDANAAN', null, null, null, 'PRIORITAS', null, 'KELOMPOK SASARAN', 'PRAKIRAAN MAJU RENCANA TAHUN 2027', null, 'PERANGKAT DAERAH PENANGGUNG JAWAB'], // prettier-ignore
        [null, null, null, null, null, null, null, 'TARGET 2026', 'PAGU INDIKATIF (Rp)', 'LOKASI', 'SUMBER DANA', 'NASIONAL', 'DAERAH', null, 'TARGET', 'PAGU INDIKATIF (Rp)'], // prettier-ignore
        Array.from({ length: 17 }, (_, i) => i + 1),
        ...(
          [
            ['1.06.04', kegiatan],
            ['1.06.04.2.01', kegiatan],
            ['1.06.04.2.01.0001', 10_000_000],
            ['1.06.04.2.01.0002', 20_000_000],
            ['1.06.04.2.01.0003', 30_000_000],
            ['1.06.04.2.01.0004', null],
          ] as [string, number | null][]
        ).map(([kode, pagu]) => [null, kode, 'Nama', 'Indikator', '9 %', '9 %', '9 %', '9 %', pagu, 'Metro', 'DAU', null, null, 'PPKS', '9 %', 1, 'Dinas']), // prettier-ignore
      ],
      { gabungan: ['H1:K1', 'L1:M1', 'O1:P1'] },
    );
  const pagu = (lembar: Lembar): string[] => ringkas(lembar, /^PGU-00[1-6]/).filter((t) => t.includes('@I') || t.includes('@E')); // prettier-ignore
  test('di Renja jumlah induk menggantung pada sel kosong', () => {
    expect(pagu(renja17(75_000_000))).toEqual(['PGU-001@I5 <- PGU-006@I9', 'PGU-006@I9']);
  });
  test('di tabel lain sel kosong hanya info dan menggantung pada jumlahnya', () => {
    expect(pagu(buat(KUA, 75_000_000, 75_000_000))).toEqual(['PGU-001@E3', 'PGU-006@E7 <- PGU-001@E3']);
  });
  test('induk yang lebih kecil dari isinya tidak karena sel kosong', () => {
    expect(pagu(buat(KUA, 50_000_000, 50_000_000))).toEqual(['PGU-001@E3', 'PGU-006@E7']);
    expect(pagu(renja17(50_000_000))).toEqual(['PGU-001@I5', 'PGU-006@I9']);
  });
});

test('temuan yang saling menjelaskan: yang pertama berdiri sendiri', () => {
  const lembar = tabel`1.06.01 | 30 \n 1.06.01.2.01 | 10`;
  const [matriks] = kenaliTabel(lembar).tabel.map(susunMatriks);
  const a = temuanUji('B2', { aturan: 'CAP-001', sebab: 'CAP-002@B3' });
  const b = temuanUji('B3', { aturan: 'CAP-002', sebab: 'CAP-001@B2' });
  const { value } = hubungkanSebab(matriks!, [a, b], 1).next();
  expect((value ?? []).map((t) => t.sebab)).toEqual([null, 'CAP-001@B2']);
});

describe('pagu yang berbeda dari acuan', () => {
  const lembar = (program: number, sub: number): Lembar =>
    lembarUji(
      [
        ['RKA TAHUN 2026'],
        ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu 2026 (Rp)'],
        ['1.06.01', 'PROGRAM A', 'x', 1, program],
        ['1.06.01.2.01', 'Kegiatan A', 'x', 1, 90_000_000],
        ['1.06.01.2.01.0001', 'Sub A', 'x', 1, sub],
        ['1.06.01.2.01.0002', 'Sub B', 'x', 1, 40_000_000],
      ],
      { nama: 'RKA' },
    );
  const acuan = { ...lembar(90_000_000, 50_000_000), nama: 'Renja' };
  acuan.nilai = [['RENJA TAHUN 2026'], ...acuan.nilai.slice(1)];
  const temuan = (program: number, sub: number) =>
    periksa(bukuUji(acuan, lembar(program, sub))).temuan.filter((t) => /^(PGU|KSN)/.test(t.aturan));
  const ringkas = (program: number, sub: number) =>
    temuan(program, sub).map((t) => `${t.aturan}@${t.sel}${t.sebab ? ` <- ${t.sebab}` : ''}`);

  test('jumlah yang salah: satu kepala di jumlahnya', () =>
    expect(ringkas(114_000_000, 50_000_000)).toEqual(['KSN-001@E3 <- PGU-001@E3', 'PGU-001@E3']));
  test('anak yang salah: jumlah di atasnya menyebut sel itu', () => {
    expect(ringkas(90_000_000, 55_000_000)).toEqual(['PGU-001@E4', 'KSN-001@E5 <- PGU-001@E4']);
    expect(temuan(90_000_000, 55_000_000)[0]!.pesan).toMatch(
      / Menurut dokumen acuannya, sel yang salah E5\.$/,
    );
  });
  test('selisih yang lain di baris atas tetap berdiri sendiri', () =>
    expect(ringkas(91_000_000, 55_000_000)).toEqual([
      'KSN-001@E3 <- PGU-001@E3',
      'PGU-001@E3',
      'PGU-001@E4',
      'KSN-001@E5 <- PGU-001@E4',
    ]));
  test('tiga nol yang hilang: satu kepala', () =>
    expect(ringkas(90_000_000, 50_000)).toContain('KSN-001@E5 <- PGU-005@E5'));
});

describe('kode ganda', () => {
  const SEMUA = /^(PGU|KOD)/;
  test('seluruh baris disalin: jumlah di atasnya hanya akibat', () => {
    const lembar = tabel`
      1.06.01.2.01 | 50.000.000
      1.06.01.2.01.01 | 30.000.000
      1.06.01.2.01.01 | 30.000.000
      1.06.01.2.01.02 | 20.000.000`;
    expect(ringkas(lembar, SEMUA)).toEqual(['PGU-001@C2 <- KOD-005@A4', 'KOD-005@A4']);
  });
  test('kode kegiatan dipakai dua kali: jumlah program dan induk yang hilang ikut', () => {
    const lembar = tabel`
      Kode | Uraian | Lokasi | Pagu
      1.06.01 | Program | x | 130.000.000
      1.06.01.2.01 | Perencanaan | x | 50.000.000
      1.06.01.2.01.01 | a | x | 30.000.000
      1.06.01.2.01.02 | b | x | 20.000.000
      1.06.01.2.01 | Keuangan | x | 60.000.000
      1.06.01.2.02.01 | c | x | 60.000.000
      1.06.01.2.03 | Umum | x | 20.000.000
      1.06.01.2.03.01 | d | x | 10.000.000
      1.06.01.2.03.02 | e | x | 10.000.000`;
    expect(ringkas(lembar, SEMUA)).toEqual([
      'PGU-001@D2 <- KOD-005@A6',
      'KOD-005@A6',
      'KOD-007@A7 <- KOD-005@A6',
    ]);
  });
  test('kode program dipakai dua kali: baris JUMLAH ikut', () => {
    const lembar = tabel`
      Kode | Uraian | Lokasi | Pagu
      1.06.01 | Program A | x | 50.000.000
      1.06.01.2.01 | a | x | 50.000.000
      1.06.01 | Program B | x | 60.000.000
      1.06.02.2.01 | b | x | 60.000.000
      | JUMLAH | | 110.000.000`;
    expect(ringkas(lembar, SEMUA)).toEqual(
      expect.arrayContaining(['KOD-005@A4', 'PGU-002@D6 <- KOD-005@A4']),
    );
  });
});

describe('dua bukti, satu sel yang salah', () => {
  const SEMUA = /^(PGU|RMS|CAP)/;
  const perubahan = (kegiatan: number, sub: number, selisih: readonly [number, number]) =>
    lembarUji([
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Sebelum', 'Pagu Sesudah', 'Bertambah/Berkurang'],
      ['1', '2', '3', '4', '5=4-3'],
      ['1.06.01', 'Program', 100_000_000, 120_000_000, 20_000_000],
      ['1.06.01.2.01', 'Kegiatan', 60_000_000, kegiatan, selisih[0]],
      ['1.06.01.2.01.0001', 'Sub', 60_000_000, sub, selisih[1]],
      ['1.06.01.2.02', 'Kegiatan', 40_000_000, 45_000_000, 5_000_000],
    ]);
  test.each<[string, Lembar, string[]]>([
    [
      'induk salah',
      perubahan(77_000_000, 75_000_000, [15_000_000, 15_000_000]),
      ['PGU-001@D3 <- PGU-001@D4', 'PGU-001@D4', 'RMS-005@E4 <- PGU-001@D4'],
    ],
    [
      'anak salah',
      perubahan(75_000_000, 78_000_000, [15_000_000, 15_000_000]),
      ['PGU-001@D4', 'RMS-005@E5 <- PGU-001@D4'],
    ],
    [
      'hitungan salah di baris bawah',
      perubahan(75_000_000, 75_000_000, [15_000_000, 12_000_000]),
      ['PGU-001@E4 <- RMS-005@E5', 'RMS-005@E5'],
    ],
    [
      'hitungan salah di baris induk',
      perubahan(75_000_000, 75_000_000, [12_000_000, 15_000_000]),
      ['RMS-005@E4'],
    ],
  ])('%s', (_judul, lembar, harapan) => {
    // prettier-ignore
    expect(ringkas(lembar, SEMUA).sort()).toEqual(harapan);
  });

  test('kepala menyebut sel tempat kedua bukti bertemu', () => {
    const [kepala] = periksa(
      bukuUji(perubahan(75_000_000, 78_000_000, [15_000_000, 15_000_000])),
    ).temuan.filter((t) => t.aturan === 'PGU-001');
    expect(kepala!.pesan).toMatch(/ Menurut hitungan di E5, sel yang salah D5\.$/);
  });

  const sisa = (realisasi: number, sisaSub: number, judul = 'Sisa Anggaran') =>
    lembarUji([
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi', judul],
      ['1.06.01', 'Program', 100_000_000, 70_000_000, 30_000_000],
      ['1.06.01.2.01', 'Kegiatan', 100_000_000, 70_000_000, 30_000_000],
      ['1.06.01.2.01.0001', 'Sub', 60_000_000, realisasi, sisaSub],
      ['1.06.01.2.01.0002', 'Sub', 40_000_000, 20_000_000, 20_000_000],
    ]);
  test.each<[string, Lembar, string[]]>([
    ['benar', sisa(50_000_000, 10_000_000), []],
    ['sisa salah', sisa(50_000_000, 15_000_000), ['PGU-001@E3 <- RMS-005@E4', 'RMS-005@E4']],
    ['realisasi salah', sisa(52_000_000, 10_000_000), ['PGU-001@D3', 'RMS-005@E4 <- PGU-001@D3']],
    [
      'realisasi di atas pagu',
      sisa(64_000_000, 10_000_000),
      ['PGU-001@D3 <- PGU-003@D4', 'PGU-003@D4', 'RMS-005@E4 <- PGU-001@D3'],
    ],
    ['judul lain tidak menjanjikan hitungan', sisa(50_000_000, 15_000_000, 'Uang Muka'), ['PGU-001@E3']],
  ])('sisa anggaran: %s', (_judul, lembar, harapan) => {
    expect(ringkas(lembar, SEMUA).sort()).toEqual(harapan);
  });
});

test('realisasi di atas pagu, tetapi isinya menyebut yang cukup', () => {
  const lembar = lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi', '%'],
    ['1.06.01', 'Program', 90_000_000, 80_000_000, 88.89],
    ['1.06.01.2.01', 'Perencanaan', 50_000_000, 53_000_000, 90],
    ['1.06.01.2.01.01', 'Dokumen', 50_000_000, 45_000_000, 90],
    ['1.06.01.2.02', 'Umum', 40_000_000, 35_000_000, 87.5],
    ['1.06.01.2.02.01', 'Rapat', 40_000_000, 35_000_000, 87.5],
  ]);
  expect(ringkas(lembar)).toContain('PGU-003@D3 <- PGU-001@D3');
});

test('persen dalam jutaan: pembulatan pagu tidak memutus sebabnya', () => {
  const lembar = lembarUji([
    ['LAPORAN REALISASI TAHUN 2024 (dalam jutaan rupiah)'],
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi', '%'],
    ['1.06.01', 'Program', 13.85, 6.59, 47.58],
    ['1.06.01.2.01', 'Dokumen', 3.6, 2.64, 45.61],
    ['1.06.01.2.02', 'Umum', 10.25, 4.95, 48.29],
  ]);
  expect(ringkas(lembar)).toContain('CAP-001@E4 <- PGU-001@D3');
});
