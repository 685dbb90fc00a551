import fc from 'fast-check';
import { awalBaris, barisPada, jendela } from '../../../panel/logika/jendela';

test('baris yang terlihat, dengan cadangan', () => {
  const awal = awalBaris(Array.from({ length: 5000 }, (_, i) => (i % 10 === 0 ? 40 : 66)));
  const { dari, sampai } = jendela(awal, awal[2500]!, 400);
  expect(dari).toBe(2494);
  expect(sampai - dari).toBeLessThan(25);
  expect(jendela(awal, 0, 400).dari).toBe(0);
  expect(jendela(awal, awal[5000]!, 400).sampai).toBe(4999);
});

test('daftar kosong tidak menggambar apa pun', () => {
  expect(jendela(awalBaris([]), 0, 400)).toEqual({ dari: 0, sampai: -1 });
});

test('setiap titik dalam layar tertutup baris yang digambar', () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 300 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 900 }),
      (tinggi, bagian, layar) => {
        const awal = awalBaris(tinggi);
        const gulir = bagian * awal[tinggi.length]!;
        const { dari, sampai } = jendela(awal, gulir, layar);
        const bawah = Math.min(gulir + layar, awal[tinggi.length]!);
        return awal[dari]! <= gulir && awal[sampai + 1]! >= bawah && barisPada(awal, gulir) >= dari;
      },
    ),
  );
});
