import fc from 'fast-check';
import { bulatkan } from '../../core/angka/bulat';
import { cariRumus } from '../../core/indikator/cari-rumus';

const cara = (t: number, r: number, tertulis: number, desimal?: number) =>
  cariRumus(t, r, tertulis, desimal).map((c) => `${c.id} ${c.cara}`);

test.each<[number, number, number, string]>([
  [80, 60, 75, 'naik tepat'],
  [10, 12, 80, 'turun tepat'],
  [10, 12, 83.33, 'turun-rasio dibulatkan'],
  [10, 12, 83, 'turun-rasio dibulatkan'],
  [10, 8, 20, 'selisih tepat'],
  [10, 12, 20, 'kenaikan tepat'],
  [10, 12, -19, 'salah-kurung tepat'],
  [10, 12, 100, 'naik dibatasi'],
  [10, 12, 1.2, 'pecahan tepat'],
  [97.7, 95.3, 95.3, 'realisasi tepat'],
  [3, 2, 66.66, 'naik dipotong'],
  [3, 2, 66.67, 'naik dibulatkan'],
])('T %p, R %p, tertulis %p: %s', (t, r, tertulis, harap) => {
  expect(cara(t, r, tertulis)[0]).toBe(harap);
});

test('tanpa penjelasan hasilnya kosong; pembagian nol tidak mengganggu', () => {
  expect(cara(100, 97, 12.34)).toEqual([]);
  expect(cara(0, 5, 100)).toEqual([]);
  expect(cara(0, 0, 0)).toEqual(['selisih-poin tepat']);
});

test('rumus disebut seperti perencana menulisnya', () => {
  const rumus = (t: number, r: number, tertulis: number) => cariRumus(t, r, tertulis)[0]?.rumus;
  expect(rumus(80, 60, 75)).toBe('R/T');
  expect(rumus(10, 12, 80)).toBe('(2T−R)/T');
  expect(rumus(10, 12, 83.33)).toBe('T/R');
  expect(rumus(10, 8, 20)).toBe('(T−R)/T');
  expect(rumus(10, 12, 20)).toBe('(R−T)/T');
  expect(rumus(10, 12, -19)).toBe('1+(1−R/T)×100');
  expect(rumus(10, 13, 3)).toBe('R−T');
  expect(rumus(97.7, 95.3, 95.3)).toBe('R');
  expect(rumus(10, 12, 1.2)).toBe('R/T tanpa dikali 100');
});

test('penjelasan yang tepat mendahului yang dibatasi; di bawah nol menjadi nol', () => {
  expect(cara(80, 100, 100)).toEqual(['realisasi tepat', 'naik dibatasi']);
  expect(cara(10, 25, 0)).toContain('turun dibatasi');
  expect(cara(10, 8, 0)).toEqual(['pecahan dipotong', 'kenaikan dibatasi', 'selisih-poin dibatasi']);
});

test('persentase yang sangat kecil', () => {
  expect(cara(3e9, 1, 3e-8)).toContain('naik dibulatkan');
});

test('banyaknya desimal yang tertulis dihormati', () => {
  expect(cara(3, 2, 66.7, 1)).toContain('naik dibulatkan');
  expect(cara(3, 2, 66.7, 2)).toEqual([]);
});

test('setiap hasil rumus yang dibulatkan dikenali kembali', () => {
  const angka = fc.integer({ min: 1, max: 10000 });
  fc.assert(
    fc.property(angka, angka, fc.integer({ min: 0, max: 2 }), (t, r, digit) => {
      const id = cariRumus(t, r, bulatkan((r / t) * 100, digit), digit).map((c) => c.id);
      expect(id).toContain('naik');
    }),
  );
});
