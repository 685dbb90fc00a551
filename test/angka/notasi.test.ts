import { bacaDigit, kenaliNotasi } from '../../core/angka/notasi';

test.each<[string, unknown[], string | null]>([
  ['gugus ribuan mengalahkan desimal biasa', ['1.234.567', '97.7'], 'id'],
  ['dua pemisah mengalahkan desimal biasa', ['1,234.50', '97,7'], 'en'],
  ['dua pemisah, Indonesia', ['1.234,50', '97.7'], 'id'],
  ['satuan yang dihitung, gaya Inggris', ['1,485 lansia', '97,7'], 'en'],
  ['desimal dengan satuan yang dihitung', ['97,7 orang'], 'id'],
  ['angka yang menempel pada huruf tidak dihitung', ['B12.345.678'], null],
  ['di belakang Rp', ['Rp 1.234.567'], 'id'],
  ['gugus rusak tidak bersaksi', ['25.00.000'], null],
  ['kode bukan angka', ['1.06.01'], null],
])('kenaliNotasi: %s', (_judul, sel, notasi) => {
  expect(kenaliNotasi(sel as never)).toBe(notasi);
});

test.each([
  ['12', { arti: 'satu', nilai: 12, notasi: null, kuat: false }],
  ['12,5', { arti: 'satu', nilai: 12.5, notasi: 'id', kuat: false }],
  ['12.5', { arti: 'satu', nilai: 12.5, notasi: 'en', kuat: false }],
  ['1.234.567', { arti: 'satu', nilai: 1234567, notasi: 'id', kuat: true }],
  ['1,234.5', { arti: 'satu', nilai: 1234.5, notasi: 'en', kuat: true }],
  ['0.123', { arti: 'satu', nilai: 0.123, notasi: 'en', kuat: false }],
  ['1.234', { arti: 'dua', ribuan: 1234, desimal: 1.234, pemisah: '.' }],
  ['1.234,5,6', { arti: 'rusak' }],
  ['12.34,5', { arti: 'rusak' }],
])('bacaDigit %j', (digit, baca) => {
  expect(bacaDigit(digit)).toEqual(baca);
});
