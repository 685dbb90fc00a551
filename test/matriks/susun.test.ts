import { kenaliTabel } from '../../core/formulir/kenali';
import type { Lembar } from '../../core/lembar/lembar';
import type { Baris } from '../../core/matriks/baris';
import { rentangTabel, susunMatriks } from '../../core/matriks/susun';
import { lembarUji, tabel } from '../bantu/lembar-uji';

const susun = (lembar: Lembar) => susunMatriks(kenaliTabel(lembar).tabel[0]!);
/** "1.06.01.2.01 < 1.06.01" for every row. */
const silsilah = (lembar: Lembar): string[] =>
  susun(lembar).baris.map((b) => `${sebut(b)} < ${b.induk ? sebut(b.induk) : '-'}`);
const sebut = (b: Baris): string => b.teksKode ?? (b.label || `baris ${b.barisLembar + 1}`);

describe('pohon menurut kode', () => {
  test('induk terdekat yang ada, urutan bebas', () =>
    expect(
      silsilah(
        tabel`1.06 | 9 \n 1.06.01.2.06 | 9 \n 1.06.01 | 9 \n 1.06.01.2.02 | 9 \n 1.06.01.2.02.0001 | 9`,
      ),
    ).toEqual([
      '1.06 < -',
      '1.06.01.2.06 < 1.06',
      '1.06.01 < 1.06',
      '1.06.01.2.02 < 1.06.01',
      '1.06.01.2.02.0001 < 1.06.01.2.02',
    ]));
  test('beberapa perangkat daerah: kode yang sama tidak bercampur', () =>
    expect(
      silsilah(
        tabel`1.02.0.00.0.00.01.0000 Dinas | 18 \n 1.02.02 | 9 \n 1.02.0.00.0.00.01.0001 Puskesmas | 9 \n 1.02.02 | 9 \n 1.02.02.2.02 | 9`,
      ),
    ).toEqual([
      '1.02.0.00.0.00.01.0000 < -',
      '1.02.02 < 1.02.0.00.0.00.01.0000',
      '1.02.0.00.0.00.01.0001 < 1.02.0.00.0.00.01.0000',
      '1.02.02 < 1.02.0.00.0.00.01.0001',
      '1.02.02.2.02 < 1.02.02',
    ]));
  test('X.XX dan kode bidangnya adalah program penunjang yang sama', () =>
    expect(silsilah(tabel`1.06 | 9 \n X.XX.01 | 9 \n 1.06.01.2.01 | 9 \n x.xx.01.2.01.0001 | 9`)).toEqual([
      '1.06 < -',
      'X.XX.01 < 1.06',
      '1.06.01.2.01 < X.XX.01',
      'X.XX.01.2.01.0001 < 1.06.01.2.01',
    ]));
  test('kode organisasi yang rusak tetap memutus perangkat daerah sebelumnya', () => {
    const m = susun(
      tabel`7.01.0.00.0.00.01.0000 Kecamatan | 18 \n 7.01.03 | 9 \n 7.01.0.00.0.00.0006 | 9 \n 7.01.03 | 9`,
    );
    expect(m.baris[3]!.induk).toBe(m.baris[2]);
    expect(m.baris[2]!.induk).toBe(m.baris[0]);
  });
});

