import { terberat, TINGKAT_TEMUAN } from '../../core/aturan/temuan';

test('tingkat terurut dari yang terberat', () => {
  expect(TINGKAT_TEMUAN.map((a) => TINGKAT_TEMUAN.map((b) => terberat(a, b)))).toEqual([
    ['galat', 'galat', 'galat'],
    ['galat', 'peringatan', 'peringatan'],
    ['galat', 'peringatan', 'info'],
  ]);
});
