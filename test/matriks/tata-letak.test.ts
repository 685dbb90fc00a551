import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import type { Lembar, TataTeks } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';
import { gambarPohon, matriksDari, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const kode = (lembar: Lembar): (string | null)[] => matriksDari(lembar).baris.map((b) => b.teksKode);
/** "D3 = 60": wrong sums with the right figure. */
const selisih = (lembar: Lembar): string[] =>
  [JUMLAH_INDUK, JUMLAH_TABEL].flatMap((aturan) =>
    jalankanAturan(aturan, lembar).map((t) => `${t.sel} = ${String(t.seharusnya)}`),
  );

describe('kode tangga: tiap baris hanya mengisi lajur tingkatnya', () => {
  const tangga = (kegiatan = '2.01', pagu = 60): Lembar =>
    susunan(`
      | Kode | < | < | < | Uraian | Pagu Anggaran | Realisasi Anggaran
      | 1.06 | | | | Bidang Sosial | 100 | 90
      | | 01 | | | Program Penunjang | 60 | 50
      | | | 2.01 | | Perencanaan | ${pagu} | 50
      | | | | 0001 | Dokumen | 35 | 30
      | | | | 0002 | RKA | 25 | 20
      | | 02 | | | Program Pemberdayaan | 40 | 40
      | | | ${kegiatan} | | Pengumpulan | 40 | 40
      | | | | 0001 | Koordinasi | 40 | 40
      | | | | | Jumlah | 100 | 90`);
  test('kode dirangkai dari baris di atasnya', () =>
    expect(kode(tangga())).toEqual([
      '1.06',
      '1.06.01',
      '1.06.01.2.01',
      '1.06.01.2.01.0001',
      '1.06.01.2.01.0002',
      '1.06.02',
      '1.06.02.2.01',
      '1.06.02.2.01.0001',
      null,
    ]));
  test('kode utuh di lajurnya sendiri tidak dirangkai lagi', () =>
    expect(kode(tangga('1.06.02.2.03')).slice(6)).toEqual(['1.06.02.2.03', '1.06.02.2.03.0001', null]));
  test('jumlahnya diperiksa', () => {
    expect(selisih(tangga())).toEqual([]);
    expect(selisih(tangga('2.01', 65))).toEqual(['F3 = 65', 'F4 = 60']);
  });
  test('kode terbelah yang lengkap di tiap baris tetap dibaca dari barisnya', () =>
    expect(
      kode(
        susunan(`
          | Kode | < | < | < | Uraian | Pagu Anggaran | Realisasi Anggaran
          | 1.06 | 01 | | | Program | 60 | 50
          | 1.06 | 01 | 2.01 | | Kegiatan | 60 | 50
          | 1.06 | 01 | 2.01 | 0001 | Sub | 35 | 30
          | | 01 | 2.01 | 0002 | Tanpa bidang | 25 | 20`),
      ),
    ).toEqual(['1.06.01', '1.06.01.2.01', '1.06.01.2.01.0001', null]));
});

describe('baris tanpa kode di atas baris berkode', () => {
  const KEPALA = '| Kode | Program/Kegiatan/Sub Kegiatan | Pagu Anggaran | Realisasi Anggaran';
  const SOSIAL = (pagu = 60): string => `
    | 1.06.01 | Program Penunjang | ${pagu} | 50
    | 1.06.01.2.01 | Perencanaan | ${pagu} | 50
    | 1.06.02 | Program Pemberdayaan | 40 | 40`;
  const TANAH = `
    | 2.10.01 | Program Penunjang | 30 | 20`;
  test.each([
    ['perangkat daerah', '| | DINAS SOSIAL KOTA METRO | 100 | 90'],
    ['urusan dan bidang', '| | URUSAN WAJIB | 100 | 90\n| | BIDANG SOSIAL | 100 | 90'],
    ['nama lain', '| | Seluruh Belanja Langsung | 100 | 90'],
    ['nama di kolom kode', '| DINAS SOSIAL KOTA METRO | | 100 | 90'],
    ['SKPD', '| | SKPD: Dinas Sosial | 100 | 90'],
    ['dua nama lain', '| | Seluruh Belanja | 100 | 90\n| | Belanja Langsung | 100 | 90'],
  ])('%s: induk, bukan saudara', (_judul, atas) =>
    expect(selisih(susunan(`${KEPALA}\n${atas}${SOSIAL()}\n| | JUMLAH | 100 | 90`))).toEqual([]),
  );
  test('jumlahnya diperiksa seperti induk lain', () => {
    const atas = (pagu: number): string => `| | DINAS SOSIAL KOTA METRO | ${pagu} | 90`;
    const lembar = (dinas: number, total: number): Lembar =>
      susunan(`${KEPALA}\n${atas(dinas)}${SOSIAL()}\n| | JUMLAH | ${total} | 90`);
    expect(selisih(lembar(101, 100))).toEqual([]); // within the tolerance
    expect(selisih(lembar(150, 100))).toEqual(['C2 = 100', 'C6 = 150']);
    expect(selisih(lembar(100, 150))).toEqual(['C6 = 100']);
  });
  test('nama lain yang dibuktikan satu kolom menjadi induk; yang tidak, tetap dapat saudara', () => {
    const lembar = (pagu: number, realisasi: number, total: number): Lembar =>
      susunan(
        `${KEPALA}\n| | Seluruh Belanja Langsung | ${pagu} | ${realisasi}${SOSIAL()}\n| | JUMLAH | ${total} | 90`,
      );
    expect(selisih(lembar(150, 90, 100))).toEqual(['C2 = 100', 'C6 = 150']);
    expect(selisih(lembar(30, 0, 130))).toEqual([]);
  });
  test('beberapa dinas dan beberapa bidang', () => {
    const dinas = susunan(
      `${KEPALA}\n| | DINAS SOSIAL | 100 | 90${SOSIAL()}\n| | DINAS PERTANAHAN | 30 | 20${TANAH}\n| | JUMLAH | 130 | 110`,
    );
    expect(gambarPohon(matriksDari(dinas))).toEqual([
      'skpd DINAS SOSIAL',
      '  program 1.06.01',
      '    kegiatan 1.06.01.2.01',
      '  program 1.06.02',
      'skpd DINAS PERTANAHAN',
      '  program 2.10.01',
    ]);
    expect(selisih(dinas)).toEqual([]);
    expect(
      selisih(
        susunan(
          `${KEPALA}\n| | URUSAN WAJIB | 130 | 110\n| | BIDANG SOSIAL | 100 | 90${SOSIAL()}\n| | BIDANG PERTANAHAN | 30 | 20${TANAH}\n| | JUMLAH | 130 | 110`,
        ),
      ),
    ).toEqual([]);
  });
  test('rincian per wilayah di bawah sub kegiatan tetap rincian', () =>
    expect(
      matriksDari(
        susunan(`${KEPALA}
          | | DINAS SOSIAL | 40 | 40
          | 1.06.02.2.01.0001 | Koordinasi | 40 | 40
          | | Kecamatan Metro Pusat | 15 | 15
          | | Kecamatan Metro Utara | 25 | 25
          | 1.06.02.2.01.0002 | Sosialisasi | 0 | 0`),
      ).baris.map((b) => b.tingkat),
    ).toEqual(['skpd', 'sub kegiatan', 'rincian', 'rincian', 'sub kegiatan']));
});

describe('baris lanjutan dengan pagunya sendiri', () => {
  const dana = (kegiatan: number, lanjutan: number): Lembar =>
    susunan(`
      | Kode | Program/Kegiatan/Sub Kegiatan | Sumber Dana | Pagu Anggaran
      | 1.06.01 | Program Penunjang | | ${kegiatan}000
      | 1.06.01.2.01 | Perencanaan | | ${kegiatan}000
      | 1.06.01.2.01.0001 | Dokumen | PAD | 35000
      | | | DAU | ${lanjutan}000
      | 1.06.01.2.01.0002 | RKA | PAD | 40000`);
  test.each([
    ['bagian dari pagu', dana(100, 25), []],
    ['ulangan pagu', dana(75, 35), []],
    [
      'bagian dari baris teratas',
      susunan(`
        | Kode | Sub Kegiatan | Sumber Dana | Pagu Anggaran
        | 1.06.01.2.01.0001 | Dokumen | PAD | 35000
        | | | DAU | 25000
        | 1.06.01.2.01.0002 | RKA | PAD | 40000
        | | JUMLAH | | 100000`),
      [],
    ],
    ['keterangan saja', dana(75, 25), []],
    ['tidak cocok dengan keduanya', dana(101, 25), ['D3 = 100000']],
  ])('%s', (_judul, lembar, harapan) => expect(selisih(lembar)).toEqual(harapan));
});

describe('tingkat dari letak nama', () => {
  const NAMA = ['PROGRAM A', 'Satu', 'Satu satu', 'Satu dua', 'PROGRAM B', 'Dua', 'Dua satu'];
  const PAGU = [300, 300, 100, 200, 50, 50, 50];
  const DALAM = [0, 1, 2, 2, 0, 1, 2];
  /** Rows of names only; `tata` and `awalan` say how deep each stands. */
  function bernama(
    { tata, awalan = '', judul = 'Uraian' }: { tata?: readonly TataTeks[]; awalan?: string; judul?: string },
    pagu: readonly number[] = PAGU,
  ): Lembar {
    const isi = NAMA.map((n, i) => [i + 1, awalan.repeat(DALAM[i]!) + n, pagu[i]!, pagu[i]!]);
    const lembar = lembarUji([['No', judul, 'Anggaran', 'Realisasi'], ...isi, [null, 'Jumlah', 350, 350]]);
    if (!tata) return lembar;
    return {
      ...lembar,
      daftarFormat: ['General', ...tata.map(() => 'General')],
      daftarTata: [undefined, ...tata],
      format: [[], ...DALAM.map((d) => [0, d + 1])],
    };
  }
  const INDEN = [0, 2, 4].map((inden) => ({ inden, tebal: false }));
  const TEBAL = [true, true, false].map((tebal) => ({ inden: 0, tebal }));
  const POHON = 'program kegiatan sub kegiatan sub kegiatan program kegiatan sub kegiatan';
  const tingkat = (lembar: Lembar): string =>
    matriksDari(lembar)
      .baris.filter((b) => b.jenis === 'data')
      .map((b) => b.tingkat ?? '-')
      .join(' ');

  test.each([
    ['inden sel', { tata: INDEN }],
    ['spasi awal', { awalan: '   ' }],
    ['tebal dan huruf besar', { tata: TEBAL }],
  ])('%s: dibaca, dan jumlahnya diperiksa', (_judul, cara) => {
    expect(tingkat(bernama(cara))).toBe(POHON);
    expect(selisih(bernama(cara))).toEqual([]);
    expect(selisih(bernama(cara, [300, 310, 100, 200, 50, 50, 50]))).toEqual(['C2 = 310', 'C3 = 300']);
  });
  test('tebal yang tidak dibuktikan jumlah bukan tingkat', () =>
    expect(tingkat(bernama({ tata: TEBAL }, [300, 7, 100, 200, 50, 9, 50]))).not.toBe(POHON));
  test('yang dibuktikan jumlah didahulukan dari yang lebih dulu', () => {
    const semu = [0, 2, 1].map((inden) => ({ inden, tebal: false }));
    expect(tingkat(bernama({ tata: semu, awalan: '  ' }))).toBe(POHON);
  });
  test('tanpa program yang disebut, daftar biasa tetap tanpa tingkat', () =>
    expect(
      matriksDari({
        ...bernama({ tata: INDEN }),
        nilai: [
          ['No', 'Program/Kegiatan', 'Anggaran', 'Realisasi'],
          [1, 'Belanja Pegawai', 1, 1],
          [2, 'Belanja Barang', 2, 2],
        ],
      }).baris.map((b) => b.tingkat),
    ).toEqual([null, null]));
});

describe('baris tanpa kata tingkat di antara saudara yang menyebutnya', () => {
  const tangga = (kegiatan: number, tanpaKata: string): Lembar =>
    susunan(`
      | Program | Kegiatan | Anggaran | Realisasi Anggaran
      | Program Perlindungan | Kegiatan Pengelolaan Data | ${kegiatan} | 90
      | | Sub Kegiatan Pendataan | 30 | 30
      | | ${tanpaKata} | 40 | 40
      | | Sub Kegiatan Fasilitasi | 20 | 20
      | Program Bencana | Kegiatan Perlindungan | 20 | 20
      | | Sub Kegiatan Makanan | 20 | 20`);
  const daftar = (kegiatan: number): Lembar =>
    susunan(`
      | No | Program/Kegiatan/Sub Kegiatan | Anggaran | Realisasi Anggaran
      | 1 | Program Perlindungan | ${kegiatan} | 90
      | | Kegiatan Pengelolaan Data | ${kegiatan} | 90
      | | Sub Kegiatan Pendataan | 30 | 30
      | | Pengelolaan data | 40 | 40
      | | Sub Kegiatan Fasilitasi | 20 | 20`);
  test.each([
    ['saudara di kolom kegiatan', tangga(90, 'Pengelolaan data'), []],
    ['kegiatan baru', tangga(30, 'Pengelolaan data'), []],
    ['cocok dengan tidak satu pun', tangga(120, 'Pengelolaan data'), ['C2 = 90']],
    ['menyebut tingkatnya', tangga(90, 'Kegiatan Pengelolaan data'), ['C2 = 30', 'C4 = 20']],
    ['saudara dalam daftar', daftar(90), []],
    ['daftar yang keliru', daftar(120), ['C3 = 90']],
  ])('%s', (_judul, lembar, harapan) =>
    expect(selisih(lembar).filter((s) => s.startsWith('C'))).toEqual(harapan),
  );
  test('kolom kegiatan yang hanya menyebut sub kegiatan: tanpa kata berarti kegiatan', () =>
    expect(
      matriksDari(
        susunan(`
          | Program | Kegiatan | Anggaran | Realisasi Anggaran
          | Program Perlindungan | Pengelolaan Data | 30 | 30
          | | Sub Kegiatan Pendataan | 30 | 30
          | | Perlindungan | 20 | 20
          | | Sub Kegiatan Makanan | 20 | 20`),
      ).baris.map((b) => b.tingkat),
    ).toEqual(['kegiatan', 'sub kegiatan', 'kegiatan', 'sub kegiatan']));
});
