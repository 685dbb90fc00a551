import { PERSEN } from '../../core/aturan/cap-001-persen';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji } from '../bantu/lembar-uji';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** Form, columns, and every finding of all rules: a right table must have none. */
const baca = (gambar: string) => {
  const lembar = susunan(gambar);
  const t = satuTabel(lembar);
  return [
    t.formulir.id,
    petaKolom(t),
    periksa(bukuUji(lembar)).temuan.map((x) => `${x.sel} ${x.aturan} ${x.pesan}`),
  ];
};

test('tahun ini dibanding beberapa tahun terakhir, satu kolom realisasi per tahun', () => {
  expect(
    baca(`
| Perbandingan realisasi kinerja tahun 2022 dengan tahun-tahun sebelumnya
| No | Sasaran | Indikator Kinerja | Satuan | Realisasi | < | < | Keterangan
| ^ | ^ | ^ | ^ | 2020 | 2021 | 2022 | ^
| 1 | Meningkatnya kesejahteraan PPKS | Persentase PPKS yang tertangani | % | 90,1 | 95,4 | 97,2 | naik
| 2 | Meningkatnya peran PSKS | Persentase PSKS aktif | % | 60 | 72 | 70 | turun`),
  ).toEqual([
    'perbandingan-tahun',
    'A nomor, B sasaran, C indikator, D satuan, E realisasi-1, F realisasi-2, G realisasi-3, H keterangan',
    [],
  ]);
});

const TIGA = (capaian: string): string => `
| No | Indikator Kinerja | 2021 | < | < | 2022 | < | <
| ^ | ^ | Target | Realisasi | Capaian (%) | Target | Realisasi | Capaian (%)
| 1 | Persentase PPKS yang tertangani | 95 | 95,4 | 100,42 | 97,7 | 97,2 | ${capaian}
| 2 | Persentase PSKS aktif | 70 | 72 | 102,86 | 75 | 70 | 93,33`;

test('target, realisasi, dan capaian tiap tahun; capaian dihitung ulang dari tahunnya sendiri', () => {
  expect(baca(TIGA('99,49'))).toEqual([
    'perbandingan-tahun',
    'A nomor, B indikator, C target-1, D realisasi-1, E capaian-1, F target-2, G realisasi-2, H capaian-2',
    [],
  ]);
  expect(jalankanAturan(PERSEN, susunan(TIGA('100')))).toMatchObject([{ sel: 'H3', seharusnya: 99.49 }]);
});

const RENSTRA = (kemajuan: string): string => `
| Perbandingan realisasi kinerja sampai tahun 2022 dengan target akhir Renstra
| No | Sasaran Strategis | Indikator Kinerja | Realisasi 2022 | Target Akhir Renstra | Tingkat Kemajuan (%)
| 1 | Meningkatnya kesejahteraan PPKS | Persentase PPKS yang tertangani | 97,2 | 100 | ${kemajuan}
| 2 | Meningkatnya peran PSKS | Persentase PSKS aktif | 70 | 80 | 87,5`;

test('terhadap target akhir Renstra: kemajuan dihitung ulang', () => {
  expect(baca(RENSTRA('97,2'))).toEqual([
    'perbandingan-renstra',
    'A nomor, B sasaran, C indikator, D realisasi, E target-renstra, F kemajuan',
    [],
  ]);
  expect(jalankanAturan(PERSEN, susunan(RENSTRA('100')))).toMatchObject([{ sel: 'F3', seharusnya: 97.2 }]);
});

test('terhadap standar nasional: tidak ada yang dihitung ulang', () => {
  expect(
    baca(`
| No | Indikator Kinerja | Realisasi 2022 | Standar Nasional | Lebih/Kurang | Keterangan
| 1 | Persentase penyandang disabilitas terlantar yang terpenuhi kebutuhan dasarnya | 100 % | 100 % | sama | SPM
| 2 | Indeks kepuasan masyarakat | 82 | 88,31 | -6,31 |`),
  ).toEqual([
    'perbandingan-nasional',
    'A nomor, B indikator, C realisasi, D standar-nasional, E selisih, F keterangan',
    [],
  ]);
});

test('LAKIP Metro 2022, subbab 1.2: program dan kegiatan 2021 di samping 2022', () => {
  expect(
    baca(`
| Perbandingan Realisasi Kinerja Tahun 2021 dengan Tahun 2022
| PROGRAM 2021 | KEGIATAN/sub kegiatan 2021 | REALISASI KINERJA TAHUN 2021 | PROGRAM 2022 | Kegiatan/subkegiatan 2022 | Realisasi Kinerja Tahun 2022
| Program penunjang urusan pemerintah daerah | Kegiatan perencanaan, penganggaran, dan evaluasi kinerja | - | Program penunjang urusan pemerintahan daerah | Kegiatan perencanaan, penganggaran, dan evaluasi kinerja | 163,06 %
| | Sub kegiatan penyusunan dokumen perencanaan | 2 dokumen | | Sub kegiatan penyusunan dokumen perencanaan | 2 dokumen
| | Sub kegiatan koordinasi dan penyusunan dokumen RKA-SKPD | 2 laporan | | Sub Kegiatan koordinasi dan penyusunan dokumen RKA-SKPD | 2 laporan
| | Sub kegiatan evaluasi kinerja perangkat daerah | Lakip dan LKPJ | | Sub kegiatan Evaluasi Kinerja Perangkat Daerah | Lakip dan LKPJ
| | Kegiatan administrasi keuangan perangkat daerah | - | | Kegiatan Administrasi Keuangan Perangkat Daerah | -
| | Sub kegiatan penyediaan gaji dan tunjangan ASN | 23 orang | | Sub kegiatan Penyediaan Gaji dan Tunjangan ASN | 23 orang`),
  ).toEqual(['perbandingan-program', 'A uraian-lalu, C realisasi-lalu, D uraian, F realisasi', []]);
});

test('LAKIP Metro 2022, subbab 1.3: realisasi terhadap anggaran Renstra, hanya sebagian sub kegiatan tercetak', () => {
  expect(
    baca(`
| Perbandingan Realisasi Kinerja Tahun 2022 Dengan Renstra
| PROGRAM | KEGIATAN | REALISASI KINERJA TAHUN 2022 | TARGET KINERJA PADA RENSTRA TAHUN 2022 | REALISASI RENSTRA TAHUN 2022
| Program Penunjang Urusan Pemerintahan Daerah | Kegiatan Perencanaan, Penganggaran, dan Evaluasi Kinerja | 100,00 % | 26000000 | 10020000
| | Sub kegiatan Penyusunan Dokumen Perencanaan Perangkat Daerah | 100,00% | 14000000 | 10020000
| | Kegiatan Administrasi Keuangan Perangkat Daerah | 93,61% | 2740000000 | 2458742427
| | Sub kegiatan Penyediaan Gaji dan Tunjangan ASN | 93,04 % | 2400000000 | 2196216427
| | Sub kegiatan Penyediaan Komponen Instalasi Listrik | 99,93% | 6000000 | 9168000`),
  ).toEqual(['anggaran-renstra', 'A uraian, C realisasi, D pagu-renstra, E realisasi-uang', []]);
});
