import { PREDIKAT } from '../../core/aturan/cap-002-predikat';
import { SUMBER_DANA_SALAH_EJA } from '../../core/aturan/dna-002-sumber-dana-salah-eja';
import { INDIKATOR_BERBEDA } from '../../core/aturan/ind-002-indikator-berbeda';
import { KEWENANGAN } from '../../core/aturan/kod-008-kewenangan';
import { PAGU_KOSONG } from '../../core/aturan/pgu-006-pagu-kosong';
import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { TABEL_TAK_DIKENAL } from '../../core/aturan/str-002-tabel-tak-dikenal';
import { JUMLAH_TRIWULAN } from '../../core/aturan/tgt-005-jumlah-triwulan';
import { lembarUji } from '../bantu/lembar-uji';
import { susunan } from '../bantu/susunan';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { ujiAturan } from '../bantu/uji-aturan';
import { KAMUS_UJI, renja } from './kamus-uji';

/** Cases from printed documents for rules whose own tests are made up of small constructed ones. */

const capaian = (predikat: string) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Predikat'],
    [1, 'Administrasi Keuangan', 'i', 100, 93.61, 93.61, 'Sangat tinggi'],
    [2, 'Administrasi Umum', 'i', 100, 74.08, 74.08, predikat],
  ]);

ujiAturan(PREDIKAT, {
  terima: [['LAKIP Metro 2022: capaian kegiatan menurut Tabel 3.1', capaian('Sedang')]],
  tolak: [['LAKIP Metro 2022: 74,08 % bukan Tinggi', capaian('Tinggi'), { sel: 'G3', seharusnya: 'Sedang' }]],
});

ujiAturan(SUMBER_DANA_SALAH_EJA, {
  terima: [
    [
      'Renja Metro 2026: tujuh kali APBN',
      renjaUji(Array.from({ length: 40 }, (_, i) => ({ ...SUB_LENGKAP, 11: i < 7 ? 'APBN' : null }))),
    ],
  ],
  tolak: [
    [
      'satu huruf tertukar di antaranya',
      renjaUji(Array.from({ length: 12 }, (_, i) => ({ ...SUB_LENGKAP, 11: i === 3 ? 'ABPN' : 'APBN' }))),
      { sel: 'K9', seharusnya: 'APBN' },
    ],
  ],
});

ujiAturan(
  INDIKATOR_BERBEDA,
  {
    terima: [['Renstra Metro 2025-2029: satuan di belakang indikator', renja(['1.06.04.2.01.0002', 'Penyediaan Sandang', 'Jumlah Orang yang Menerima Pakaian (Orang)'])]],
    tolak: [['Renja Metro 2024: rumusan sendiri', renja(['1.06.04.2.01.0001', 'Penyediaan Permakanan', 'Jumlah PPKS yang mendapat permakanan']), { sel: 'C2', tingkat: 'info' }]],
  },
  { kamus: KAMUS_UJI },
); // prettier-ignore

const KEGIATAN = ['2.01', '2.02', '2.05', '2.06', '2.07', '2.08', '2.09'];
const kegiatan = (...lain: readonly string[]) =>
  lembarUji([
    ['Kode', 'Uraian', 'Pagu Indikatif'],
    ...[...KEGIATAN.map((k) => `1.06.01.${k}`), ...lain].map((kode, i) => [kode, `Nama ${i}`, 1_000_000 + i]),
  ]);

ujiAturan(KEWENANGAN, {
  terima: [['Renja Metro 2026: kegiatan penunjang', kegiatan()]],
  tolak: [
    [
      'satu di antaranya memakai penanda provinsi',
      kegiatan('1.06.04.1.01'),
      { sel: 'A9', tertulis: '1.06.04.1.01' },
    ],
  ],
});

ujiAturan(PAGU_KOSONG, {
  terima: [['Renja Metro 2026: 1.06.01.2.01.01', renjaUji([SUB_LENGKAP])]],
  tolak: [['pagunya terhapus', renjaUji([SUB_LENGKAP, { ...SUB_LENGKAP, 2: '1.06.01.2.01.02', 3: 'Koordinasi RKA', 9: null }, { ...SUB_LENGKAP, 2: '1.06.01.2.01.03', 3: 'Evaluasi' }]), { sel: 'I7' }]],
}); // prettier-ignore

/** The columns of money of the E.81 template that Kota Bandung hands out. */
const e81 = (setahun: number) =>
  susunan(`
| Formulir E.81
| No | Sasaran | Program/Kegiatan | Indikator Kinerja | Target Renstra Perangkat Daerah pada Tahun Akhir Periode Renstra | < | Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu | < | Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi | < | Triwulan I | < | Triwulan II | < | Triwulan III | < | Triwulan IV | < | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2025 | < | Unit Penanggung Jawab
| 1 | 2 | 3 | 4 | 5 | < | 6 | < | 7 | < | 8 | < | 9 | < | 10 | < | 11 | < | 12=8+9+10+11 | < | 13=6+12 | < | 15
| | | | | ${Array.from({ length: 9 }, () => 'K | Rp').join(' | ')} |
| 1 | Layanan | Program Rehabilitasi Sosial | Persentase PPKS | 100 | 1000000 | 70 | 600000 | 10 | 200000 | 2 | 40000 | 2 | 40000 | 2 | 40000 | 3 | 60000 | 9 | ${setahun} | 79 | ${600000 + setahun} | Dinas Sosial`);

ujiAturan(HITUNGAN_NOMOR_KOLOM, {
  terima: [['templat E.81 Kota Bandung', e81(180_000)]],
  tolak: [['templat E.81 Kota Bandung: 12 = 8+9+10+11', e81(190_000), { sel: 'T5', seharusnya: 180_000 }]],
});

ujiAturan(TABEL_TAK_DIKENAL, {
  terima: [['Renja Metro 2026', renjaUji([SUB_LENGKAP])]],
  tolak: [
    [
      'LAKIP Metro 2022: Tabel 3.1 Skala Nilai Peringkat Kerja',
      susunan(`
| No | Interval Nilai Realisasi Kinerja | Kriteria Penilaian Realisasi Kinerja
| 1 | 91 ke atas | Sangat tinggi
| 2 | 76 sampai 90 | Tinggi`),
      { tingkat: 'info' },
    ],
  ],
});

/** "Laporan Keuangan Bulanan/Triwulanan/Semesteran", 2 Laporan a year. */
const semesteran = (...tw: readonly number[]) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target Tahunan', 'Target Triwulan I', 'Target Triwulan II', 'Target Triwulan III', 'Target Triwulan IV', 'Pagu Indikatif'],
    ['1.06.01.2.02.07', 'Koordinasi dan Penyusunan Laporan Keuangan', 'Jumlah Jenis Pelaporan Keuangan', 2, ...tw, 11_224_950],
    ['1.06.01.2.02.05', 'Koordinasi Laporan Akhir Tahun', 'Jumlah Laporan', 3, 0, 0, 0, 3, 4_230_000],
  ]); // prettier-ignore

ujiAturan(JUMLAH_TRIWULAN, {
  terima: [['Renja Metro 2026: dua laporan semesteran', semesteran(0, 1, 0, 1)]],
  tolak: [['setiap triwulan satu', semesteran(1, 1, 1, 1), { sel: 'D2', tertulis: 2 }]],
});
