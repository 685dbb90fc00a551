import { banyakDesimal, poinTertulis, skalaPecahan } from '../../core/aturan/persen-tertulis';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { kenaliTabel } from '../../core/formulir/kenali';
import { susunMatriks } from '../../core/matriks/susun';
import { lembarUji } from '../bantu/lembar-uji';

/** Budgets, actuals and the written percentage of them. */
function serapan(persen: readonly NilaiSel[], format?: string) {
  const lembar = lembarUji(
    [
      ['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%'],
      ...persen.map((p, i) => [`1.06.0${i + 1}`, `Program ${i}`, 1000, 950, p]),
    ],
    format ? { format: { E: format } } : {},
  );
  const matriks = susunMatriks(kenaliTabel(lembar).tabel[0]!);
  const kolom = matriks.kolom.find((k) => k.indeks === 4)!;
  return { baris: matriks.baris, kolom };
}

test.each<[NilaiSel, number]>([
  [95, 0],
  [95.4, 1],
  [95.41, 2],
  [0.1 + 0.2, 1],
  [100 / 3, 6],
  ['95,41 %', 2],
  ['95,40 %', 2],
  ['95.4%', 1],
  ['95 %', 0],
])('%j ditulis dengan %p desimal', (nilai, banyak) => {
  const { baris, kolom } = serapan([nilai]);
  expect(banyakDesimal(baris[0]!, kolom, baris[0]!.angka(kolom))).toBe(banyak);
});

test.each<[string, readonly NilaiSel[], string | undefined, boolean]>([
  ['poin', [95, 95, 95], undefined, false],
  ['pecahan', [0.95, 0.95, 0.95], undefined, true],
  ['pecahan yang dibulatkan', [0.955, 0.946, 0.95], undefined, true],
  ['seri: poin', [0.95, 95], undefined, false],
  ['lebih banyak pecahan', [0.95, 0.95, 95], undefined, true],
  ['nol dan kosong tidak bersaksi', [0, null, 0.95], undefined, true],
  ['tidak cocok dengan keduanya', [0.5, 0.4, 80], undefined, false],
  ['sel berformat persen sudah jelas', [0.95, 0.95], '0.00%', false],
])('%s', (_judul, persen, format, pecahan) => {
  const { baris, kolom } = serapan(persen, format);
  expect(skalaPecahan(baris, kolom, () => 0.95)).toBe(pecahan);
});

test('poin persen menurut tulisan kolomnya', () => {
  const biasa = serapan([0.95]);
  expect(poinTertulis(biasa.baris[0]!, biasa.kolom, true)).toBe(95);
  expect(poinTertulis(biasa.baris[0]!, biasa.kolom, false)).toBe(0.95);
  const persen = serapan([0.95], '0.00%');
  expect(poinTertulis(persen.baris[0]!, persen.kolom, true)).toBe(95);
  expect(poinTertulis(persen.baris[0]!, persen.kolom, false)).toBe(95);
});
