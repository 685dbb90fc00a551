import { bacaAngka } from '../../core/angka/baca-angka';
import { keTitikPersen, samakanSkala, type Ukuran } from '../../core/indikator/skala-persen';

const ukuran = (isi: string | number): Ukuran => (typeof isi === 'number' ? isi : bacaAngka(isi));

test.each<[(string | number)[], number[] | string]>([
  [
    ['97,7 %', '95 %'],
    [97.7, 95],
  ],
  [
    [12, 3.2],
    [12, 3.2],
  ],
  [
    ['12 dokumen', 10],
    [12, 10],
  ],
  [
    ['85 %', '90'],
    [85, 90],
  ],
  [
    ['100 %', 0.85],
    [100, 85],
  ],
  [
    ['10 %', 0.5],
    [10, 50],
  ],
  [
    ['3 %', 15],
    [3, 15],
  ],
  [
    ['3 %', 0],
    [3, 0],
  ],
  [['3 %', 1.5], 'skala-ambigu'],
  [['3 %', 2], 'skala-ambigu'],
  [['100 %', 3.2], 'skala-ambigu'],
  [['100 %', '12 dokumen'], 'satuan-beda'],
  [['100 %', 'Rp 5.000.000'], 'satuan-beda'],
  [[100, '-'], 'kosong'],
  [['1.234', '97 %'], 'ambigu'],
])('%j -> %j', (isi, hasil) => {
  expect(samakanSkala(isi.map(ukuran))).toEqual(hasil);
});

test.each([
  [0.91, 91],
  [-0.5, -50],
  [2, 200],
  [2.01, 'skala-ambigu'],
  [9.99, 'skala-ambigu'],
  [10, 10],
  [-12, -12],
  [0.07, 7],
])('%p menjadi %p poin persen', (angka, poin) => {
  expect(keTitikPersen(angka)).toBe(poin);
});
