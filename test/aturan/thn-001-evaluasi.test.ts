import { TAHUN_JUDUL } from '../../core/aturan/thn-001-tahun-judul';
import type { Lembar } from '../../core/lembar/lembar';
import { susunan } from '../bantu/susunan';
import { ujiAturan } from '../bantu/uji-aturan';

/** E.81 as offices fill it in: the years of columns 6, 7, 12 and 13. */
const e81 = (lalu: number, berjalan: number, sampai: number, judul = 'Formulir E.81'): Lembar =>
  susunan(`
| ${judul}
| No | Sasaran | Program/Kegiatan | Indikator Kinerja | Target Renstra pada Tahun 2029 (akhir periode) | < | Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (${lalu}) | < | Target Kinerja dan Anggaran Renja Tahun Berjalan (${berjalan}) yang Dievaluasi | < | Realisasi Kinerja pada Triwulan | < | < | < | < | < | < | < | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun ${sampai} | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun ${sampai} (%) | < | Penanggung Jawab
| ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | ^ | I | < | II | < | III | < | IV | < | ^ | ^ | ^ | ^ | ^ | ^ | ^
| ^ | ^ | ^ | ^ | ${Array.from({ length: 10 }, () => 'K | Rp').join(' | ')} | ^
| 1 | Layanan | Program Rehabilitasi Sosial | Persentase PPKS | 100 | 1000000000 | 70 | 600000000 | 10 | 200000000 | 2 | 40000000 | 2 | 40000000 | 2 | 40000000 | 3 | 60000000 | 9 | 180000000 | 79 | 780000000 | 79 | 78 | Dinas Sosial`);

/** T-C.29: title, then the years of columns 5, 6, 7, 9 and 10. */
const tc29 = (judul: string, [a, b, c, d, e]: readonly number[], lalu = b): Lembar =>
  susunan(`
| Tabel T-C.29
| ${judul}
| Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program (outcomes)/ Kegiatan (output) | Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun 2026 | Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun ${a} | Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu (Tahun ${lalu}) | < | < | Target Program dan Kegiatan (Renja Perangkat Daerah Tahun ${d}) | Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun Berjalan | <
| ^ | ^ | ^ | ^ | ^ | Target Renja Perangkat Daerah Tahun ${b} | Realisasi Renja Perangkat Daerah Tahun ${c} | Tingkat Realisasi (%) | ^ | Realisasi Capaian Program dan Kegiatan s/d Tahun ${e} | Tingkat Capaian Realisasi Target Renstra (%)
| 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang aktif | 100 % | 70 % | 80 % | 78 % | 97,5 | 90 % | 90 % | 90`);

const SAMPAI_2025 =
  'Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra s/d Tahun 2025';

/** T-C.30: four targets, two actuals, two projections. */
const tc30 = (judul: string, tahun: readonly (number | string)[]): Lembar =>
  susunan(`
| ${judul}
| Tabel T-C.30 Pencapaian Kinerja Pelayanan Perangkat Daerah
| No | Indikator | SPM/ Standar Nasional | IKK | Target Renstra Perangkat Daerah | < | < | < | Realisasi Capaian | < | Proyeksi | < | Catatan Analisis
| ^ | ^ | ^ | ^ | ${tahun.join(' | ')} | ^
| 1 | Persentase PPKS yang mendapat pelayanan | - | - | 95 % | 95,3 % | 95,7 % | 95,9 % | 97,2 % | 95,3 % | 95,7 % | 95,9 % | tercapai`);

const TC30_2026 = [2024, 2025, 2026, 2027, 2024, 2025, 2026, 2027];
const setahunLagi = (tahun: readonly number[]): number[] => tahun.map((t) => t + 1);

/** The form as printed, filled in only in part. */
const TC30_TARGET = [2024, 2025, 2026, 2027, 'Tahun (n-2)', 'Tahun (n-1)', 'Tahun n', 'Tahun (n+1)'];
const TC30_TANPA_PROYEKSI = [2024, 2025, 2026, 2027, 2024, 2025, 'Tahun n', 'Tahun (n+1)'];

/** The last heading of E.81 without its year. */
const e81Tingkat = (lembar: Lembar): Lembar => ({
  ...lembar,
  nilai: lembar.nilai.map(
    (b) =>
    b.map((s) => (/^Tingkat Capaian/.test(String(s)) ? 'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra (%)' : s)), // prettier-ignore
  ),
});

