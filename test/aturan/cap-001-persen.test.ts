import { PERSEN } from '../../core/aturan/cap-001-persen';
import { PREDIKAT } from '../../core/aturan/cap-002-predikat';
import { rentangTabel } from '../../core/matriks/susun';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { matriksDari, susunan } from '../bantu/susunan';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

const iku = (target: string | number, realisasi: string | number, capaian: string | number) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
    [1, 'Sasaran', 'Indikator', target, realisasi, capaian],
  ]);

const ikuRenstra = (capaian: number, kemajuan: number) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Target Akhir Renstra', '% thdp target akhir Renstra'], // prettier-ignore
    [1, 's', 'Angka Kemiskinan', 8.5, 7.9, capaian, 8, kemajuan],
  ]);

const serapan = (judul: string, ...persen: readonly [number, number]) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi', judul],
    ['1.06.01', 'PROGRAM A', 100_000_000, 80_000_000, persen[0]],
    ['1.06.02', 'PROGRAM B', 200_000_000, 150_000_000, persen[1]],
  ]);

/** The percentage of the second of three years is given. */
const tigaTahun = (capaian: number) =>
  lembarUji(
    [
      ['Indikator', 'Target', null, null, 'Realisasi', null, null, 'Capaian', null, null],
      [null, ...[2022, 2023, 2024, 2022, 2023, 2024, 2022, 2023, 2024]],
      ['Persentase A', 80, 82, 84, 79, 83, 84, 98.75, capaian, 100],
      ['Nilai B', 60, 62, 65, 61, 60, 66, 101.67, 96.77, 101.54],
    ],
    { gabungan: ['A1:A2', 'B1:D1', 'E1:G1', 'H1:J1'] },
  );

/** 1.643.000 of 3.602.000 rupiah are 45,61 %; 1,64 of 3,60 are 45,56 %. */
const jutaan = (persen: number) =>
  lembarUji([
    ['LAPORAN REALISASI TAHUN 2024 (dalam jutaan rupiah)'],
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi', '%'],
    ['1.06.01', 'PROGRAM A', 3.6, 1.64, persen],
    ['1.06.02', 'PROGRAM B', 200.25, 150.19, 75],
  ]);

ujiAturan(PERSEN, {
  terima: [
    ['persentase sisa bukan serapan', serapan('Sisa (%)', 20, 25)],
    ['tiga tahun target, realisasi, lalu capaian', tigaTahun(101.22)],
    ['persentase efisiensi bukan serapan', serapan('Efisiensi (%)', 20, 25)],
    ['pagu dalam jutaan, persen dari rupiah', jutaan(45.61)],
    ['realisasi fisik bukan serapan', serapan('Realisasi Fisik (%)', 100, 90)],
    ['dibulatkan', iku('97,7 %', '97,20 %', '99,49 %')],
    ['dipotong', iku(3, 2, '66,6 %')],
    ['dibatasi 100 %', iku(100, 163, '100 %')],
    [
      'pecahan berformat persen',
      lembarUji(
        [
          ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
          [1, 's', 'i', 10, 9, 0.9],
        ],
        { format: { F: '0%' } },
      ),
    ],
    ['target nol tidak dapat dihitung', iku(0, 5, '100 %')],
    ['target teks beberapa angka', iku('100 %\n12 bulan', '100 %', '90 %')],
    ['target tanpa angka', iku('Tinggi', 'Tinggi', '100 %')],
  ],
  tolak: [
    [
      'realisasi ditulis sebagai teks: hasilnya angka, bukan rumus',
      iku(10, '8', 70),
      { sel: 'F2', seharusnya: 80 },
    ],
    [
      'target ditulis sebagai teks: hasilnya angka, bukan rumus',
      iku('10', 8, 70),
      { sel: 'F2', seharusnya: 80 },
    ],
    ['tiga tahun: capaian tahun kedua', tigaTahun(98), { sel: 'I3', seharusnya: 101.22 }],
    ['pagu dalam jutaan, lebih dari pembulatannya', jutaan(46.5), { sel: 'E3', seharusnya: 45.56 }],
    ['serapan keuangan', serapan('Realisasi Keuangan (%)', 80, 57), { sel: 'E3', seharusnya: 75 }],
    [
      'Renja Metro: 97,20 dari 97,7 ditulis 100 %',
      iku('97,7 %', '97,20%', '100%'),
      { sel: 'F2', tertulis: 100, seharusnya: 99.49, tingkat: 'galat' },
    ],
    [
      'rumus turun yang dipakai capaian berlaku untuk target akhir: keduanya info',
      ikuRenstra(107.06, 101.25),
      [
        { sel: 'F2', tingkat: 'info', seharusnya: 92.94 },
        { sel: 'H2', tingkat: 'info', seharusnya: 98.75 },
      ],
    ],
    [
      'rumus turun hanya di target akhir: tetap galat',
      ikuRenstra(92.94, 101.25),
      { sel: 'H2', tingkat: 'galat', seharusnya: 98.75 },
    ],
    [
      'rumus lain dari yang dipakai capaian: tetap galat',
      ikuRenstra(107.06, 101.27),
      [
        { sel: 'F2', tingkat: 'info' },
        { sel: 'H2', tingkat: 'galat' },
      ],
    ],
    [
      'cocok dengan rumus indikator turun: info',
      iku(10, 12, '80 %'),
      { sel: 'F2', tingkat: 'info', pesan: /\(2T−R\)\/T/ },
    ],
    [
      'cocok dengan rumus yang salah',
      iku(10, 8, '20 %'),
      { sel: 'F2', tingkat: 'galat', pesan: /\(T−R\)\/T/ },
    ],
    [
      'serapan',
      tabel`
      Kode | Uraian | Anggaran | Realisasi | %
      1.06.01 | Program A | 200.000 | 150.000 | 75
      1.06.02 | Program B | 200.000 | 150.000 | 80`,
      { sel: 'E3', tertulis: 80, seharusnya: 75 },
    ],
  ],
});

