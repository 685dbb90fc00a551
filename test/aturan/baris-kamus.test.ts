import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Konteks } from '../../core/aturan/aturan';
import {
  barisKamus,
  barisSeitem,
  entriResmi,
  jenisUbah,
  pemdaTabel,
  tahunTabel,
  tulisKode,
} from '../../core/aturan/baris-kamus';
import type { Lembar } from '../../core/lembar/lembar';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { lembarUji } from '../bantu/lembar-uji';
import { matriksDari } from '../bantu/susunan';
import { KAMUS_UJI } from './kamus-uji';

const konteks = (isi: Partial<Konteks> = {}): Konteks => ({
  toleransi: 1,
  tahun: 2026,
  pemda: null,
  kamus: KAMUS_UJI,
  pembanding: [],
  takDikenal: [],
  semua: [],
  ...isi,
});
const KEPALA = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Pagu Indikatif'];
const tabel = (kode: readonly (NilaiSel | readonly NilaiSel[])[], rumus: Readonly<Record<string, string>> = {}) =>
  matriksDari(lembarUji([KEPALA, ...kode.map((k) => (Array.isArray(k) ? (k.length > 2 ? k : [...k, 5000]) : [k, 'Nama', 5000]))], { rumus })); // prettier-ignore
const kode = (lembar: Lembar) => barisKamus(matriksDari(lembar), konteks());

const EKSPOR = ['TAHUN', 'KODE URUSAN', 'NAMA URUSAN', 'KODE SKPD', 'NAMA SKPD', 'KODE PROGRAM', 'NAMA PROGRAM', 'KODE KEGIATAN', 'NAMA KEGIATAN', 'KODE SUB KEGIATAN', 'NAMA SUB KEGIATAN', 'KODE REKENING', 'NAMA REKENING', 'PAGU']; // prettier-ignore
const ekspor = (tahun: NilaiSel, program: readonly string[], rumus: Readonly<Record<string, string>> = {}) =>
  lembarUji([EKSPOR, ...program.map((nama, i) => [tahun, '1', 'U', '1.06.0.00.0.00.01.0000', 'Dinas', '1.06.04', nama, '1.06.04.2.01', 'K', '1.06.04.2.01.0001', 'S', `5.1.02.01.001.0000${i}`, 'R', i])], { rumus }); // prettier-ignore

test('yang dibaca: kode pasti dan 1.06 yang menjadi angka; bukan usul, bukan dua bacaan, bukan 1.6', () => {
  const isi = ['1.06.04', ' 1.06.04.2.01 ', 1.08, 1.6, 1.1, '1,06', '1.06.O4', 'Dinas', null];
  expect(barisKamus(tabel(isi), konteks()).map((b) => b.kode.teks)).toEqual(['1.06.04', '1.06.04.2.01', '1.08']); // prettier-ignore
  expect(barisKamus(tabel(isi), konteks({ kamus: null }))).toEqual([]);
});

test('dibaca sekali per konteks', () => {
  const matriks = tabel(['1.06.04']);
  const satu = konteks();
  expect(barisKamus(matriks, satu)).toBe(barisKamus(matriks, satu));
  expect(barisKamus(matriks, konteks())).not.toBe(barisKamus(matriks, satu));
});

test('nama: dari sel kode, dari kolom nama, dari kolom nama tingkatnya', () => {
  expect(barisKamus(tabel([['1.06.04 - PROGRAM A', null]]), konteks())).toMatchObject([{ nama: 'PROGRAM A', namaSesel: 'PROGRAM A' }]); // prettier-ignore
  expect(barisKamus(tabel([['1.06.04', 'PROGRAM  B']]), konteks())).toMatchObject([{ nama: 'PROGRAM B', namaSesel: null }]); // prettier-ignore
  expect(kode(ekspor(2026, ['Program  A', 'Program  A', 'Program B'])).map((b) => [b.kolom.id, b.nama, b.ulangan.length])).toEqual([
    ['kode-urusan', 'U', 2],
    ['kode-program', 'Program A', 1],
    ['kode-program', 'Program B', 0],
    ['kode-kegiatan', 'K', 2],
    ['kode', 'S', 2],
  ]); // prettier-ignore
});

test.each<[string, Lembar, number | null]>([
  ['dari judulnya', lembarUji([['RENJA TAHUN 2024'], KEPALA, ['1.06.04', 'A', 5000], ['1.06.05', 'B', 5000]]), 2024], // prettier-ignore
  ['dari kolom tahun', ekspor(2024, ['P', 'P']), 2024],
  ['dari kolom tahun, batas bawah', ekspor(2000, ['P', 'P']), 2000],
  ['kolom tahun berisi nomor', ekspor(1999, ['P', 'P']), 2026],
  ['kolom tahun berisi angka lain', ekspor(2100, ['P', 'P']), 2026],
  ['kolom tahun kosong', ekspor(null, ['P', 'P']), 2026],
  ['tanpa keduanya', lembarUji([KEPALA, ['1.06.04', 'A', 5000], ['1.06.05', 'B', 5000]]), 2026],
])('tahun tabel %s', (_judul, lembar, tahun) => {
  expect(tahunTabel(matriksDari(lembar), konteks())).toBe(tahun);
});