/** Values of offices over the years, each with its predikat. */
const nilaiOpd = (...judul: readonly string[]): Lembar =>
  susunan(`
| HASIL EVALUASI TAHUN 2024
| No | Perangkat Daerah | ${judul.map((j) => `${j} | Predikat`).join(' | ')}
| 1 | Dinas Sosial | ${judul.map(() => '72,5 | BB').join(' | ')}
| 2 | Dinas Kesehatan | ${judul.map(() => '81,2 | A').join(' | ')}`);

/** Tujuan dan sasaran of a Renstra: one target a year. */
const tujuan = (...tahun: readonly number[]): Lembar =>
  susunan(`
| RENSTRA DINAS SOSIAL TAHUN 2025-2029
| No | Tujuan | Sasaran | Indikator Tujuan/Sasaran | Target Kinerja Tujuan/Sasaran pada Tahun | < | < | < | <
| ^ | ^ | ^ | ^ | ${tahun.join(' | ')}
| 1 | Meningkatnya kesejahteraan sosial | Meningkatnya layanan PPKS | Persentase PPKS yang mendapat layanan | 80 | 82 | 84 | 86 | 88`);

const plafon = (judul: string, target: string): Lembar =>
  susunan(`
| ${judul}
| Kode | Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | ${target} | Plafon Anggaran Sementara (Rp)
| 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang aktif | 80 % | 50000000
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 90 % | 60000000`);

/** LKjIP: the actuals of three years beside one target. */
const banding = (target: string, ...realisasi: readonly number[]): Lembar =>
  susunan(`
| LAPORAN KINERJA TAHUN 2026
| No | Sasaran | Indikator Kinerja | ${target} | ${realisasi.map((t) => `Realisasi ${t}`).join(' | ')} | Capaian 2026 (%)
| 1 | Layanan | Persentase PPKS | 90 | 80 | 85 | 90 | 100`);

/** "Anggaran", "Realisasi" and "Rasio" over four years each. */
const tc24 = (...anggaran: readonly number[]): Lembar =>
  susunan(`
| Tabel T-C.24
| Uraian | Anggaran pada Tahun | < | < | < | Realisasi Anggaran pada Tahun | < | < | < | Rasio antara Realisasi dan Anggaran Tahun | < | < | <
| ^ | ${anggaran.join(' | ')} | 2021 | 2022 | 2023 | 2024 | 2021 | 2022 | 2023 | 2024
| BELANJA DAERAH | 5000000 | 6000000 | 7000000 | 8000000 | 4000000 | 5000000 | 6000000 | 7000000 | 80 | 83,33 | 85,71 | 87,5`);

const serapan = (judul: string, pagu: string, realisasi: string): Lembar =>
  susunan(`
| ${judul}
| Kode | Uraian | ${pagu} | ${realisasi} | %
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000000 | 50000000 | 83,33
| 1.06.04.2.01 | Rehabilitasi Sosial Dasar | 60000000 | 50000000 | 83,33`);

