import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import type { Temuan } from '../../core/aturan/temuan';
import { kenaliTabel } from '../../core/formulir/kenali';
import type { Lembar } from '../../core/lembar/lembar';
import { susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

type Harapan = Partial<Pick<Temuan, 'sel' | 'seharusnya' | 'tingkat'>>;

const KODE = ['1.06.02', '1.06.04', '1.06.05', '1.06.06', '1.06.07'];
const JT = 1_000_000;

/** One row a programme, amounts in millions. */
const lembar = (kepala: string, ...baris: readonly (readonly (number | string)[])[]) =>
  susunan(
    [
      `| Kode | Uraian | ${kepala}`,
      ...baris.map(
        (isi, i) =>
          `| ${KODE[i]} | PROGRAM ${i + 1} | ${isi.map((n) => (typeof n === 'number' ? n * JT : n)).join(' | ')}`,
      ),
    ].join('\n'),
  );

const BULAN =
  'Januari | Februari | Maret | April | Mei | Juni | Juli | Agustus | September | Oktober | November | Desember';
const bulan = (awal: number): number[] => [awal, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1];

test.each<readonly [string, Lembar, readonly Harapan[]]>([
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
    'kolom di ujung yang nol di semua baris lain tetap bagian',
    lembar('Jumlah | Operasi | Modal | Tidak Terduga', [40, 30, 10, 0], [24, 20, 5, 3], [8, 7, 1, 0], [11, 9, 2, 0]), // prettier-ignore
    [{ sel: 'C3', seharusnya: 28 * JT }],
  ],
  [
    'jumlah dari jumlah-jumlah di kirinya',
    lembar(
      'Belanja Pegawai | Belanja Barang | Jumlah Operasi | Modal Tanah | Modal Gedung | Jumlah Modal | Total',
      [30, 10, 40, 2, 1, 3, 43], [20, 5, 25, 3, 2, 5, 30], [7, 1, 8, 2, 2, 4, 13], [9, 2, 11, 1, 3, 4, 15]), // prettier-ignore
    [{ sel: 'I4', seharusnya: 12 * JT }],
  ],
  [
    'pagu tanpa kata jumlah, tiga jenis belanja',
    lembar('Pagu | Operasi | Modal | Transfer', [41, 30, 10, 1], [27, 20, 5, 2], [11, 7, 1, 3], [14, 9, 2, 1]), // prettier-ignore
    [{ sel: 'C5', seharusnya: 12 * JT }],
  ],
  [
    'baris yang tidak dirinci tidak ikut dihitung',
    lembar('Operasi | Modal | Jumlah', [30, 10, 40], [20, 5, 25], ['', '', 9], ['', '', 8]),
    [],
  ],
  [
    'kebanyakan baris tidak dirinci',
    lembar('Operasi | Modal | Jumlah', [30, 10, 40], [20, 5, 25], [6, 1, 8], ['', '', 9]),
    [{ sel: 'E4', seharusnya: 7 * JT }],
  ],
  [
    'bagian yang tak terbaca: barisnya tidak dinilai dan bukan bukti',
    lembar('Operasi | Modal | Jumlah', [30, 10, 40], [20, 5, 25], ['lihat RKA', 1, 8], [9, 2, 12]),
    [{ sel: 'E5', seharusnya: 11 * JT }],
  ],
  [
    'jumlah yang belum diisi bukan bukti',
    lembar('Operasi | Modal | Jumlah', [30, 10, 40], [20, 5, 25], [7, 1, ''], [9, 2, 12]),
    [{ sel: 'E5', seharusnya: 11 * JT }],
  ],
  [
    'jumlah realisasi per jenis belanja',
    lembar(
      'Jumlah Realisasi Anggaran | Realisasi Operasi | Realisasi Modal',
      [40, 30, 10], [25, 20, 5], [8, 7, 1], [13, 9, 2]), // prettier-ignore
    [{ sel: 'C5', seharusnya: 11 * JT }],
  ],
  ...[
    'Operasi | Modal | Prakiraan Maju',
    'Operasi | Modal | PAD',
    'Rutin | Pembangunan | Prakiraan Maju',
  ].map(
    (kolom) =>
      [
        `kolom lain di belakang bagiannya: ${kolom}`,
        lembar(`Jumlah | ${kolom}`, [40, 30, 10, 0], [26, 20, 5, 25], [8, 7, 1, 0], [11, 9, 2, 0]),
        [{ sel: 'C3', seharusnya: 25 * JT }],
      ] as const,
  ),
  [
    'dua baris saja: peringatan',
    lembar('Operasi | Modal | Jumlah', [30, 10, 40], [20, 5, 25], [7, 1, 9]),
    [{ sel: 'E4', seharusnya: 8 * JT, tingkat: 'peringatan' }],
  ],
])('%s', (_judul, isi, salah) => {
  expect(kenaliTabel(isi).tabel).toHaveLength(1);
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
  ['jumlah kumulatif', lembar('Operasi | Modal | Jumlah s/d Bulan Ini', [30, 10, 40], [20, 5, 25], [7, 1, 8], [9, 2, 19])],
  ['triwulan kumulatif, ditulis sd', lembar('sd TW I | sd TW II | Jumlah', [1, 2, 3], [2, 3, 5], [3, 4, 7], [4, 5, 19])],
  ['triwulan kumulatif, ditulis s. d.', lembar('s. d. TW I | s. d. TW II | Jumlah', [1, 2, 3], [2, 3, 5], [3, 4, 7], [4, 5, 19])],
  ['kolom lain di belakang bagiannya', lembar('Jumlah | Operasi | Modal | Prakiraan Maju', [40, 30, 10, 0], [25, 20, 5, 25], [8, 7, 1, 0], [11, 9, 2, 0])],
  ['bagian ketiga di satu baris', lembar('Jumlah | Operasi | Modal | Tidak Terduga', [40, 30, 10, 0], [28, 20, 5, 3], [8, 7, 1, 0], [12, 9, 3, 0])],
  ['jumlah tanpa transfer di sampingnya', lembar('Jumlah Belanja Langsung | Operasi | Modal | Transfer', [40, 30, 10, 0], [25, 20, 5, 3], [8, 7, 1, 0], [11, 9, 2, 4], [13, 10, 3, 0])],
  ['pagu dengan dua jenis belanja saja', lembar('Pagu | Operasi | Modal', [40, 30, 10], [25, 20, 5], [8, 7, 1], [13, 9, 2])],
  ['pagu dengan bagian berlainan jenis', lembar('Pagu | Operasi | Modal | PAD', [41, 30, 10, 1], [27, 20, 5, 2], [11, 7, 1, 3], [14, 9, 2, 1])],
  ['pagu yang kebetulan sama di tiga dari lima baris', lembar('Pagu | Operasi | Modal | Transfer', [41, 30, 10, 1], [27, 20, 5, 2], [11, 7, 1, 3], [14, 9, 2, 1], [20, 9, 2, 1])],
  ['pagu di samping kolom yang bukan bagian lazim', lembar('Pagu | Rutin | Pembangunan | Cadangan', [41, 30, 10, 1], [27, 20, 5, 2], [11, 7, 1, 3], [14, 9, 2, 1])],
  ['prakiraan maju yang disalin dari pagu', lembar('Operasi | Modal | Transfer | Prakiraan Maju', [30, 10, 1, 41], [20, 5, 2, 27], [7, 1, 3, 11], [9, 2, 1, 14])],
  ['pagu yang sama di setiap baris', lembar('Pagu | Operasi | Modal | Transfer', [41, 30, 10, 1], [41, 30, 10, 1], [41, 30, 10, 1], [14, 9, 2, 1])],
  ['tepat separuh cocok', lembar('Operasi | Modal | Jumlah', [30, 10, 40], [20, 5, 25], [7, 1, 9], [9, 2, 12])],
  ['satu bagian saja di setiap baris', lembar('Operasi | Modal | Jumlah', [30, 0, 30], [20, 0, 20], [7, 0, 7], [9, 0, 12])],
  ['pembulatan dua rupiah', lembar('Operasi | Modal | Jumlah', [30, 10, 40], [20, 5, 25], [7, 1, 8], [9, 2, 11.000001])],
  ['jumlah rupiah dari bagian dalam juta', lembar('Operasi (juta Rp) | Modal (juta Rp) | Jumlah (Rp)', [30, 10, 40], [20, 5, 25], [7, 1, 8], [9, 2, 12])],
  ['anggaran yang terserap penuh', lembar('Total Anggaran | Realisasi Operasi | Realisasi Modal', [40, 30, 10], [25, 20, 5], [8, 7, 1], [13, 9, 2])],
  ['semuanya cocok, sel kosong nol', lembar('Operasi | Modal | Jumlah', [30, 0, 30], [20, 5, 25], [7, 1, 8])],
])('diam: %s', (_judul, isi) => {
  expect(kenaliTabel(isi).tabel).toHaveLength(1);
  expect(jalankanAturan(HITUNGAN_NOMOR_KOLOM, isi)).toEqual([]);
}); // prettier-ignore

test('bagian disebut menurut letaknya, yang banyak disingkat', () => {
  const isi = lembar(`${BULAN} | Jumlah`, [...bulan(2), 13], [...bulan(3), 14], [...bulan(4), 15], [...bulan(5), 17]); // prettier-ignore
  const [t] = jalankanAturan(HITUNGAN_NOMOR_KOLOM, isi);
  expect(t!.pesan).toContain('"Jumlah = Januari + ... + Desember"');
});
