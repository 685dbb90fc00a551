import { apakahGalat, nilaiTerhingga, samaIsi, type NilaiSel } from '../../core/angka/nilai-sel';

test('galat adalah objek, sel kosong bukan', () => {
  expect([{ galat: '#N/A' }, null, undefined, 0, '', '#N/A', false].map((n) => apakahGalat(n))).toEqual([
    true,
    false,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test('hanya NaN dan tak hingga yang menjadi kosong', () => {
  const galat = { galat: '#N/A' };
  expect([NaN, Infinity, -Infinity, 0, -1.5, 'NaN', true, null, galat].map(nilaiTerhingga)).toEqual([
    null,
    null,
    null,
    0,
    -1.5,
    'NaN',
    true,
    null,
    galat,
  ]);
});

const GALAT = { galat: '#N/A' };
test.each<[NilaiSel, NilaiSel, boolean]>([
  [null, '', true],
  ['', null, true],
  [null, null, true],
  [null, 0, false],
  ['', 0, false],
  ['', false, false],
  [0, false, false],
  [1, '1', false],
  ['a', 'A', false],
  [GALAT, { galat: '#N/A' }, true],
  [GALAT, { galat: '#REF!' }, false],
  [GALAT, '#N/A', false],
  ['#N/A', GALAT, false],
  [null, GALAT, false],
])('isi %p dan %p sama: %p', (a, b, sama) => {
  expect(samaIsi(a, b)).toBe(sama);
});
