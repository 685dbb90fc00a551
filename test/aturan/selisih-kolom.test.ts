import type { NilaiSel } from '../../core/angka/nilai-sel';
import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';
import { susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** "D3 = 60": wrong sums with the right figure. */
const selisih = (lembar: Lembar): string[] =>
  [JUMLAH_INDUK, JUMLAH_TABEL].flatMap((aturan) =>
    jalankanAturan(aturan, lembar).map((t) => `${t.sel} = ${String(t.seharusnya)}`),
  );

describe('tanpa petunjuk apa pun: beberapa kolom bersama-sama menunjukkan pohonnya', () => {
  const TAHUN = ['2023', '2024', '2025'];
  type Isi = readonly (readonly [nama: string, juta: number])[];
  /** T-C.24 of three years; `ubah`: row and sheet column of the cell that is 1,000 too high. */
  function tc24(isi: Isi, ubah?: readonly [number, number]): Lembar {
    const judul = ['Anggaran pada Tahun ke-', 'Realisasi Anggaran pada Tahun ke-', 'Rasio antara Realisasi dan Anggaran Tahun ke-']; // prettier-ignore
    const baris = isi.map(([nama, juta], i) => {
      const pagu = TAHUN.map((_, t) => Math.round(juta * 1e6 * (1 + t / 10)));
      const sel: NilaiSel[] = [nama, ...pagu, ...pagu.map((n) => n * 0.9), 90, 90, 90, null, null];
      return sel.map((n, k) => (ubah?.[0] === i && ubah[1] === k ? Number(n) + 1000 : n));
    });
    return lembarUji(
      [
        ['Tabel T-C.24 Anggaran dan Realisasi Pendanaan'],
        ['Uraian', ...judul.flatMap((j) => [j, null, null]), 'Rata-rata Pertumbuhan', null],
        [null, ...TAHUN, ...TAHUN, ...TAHUN, 'Anggaran', 'Realisasi'],
        ...baris,
      ],
      { gabungan: ['A2:A3', 'B2:D2', 'E2:G2', 'H2:J2', 'K2:L2'] },
    );
  }
  const RINCI = [['Belanja Operasi', 120], ['Belanja Pegawai', 80], ['Belanja Barang', 40], ['Belanja Modal', 50]] as const; // prettier-ignore
  const KAPITAL: Isi = [['BELANJA DAERAH', 170], ...RINCI];
  const JUMLAH: Isi = [...RINCI, ['Jumlah', 170]];
  const BAGIAN: Isi = [['Retribusi', 20], ['Jumlah Pendapatan', 20], ['Pegawai', 40], ['Modal', 50], ['Jumlah Belanja', 90]]; // prettier-ignore
  const SEBAGIAN: Isi = [['Program A', 120], ['Kegiatan satu', 50], ['Kegiatan dua', 70], ['Program B', 30], ['Kegiatan tiga', 10]]; // prettier-ignore
  const SPASI: Isi = [
    ['BELANJA', 70],
    ['  Operasi', 60],
    ['  Modal', 10],
  ];
  test.each([
    ['induk berhuruf besar', KAPITAL],
    ['baris jumlah', JUMLAH],
    ['dua baris jumlah', BAGIAN],
    ['program yang kegiatannya tidak semua ditulis', SEBAGIAN],
    ['spasi awal', SPASI],
    ['daftar rata', [['Pegawai', 40], ['Modal', 50], ['Hibah', 9]]], // prettier-ignore
  ] as readonly [string, Isi][])('%s: benar', (_judul, isi) => expect(selisih(tc24(isi))).toEqual([]));
  test.each<[string, Isi, readonly [number, number], string[]]>([
    ['teratas', KAPITAL, [0, 2], ['C4 = 187000000']],
    ['di tengah', KAPITAL, [1, 2], ['C4 = 187001000', 'C5 = 132000000']],
    ['terbawah', KAPITAL, [2, 4], ['E5 = 108001000']],
    ['jumlah', JUMLAH, [4, 2], ['C8 = 187000000']],
    ['di atas jumlah', JUMLAH, [0, 2], ['C4 = 132000000', 'C8 = 187001000']],
    ['jumlah kedua', BAGIAN, [4, 1], ['B8 = 90000000']],
    ['program yang lengkap', SEBAGIAN, [0, 1], ['B4 = 120000000']],
    ['program yang tidak lengkap tidak dinilai', SEBAGIAN, [3, 1], []],
    ['berspasi', SPASI, [0, 3], ['D4 = 84000000']],
  ])('%s yang salah', (_judul, isi, ubah, harapan) => expect(selisih(tc24(isi, ubah))).toEqual(harapan));
  test('rekap dengan dua baris yang sama: jumlahnya tetap jumlah semua baris', () =>
    expect(
      selisih(
        susunan(`
          | No | Perangkat Daerah | Plafon Anggaran (Rp) | Jumlah Program
          | 1 | Dinas Sosial | 3844049913 | 3
          | 2 | Dinas Pangan | 3844049913 | 3
          | 3 | Kecamatan | 2319018865 | 4
          | | TOTAL | 10012118691 | 10`),
      ),
    ).toEqual(['C5 = 10007118691']));
});

describe('tabel yang sering menulis sebagian sub kegiatan saja (LKjIP: dibanding Renstra)', () => {
  /** LAKIP Dinsos Metro 2022, 1.3: the Renstra column does not add up, what was spent does. */
  const lkjip = (kegiatan: number, sub: number | string = 5_496_000): Lembar =>
    susunan(`
      | PROGRAM | KEGIATAN | REALISASI KINERJA TAHUN 2022 | TARGET KINERJA PADA RENSTRA TAHUN 2022 | REALISASI RENSTRA TAHUN 2022
      | Program Penunjang | Kegiatan Perencanaan | 100,00 % | 26000000 | 10020000
      | | Sub kegiatan Penyusunan Dokumen | 100,00% | 14000000 | 10020000
      | | Kegiatan Administrasi Keuangan | 93,61% | 2740000000 | ${kegiatan}
      | | Sub kegiatan Penyediaan Gaji | 93,04 % | 2400000000 | 2196216427
      | | Sub kegiatan Koordinasi | | 6000000 | ${sub}
      | | Kegiatan Penyediaan Jasa | 81,25% | 84500000 | 50421798
      | | Sub Kegiatan Surat Menyurat | 100,00% | 20000000 | 3000000
      | | Sub kegiatan Komunikasi | 80,30% | 64500000 | 47421798
      | Program Pemberdayaan Sosial | Kegiatan Sumbangan | 93,62% | 30000000 | 30628037
      | | Sub Kegiatan Koordinasi | 93,62% | 2500000 | 30628037`);
  test('hanya kolom yang terbukti dijumlah', () => {
    expect(selisih(lkjip(2_201_712_427))).toEqual([]);
    expect(selisih(lkjip(2_206_712_427))).toEqual(['E4 = 2201712427']);
  });
  test('sub kegiatan yang belum berisi: tidak ada yang dinilai', () =>
    expect(selisih(lkjip(2_206_712_427, ''))).toEqual([]));
});
