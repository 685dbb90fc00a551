import type { NilaiSel } from '../../core/angka/nilai-sel';
import { gabungKodeTerbelah } from '../../core/kode/kode-terbelah';

test.each<[NilaiSel[], string, boolean, string[]?]>([
  [['1', '06', '02', '2.02', '01'], '1.06.02.2.02.01', true],
  [['1', '6', '3', '2.01'], '1.06.03.2.01', true],
  [[1, 6, 3, 2.01, null], '1.06.03.2.01', true],
  [[1, 6, null, null, null], '1.06', true],
  [['1.06.01', -Infinity], '1.06.01', true],
  [['1.06', '01', '2', '09', '0001'], '1.06.01.2.09.0001', true],
  [['X', 'XX', '01', '2.01', ''], 'X.XX.01.2.01', true],
  [['1 ', '06\n', '02'], '1.06.02', true],
  [['1', '06', '01', '02', '01'], '1.06.01.2.01', false],
  [['x', 'xx', '01'], 'X.XX.01', true, ['huruf']],
  [[1, 6, 3], '1.06.03', true, ['angka', 'nol']],
  [[1.6, '02'], '1.06.02', true, ['angka', 'nol']],
  [['1 ', '06'], '1.06', true, ['spasi']],
  [['1', '06'], '1.06', true, []],
  [['1', '06', '02', '2.15'], '1.06.02.2.15', true],
  [['5', '1', '02', '01'], '5.1.02.01', false],
])('%j -> %s', (sel, teks, pasti, ...[pembersihan]) => {
  const bacaan = gabungKodeTerbelah(sel);
  expect(bacaan).toMatchObject({ teks, pasti, alasan: null });
  if (pembersihan) expect(bacaan.pembersihan).toEqual(pembersihan);
});

test('2,1 di kolom kegiatan: 2.01 atau 2.10', () => {
  const bacaan = gabungKodeTerbelah([1, 6, 3, 2.1]);
  expect(bacaan).toMatchObject({ kode: null, alasan: 'ambigu', pembersihan: ['angka'] });
  expect(bacaan.kemungkinan.map((k) => k.teks)).toEqual(['1.06.03.2.01', '1.06.03.2.10']);
});

test.each<[NilaiSel[], string]>([
  [[], 'kosong'],
  [[null, '', ' '], 'kosong'],
  [['1', null, '02'], 'rusak'],
  [['1', { galat: '#REF!' }], 'galat'],
  [[1, -6], 'rusak'],
  [[null, Infinity], 'kosong'],
  [['1', '06', '02', '12.1'], 'rusak'],
  [['1', '06', '2.1'], 'ambigu'],
])('%j: %s', (sel, alasan) => {
  expect(gabungKodeTerbelah(sel)).toMatchObject({ kode: null, alasan, kemungkinan: [] });
});
