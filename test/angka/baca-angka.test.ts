import fc from 'fast-check';
import { bacaAngka, type BacaanAngka } from '../../core/angka/baca-angka';
import { rapikan } from '../../core/angka/bulat';
import { kenaliNotasi } from '../../core/angka/notasi';
import { formatAngka, formatPersen, formatRupiah } from '../../core/angka/tulis';

const ringkas = ({ nilai, satuan, jenis, alasan }: BacaanAngka) => [alasan ?? nilai, satuan, jenis];

describe('angka tertulis', () => {
  test.each<[string, number, string, string]>([
    ['5.480.916.429', 5480916429, '', 'hitungan'],
    ['450,000,000', 450000000, '', 'hitungan'],
    ['14,300,000', 14300000, '', 'hitungan'],
    ['63.677.546,5', 63677546.5, '', 'hitungan'],
    ['1,234,567.89', 1234567.89, '', 'hitungan'],
    ['Rp 1.234.567,50', 1234567.5, '', 'jumlah'],
    ['Rp.1.000,-', 1000, '', 'jumlah'],
    ['Rp5.000.000,00,-', 5000000, '', 'jumlah'],
    ['IDR 2,500', 2500, '', 'jumlah'],
    ['1.250.000 rupiah', 1250000, 'rupiah', 'jumlah'],
    ['(1.000)', -1000, '', 'hitungan'],
    ['(Rp 1.000)', -1000, '', 'jumlah'],
    ['Rp (2.500.000)', -2500000, '', 'jumlah'],
    ['-Rp 500', -500, '', 'jumlah'],
    ['−12,5', -12.5, '', 'hitungan'],
    ['- 5 %', -5, '%', 'persen'],
    ['- 12 bulan', 12, 'bulan', 'hitungan'],
    ['97,7 %', 97.7, '%', 'persen'],
    ['97,7\n%', 97.7, '%', 'persen'],
    ['97.7%', 97.7, '%', 'persen'],
    ['100 persen', 100, 'persen', 'persen'],
    ['93,0 3', 93.03, '', 'hitungan'],
    ['22,1 2%', 22.12, '%', 'persen'],
    ['0,977', 0.977, '', 'hitungan'],
    ['0.977', 0.977, '', 'hitungan'],
    ['4.25', 4.25, '', 'hitungan'],
    ['75,5', 75.5, '', 'hitungan'],
    ['1234,567', 1234.567, '', 'hitungan'],
    ['12 Orang/ bulan', 12, 'Orang/bulan', 'hitungan'],
    ['1838 Orang/bulan', 1838, 'Orang/bulan', 'hitungan'],
    ['1.485 lansia', 1485, 'lansia', 'hitungan'],
    ['1,485 lansia', 1485, 'lansia', 'hitungan'],
    ['1500 Lansia Miskin', 1500, 'Lansia Miskin', 'hitungan'],
    ['220.000 ekor benih ikan', 220000, 'ekor benih ikan', 'hitungan'],
    ['2 dokumen', 2, 'dokumen', 'hitungan'],
    [' 2  Dok. ', 2, 'Dok', 'hitungan'],
    ['1 (satu) dokumen', 1, 'dokumen', 'hitungan'],
    ['12 (Orang)', 12, 'Orang', 'hitungan'],
    ['(12 dokumen)', 12, 'dokumen', 'hitungan'],
    ['12bulan', 12, 'bulan', 'hitungan'],
    ['200 m2', 200, 'm2', 'hitungan'],
    ['100 M³/Hari', 100, 'M³/Hari', 'hitungan'],
    ['≥ 90 %', 90, '%', 'persen'],
    ['Tersedianya 2 dokumen', 2, 'dokumen', 'hitungan'],
    ['Rp 1,5 miliar', 1500000000, '', 'jumlah'],
    ['2,5 juta orang', 2500000, 'orang', 'hitungan'],
    ['Rp5,4 M', 5400000000, '', 'jumlah'],
    ['5.480. 916.429', 5480916429, '', 'hitungan'],
    ['\u00a01.250.000\u00a0', 1250000, '', 'hitungan'],
    ['1,5E+09', 1500000000, '', 'hitungan'],
    ['0', 0, '', 'hitungan'],
    ['12.', 12, '', 'hitungan'],
  ])('%j', (teks, nilai, satuan, jenis) => {
    expect(ringkas(bacaAngka(teks))).toEqual([nilai, satuan, jenis]);
  });
});

