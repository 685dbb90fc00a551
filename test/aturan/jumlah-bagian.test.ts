import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const KODE = ['1.06.02', '1.06.04', '1.06.05', '1.06.06'];
const JT = 1_000_000;

/** One row a programme, amounts in millions. */
const lembar = (kepala: string, ...baris: readonly (readonly number[])[]) =>
  susunan(
    [
      `| Kode | Uraian | ${kepala}`,
      ...baris.map((isi, i) => `| ${KODE[i]} | PROGRAM ${i + 1} | ${isi.map((n) => n * JT).join(' | ')}`),
    ].join('\n'),
  );

const BULAN =
  'Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November | Desember';
const bulan = (awal: number): number[] => [awal, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

test.each([
  [
    'jenis belanja',
    lembar(
      'Belanja Operasi | Belanja Modal | Belanja Tidak Terduga | Belanja Transfer | Jumlah',
      [30, 10, 0, 0, 40], [20, 5, 0, 0, 26], [7, 1, 0, 0, 8], [9, 2, 0, 1, 12]), // prettier-ignore
    [{ sel: 'G3', seharusnya: 25 * JT, tingkat: 'galat' }],
  ],
  [
    'jenis belanja: kolom yang nol di semua baris lain tetap bagian',
    lembar(
      'Operasi | Modal | Tidak Terduga | Jumlah',
      [30, 10, 0, 40],
      [20, 5, 3, 25],
      [7, 1, 0, 8],
      [9, 2, 0, 11],
    ),
    [{ sel: 'F3', seharusnya: 28 * JT }],
  ],
  [
    'dua belas bulan di kanan pagu',
    lembar(`Pagu | ${BULAN} | Jumlah`, [13, ...bulan(2), 13], [14, ...bulan(3), 15], [15, ...bulan(4), 15], [16, ...bulan(5), 16]), // prettier-ignore
    [{ sel: 'P3', seharusnya: 14 * JT }],
  ],
  [
    'pagu dan empat triwulan anggaran kas',
    lembar(
      'Pagu | TW I | TW II | TW III | TW IV',
      [10, 1, 2, 3, 4],
      [14, 2, 3, 4, 5],
      [16, 2, 3, 4, 5],
      [18, 3, 4, 5, 6],
    ),
    [{ sel: 'C4', seharusnya: 14 * JT }],
  ],
  [
    'total di kiri sumber dananya',
    lembar('Total Pagu | PAD | DAU | DAK', [10, 1, 2, 7], [14, 2, 3, 9], [17, 2, 3, 11], [18, 3, 4, 11]),
    [{ sel: 'C4', seharusnya: 16 * JT }],
  ],
  [
    'dua jumlah, sebelum dan sesudah perubahan',
    lembar(
      'Operasi Semula | Modal Semula | Jumlah Semula | Operasi Menjadi | Modal Menjadi | Jumlah Menjadi',
      [30, 10, 40, 31, 10, 41], [20, 5, 25, 20, 6, 27], [7, 1, 8, 8, 1, 9], [9, 2, 11, 9, 3, 12]), // prettier-ignore
    [{ sel: 'H3', seharusnya: 26 * JT }],
  ],
  [
    'dua baris saja: peringatan',
    lembar('Operasi | Modal | Jumlah', [30, 10, 40], [20, 5, 25], [7, 1, 9]),
    [{ sel: 'E4', seharusnya: 8 * JT, tingkat: 'peringatan' }],
  ],
])('%s', (_judul, isi, salah) => {
  const temuan = jalankanAturan(HITUNGAN_NOMOR_KOLOM, isi);
  expect(temuan).toHaveLength(salah.length);
  expect(temuan).toMatchObject(salah);
});

test.each([
  ['jumlah yang bukan jumlah kolom di sampingnya', lembar('Operasi | Modal | Jumlah Pegawai dan Lain', [30, 10, 99], [20, 5, 7], [7, 1, 8])],
  ['sebagian besar tidak cocok', lembar('Operasi | Modal | Jumlah', [30, 10, 40], [20, 5, 9], [7, 1, 77])],
  ['satu jumlah yang sama di setiap baris bukan bukti', lembar('Operasi | Modal | Jumlah', [30, 10, 40], [30, 10, 40], [7, 1, 9])],
  ['pagu yang terserap penuh bukan jumlah realisasinya', lembar('Pagu | Realisasi TW I | Realisasi TW II | Realisasi TW III | Realisasi TW IV', [10, 1, 2, 3, 4], [14, 2, 3, 4, 5], [15, 2, 3, 4, 6], [18, 3, 4, 5, 1])],
  ['triwulan kumulatif', lembar('s/d TW I | s/d TW II | Jumlah', [1, 2, 3], [2, 3, 5], [3, 4, 7], [4, 5, 19])],
  ['pagu dua tahun di samping pagu ketiga', lembar('Pagu 2024 | Pagu 2025 | Pagu 2026', [1, 2, 3], [2, 3, 5], [3, 4, 7], [4, 5, 19])],
  ['semuanya cocok, sel kosong nol', lembar('Operasi | Modal | Jumlah', [30, 0, 30], [20, 5, 25], [7, 1, 8])],
])('diam: %s', (_judul, isi) => {
  expect(jalankanAturan(HITUNGAN_NOMOR_KOLOM, isi)).toEqual([]);
}); // prettier-ignore
