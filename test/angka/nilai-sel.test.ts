import { apakahGalat, nilaiTerhingga } from '../../core/angka/nilai-sel';

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
