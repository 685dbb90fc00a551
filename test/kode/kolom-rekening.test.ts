import { bacaKode } from '../../core/kode/baca-kode';
import { buktiRekening, sebagaiRekening } from '../../core/kode/kolom-rekening';

test.each([
  ['5.1.02.01.01.0024', 'Belanja Alat Tulis Kantor', true],
  ['5.1.02.01', '', true],
  ['5', 'BELANJA DAERAH', true],
  ['5.1', 'Belanja Operasi', true],
  ['6.1', 'Penerimaan Pembiayaan', true],
  ['4', 'PENDAPATAN DAERAH', true],
  ['5', 'UNSUR PENUNJANG URUSAN PEMERINTAHAN', false],
  ['5.1', 'PERENCANAAN', false],
  ['5.01.02.2.01', 'Belanja', false],
  ['5.1.02', 'PROGRAM PERENCANAAN', false],
  ['1.06', 'BELANJA', false],
])('%s %s menunjukkan kolom rekening: %p', (kode, nama, ya) => expect(buktiRekening(kode, nama)).toBe(ya));

test.each([
  ['5', 'rekening', '5'],
  ['5.1', 'rekening', '5.1'],
  ['5.1.', 'rekening', '5.1'],
  ['5.1.02', 'rekening', '5.1.02'],
  ['1.06.01', 'nomenklatur', '1.06.01'],
  ['5.01', 'nomenklatur', '5.01'],
])('di kolom rekening %j: %s', (teks, jenis, kode) => {
  const bacaan = sebagaiRekening(bacaKode(teks), teks);
  expect([bacaan.jenis, bacaan.teks, bacaan.pasti, bacaan.alasan]).toEqual([jenis, kode, true, null]);
});
