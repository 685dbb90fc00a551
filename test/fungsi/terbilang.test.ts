import fc from 'fast-check';
import { jalankanFungsi } from '../../core/fungsi/jalankan';

const terbilang = (n: number | string): unknown => jalankanFungsi('TERBILANG', [n]);

test.each<[number | string, string]>([
  [0, 'nol'],
  [1, 'satu'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [12, 'dua belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [1000, 'seribu'],
  [1001, 'seribu satu'],
  [1100, 'seribu seratus'],
  [2000, 'dua ribu'],
  [11000, 'sebelas ribu'],
  [21000, 'dua puluh satu ribu'],
  [100000, 'seratus ribu'],
  [101000, 'seratus satu ribu'],
  [1e6, 'satu juta'],
  [1001000, 'satu juta seribu'],
  [1_234_567, 'satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh'],
  [1_500_000, 'satu juta lima ratus ribu'],
  [1e9 + 1e6, 'satu miliar satu juta'],
  [21e6, 'dua puluh satu juta'],
  [1e9, 'satu miliar'],
  [1e12, 'satu triliun'],
  [1e15, 'seribu triliun'],
  [-5, 'minus lima'],
  [-0.5, 'minus nol koma lima'],
  [0.05, 'nol koma nol lima'],
  [1234.56, 'seribu dua ratus tiga puluh empat koma lima enam'],
  ['97,7 %', 'sembilan puluh tujuh koma tujuh'],
  ['Rp 90.281.000', 'sembilan puluh juta dua ratus delapan puluh satu ribu'],
  ['', ''],
  ['-', ''],
])('TERBILANG(%p) = %s', (n, kata) => {
  expect(terbilang(n)).toBe(kata);
});

test('di luar jangkauan dan bukan angka ditolak', () => {
  for (const n of [1e15 + 1, -2e15, 'abc', '1.234']) expect(terbilang(n)).toMatchObject({ galat: 'nilai' });
});

const SATUAN = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas'.split(' ');
const KELOMPOK: Record<string, number> = { ribu: 1e3, juta: 1e6, miliar: 1e9, triliun: 1e12 };

/** Reads words back, written independently of the function. */
function baca(kata: string): number {
  let jumlah = 0;
  let ratusan = 0;
  let kini = 0;
  for (const k of kata.replace(/\bse(ribu|ratus)\b/g, 'satu $1').split(' ')) {
    if (k in KELOMPOK) {
      const isi = (ratusan + kini || jumlah) * KELOMPOK[k]!;
      jumlah = ratusan + kini ? jumlah + isi : isi;
      ratusan = kini = 0;
    } else if (k === 'ratus') [ratusan, kini] = [kini * 100, 0];
    else if (k === 'puluh') [ratusan, kini] = [ratusan + kini * 10, 0];
    else if (k === 'belas') kini += 10;
    else kini += SATUAN.indexOf(k);
  }
  return jumlah + ratusan + kini;
}

test('kata-katanya terbaca kembali menjadi angka yang sama', () => {
  const angka = fc.oneof(fc.integer({ min: 0, max: 2e6 }), fc.integer({ min: 0, max: 999_999_999_999_999 }));
  fc.assert(
    fc.property(angka, (n) => expect(baca(terbilang(n) as string)).toBe(n)),
    { numRuns: 500 },
  );
});
