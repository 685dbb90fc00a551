import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { bedaLembar } from '../../workbench/beda';

function lembar(nilai: NilaiSel[][], rumus: string[][] = [], format: number[][] = []): Lembar {
  return {
    nama: 'L',
    tersembunyi: false,
    nilai,
    rumus,
    daftarFormat: ['General', '@', '#,##0'],
    format,
    gabungan: [],
    barisTersembunyi: [],
    kolomTersembunyi: [],
  };
}
const di = (baris: number, kolom: number) => ({ lembar: 'L', baris, kolom });

test('lembar yang sama tidak berbeda', () => {
  const l = lembar([[1, 'a', { galat: '#N/A' }, true, null]], [['A1+1']], [[2]]);
  expect(bedaLembar(l, lembar([[1, 'a', { galat: '#N/A' }, true]], [['A1+1']], [[2]]), [])).toEqual({
    sel: [],
    hasil: [],
  });
});

test('nilai, rumus, dan format yang berubah menjadi isi baru', () => {
  const asal = lembar([[1, 2, 3, 1.1]], [['', '', 'A1+B1']]);
  const kini = lembar([[5, 2, 7, '1.10']], [['', 'A1*2', '']], [[0, 0, 0, 1]]);
  expect(bedaLembar(asal, kini, [])).toEqual({
    sel: [
      { ...di(0, 0), nilai: 5 },
      { ...di(0, 1), nilai: 2, rumus: 'A1*2' },
      { ...di(0, 2), nilai: 7 },
      { ...di(0, 3), nilai: '1.10', format: '@' },
    ],
    hasil: [],
  });
});

test('rumus tetap dengan hasil baru hanya menyegarkan hasilnya', () => {
  const asal = lembar([[1, 2, 0.1]], [['', 'A1*2', 'A1/10']]);
  const kini = lembar([[1, 3, 0.1 + 1e-18]], [['', 'A1*2', 'A1/10']]);
  expect(bedaLembar(asal, kini, [])).toEqual({ sel: [], hasil: [{ ...di(0, 1), nilai: 3 }] });
});

test('hasil yang beda di digit ke-16, atau yang tidak dikenal kisi, tidak ditulis', () => {
  const asal = lembar([[12984158785.390003, 5]], [['SUM(A1)', 'NAMA_BUKU']]);
  const kini = lembar([[12984158785.39, { galat: '#NAME?' }]], [['SUM(A1)', 'NAMA_BUKU']]);
  expect(bedaLembar(asal, kini, [])).toEqual({ sel: [], hasil: [] });
});

test('rumus larik baru: wilayah di sel pertama, nilai di sel lain', () => {
  const kini = lembar([[0.5], [0.6]], [['SERAPAN(A1:A2,B1:B2)'], ['SERAPAN(A1:A2,B1:B2)']]);
  const wilayah = { baris: 0, kolom: 0, barisAkhir: 1, kolomAkhir: 0 };
  expect(bedaLembar(lembar([]), kini, [wilayah]).sel).toEqual([
    { ...di(0, 0), nilai: 0.5, rumus: 'SERAPAN(A1:A2,B1:B2)', wilayah },
    { ...di(1, 0), nilai: 0.6 },
  ]);
});

test('sel yang dikosongkan ditulis kosong', () => {
  expect(bedaLembar(lembar([['a', 'b']]), lembar([['a']]), []).sel).toEqual([{ ...di(0, 1), nilai: null }]);
});