test('tabel bebas: hubungan kolom dibuktikan baris terbanyak, baris yang menyimpang dilaporkan', () => {
  const baris = Array.from({ length: 10 }, (_, i) => {
    const dana = 1_000_000 + i * 10_000;
    const nilai = 700_000;
    return [`1.06.0${i}`, `Program ${i}`, 'Metro', dana, nilai, i === 7 ? 50 : (nilai / dana) * 100];
  });
  const lembar = lembarUji([
    ['Kode', 'Kegiatan', 'Desa', 'Jumlah Dana (Rp)', 'Nilai Kontrak (Rp)', 'Keuangan (%)'],
    ...baris,
  ]);
  expect(jalankanAturan(PERSEN, lembar).map((t) => [t.sel, t.seharusnya])).toEqual([['F9', 65.42]]);
});

/** E.81 of a dinas in short: K and Rp of one group, with the closing rows of the printed form. */
const e81 = (
  rataK: string | number,
  rataRp: string | number,
  tingkat = 80,
  predikat = ['Tinggi', 'Tinggi'],
) =>
  susunan(`
| Formulir E.81
| No | Sasaran | Program/Kegiatan | Indikator Kinerja | Target Renstra Perangkat Daerah pada Tahun Akhir Periode Renstra | < | Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu | < | Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi | < | Triwulan I | < | Triwulan II | < | Triwulan III | < | Triwulan IV | < | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2025 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2025 (%) | < | Unit Penanggung Jawab
| ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | K | Rp | ^
| 1 | Layanan | Program Rehabilitasi Sosial | Persentase PPKS | 100 | 1000000 | 70 | 600000 | 10 | 200000 | 2 | 40000 | 2 | 40000 | 2 | 40000 | 3 | 60000 | 10 | 180000 | 80 | 780000 | ${tingkat} | 78 | Dinas Sosial
| | | Kegiatan Rehabilitasi Dasar | Jumlah PPKS | 500 | 600000 | 300 | 360000 | 100 | 120000 | 20 | 24000 | 20 | 24000 | 20 | 24000 | 30 | 36000 | 90 | 108000 | 350 | 480000 | 70 | 80 | Dinas Sosial
| | | Kegiatan Rehabilitasi Lanjut | Jumlah PPKS | 50 | 400000 | 30 | 240000 | 10 | 80000 | 2 | 16000 | 2 | 16000 | 2 | 16000 | 3 | 24000 | 9 | 72000 | 55 | 300000 | 110 | 75 | Dinas Sosial
| Rata-rata capaian kinerja (%) | < | < | < | | | | | | | | | | | | | | | | | | | ${rataK} | ${rataRp}
| Predikat kinerja | < | < | < | | | | | | | | | | | | | | | | | | | ${predikat[0]!} | ${predikat[1]!}
| Faktor pendorong keberhasilan kinerja: | < | < | <`);

