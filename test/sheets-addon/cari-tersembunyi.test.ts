import { cariTersembunyi } from '../../sheets-addon/src/cari-tersembunyi';

function cari(banyak: number, batas: number, tersembunyi: (i: number) => boolean) {
  let tanya = 0;
  const hasil = cariTersembunyi(banyak, batas, (i) => {
    tanya++;
    return tersembunyi(i);
  });
  return { hasil, tanya };
}
const deret = (dari: number, sampai: number) => Array.from({ length: sampai - dari + 1 }, (_, i) => dari + i);

test('lembar pendek: setiap baris ditanya', () => {
  const baris = new Set([0, 3, 4, 9]);
  expect(cari(10, 300, (i) => baris.has(i))).toEqual({ hasil: [0, 3, 4, 9], tanya: 10 });
});

test.each([
  ['di tengah', 1200, 1310],
  ['dari awal', 0, 99],
  ['sampai akhir', 4700, 4999],
  ['semua', 0, 4999],
])('blok tersembunyi di lembar panjang ditemukan persis: %s', (_, dari, sampai) => {
  const { hasil, tanya } = cari(5000, 300, (i) => i >= dari && i <= sampai);
  expect(hasil).toEqual(deret(dari, sampai));
  expect(tanya).toBeLessThanOrEqual(300);
});

test('banyaknya pertanyaan tidak tumbuh bersama baris', () => {
  for (const banyak of [400, 5_000, 100_000]) {
    expect(cari(banyak, 300, (i) => i % 97 < 40).tanya).toBeLessThanOrEqual(300);
    expect(cari(banyak, 300, () => false)).toMatchObject({ hasil: [] });
  }
});
