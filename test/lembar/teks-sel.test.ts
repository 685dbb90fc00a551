import { SSF } from 'xlsx';
import type { Lembar } from '../../core/lembar/lembar';
import { teksNilai, teksSel } from '../../core/lembar/teks-sel';

test.each([
  [5480916429, 'General', '5480916429'],
  [1234.5, 'General', '1234,5'],
  [0.1 + 0.2, 'General', '0,3'],
  [-0.000123, 'General', '-0,000123'],
  [123456789012, 'General', '1,23457E+11'],
  [1 / 3, 'General', '0,333333333'],
  [97.7, '0', '98'],
  [1.005, '0.00', '1,01'],
  [-1.5, '0', '-2'],
  [5480916429, '#,##0', '5.480.916.429'],
  [0, '#,##0', '0'],
  [0, '#,###', ''],
  [1234.5, '#,##0.00', '1.234,50'],
  [1234.5, '#,##0.##', '1.234,5'],
  [12, '0.#', '12,'],
  [0.9541, '0.00%', '95,41%'],
  [0.9541, '0%', '95%'],
  [0.5, '0.0 %', '50,0 %'],
  [114281000, '"Rp"#,##0', 'Rp114.281.000'],
  [-114281000, '"Rp"#,##0', '-Rp114.281.000'],
  [114281000, '[$Rp-421]#,##0', 'Rp114.281.000'],
  [114281000, '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', ' Rp114.281.000 '],
  [0, '_-"Rp"* #,##0_-;-"Rp"* #,##0_-;_-"Rp"* "-"_-;_-@_-', ' Rp- '],
  [-90281000, '#,##0;(#,##0)', '(90.281.000)'],
  [-90281000, '#,##0_);[Red](#,##0)', '(90.281.000)'],
  [-1, '0;;', ''],
  [0, '0;-0;"nihil"', 'nihil'],
  [114281000, '#,##0,', '114.281'],
  [114281000, '#,##0.0,,"jt"', '114,3jt'],
  [10201, '0"."00"."00', '1.02.01'],
  [10602, '0\\.00\\.00', '1.06.02'],
  [7, '000', '007'],
  [7, '00#', '007'],
  [1234567, '0.00E+00', '1,23E+06'],
  [12.5, '# ?/?', '12,5'],
  [150, '[>=100]"tinggi";"rendah"', 'tinggi'],
  [50, '[>=100]"tinggi";"rendah"', 'rendah'],
  [12, '0 "bulan"', '12 bulan'],
  [5, '@', '5'],
  [12, '"tetap"', 'tetap'],
])('%d dalam %s', (nilai, format, teks) => {
  expect(teksNilai(nilai, format)).toBe(teks);
});

test.each([
  [46347, 'm/d/yyyy', '21/11/2026'],
  [46347, 'dd/mm/yyyy', '21/11/2026'],
  [46347, 'd mmmm yyyy', '21 November 2026'],
  [46347, 'dddd, d mmm yy', 'Sabtu, 21 Nov 26'],
  [46347, '[$-409]dddd, mmmm d', 'Saturday, November 21'],
  [46347.5625, 'm/d/yyyy h:mm', '21/11/2026 13.30'],
  [46347.5625, 'h:mm AM/PM', '1.30 PM'],
  [0.5, 'hh:mm:ss', '12.00.00'],
  [1.5, '[h]:mm', '36.00'],
  [0.000011574, 'mm:ss.0', '00.01,0'],
  [45000.99999999, 'dd/mm/yyyy hh:mm', '16/03/2023 00.00'],
  [60, 'd/m/yyyy', '29/2/1900'],
  [1, 'd/m/yyyy', '1/1/1900'],
  [61, 'd/m/yyyy', '1/3/1900'],
  [-5, 'dd/mm/yyyy', '-5'],
  [5480916429, 'dd/mm/yyyy', '5480916429'],
])('tanggal %d dalam %s', (nilai, format, teks) => {
  expect(teksNilai(nilai, format)).toBe(teks);
});

test.each([
  [null, '0', ''],
  ['1.02.01', '@', '1.02.01'],
  ['12 bulan', '#,##0', '12 bulan'],
  ['x', '0;-0;0;"["@"]"', '[x]'],
  ['x', '0;-0;0;', ''],
  [true, '0', 'TRUE'],
  [{ galat: '#VALUE!' }, '0', '#VALUE!'],
])('bukan angka: %p dalam %s', (nilai, format, teks) => {
  expect(teksNilai(nilai, format)).toBe(teks);
});

test('teks dari host didahulukan', () => {
  const lembar: Lembar = {
    nama: 'S', tersembunyi: false, nilai: [[0.5, 0.5]], rumus: [], daftarFormat: ['General', '0%'], format: [[1, 1]],
    teks: [['setengah']], gabungan: [], barisTersembunyi: [], kolomTersembunyi: [],
  }; // prettier-ignore
  expect([teksSel(lembar, 0, 0), teksSel(lembar, 0, 1), teksSel(lembar, 9, 9)]).toEqual([
    'setengah',
    '50%',
    '',
  ]);
});

describe('sama dengan pelaksanaan lain (SSF), kecuali tanda desimal', () => {
  const FORMAT = ['0', '0.00', '#,##0', '#,##0.00', '0%', '0.00%', '#,##0_);(#,##0)', '0.00E+00', '00000', '"Rp"#,##0;[Red]-"Rp"#,##0', '#,##0,']; // prettier-ignore
  const NILAI = [
    0,
    1,
    -1,
    0.5,
    12,
    99.995,
    1234.5678,
    -98765.4321,
    0.00123,
    5480916429,
    63677546.5,
    1e10 + 0.25,
    999.999,
  ];
  const tukar = (teks: string) => teks.replace(/[.,]/g, (t) => (t === '.' ? ',' : '.'));
  test.each(FORMAT)('%s', (format) => {
    for (const nilai of NILAI) {
      expect([nilai, teksNilai(nilai, format)]).toEqual([nilai, tukar(SSF.format(format, nilai) as string)]);
    }
  });
  test.each(['yyyy-mm-dd', 'd/m/yy', 'hh" "mm" "ss', '[h]" "mm'])('tanggal %s', (format) => {
    for (let seri = 1; seri < 80_000; seri += 13.37) {
      expect([seri, teksNilai(seri, format)]).toEqual([seri, SSF.format(format, seri)]);
    }
  });
});

test('format dan nilai apa pun tidak membuat galat', () => {
  for (const format of [
    '',
    ';',
    ';;;',
    '[',
    '"',
    '\\',
    '_',
    '*',
    '[>',
    'E+',
    '.',
    ',',
    '%%%',
    '0/0/0',
    'general"x',
    '[h',
    '0.0.0',
    'AM/PM',
  ]) {
    for (const nilai of [0, -1, 1.5, 1e300, -1e-300, 46347, Infinity, NaN, 'x']) {
      expect(typeof teksNilai(nilai, format)).toBe('string');
    }
  }
});
