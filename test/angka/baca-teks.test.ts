import { bacaAngka, type BacaanAngka } from '../../core/angka/baca-angka';

const ringkas = ({ nilai, satuan, jenis, alasan }: BacaanAngka) => [alasan ?? nilai, satuan, jenis];

test.each<[string, number | string, string, string]>([
  // A sign, a bracket, a list item
  ['-12 bulan', -12, 'bulan', 'hitungan'],
  ['+5 %', 5, '%', 'persen'],
  ['-0 %', 0, '%', 'persen'],
  ['(5 %)', -5, '%', 'persen'],
  ['( 5 % )', -5, '%', 'persen'],
  ['(1.000 )', -1000, '', 'hitungan'],
  ['(1.000) orang', 1000, 'orang', 'hitungan'],
  ['(1.234 %)', 'ambigu', '%', 'persen'],
  ['12 )', 12, '', 'hitungan'],
  // Amounts, also those torn apart
  ['Rp 1.000.,-', 1000, '', 'jumlah'],
  ['15.480. 916.429', 15480916429, '', 'hitungan'],
  ['Rp 5.480 . 916.429', 5480916429, '', 'jumlah'],
  ['93,0  3', 93.03, '', 'hitungan'],
  ['1.193,0 3', 'rusak', '', 'hitungan'],
  ['93,12 5', 'ambigu', '', 'hitungan'],
  ['93,1 25 %', 'ambigu', '%', 'persen'],
  ['1,485 juta orang', 'ambigu', 'orang', 'hitungan'],
  ['9'.repeat(400), 'tak-hingga', '', 'hitungan'],
  // Powers of ten
  ['2E5', 200000, '', 'hitungan'],
  ['12e3', 12000, '', 'hitungan'],
  ['1,25E+09', 1250000000, '', 'hitungan'],
  ['-1,5e-3', -0.0015, '', 'hitungan'],
  ['1E5 orang', 100000, 'orang', 'hitungan'],
  ['2e3 m2', 2000, 'm2', 'hitungan'],
  ['1,25E+01 %', 12.5, '%', 'persen'],
  ['1E5 juta', 100000000000, '', 'hitungan'],
  ['Rp 1E5', 'rusak', '', 'hitungan'],
  ['1E5, 12 bulan', 'beberapa', '', 'hitungan'],
  ['1E5,5 orang', 'beberapa', '', 'hitungan'],
  ['12 ekor', 12, 'ekor', 'hitungan'],
  ['Blok 1E5', 'bukan-angka', '', 'hitungan'],
  // Errors and infinity stand alone
  [' #N/A ', 'galat', '', 'hitungan'],
  ['lihat #REF!', 'bukan-angka', '', 'hitungan'],
  ['#N/A tahun lalu', 'bukan-angka', '', 'hitungan'],
  ['-Infinity', 'tak-hingga', '', 'hitungan'],
  ['Pelayanan', 'bukan-angka', '', 'hitungan'],
  ['Nanas', 'bukan-angka', '', 'hitungan'],
  // Dates
  ['17 Agustus', 'tanggal', '', 'hitungan'],
  ['12 Mei', 'tanggal', '', 'hitungan'],
  [' 12/05/2024 ', 'tanggal', '', 'hitungan'],
  ['12 meter', 12, 'meter', 'hitungan'],
  // Torn digits
  ['5 480 916', 'rusak', '', 'hitungan'],
  ['2 do\u00adkumen', 2, 'dokumen', 'hitungan'],
])('%j', (teks, nilai, satuan, jenis) => {
  expect(ringkas(bacaAngka(teks))).toEqual([nilai, satuan, jenis]);
});

