import type { NilaiSel } from '../../core/angka/nilai-sel';
import { rataSalah } from '../../core/aturan/rata-penutup';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';
import { matriksDari } from '../bantu/susunan';

type Isi = readonly (readonly NilaiSel[])[];
const salah = (lembar: Lembar) =>
  [...rataSalah(matriksDari(lembar))].map((r) => [r.baris.barisLembar + 1, r.tertulis, Math.round(r.seharusnya * 100) / 100]); // prettier-ignore

const A: Isi = [
  ['1.06.01', 'Program A', 1_000_000, 800_000, 80],
  ['1.06.01.2.01', 'Kegiatan a', 400_000, 360_000, 90],
  ['1.06.01.2.02', 'Kegiatan b', 600_000, 440_000, '73,33'],
];
const B: Isi = [
  ['1.06.02', 'Program B', 100_000, 120_000, 120],
  ['1.06.02.2.01', 'Kegiatan c', 100_000, 120_000, 120],
];
const rata = (nilai: NilaiSel): readonly NilaiSel[] => ['Rata-rata capaian (%)', null, null, null, nilai];
const serapan = (...isi: Isi) => lembarUji([['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%'], ...isi]);

test.each<[string, NilaiSel]>([
  ['semua baris', '96,67'],
  ['semua baris, paling banyak 100', '88,67'],
  ['program', 100],
  ['program, paling banyak 100', 90],
  ['kegiatan', '94,44'],
  ['kegiatan, paling banyak 100', '87,78'],
  ['jumlah dibagi jumlah', '83,64'],
  ['jumlah dibagi jumlah, satu desimal', '83,6'],
  ['kosong', null],
  ['teks', 'Baik'],
])('rata-rata dari %s diterima', (_judul, nilai) => {
  expect(salah(serapan(...A, ...B, rata(nilai)))).toEqual([]);
});

test.each<[string, Lembar, number[][]]>([
  ['bukan salah satunya', serapan(...A, ...B, rata(95)), [[7, 95, 96.67]]],
  ['desimal yang keliru', serapan(...A, ...B, rata('83,69')), [[7, 83.69, 96.67]]],
  ['tiap bagian', serapan(...A, rata('81,11'), ...B, rata(120)), []],
  ['bagian, lalu seluruhnya', serapan(...A, rata('81,11'), ...B, rata('96,67')), []],
  ['bagian pertama di baris kedua', serapan(...A, rata(120), ...B, rata('81,11')), [[5, 120, 81.11], [10 - 2, 81.11, 120]]], // prettier-ignore
  ['baris jumlah tidak ikut', serapan(...A, [null, 'Jumlah', 1_000_000, 800_000, 10], rata('63,33')), [[6, 63.33, 81.11]]], // prettier-ignore
  ['persen yang salah: rata-rata yang tertulis', serapan(['1.06.01', 'Program A', 1_000_000, 800_000, 70], ...B, rata('103,33')), []], // prettier-ignore
  ['persen yang salah: rata-rata yang benar', serapan(['1.06.01', 'Program A', 1_000_000, 800_000, 70], ...B, rata('106,67')), []], // prettier-ignore
  ['penyebut kosong: yang tertulis', serapan(...A, ['1.06.02', 'Program B', null, 120_000, 60], rata('75,83')), []], // prettier-ignore
  ['baris tanpa persen tidak dihitung', serapan(...A, ['1.06.02', 'Program B', 100_000, 120_000, null], rata('81,11')), []], // prettier-ignore
  ['belum ada persentase', serapan(['1.06.01', 'Program A', 1_000_000, 800_000, null], rata(80)), []],
  ['jumlah dibagi jumlah, realisasi kosong', serapan(...A, ['1.06.02', 'Program B', 100_000, null, 0], rata('72,73')), []], // prettier-ignore
  ['jumlah dibagi jumlah, anggaran kosong', serapan(...A, ['1.06.02', 'Program B', null, 120_000, 60], rata(92)), []], // prettier-ignore
  ['tanpa baris rata-rata', serapan(...A, ...B), []],
  ['pecahan', serapan(...[...A, ...B].map((b) => [...b.slice(0, 4), Number(b[3]) / Number(b[2])]), rata(0.9667)), []], // prettier-ignore
  ['pecahan yang salah', serapan(...[...A, ...B].map((b) => [...b.slice(0, 4), Number(b[3]) / Number(b[2])]), rata(0.5)), [[7, 50, 96.67]]], // prettier-ignore
])('%s', (_judul, lembar, harapan) => expect(salah(lembar)).toEqual(harapan));

describe('capaian kinerja: baris indikator lanjutan', () => {
  const kinerja = (nilai: NilaiSel) =>
    lembarUji([
      ['Kode', 'Program/Kegiatan', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
      ['1.06.01', 'Program A', 'Indikator 1', 10, 8, 80],
      [null, null, 'Indikator 2', 10, 6, 60],
      ['1.06.01.2.01', 'Kegiatan a', 'Indikator 3', 20, 20, 100],
      [null, null, 'Indikator 4', 10, 5, 50],
      ['Rata-rata capaian (%)', null, null, null, null, nilai],
    ]);
  test.each([
    ['semua', '72,5'],
    ['indikator pertama', 90],
    ['program, indikator pertama', 80],
    ['program, kedua indikatornya', 70],
    ['kegiatan, kedua indikatornya', 75],
    ['indikator lanjutan', 55],
  ])('%s', (_judul, nilai) => expect(salah(kinerja(nilai))).toEqual([]));
  test('jumlah realisasi dibagi jumlah target bukan rata-rata kinerja', () => {
    expect(salah(kinerja(78))).toEqual([[6, 78, 72.5]]);
  });
});

test('kolom persen tanpa pembilang dan penyebut', () => {
  const isi = (nilai: NilaiSel) =>
    lembarUji([
      ['Kode', 'Program/Kegiatan', 'Target', 'Realisasi', 'Rasio'],
      ['1.06.01', 'Program A', 50, 20, 40],
      ['1.06.02', 'Program B', 50, 40, 60],
      ['Rata-rata capaian (%)', null, null, null, nilai],
    ]);
  expect([salah(isi(50)), salah(isi(55))]).toEqual([[], [[4, 55, 50]]]);
});