describe('baris tanpa kode', () => {
  const RENSTRA = tabel`
    Kode | Uraian | Indikator | Target 2026 | Pagu
    1.06.01 | Program | | | 300
    | Terwujudnya tata kelola | Nilai SAKIP | 70 | 300
    | | Indikator kedua | 80 |
    1.06.01.2.01 | Kegiatan | | | 300`;

  test('rincian dan indikator lanjutan bergantung pada baris berkode di atasnya', () => {
    const m = susun(RENSTRA);
    expect(m.baris.map((b) => [b.jenis, b.tingkat])).toEqual([
      ['data', 'program'],
      ['data', 'rincian'],
      ['lanjutan', 'rincian'],
      ['data', 'kegiatan'],
    ]);
    expect(m.baris[2]!.pokok).toBe(m.baris[0]);
  });
  test('rincian yang mengulang angka induknya tidak dijumlahkan', () => {
    const m = susun(RENSTRA);
    expect(m.baris[0]!.anakBernilai(m.kolomBerid('pagu-n')!)).toEqual([m.baris[3]]);
  });
  test('rincian di bawah baris kosong dijumlahkan (belanja RSUD Tapanuli Utara)', () => {
    const m = susun(tabel`
      Kode | Uraian | Lokasi | Pagu
      1.02.02.2.02 | Kegiatan | x | 50
      1.02.02.2.02.32 | Operasional | x |
      | Belanja honorarium | x | 20
      | Belanja obat | x | 30`);
    const pagu = m.kolomBerjenis('uang')[0]!;
    expect(m.jumlah(m.baris[0]!.anakBernilai(pagu), pagu)).toBe(50);
  });
  test('catatan dan tanda tangan setelah JUMLAH bukan baris tabel', () => {
    const m = susun(
      lembarUji([
        ['Kode', 'Uraian', 'Target 2026', 'Pagu'],
        ['1.06.01', 'Program', 1, 300],
        ['JUMLAH', null, null, 300],
        ['*) Perangkat Daerah Induk'],
        [null, null, null, 'Metro, Januari 2026'],
        [null, 'Mengetahui', null, 12],
      ]),
    );
    expect(m.baris.map((b) => b.jenis)).toEqual(['data', 'total']);
  });
  test.each(['T O T A L', 'J U M L A H (Rp)', 'Jml.', 'G R A N D  T O T A L'])(
    'baris %s adalah total',
    (nama) => {
      const m = susun(
        lembarUji([
          ['Kode', 'Uraian', 'Pagu'],
          ['1.06.01', 'Program', 300],
          [null, nama, 300],
        ]),
      );
      expect(m.total).toHaveLength(1);
    },
  );
  test.each([
    ['catatan bernomor', '1. Pagu perubahan sebesar Rp 300', null, null, false],
    ['catatan bernomor dengan jumlah', '2. SiLPA', null, 25, false],
    ['nomor dan teks di kolom sendiri', '2', 'SiLPA tahun lalu', 25, false],
    ['urusan berikutnya', '2', 'URUSAN PEMERINTAHAN WAJIB', 300, true],
    ['urusan pilihan', '3', 'PILIHAN', 300, true],
  ] as const)('di bawah JUMLAH: %s', (_judul, kode, uraian, pagu, ikut) => {
    const m = susun(
      lembarUji([
        ['Kode', 'Uraian', 'Target 2026', 'Pagu'],
        ['1.06.01', 'Program', 1, 300],
        ['JUMLAH', null, null, 300],
        [],
        [kode, uraian, null, pagu],
      ]),
    );
    expect(m.baris.map((b) => b.jenis)).toEqual(['data', 'total', ...(ikut ? ['data'] : [])]);
    expect(rentangTabel(m).barisAkhir).toBe(ikut ? 4 : 2);
  });
});

test('kolom kode rekening: 5 dan 5.1 adalah belanja, bersusun menurut awalannya', () => {
  const lembar = lembarUji([
    ['Kode Rekening', 'Uraian', 'Satuan', 'Jumlah (Rp)'],
    ['5', 'BELANJA DAERAH', null, 90_000_000],
    ['5.1', 'BELANJA OPERASI', null, 90_000_000],
    ['5.1.02', 'Belanja Barang dan Jasa', null, 90_000_000],
    ['5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor', null, 60_000_000],
    [null, 'Kertas HVS', 'rim', 60_000_000],
    ['5.1.02.02.01.0003', 'Honorarium Narasumber', null, 30_000_000],
    [null, 'JUMLAH', null, 90_000_000],
  ]);
  const m = susun(lembar);
  expect(m.baris.map((b) => b.bacaanKode?.jenis ?? b.jenis)).toEqual([
    ...['rekening', 'rekening', 'rekening', 'rekening', 'data', 'rekening', 'total'],
  ]);
  expect(silsilah(lembar).slice(0, 6)).toEqual([
    '5 < -',
    '5.1 < 5',
    '5.1.02 < 5.1',
    '5.1.02.01.01.0024 < 5.1.02',
    'Kertas HVS < 5.1.02.01.01.0024',
    '5.1.02.02.01.0003 < 5.1.02',
  ]);
});

test('tabel bernama: tingkat dari kata, baris tanpa tingkat tidak ikut menentukan', () => {
  const m = susun(tabel`
    No | Program/Kegiatan/Sub Kegiatan | Anggaran | Realisasi
    1 | Progam Penanganan Bencana | 300.000 | 100
    | Kegiatan: Perlindungan Sosial | 300.000 | 100
    | Sub Kegiatan Penyediaan Makanan | 300.000 | 100
    2 | 2. Program Rehabilitasi Sosial | 200.000 | 100
    | JUMLAH | 500.000 | 200`);
  expect(m.baris.map((b) => b.tingkat)).toEqual(['program', 'kegiatan', 'sub kegiatan', 'program', null]);
  expect(m.akar).toHaveLength(2);
  expect(m.total).toHaveLength(1);
});

