import fc from 'fast-check';
import { bulatkan, geser, jumlahkan, rapikan } from '../../core/angka/bulat';

test.each<[number, number, number]>([
  [1.005, 2, 1.01],
  [-1.005, 2, -1.01],
  [2.5, 0, 3],
  [-2.5, 0, -3],
  [0.285 * 100, 0, 29],
  [1.45, 1, 1.5],
  [8.345, 2, 8.35],
  [90.99978, 0, 91],
  [12345, -2, 12300],
  [12350, -2, 12400],
  [1e-9, 2, 0],
  [5e-7, 6, 0.000001],
  [1e21, 2, 1e21],
  [1e308, 2, 1e308],
  [-0.004, 2, 0],
])('bulatkan(%p, %p) = %p', (nilai, digit, hasil) => {
  expect(bulatkan(nilai, digit)).toBe(hasil);
});

test('NaN dan tak hingga lewat apa adanya', () => {
  expect(bulatkan(NaN, 2)).toBeNaN();
  expect(bulatkan(-Infinity, 2)).toBe(-Infinity);
});

test('bulatkan simetris dan tidak menjauh lebih dari setengah satuan', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 0, max: 6 }),
      (n, digit) => {
        expect(bulatkan(-n, digit) + bulatkan(n, digit)).toBe(0);
        expect(Math.abs(bulatkan(n, digit) - n)).toBeLessThanOrEqual(
          0.5 * 10 ** -digit * (1 + 1e-6) + 1e-5 * 10 ** -digit,
        );
      },
    ),
  );
});

test('jumlahkan bebas debu biner dan urutan', () => {
  expect(jumlahkan([0.1, 0.2])).toBe(0.3);
  expect(jumlahkan(Array<number>(10).fill(0.1))).toBe(1);
  expect(jumlahkan([1e16, 1, -1e16])).toBe(1);
  expect(jumlahkan([1, 1e16, -1e16])).toBe(1);
  expect(jumlahkan([62770000, 21520000, 5991000])).toBe(90281000);
  expect(jumlahkan([])).toBe(0);
  expect(jumlahkan([Infinity, 1])).toBe(Infinity);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -1e12, max: 1e12 })), (sen) => {
      const tepat = sen.reduce((a, b) => a + b, 0) / 100;
      expect(jumlahkan(sen.map((n) => n / 100))).toBe(rapikan(tepat) + 0);
    }),
  );
});

test('geser memindah koma saja', () => {
  expect([geser(1.005, 2), geser(0.07, 2), geser(1.5, 9), geser(1e-7, 7), geser(97.7, -2)]).toEqual([
    100.5, 7, 1.5e9, 1, 0.977,
  ]);
});
