import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { apakahPenomoran } from '../../core/formulir/penomoran';
import { gambarPohon, matriksDari, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

test.each<[string, (string | number | null)[], boolean]>([
  ['langkah demi langkah', ['1', '1.1', '1.1.1', '1.1.2', '1.2', '1.2.1', '2', '2.1'], true],
  ['titik di akhir, baris kosong', ['1.', null, '1.1.', '1.1.1.', '2.'], true],
  ['angka', [1, 1.1, '1.1.1', '1.1.2', 1.2], true],
  ['sepuluh dan seterusnya', ['1', '1.9', '1.10', '1.11', '1.12', '1.13'], true],
  ['satu baris terhapus', ['1', '1.1', '1.1.1', '1.1.3', '1.2', '2', '2.1', '2.2', '3'], true],
  ['kode', ['1', '1.06', '1.06.01', '1.06.01.2.01', '1.06.01.2.01.0001'], false],
  ['kode lama', ['1.06.01', '1.06.01.2.01', '1.06.01.2.02'], false],
  ['kode rekening', ['5', '5.1', '5.1.02', '5.1.02.01'], false],
  ['nomor tanpa tingkat', ['1', '2', '3', '4'], false],
  ['kosong', [null, '', '-'], false],
])('apakahPenomoran: %s', (_judul, sel, ya) => expect(apakahPenomoran(sel)).toBe(ya));

/** Laporan realisasi: numbered in steps, as text; the numbers are no codes. */
const BERNOMOR = (kegiatan: string): string => `
| No | Program/Kegiatan/Sub Kegiatan | Anggaran | Realisasi | %
| 1.   | PROGRAM PENUNJANG URUSAN | 150.000.000 | 140.000.000 | 93,33
| 1.1. | Administrasi Keuangan | ${kegiatan} | 90.000.000 | 90,00
| 1.1.1. | Penyediaan Gaji | 60.000.000 | 55.000.000 | 91,67
| 1.1.2. | Pelaporan Keuangan | 40.000.000 | 35.000.000 | 87,50
| 1.2. | Administrasi Umum | 50.000.000 | 50.000.000 | 100,00
| 1.2.1. | Penyediaan Bahan Logistik | 50.000.000 | 50.000.000 | 100,00
| 2.   | PROGRAM REHABILITASI SOSIAL | 20.000.000 | 10.000.000 | 50,00
| 2.1. | Rehabilitasi Sosial Dasar | 20.000.000 | 10.000.000 | 50,00
| 2.1.1. | Penyediaan Permakanan | 20.000.000 | 10.000.000 | 50,00`;

test('nomor 1, 1.1, 1.1.1 menyatakan tingkat, bukan kode', () => {
  const tabel = satuTabel(susunan(BERNOMOR('100.000.000')));
  expect([tabel.formulir.id, tabel.formulir.baris.tingkat]).toEqual(['bernama', 'kata']);
  expect(gambarPohon(matriksDari(susunan(BERNOMOR('100.000.000'))))).toEqual([
    'program PROGRAM PENUNJANG URUSAN',
    '  kegiatan Administrasi Keuangan',
    '    sub kegiatan Penyediaan Gaji',
    '    sub kegiatan Pelaporan Keuangan',
    '  kegiatan Administrasi Umum',
    '    sub kegiatan Penyediaan Bahan Logistik',
    'program PROGRAM REHABILITASI SOSIAL',
    '  kegiatan Rehabilitasi Sosial Dasar',
    '    sub kegiatan Penyediaan Permakanan',
  ]);
  expect(jalankanAturan(JUMLAH_INDUK, susunan(BERNOMOR('100.000.000')))).toEqual([]);
  expect(jalankanAturan(JUMLAH_INDUK, susunan(BERNOMOR('10.000.000')))).toMatchObject([
    { sel: 'C2', seharusnya: 60_000_000 },
    { sel: 'C3', seharusnya: 100_000_000 },
  ]);
});

/** The same table without numbers: only the programmes say what they are. */
const TANPA_NOMOR = (program: string): string =>
  BERNOMOR('100.000.000')
    .replace(/^\| [\d.]+ +\|/gm, '| |')
    .replace('| 150.000.000 |', `| ${program} |`);

test('kegiatan dan sub kegiatan tanpa sebutan di bawah program: dua tingkat tidak dijumlahkan sekaligus', () => {
  expect(jalankanAturan(JUMLAH_INDUK, susunan(TANPA_NOMOR('150.000.000')))).toEqual([]);
  expect(jalankanAturan(JUMLAH_INDUK, susunan(TANPA_NOMOR('105.000.000')))).toMatchObject([
    { sel: 'C2', seharusnya: 150_000_000 },
  ]);
});

test('nomor hanya sampai kegiatan: yang tanpa nomor di bawahnya', () => {
  const gambar = BERNOMOR('100.000.000')
    .replace(/^\| \d\.\d\.\d\. \|/gm, '| |')
    .replace(/^\| \d\.(\d)\. \|/gm, '| $1 |')
    .replace(/^\| 1\. {3}\|/m, '| A |')
    .replace(/^\| 2\. {3}\|/m, '| B |');
  expect(matriksDari(susunan(gambar)).baris.map((b) => b.tingkat)).toEqual([
    'program',
    'kegiatan',
    'sub kegiatan',
    'sub kegiatan',
    'kegiatan',
    'sub kegiatan',
    'program',
    'kegiatan',
    'sub kegiatan',
  ]);
});
