import type { NilaiSel } from '../../core/angka/nilai-sel';
import { rapikan, selKosong } from '../../core/lembar/isi-sel';

test.each<[NilaiSel | undefined, string]>([
  [null, ''],
  [undefined, ''],
  ['', ''],
  [' \u00a0\n', ''],
  ['Program\u00a0Penunjang\n  Urusan ', 'Program Penunjang Urusan'],
  ['Persentase\ttertib', 'Persentase tertib'],
  ['a\u200bb', 'a b'],
  ['Rehabilitasi Sosial', 'Rehabilitasi Sosial'],
  [1.06, '1.06'],
  [0, '0'],
  [true, 'true'],
  [{ galat: '#REF!' }, ''],
  [Infinity, ''],
  [-Infinity, ''],
  [NaN, ''],
])('rapikan(%p) = %p', (nilai, hasil) => {
  expect(rapikan(nilai)).toBe(hasil);
});

test.each<[NilaiSel | undefined, boolean]>([
  [null, true],
  [undefined, true],
  ['', true],
  [' \u00a0\u200b\ufeff\n', true],
  ['-', false],
  [0, false],
  [false, false],
  [{ galat: '#N/A' }, false],
])('selKosong(%p) = %p', (nilai, hasil) => {
  expect(selKosong(nilai)).toBe(hasil);
});
