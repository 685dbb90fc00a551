import { putusan } from '../../core/laporan/putusan';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji, lembarUji, tabel } from '../bantu/lembar-uji';

test('tanpa tabel yang dikenali tidak pernah "tidak ditemukan kesalahan"', () => {
  const surat = lembarUji([['Kepada Yth.'], ['Bersama ini kami sampaikan laporan.']]);
  const daftar = lembarUji([
    ['Nama', 'Alamat', 'Telepon', 'Target'],
    ['A', 'Metro', '0725', 'x'],
    ['B', 'Metro', '0725', 'y'],
  ]);
  for (const lembar of [surat, daftar]) expect(putusan(periksa(bukuUji(lembar))).jenis).toBe('tanpa-tabel');
});

test('tabel yang benar bersih, tabel yang salah belum siap', () => {
  const benar = tabel`1.06.01 | 30.000.000
    1.06.01.2.01 | 10.000.000
    1.06.01.2.02 | 20.000.000`;
  const salah = tabel`1.06.01 | 31.000.000
    1.06.01.2.01 | 10.000.000
    1.06.01.2.02 | 20.000.000`;
  expect(putusan(periksa(bukuUji(benar))).jenis).toBe('bersih');
  expect(putusan(periksa(bukuUji(salah)))).toMatchObject({ jenis: 'galat', judul: 'Belum siap: 1 galat' });
});