describe('tanpa angka, dengan alasan', () => {
  test.each<[unknown, string]>([
    [null, 'kosong'],
    ['', 'kosong'],
    ['\u00a0', 'kosong'],
    ['-', 'kosong'],
    ['–', 'kosong'],
    ['Rp -', 'kosong'],
    ['Rp', 'kosong'],
    [{ galat: '#VALUE!' }, 'galat'],
    ['#N/A', 'galat'],
    [NaN, 'tak-hingga'],
    [Infinity, 'tak-hingga'],
    ['Infinity', 'tak-hingga'],
    ['NaN', 'tak-hingga'],
    [true, 'bukan-angka'],
    ['Lakip dan LKPJ', 'bukan-angka'],
    ['WTP', 'bukan-angka'],
    ['%', 'bukan-angka'],
    ['Tahun 2024', 'bukan-angka'],
    ['Target 2024', 'bukan-angka'],
    ['Rehabilitasi Jaringan Irigasi (100 Ha)', 'bukan-angka'],
    ['0 0', 'rusak'],
    ['Perda Nomor 12', 'bukan-angka'],
    ['25.00.000', 'rusak'],
    ['1.06.01', 'rusak'],
    ['1.234,567,8', 'rusak'],
    ['12..5', 'rusak'],
    ['372 110301130', 'rusak'],
    ['12/05/2024', 'tanggal'],
    ['2024-05-12', 'tanggal'],
    ['31 Desember 2024', 'tanggal'],
    ['1.234', 'ambigu'],
    ['1,234', 'ambigu'],
    ['1.571 kg', 'ambigu'],
    ['100 % \n 12 bulan', 'beberapa'],
    ['12 bulan\n48 Dokumen', 'beberapa'],
    ['365 materai, 81 kali pengiriman ', 'beberapa'],
    ['7-8', 'beberapa'],
  ])('%j: %s', (nilai, alasan) => {
    const baca = bacaAngka(nilai as never);
    expect([baca.nilai, baca.alasan]).toEqual([null, alasan]);
  });

  test('nilai yang ambigu menyebut kedua bacaan, Indonesia dahulu', () => {
    expect(bacaAngka('1.234').kemungkinan).toEqual([1234, 1.234]);
    expect(bacaAngka('1,234').kemungkinan).toEqual([1.234, 1234]);
  });

  test('notasi kolom memutuskan yang ambigu', () => {
    expect(bacaAngka('1.234', { notasi: 'id' }).nilai).toBe(1234);
    expect(bacaAngka('1.234', { notasi: 'en' }).nilai).toBe(1.234);
    expect(bacaAngka('1,234', { notasi: 'id' }).nilai).toBe(1.234);
    expect(bacaAngka('1,234', { notasi: 'en' }).nilai).toBe(1234);
  });

  test('beberapa angka dibaca satu-satu', () => {
    expect(bacaAngka('100 % \n 12 bulan').bagian!.map(ringkas)).toEqual([
      [100, '%', 'persen'],
      [12, 'bulan', 'hitungan'],
    ]);
    expect(bacaAngka('9.912 liter, 170 tabung LPG').bagian!.map((b) => b.satuan)).toEqual([
      'liter',
      'tabung LPG',
    ]);
    expect(bacaAngka('- 12 bulan\n- 48 dokumen').bagian!.map((b) => b.nilai)).toEqual([12, 48]);
    expect(bacaAngka('1 Buah TV LED dan 3 Unit Notebook').bagian!.map(ringkas)).toEqual([
      [1, 'Buah TV LED', 'hitungan'],
      [3, 'Unit Notebook', 'hitungan'],
    ]);
  });

  test.each<[string, [number, number]]>([
    ['80-90%', [80, 90]],
    ['80% - 90%', [80, 90]],
    ['7 s/d 8 bulan', [7, 8]],
    ['1.000–1.200 orang', [1000, 1200]],
  ])('rentang %j', (teks, rentang) => {
    expect(bacaAngka(teks)).toMatchObject({ alasan: 'beberapa', rentang });
  });
});

describe('sel angka', () => {
  test('persen dalam poin, tanpa debu biner', () => {
    expect(ringkas(bacaAngka(0.977, { format: '0,0%' }))).toEqual([97.7, '%', 'persen']);
    expect(bacaAngka(0.07, { format: '0%' }).nilai).toBe(7);
  });
  test.each([
    ['dd/mm/yyyy', 'tanggal'],
    ['[$-421]dd mmmm yyyy;@', 'tanggal'],
    ['#,##0.00_);[Red](#,##0.00)', null],
    ['_-* #,##0_-;-* #,##0_-;_-* "-"_-;_-@_-', null],
    ['0" dokumen"', null],
  ])('format %j', (format, alasan) => {
    expect(bacaAngka(45000, { format }).alasan).toBe(alasan);
  });
  test('format rupiah menandai jumlah', () => {
    expect(bacaAngka(1000, { format: '"Rp"#,##0' }).jenis).toBe('jumlah');
    expect(bacaAngka(1000, { format: '_-[$Rp-421]* #,##0_-' }).jenis).toBe('jumlah');
  });
});