ujiAturan(TAHUN_JUDUL, {
  terima: [
    ['E.81 2026', e81(2025, 2026, 2026)],
    [
      'E.81 yang judul dokumennya tahun rencana',
      e81(2024, 2025, 2025, 'EVALUASI RENJA 2025, RENJA TAHUN 2026'),
    ],
    ['E.81, hanya dua judul bertahun yang saling bertentangan', e81(2025, 2025, 2029)],
    ['T-C.29 dengan judul "s/d Tahun 2025"', tc29(SAMPAI_2025, [2023, 2024, 2024, 2025, 2025])],
    [
      'T-C.29 yang judulnya hanya menyebut tahun yang dievaluasi',
      tc29('Evaluasi Hasil Pelaksanaan Renja Tahun 2024', [2023, 2024, 2024, 2025, 2025]),
    ],
    ['T-C.30 dalam Renja 2026', tc30('RENCANA KERJA DINAS SOSIAL TAHUN 2026', TC30_2026)],
    [
      'T-C.29 yang semua judul kolomnya dua tahun lebih tua dari judulnya',
      tc29(SAMPAI_2025, [2021, 2022, 2022, 2023, 2023]),
    ],
    [
      'T-C.30 yang semua judul kolomnya dua tahun lebih tua dari Renjanya',
      tc30('RENCANA KERJA DINAS SOSIAL TAHUN 2028', TC30_2026),
    ],
    [
      'T-C.30 setahun lebih tua, hanya target yang bertahun',
      tc30('RENCANA KERJA DINAS SOSIAL TAHUN 2027', TC30_TARGET),
    ],
    [
      'nilai tiap tahun di samping nilai lain',
      nilaiOpd('Nilai SAKIP 2023', 'Nilai SAKIP 2024', 'Nilai SKM 2024'),
    ],
    ['perbandingan dengan target tanpa tahun', banding('Target', 2024, 2025, 2026)],
    [
      'perbandingan dengan target tiap tahun',
      susunan(`
| LAPORAN KINERJA TAHUN 2026
| No | Sasaran | Indikator Kinerja | Target 2025 | Realisasi 2025 | Target 2026 | Realisasi 2026 | Capaian 2026 (%)
| 1 | Layanan | Persentase PPKS | 90 | 80 | 92 | 92 | 100`),
    ],
    ['tujuan dan sasaran Renstra', tujuan(2025, 2026, 2027, 2028, 2029)],
    ['KUA-PPAS', plafon('RANCANGAN APBD TAHUN ANGGARAN 2026', 'Target 2026')],
    ['T-C.30 tanpa tahun di judul', tc30('Dinas Sosial', setahunLagi(TC30_2026))],
    ['perbandingan tahun', banding('Target 2026', 2024, 2025, 2026)],
    ['perbandingan dengan target akhir', banding('Target Akhir Renstra 2029', 2024, 2025, 2026)],
    ['perbandingan menurun', banding('Target 2026', 2026, 2025, 2024)],
    ['perbandingan yang melompati tahun', banding('Target 2026', 2022, 2024, 2026)],
    ['perbandingan yang melompati satu tahun', banding('Target 2026', 2023, 2024, 2026)],
    ['perbandingan dua tahun yang sama', banding('Target 2026', 2026, 2026)],
    ['laporan 2026 yang membandingkan sampai 2025', banding('Target 2025', 2023, 2024, 2025)],
    ['laporan 2026 yang targetnya dan realisasinya lebih tua', banding('Target 2024', 2023, 2024, 2025)],
    ['target tahun depan', banding('Target 2027', 2024, 2025, 2026)],
    ['target akhir yang tahunnya sudah lewat', banding('Target Akhir Renstra 2025', 2024, 2025, 2026)],
    ['T-C.24', tc24(2021, 2022, 2023, 2024)],
    ['T-C.24 yang melompati tahun di tengah', tc24(2020, 2021, 2023, 2024)],
    ['serapan TA. 2026', serapan('LAPORAN REALISASI TA. 2026', 'Pagu TA 2026', 'Realisasi T.A. 2026 *)')],
    [
      'laporan 2026 yang menengok 2025',
      serapan('LAPORAN REALISASI TA 2026', 'Pagu TA 2025', 'Realisasi TA 2025'),
    ],
    [
      'tanggal cetak tanpa kata tahun',
      serapan('Laporan dicetak 3 Januari 2027', 'Pagu 2026', 'Realisasi 2027'),
    ],
  ],
  tolak: [
    ['E.81: tahun berjalan tertinggal', e81(2025, 2025, 2026), { sel: 'I2', pesan: /2025.*2026/ }],
    ['E.81: tahun lalu tertinggal', e81(2024, 2026, 2026), { sel: 'G2', pesan: /2024.*2026.*2025/ }],
    [
      'E.81: satu dari tiga judul bertahun',
      e81Tingkat(e81(2024, 2026, 2026)),
      { sel: 'G2', pesan: /2024.*2026.*2025/ },
    ],
    [
      'T-C.30 disalin dari tahun lalu, satu judul sudah diganti',
      tc30('RENCANA KERJA DINAS SOSIAL TAHUN 2027', [2024, 2025, 2026, 2027, 2024, 2025, 2026, 2028]),
      ['E', 'F', 'G', 'H', 'I', 'J', 'K'].map((k) => ({ sel: `${k}4`, sebab: null })),
    ],
    [
      'T-C.30 setahun lebih tua, proyeksinya tanpa tahun',
      tc30('RENCANA KERJA DINAS SOSIAL TAHUN 2027', TC30_TANPA_PROYEKSI),
      ['E', 'F', 'G', 'H', 'I', 'J'].map((k) => ({ sel: `${k}4` })),
    ],
    [
      'T-C.30: satu tahun target dua kali',
      tc30('Dinas Sosial', [2024, 2025, 2025, 2027, 2024, 2025, 2026, 2027]),
      { sel: 'G4', tertulis: 2025, seharusnya: 2026 },
    ],
    [
      'tujuan dan sasaran Renstra: satu tahun dua kali',
      tujuan(2025, 2026, 2026, 2028, 2029),
      { sel: 'G3', tertulis: 2026, seharusnya: 2027 },
    ],
    [
      'KUA-PPAS dengan target tahun lalu',
      plafon('RANCANGAN APBD TAHUN ANGGARAN 2026', 'Target 2025'),
      { sel: 'D2', seharusnya: 'Target 2026' },
    ],
    [
      'E.81: kolom 13 dan 14 tertinggal, judul yang menentukan',
      e81(2025, 2026, 2025, 'EVALUASI HASIL RENJA TAHUN 2026'),
      [{ sel: 'U2' }, { sel: 'W2' }],
    ],
    [
      'T-C.29: tiga judul tahun lalu tertinggal, judul tabel menang atas suara terbanyak',
      tc29(SAMPAI_2025, [2023, 2023, 2023, 2025, 2025]),
      [{ sel: 'F4' }, { sel: 'F3' }, { sel: 'G4' }],
    ],
    [
      'T-C.29: hanya judul kelompok yang tertinggal',
      tc29(SAMPAI_2025, [2023, 2024, 2024, 2025, 2025], 2023),
      { sel: 'F3', pesan: /2023.*2024/ },
    ],
    [
      'T-C.29 disalin dari tahun lalu: semua judul kolom basi',
      tc29(SAMPAI_2025, [2022, 2023, 2023, 2024, 2024]),
      [{ sel: 'E3', sebab: null }, { sel: 'F4' }, { sel: 'F3' }, { sel: 'G4' }, { sel: 'I3' }, { sel: 'J4' }],
    ],
    [
      'T-C.30 disalin dari tahun lalu',
      tc30('RENCANA KERJA DINAS SOSIAL TAHUN 2027', TC30_2026),
      ['E', 'F', 'G', 'H', 'I', 'J', 'K', 'L'].map((k) => ({
        sel: `${k}4`,
        sebab: k === 'E' ? null : 'THN-001@E4',
      })),
    ],
    [
      'T-C.30: satu tahun salah',
      tc30('Dinas Sosial', [2024, 2025, 2026, 2027, 2023, 2025, 2026, 2027]),
      { sel: 'I4', tertulis: 2023, seharusnya: 2024 },
    ],
    [
      'perbandingan 2026 yang targetnya masih 2025',
      banding('Target 2025', 2024, 2025, 2026),
      { sel: 'D2', seharusnya: 'Target 2026' },
    ],
    [
      'perbandingan: satu tahun dua kali',
      banding('Target 2026', 2024, 2024, 2026),
      { sel: 'F2', seharusnya: 'Realisasi 2025', pesan: /menurut deretnya seharusnya 2025/ },
    ],
    ['perbandingan menurun: satu tahun dua kali', banding('Target 2026', 2026, 2025, 2025), { sel: 'G2', seharusnya: 'Realisasi 2024' }], // prettier-ignore
    ['T-C.24: tahun pertama salah', tc24(2020, 2022, 2023, 2024), { sel: 'B3', seharusnya: 2021 }],
    ['T-C.24: satu tahun dua kali', tc24(2021, 2022, 2022, 2024), { sel: 'D3', seharusnya: 2023 }],
    ...[
      ['LAPORAN REALISASI TA. 2026', 'Pagu TA 2025', 'Realisasi TA 2026', 'Pagu TA 2026'],
      ['LAPORAN REALISASI T.A. 2026', 'Pagu Th. 2025', 'Realisasi 2026 *)', 'Pagu Th. 2026'],
      ['LRA TAHUN ANGGARAN 2026', 'Anggaran Thn 2025', 'Realisasi Thn 2026', 'Anggaran Thn 2026'],
      ['LAPORAN REALISASI DINAS SOSIAL 2026', 'Pagu APBD 2025', 'Realisasi APBD 2026', 'Pagu APBD 2026'],
    ].map(
      ([judul, pagu, realisasi, benar]) =>
        [`${judul}: ${pagu}`, serapan(judul!, pagu!, realisasi!), { sel: 'C2', seharusnya: benar! }] as const,
    ),
  ],
});
