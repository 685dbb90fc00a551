import fc from 'fast-check';
import { catatanBertanda, catatanTanpaTanda, latarSemula } from '../../sheets-addon/src/catatan';

test('catatan pengguna kembali persis', () => {
  const lama = fc.string().filter((t) => !t.includes('[Renja] '));
  fc.assert(
    fc.property(lama, fc.array(fc.string(), { minLength: 1 }), (catatan, pesan) => {
      expect(catatanTanpaTanda(catatanBertanda(catatan, pesan, '#ffe599'))).toBe(catatan);
    }),
  );
});

test('yang ditambahkan pengguna di bawah tanda ikut selamat', () => {
  const bertanda = catatanBertanda('Cek dengan Bappeda', ['Pagu 10, seharusnya 12.'], null);
  expect(bertanda).toBe('Cek dengan Bappeda\n[Renja] Pagu 10, seharusnya 12.');
  expect(catatanTanpaTanda(`${bertanda}\nsudah dicek`)).toBe('Cek dengan Bappeda\nsudah dicek');
});

test('pesan beberapa baris menjadi satu baris', () => {
  expect(catatanBertanda('', ['a\n  b\nc'], null)).toBe('[Renja] a b c');
});

test('warna semula dibaca kembali, yang bukan warna diabaikan', () => {
  expect(latarSemula(catatanBertanda('x', ['y'], '#ffe599'))).toBe('#ffe599');
  expect(latarSemula(catatanBertanda('x', ['y'], null))).toBeNull();
  expect(latarSemula('[Renja] warna semula javascript:1')).toBeNull();
});