ujiAturan(PERSEN, {
  terima: [
    ['rata-rata semua baris: (80 + 70 + 110) / 3 dan (78 + 80 + 75) / 3', e81('86,67', '77,67')],
    ['rata-rata kegiatan: (70 + 110) / 2', e81(90, '77,5')],
    ['rata-rata dengan batas 100 %; anggaran: jumlah dibagi jumlah', e81('83,33', 78)],
    ['baris penutup kosong', e81('', '')],
  ],
  tolak: [
    [
      'rata-rata yang tidak dapat dihitung ulang',
      e81('96,67', '77,67'),
      { sel: 'W7', tertulis: 96.67, seharusnya: 86.67, tingkat: 'peringatan', pesan: /Rata-rata capaian/ },
    ],
    [
      'persen yang salah di atasnya: rata-rata yang benar bukan kesalahan kedua',
      e81('86,67', '77,67', 90),
      { sel: 'W4', tertulis: 90, seharusnya: 80 },
    ],
    [
      'kemajuan indikator turun: rumus disebut, hanya info',
      e81('', '', 125),
      { sel: 'W4', tingkat: 'info', pesan: /T\/R \(T target akhir, R realisasi\)/ },
    ],
    [
      'serapan dengan pembagian terbalik',
      tabel`
      Kode | Uraian | Anggaran | Realisasi | %
      1.06.01 | Program A | 200.000 | 160.000 | 80
      1.06.02 | Program B | 200.000 | 160.000 | 125`,
      {
        sel: 'E3',
        tingkat: 'galat',
        pesan: /T\/R \(T pagu, R realisasi\), yang tidak dipakai untuk serapan/,
      },
    ],
  ],
});

ujiAturan(PREDIKAT, {
  terima: [
    ['86,67 Tinggi, 77,67 Tinggi', e81('86,67', '77,67')],
    ['di celah skala: 75,5 Sedang atau Tinggi', e81('75,5', '90,5', 80, ['Sedang', 'Sangat Tinggi'])],
    ['tanpa rata-rata', e81('', '', 80, ['Rendah', 'Rendah'])],
    ['bukan kata skala', e81('86,67', '77,67', 80, ['lihat catatan', '-'])],
  ],
  tolak: [
    [
      'predikat penutup dari rata-rata di atasnya',
      e81('86,67', '77,67', 80, ['Sangat Tinggi', 'Tinggi']),
      { sel: 'W8', tertulis: 'Sangat Tinggi', seharusnya: 'Tinggi', tingkat: 'galat' },
    ],
  ],
});

test('baris penutup tidak terhitung sebagai baris lanjutan, tetapi masuk rentang tabel', () => {
  const matriks = matriksDari(e81('86,67', '77,67'));
  expect(matriks.baris).toHaveLength(3);
  expect(matriks.penutup.map((b) => [b.jenis, b.label])).toEqual([
    ['rata-rata', 'Rata-rata capaian kinerja (%)'],
    ['predikat', 'Predikat kinerja'],
  ]);
  expect(rentangTabel(matriks).barisAkhir).toBe(7);
});

test('"Rata-rata lama sekolah" adalah indikator, bukan baris penutup', () => {
  const lembar = lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
    [1, 'Meningkatnya mutu', 'Harapan lama sekolah', 13, 13, 100],
    [null, null, 'Rata-rata lama sekolah', 10, 8, 80],
    ['Rata-rata capaian', null, null, null, null, 90],
  ]);
  const matriks = matriksDari(lembar);
  expect(matriks.baris.map((b) => b.label)).toEqual(['Harapan lama sekolah', 'Rata-rata lama sekolah']);
  expect(jalankanAturan(PERSEN, lembar)).toEqual([]);
});