describe('kenaliNotasi', () => {
  test.each<[unknown[], string | null]>([
    [['5.480.916.429', '1.234'], 'id'],
    [['450,000,000', '1,234'], 'en'],
    [['12 bulan 14,300,000 12 bulan 450,000,000'], 'en'],
    [['97,7 %', '1.234'], 'id'],
    [['97.7', '1.234'], 'en'],
    [['1.485 lansia', '97.7'], 'id'],
    [['10.940 tabung', '1.571 kg'], 'id'],
    [['1.234', '5.678'], null],
    [['1.234.567', '1,234,567'], null],
    [[1234.5, null, true, { galat: '#N/A' }], null],
    [[], null],
  ])('%j -> %s', (kolom, notasi) => {
    expect(kenaliNotasi(kolom as never)).toBe(notasi);
  });
});

describe('hukum', () => {
  test('tidak pernah melempar; nilai dan alasan saling meniadakan', () => {
    const potongan = fc.constantFrom(
      '1',
      '23',
      '456',
      '0',
      '.',
      ',',
      ' ',
      '-',
      '(',
      ')',
      '%',
      'Rp',
      'e',
      '\n',
      ' s/d ',
      'orang',
      '/',
    );
    const sel = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.array(potongan, { maxLength: 12 }).map((s) => s.join('')),
      fc.double(),
      fc.constantFrom(null, true, { galat: '#REF!' }),
    );
    fc.assert(
      fc.property(sel, fc.constantFrom(undefined, 'id' as const, 'en' as const), (nilai, notasi) => {
        const baca = bacaAngka(nilai, { notasi });
        expect(baca.nilai === null).toBe(baca.alasan !== null);
        expect(baca.nilai === null || Number.isFinite(baca.nilai)).toBe(true);
        expect((baca.kemungkinan !== null) === (baca.alasan === 'ambigu')).toBe(true);
        kenaliNotasi([nilai]);
      }),
      { numRuns: 2000 },
    );
  });

  test('yang ditulis terbaca kembali', () => {
    const angka = fc.oneof(
      fc.double({ noDefaultInfinity: true, noNaN: true }),
      fc.integer(),
      fc.integer().map((n) => n / 100),
    );
    fc.assert(
      fc.property(angka, (n) => {
        expect(bacaAngka(formatAngka(n), { notasi: 'id' }).nilai).toBe(rapikan(n) + 0);
      }),
      { numRuns: 1000 },
    );
    fc.assert(
      fc.property(fc.integer(), (sen) =>
        expect(bacaAngka(formatRupiah(sen / 100)).nilai).toBe(sen / 100 + 0),
      ),
    );
    fc.assert(
      fc.property(fc.integer({ min: -1e6, max: 1e6 }), (n) => {
        expect(bacaAngka(formatPersen(n / 100), { notasi: 'id' }).nilai).toBe(n / 100 + 0);
      }),
    );
  });
});

describe('satu angka di dalam kalimat', () => {
  test.each<[string, number | string, string]>([
    ['Perbaikan 1 ruang data', 1, 'ruang data'],
    ['Keg. HALUN 3000 peserta', 3000, 'peserta'],
    ['Pelatihan 20 (dua puluh) orang', 20, 'orang'],
    ['Terlayaninya lansia 1.485 orang', 1485, 'orang'],
    ['Bantuan bagi keluarga Rp 1.500.000 per bulan', 1500000, 'per bulan'],
    ['Jumlah desa (12)', 12, ''],
    ['volume: 97,7 %', 97.7, '%'],
    ['12 dokumen', 12, 'dokumen'],
    ['Jumlah lansia 1.485', 'ambigu', ''],
    ['3 dokumen dan 12 bulan', 'beberapa', ''],
    ['Program 1.06.01', 'rusak', ''],
    ['Wilayah B-12', 'bukan-angka', ''],
    ['HUT ke-80', 'bukan-angka', ''],
    ['Luas m2', 'bukan-angka', ''],
    ['12 Januari 2024', 'tanggal', ''],
    ['Opini WTP', 'bukan-angka', ''],
  ])('%s', (teks, nilai, satuan) => {
    const baca = bacaAngka(teks, { dalamKalimat: true });
    expect([baca.alasan ?? baca.nilai, baca.satuan]).toEqual([nilai, satuan]);
  });

  test.each(['Perbaikan 1 ruang data', 'lihat catatan 2', 'Keg. HALUN 3000 peserta'])(
    'tanpa pilihan itu kata tetap kata: %s',
    (teks) => expect(bacaAngka(teks).alasan).toBe('bukan-angka'),
  );
});