test.each<[string, [number | string, string, string][]]>([
  [
    '12 bulan; Rp 5.000.000',
    [
      [12, 'bulan', 'hitungan'],
      [5000000, '', 'jumlah'],
    ],
  ],
  [
    '12 bulan 48 dokumen',
    [
      [12, 'bulan', 'hitungan'],
      [48, 'dokumen', 'hitungan'],
    ],
  ],
  [
    '1 Buah TV LED dan 3 Unit Notebook, printer',
    [
      [1, 'Buah TV LED', 'hitungan'],
      [3, 'Unit Notebook, printer', 'hitungan'],
    ],
  ],
  [
    '2024 12 bulan, 48 dokumen',
    [
      [2024, '', 'hitungan'],
      [12, 'bulan', 'hitungan'],
      [48, 'dokumen', 'hitungan'],
    ],
  ],
  [
    '80 - 90 - 100',
    [
      [80, '', 'hitungan'],
      [90, '', 'hitungan'],
      [100, '', 'hitungan'],
    ],
  ],
  [
    '80 naik sampai 90',
    [
      [80, 'naik sampai', 'hitungan'],
      [90, '', 'hitungan'],
    ],
  ],
  [
    '80 - target 90',
    [
      [80, '', 'hitungan'],
      ['bukan-angka', '', 'hitungan'],
    ],
  ],
  [
    '1.234-90',
    [
      ['ambigu', '', 'hitungan'],
      [90, '', 'hitungan'],
    ],
  ],
  [
    '90-1.234',
    [
      [90, '', 'hitungan'],
      ['ambigu', '', 'hitungan'],
    ],
  ],
])('%j: beberapa angka, bukan rentang', (teks, bagian) => {
  const baca = bacaAngka(teks);
  expect(baca.alasan).toBe('beberapa');
  expect(baca.bagian!.map(ringkas)).toEqual(bagian);
  expect(baca.rentang).toBeUndefined();
});

test.each<[string, [number, number], string, string]>([
  ['80 % - 90 %', [80, 90], '%', 'persen'],
  ['7 sampai 8 bulan', [7, 8], 'bulan', 'hitungan'],
  ['7 sampai dengan 8 bulan', [7, 8], 'bulan', 'hitungan'],
  ['7 s.d 8 bulan', [7, 8], 'bulan', 'hitungan'],
  ['7 s.d. 8 bulan', [7, 8], 'bulan', 'hitungan'],
  ['7\n s/d 8 bulan', [7, 8], 'bulan', 'hitungan'],
  ['Rp 1.000.000 s/d Rp 2.000.000', [1000000, 2000000], '', 'jumlah'],
  ['Rp1.000-Rp1.500', [1000, 1500], '', 'jumlah'],
])('rentang %j: kedua ujung sejenis', (teks, rentang, satuan, jenis) => {
  const baca = bacaAngka(teks);
  expect(baca).toMatchObject({ alasan: 'beberapa', rentang });
  expect(baca.bagian!.map((b) => [b.satuan, b.jenis])).toEqual([
    [satuan, jenis],
    [satuan, jenis],
  ]);
});

test.each<[unknown, boolean]>([
  ['', false],
  [null, false],
  [undefined, false],
  [true, false],
  [{ galat: '#REF!' }, false],
  [12, false],
  [NaN, false],
  ['-', true],
  ['12', true],
  ['1.234', true],
  ['25.00.000', true],
  ['Target 2024', true],
  ['WTP', true],
  ['NaN', true],
  ['31 Desember 2024', true],
  ['1 2', true],
  ['7-8', true],
  ['9'.repeat(400), true],
])('%j: dari teks %p', (nilai, dariTeks) => {
  expect(bacaAngka(nilai as never).dariTeks).toBe(dariTeks);
});

test('tanggal dalam sel angka bukan teks; lubang di lembar adalah sel kosong', () => {
  expect(bacaAngka(45000, { format: 'dd/mm/yyyy' })).toMatchObject({ alasan: 'tanggal', dariTeks: false });
  expect(bacaAngka(0.5, { format: '0%' })).toMatchObject({ nilai: 50, dariTeks: false });
  expect(bacaAngka(undefined as never).alasan).toBe('kosong');
});
