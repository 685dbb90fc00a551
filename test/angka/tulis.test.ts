import { formatAngka, formatPersen, formatRupiah } from '../../core/angka/tulis';

test.each<[number, number | undefined, string]>([
  [1234.5, undefined, '1.234,5'],
  [1234.5, 2, '1.234,50'],
  [5480916429, undefined, '5.480.916.429'],
  [0, undefined, '0'],
  [-0.004, 2, '0,00'],
  [1.005, 2, '1,01'],
  [999.995, 2, '1.000,00'],
  [1.5e21, undefined, '1.500.000.000.000.000.000.000'],
  [1e-7, undefined, '0,0000001'],
  [0.1 + 0.2, undefined, '0,3'],
  [1234567, -3, '1.235.000'],
  [NaN, undefined, ''],
  [Infinity, 2, ''],
])('formatAngka(%p, %p) = %p', (nilai, desimal, teks) => {
  expect(formatAngka(nilai, desimal)).toBe(teks);
});

test('formatRupiah', () => {
  expect(formatRupiah(5480916429)).toBe('Rp5.480.916.429');
  expect(formatRupiah(63677546.5)).toBe('Rp63.677.546,50');
  expect(formatRupiah(-1000)).toBe('-Rp1.000');
  expect(formatRupiah(999.999)).toBe('Rp1.000');
  expect(formatRupiah(NaN)).toBe('');
  expect(formatRupiah(0)).toBe('Rp0');
});

test('formatPersen', () => {
  expect([95.41, 100, 99.489, -5].map((n) => formatPersen(n))).toEqual(['95,41%', '100%', '99,49%', '-5%']);
  expect(formatPersen(88.3261, 0)).toBe('88%');
  expect(formatPersen(Infinity)).toBe('');
});