test.each<[string, NilaiSel[], string | null]>([
  ['penanda 2', ['1.06.04', '1.06.04.2.01', null, '1.06.04.1.01', '1.06.04.2.02'], 'kabkot'],
  ['penanda 1', ['1.06.04', '1.06.04.1.01', '1.06.04.1.02', '1.06.04.2.01'], 'prov'],
  ['sama banyak', ['1.06.04', '1.06.04.1.01', '1.06.04.2.01'], null],
  ['tanpa kegiatan', ['1.06.04', null, 'JUMLAH'], null],
])('pemda dari %s', (_judul, isi, pemda) => {
  const matriks = tabel(isi);
  expect(pemdaTabel(matriks, konteks())).toBe(pemda);
  expect(pemdaTabel(matriks, konteks())).toBe(pemda);
  expect(pemdaTabel(matriks, konteks({ pemda: 'prov' }))).toBe('prov');
});

test('entri resmi: lebar yang sama, tidak yang dicabut', () => {
  const kamus = bukaTersusun(
    susunKamus(
      [
        ['KODE', 'NAMA', 'INDIKATOR', 'SATUAN', 'SUBKEGIATAN SEBELUMNYA', 'STATUS'],
        ['1.06.04.2.01.0001', 'Penyediaan Permakanan', '', '', '', ''],
        ['1.06.04.2.01.0002', 'Penyediaan Sandang', '', '', '', '1'],
      ],
      { berkas: 'daftar-2026.csv' },
    ).kamus,
  );
  const isi = konteks({ kamus });
  const daftar = barisKamus(
    tabel(['1.06.04.2.01.0001', ['1.06.04.2.01.01', 'Lama'], ['1.06.04.2.01.0002', 'Sandang']]),
    isi,
  );
  expect(daftar.map((b) => entriResmi(b, isi).map((e) => e.nama))).toEqual([
    ['Penyediaan Permakanan'],
    [],
    [],
  ]);
});

describe('menulis kode lain', () => {
  const tulis = (isi: readonly (NilaiSel | readonly NilaiSel[])[], rumus: Readonly<Record<string, string>> = {}) =>
    tulisKode(barisKamus(tabel(isi, rumus), konteks())[0]!, '1.06.99', 'aman').map((p) => [
      p.jenis,
      p.keterangan,
      ...p.perubahan.map((c) => `${c.baris + 1}: ${String(c.nilai)} [${c.format}]`),
    ]); // prettier-ignore

  test('kode saja, dan kode beserta namanya', () => {
    expect(tulis(['1.06.04'])).toEqual([['aman', 'Tulis kode 1.06.99', '2: 1.06.99 [@]']]);
    expect(tulis([['1.06.04 - Program A', null]])).toEqual([['aman', 'Tulis kode 1.06.99', '2: 1.06.99 - Program A [@]']]); // prettier-ignore
  });
  test('item di beberapa baris, rincian di antaranya; item sesudahnya tidak ikut', () => {
    const item = ['1.06.04.2.01.0001', 'Permakanan'];
    const lanjut = [...item, null];
    expect(tulis([item, [null, 'Belanja'], lanjut, lanjut, ['1.06.04.2.01.0002', 'Sandang'], item])[0]!.slice(2)).toEqual([
      '2: 1.06.99 [@]', '4: 1.06.99 [@]', '5: 1.06.99 [@]',
    ]); // prettier-ignore
  });
  test('kode yang diulang beserta namanya dalam satu sel', () => {
    const item = ['1.06.04.2.01.0001 - Permakanan', null];
    expect(tulis([item, [...item, null]])[0]!.slice(2)).toEqual(['2: 1.06.99 - Permakanan [@]', '3: 1.06.99 - Permakanan [@]']); // prettier-ignore
  });
  test('rumus di salah satu selnya, kode terbelah: tidak ada yang ditulis', () => {
    const item = ['1.06.04.2.01.0001', 'Permakanan'];
    expect(tulis([item, [...item, null]], { A3: 'A2' })).toEqual([]);
    const terbelah = lembarUji([['Kode', null, null, 'Uraian', 'Pagu'], ['1', '06', '01', 'Program', 5000], ['1', '06', '02', 'Program', 6000]], { gabungan: ['A1:C1'] }); // prettier-ignore
    expect(tulisKode(kode(terbelah)[0]!, '1.06.99', 'pilih')).toEqual([]);
  });
  test('ekspor: kolom kode lain hanya ulangannya', () => {
    const [, program] = kode(ekspor(2026, ['A', 'B', 'A']));
    expect(barisSeitem(program!).map((b) => b.barisLembar + 1)).toEqual([2, 4]);
  });
  test('kode yang juga dipakai baris lain dipilih orang', () => {
    const [satu, , dua] = barisKamus(tabel(['1.06.04', '1.06.05', ['1.06.04', 'Lain']]), konteks());
    expect([jenisUbah(satu!, 'aman'), jenisUbah(dua!, 'aman'), jenisUbah(satu!, 'pilih')]).toEqual(['pilih', 'pilih', 'pilih']); // prettier-ignore
    const sendiri = barisKamus(tabel(['1.06.04', '1.06.05']), konteks())[0]!;
    expect([jenisUbah(sendiri, 'aman'), jenisUbah(sendiri, 'pilih')]).toEqual(['aman', 'pilih']);
  });
});
