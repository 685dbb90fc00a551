import { asalJudul, asalTabel } from '../../core/aturan/dokumen-tabel';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji } from '../bantu/lembar-uji';
import { matriksDari } from '../bantu/susunan';

const PLAFON = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target 2026', 'Pagu Indikatif (Rp)'];
const REALISASI = ['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%'];

const asal = (kepala: readonly string[], judul: readonly (readonly NilaiSel[])[], nama = 'Lembar1') => {
  const isi = ['1.06.01', '1.06.02'].map((kode) => [
    kode,
    'PROGRAM',
    ...kepala.slice(2).map(() => 5_000_000),
  ]);
  const { dokumen, perubahan } = asalTabel(matriksDari(lembarUji([...judul, kepala, ...isi], { nama })));
  return perubahan ? `${dokumen} perubahan` : dokumen;
};

test.each<[string, string]>([
  ['Daftar program', 'KUA-PPAS'],
  ['RENCANA KERJA 2026', 'Renja'],
  ['RANCANGAN AWAL RKPD 2026', 'Renja'],
  ['RENCANA KERJA DAN ANGGARAN 2026', 'RKA/DPA'],
  ['PENYUSUNAN RKA BERDASARKAN RENJA 2026', 'RKA/DPA'],
  ['RENJA 2026, DASAR PENYUSUNAN RKA', 'Renja'],
  ['RENCANA STRATEGIS 2025-2029', 'Renstra'],
  ['RKPA 2026', 'RKA/DPA perubahan'],
  ['RAPBD 2026', 'RKA/DPA'],
  ['P-APBD 2026', 'RKA/DPA perubahan'],
  ['PAPBD 2026', 'RKA/DPA perubahan'],
  ['APBD 2026', 'RKA/DPA'],
  ['PENYUSUNAN RKA BERDASARKAN KUA 2026', 'KUA-PPAS'],
  ['DOKUMEN PELAKSANAAN ANGGARAN', 'RKA/DPA'],
  ['DOKUMEN PELAKSANAAN PERUBAHAN ANGGARAN', 'RKA/DPA perubahan'],
  ['DPA SETELAH PERGESERAN', 'RKA/DPA perubahan'],
  ['RANCANGAN KUPA', 'KUA-PPAS perubahan'],
  ['LAPORAN KINERJA', 'KUA-PPAS'],
  ['EVALUASI RENJA 2025', 'Renja'],
  ['Dinas di Surakarta', 'KUA-PPAS'],
])('tabel rencana berjudul %s: %s', (judul, harapan) => {
  expect(asal(PLAFON, [[judul]])).toBe(harapan);
});

test.each<[string, readonly (readonly NilaiSel[])[], string | undefined, string]>([
  ['bentuknya saja', [], undefined, 'laporan'],
  ['judul yang juga menyebut Renja', [['REALISASI RENJA 2026']], undefined, 'laporan'],
  ['judul Renja', [['RENJA TAHUN 2026']], undefined, 'Renja'],
  ['nama lembar', [['Daftar']], 'DPPA 2026', 'RKA/DPA perubahan'],
  ['judul mendahului nama lembar', [['RENJA TAHUN 2026']], 'DPA', 'Renja'],
  ['judul beberapa baris', [['RENCANA KERJA'], [], [null, 'TAHUN 2026']], undefined, 'Renja'],
  [
    'judul tabel lain di atas baris angka',
    [['RENJA 2026'], ['1.06', 'x', 5_000_000], []],
    undefined,
    'laporan',
  ],
  ['judul KUA', [['KEBIJAKAN UMUM ANGGARAN 2026']], undefined, 'KUA-PPAS'],
  ['judul di dua baris', [['RENCANA KERJA'], ['DAN ANGGARAN 2026']], undefined, 'RKA/DPA'],
  [
    'judul yang jauh di atas',
    [['RENJA 2026'], ...Array.from({ length: 20 }, () => [])],
    undefined,
    'laporan',
  ],
  ['nomor urut bukan isi tabel', [['RENJA 2026'], ['halaman', 12]], undefined, 'Renja'],
])('dokumen dari %s', (_judul, judul, nama, harapan) => {
  expect(asal(REALISASI, judul, nama)).toBe(harapan);
});

test.each([
  ['LAPORAN REALISASI 2026', 'laporan'],
  ['RENJA TAHUN 2026', 'Renja'],
  ['Daftar', null],
])('tabel yang bentuknya tidak dikenal, berjudul %s: %s', (judul, harapan) => {
  expect(asal(['Kode', 'Uraian', 'Nilai (Rp)', 'Nilai Lain (Rp)'], [[judul]])).toBe(harapan);
});

test.each([
  ['Pagu RKA 2026', 'RKA/DPA', false],
  ['Anggaran Setelah Perubahan', 'KUA-PPAS', true],
  ['Realisasi Renja', 'Renja', false],
  ['Realisasi', 'KUA-PPAS', false],
])('judul kolom %s', (judul, dokumen, perubahan) => {
  expect(asalJudul(judul, { dokumen: 'KUA-PPAS', perubahan: false })).toEqual({ dokumen, perubahan });
});
