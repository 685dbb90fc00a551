import { masukanTeks } from '../../sheets-addon/src/isian';
import { nilaiSel, pembuatSerial } from '../../sheets-addon/src/nilai';

describe('tanggal menjadi nomor seri menurut jam dinding berkas, bukan zona skrip', () => {
  test.each([
    ['Asia/Jakarta', '2025-12-31T17:00:00Z', 46023],
    ['Asia/Makassar', '2025-12-31T16:00:00Z', 46023],
    ['Asia/Jayapura', '2025-12-31T15:00:00Z', 46023],
    ['Asia/Jayapura', '2025-12-31T17:00:00Z', 46023 + 2 / 24],
    ['Europe/Berlin', '2026-06-30T22:00:00Z', 46204],
    ['UTC', '1900-03-01T00:00:00Z', 61],
  ])('%s %s', (zona, saat, serial) => {
    expect(pembuatSerial(zona)(new Date(saat))).toBeCloseTo(serial, 9);
  });
});

describe('nilaiSel', () => {
  const serial = pembuatSerial('Asia/Jakarta');
  test.each([
    ['kosong', '', '', 'General', null],
    ['rumus yang hasilnya teks kosong', '', 'IF(A1="","",1)', 'General', ''],
    ['galat dari rumus', '#DIV/0!', '1/0', 'General', { galat: '#DIV/0!' }],
    ['galat yang diketik', '#N/A', '', 'General', { galat: '#N/A' }],
    ['teks yang mirip galat', '#N/A', '', '@', '#N/A'],
    ['kode sebagai teks', '1.10', '', '@', '1.10'],
    ['nol', 0, '', '#,##0', 0],
    ['gambar di dalam sel', { valueType: 'IMAGE' }, '', 'General', null],
  ])('%s', (_, mentah, rumus, format, hasil) => {
    expect(nilaiSel(mentah, rumus, format, serial)).toEqual(hasil);
  });
});

describe('masukanTeks: teks yang akan dibaca sebagai hal lain diberi apostrof', () => {
  test.each([
    '1.10',
    '=A1',
    '+62',
    '-',
    '@x',
    'TRUE',
    'benar',
    '1/2',
    'Mei 2026',
    "'a",
    '#N/A',
    ' 5',
    '97,7 %',
  ])('%s', (teks) => expect(masukanTeks(teks, 'General')).toBe(`'${teks}`));
  test.each(['Orang/bulan', 'Dokumen', 'Tinggi (baik)'])('%s tetap', (teks) =>
    expect(masukanTeks(teks, 'General')).toBe(teks),
  );
  test('di bawah format teks tidak perlu', () => expect(masukanTeks('=A1', '@')).toBe('=A1'));
});
