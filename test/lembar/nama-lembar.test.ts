import fc from 'fast-check';
import { kutipLembar } from '../../core/lembar/alamat';
import { namaLembarBebas, namaLembarKe } from '../../core/lembar/nama-lembar';

test.each([
  ['Renja 2026', 'Renja 2026'],
  ['a/b\\c?d*e[f]g:h', 'a b c d e f g h'],
  ["'Renja'", 'Renja'],
  [" ' 'Renja ' ", 'Renja'],
  ['Renja\u0000\n2026', 'Renja2026'],
  [`${'x'.repeat(30)} 'sisa`, 'x'.repeat(30)],
  ['', 'Lembar'],
  ["'/'", 'Lembar'],
])('nama lembar %j menjadi %j', (diminta, nama) => {
  expect(namaLembarKe(diminta, 1)).toBe(nama);
});

test('nama yang dipakai, huruf besar atau kecil, diberi nomor dalam 31 huruf', () => {
  expect(namaLembarBebas('Renja', ['A', 'RENJA', 'renja (2)'])).toBe('Renja (3)');
  const panjang = 'Indikator Kinerja Utama Provinsi Lampung';
  expect(namaLembarBebas(panjang, [panjang.slice(0, 31)])).toBe('Indikator Kinerja Utama Pro (2)');
});

test('setiap nama sah bagi Excel dan tidak kembar', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 1000 }), (diminta, n) => {
      const nama = namaLembarKe(diminta, n);
      expect(nama.length).toBeGreaterThan(0);
      expect(nama.length).toBeLessThanOrEqual(31);
      expect(nama).not.toMatch(/[\\/?*[\]:]|^'|'$/);
      expect(namaLembarBebas(diminta, [nama])).not.toBe(nama);
    }),
  );
});

test('nama lembar di dalam rumus', () => {
  expect(['Renja 2026', "O'Hara"].map(kutipLembar)).toEqual(["'Renja 2026'", "'O''Hara'"]);
});
