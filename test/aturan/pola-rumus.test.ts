import { polaSebaris, rumusDariPola } from '../../core/aturan/pola-rumus';

test.each<[string, number, string | null]>([
  ['Q15/J15*100', 15, 'Q#/J#*100'],
  ['$Q15/AB15', 15, '$Q#/AB#'],
  ['Q15/J16', 15, null],
  ['SUM(Q1:Q14)', 15, null],
  ['5+5', 15, null],
  ['Data!Q15/J15', 15, null],
  ['IF(Q15="a",1,2)', 15, null],
])('=%s di baris %p: %p', (rumus, baris, pola) => {
  expect(polaSebaris(rumus, baris)).toBe(pola);
});

test('pola menjadi rumus baris lain', () => {
  expect(rumusDariPola('Q#/J#*100', 17)).toBe('Q17/J17*100');
});