test('kolom menentukan notasi: "1.234" dibaca ribuan bila tetangganya Indonesia', () => {
  const m = susun(tabel`1.06.01 | '1.234 \n 1.06.02 | '5.480.916.429 \n 1.06.03 | '63.677.546,5`);
  const pagu = m.kolomBerjenis('uang')[0]!;
  expect(m.baris.map((b) => b.angka(pagu))).toEqual([1234, 5480916429, 63677546.5]);
});

test.each([
  ['(dalam ribuan rupiah)', ['100.000', '60.500', '39.500'], [100000, 60500, 39500]],
  ['REALISASI TAHUN 2024 (dalam ribuan rupiah)', ['100.000', '60.500', '39.500'], [100000, 60500, 39500]],
  ['(dalam ribuan rupiah)', ['100.000', '60,500', '39.500'], [NaN, NaN, NaN]],
  ['(dalam ribuan rupiah)', ['100.000', '60.500', null], [NaN, NaN, NaN]],
  ['KUA-PPAS', ['100.000', '60.500', '39.500'], [NaN, NaN, NaN]],
] as const)('%s %j: ribuan hanya bila seluruh kolom begitu', (judul, isi, angka) => {
  const m = susun(
    lembarUji([
      [judul],
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu'],
      ...isi.map((pagu, i) => [`1.06.0${i + 1}`, `Program ${i}`, pagu]),
    ]),
  );
  const pagu = m.kolomBerjenis('uang')[0]!;
  expect(m.baris.map((b) => b.angka(pagu))).toEqual(angka);
});

test.each([
  ['kolom uang lain', 'Pagu', '1.418.995.651', 'orang', [1150, 1418995651]],
  ['kolom uang lain bergaya Inggris', 'Pagu', '1,418,995,651', 'km', [NaN, 1418995651]],
  ['judul (Rp)', 'Pagu (Rp)', 1418995651, 'km', [1150, 1418995651]],
  ['satuan yang dihitung', 'Pagu', 1418995651, 'orang', [1150, 1418995651]],
  ['satuan ukur', 'Pagu', 1418995651, 'km', [NaN, 1418995651]],
  ['tanpa petunjuk', 'Pagu', 1418995651, null, [NaN, 1418995651]],
])('"1.150" sendirian menurut sekitarnya: %s', (_judul, judul, maju, satuan, angka) => {
  const m = susun(
    lembarUji([
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Satuan', judul, 'Anggaran Perubahan'],
      ['1.06.01', 'Program', satuan, '1.150', maju],
      ['1.06.02', 'Program lain', satuan, 5_000_000, maju],
    ]),
  );
  const uang = m.kolomBerjenis('uang').sort((a, b) => a.indeks - b.indeks);
  expect(uang.map((k) => m.baris[0]!.angka(k))).toEqual(angka);
});

describe('unit di bawah atau di samping perangkat daerah: bacaan yang jumlahnya pas', () => {
  const organisasi = (skpd: number, realisasi: number) =>
    susun(
      lembarUji([
        ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)'],
        ['7.01.0.00.0.00.01.0000', 'KECAMATAN', skpd, realisasi],
        ['7.01.01', 'Program', 100, 80],
        ['7.01.0.00.0.00.01.0001', 'Kelurahan', 50, 40],
        ['7.01.01', 'Program', 50, 40],
        [null, 'JUMLAH', 150, 120],
      ]),
    ).akar.map((b) => b.label);
  test.each<[string, number, number, string[]]>([
    ['sendiri', 100, 80, ['KECAMATAN', 'Kelurahan']],
    ['sendiri, satu kolom salah', 101, 80, ['KECAMATAN', 'Kelurahan']],
    ['dengan unitnya', 150, 120, ['KECAMATAN']],
    ['dengan unitnya, satu kolom salah', 150, 121, ['KECAMATAN']],
    ['tidak terbukti', 7, 7, ['KECAMATAN']],
  ])('%s', (_judul, skpd, realisasi, akar) => expect(organisasi(skpd, realisasi)).toEqual(akar));
});
