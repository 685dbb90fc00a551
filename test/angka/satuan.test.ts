import { apakahSatuanUkur, bacaSatuan } from '../../core/angka/satuan';

test.each([
  ['orang', false],
  ['dokumen', false],
  ['bulan', false],
  ['kmp', false],
  ['%', true],
  ['%*)', true],
  ['Persen', true],
  ['(km)', true],
  ['km/jam', true],
  ['m²', true],
  ['ton', true],
  ['derajat', true],
  ['poin', true],
  ['nilai SAKIP', true],
  ['USD', true],
  ['juta', true],
])('%j satuan ukur: %p', (satuan, ukur) => {
  expect(apakahSatuanUkur(satuan)).toBe(ukur);
});

test.each<[string, boolean, string, string, number]>([
  [' jt. orang', false, 'orang', 'hitungan', 6],
  [' juta ekor benih', false, 'ekor benih', 'hitungan', 6],
  [' rb', true, '', 'jumlah', 3],
  [' T', true, '', 'jumlah', 12],
  [' M', false, 'M', 'hitungan', 0],
  [' Orang /bulan', false, 'Orang/bulan', 'hitungan', 0],
  [' ekor\n benih', false, 'ekor benih', 'hitungan', 0],
  [' - dokumen', false, 'dokumen', 'hitungan', 0],
  [' dok...', false, 'dok', 'hitungan', 0],
  [' dokumen (dua) lengkap', false, 'dokumen (dua) lengkap', 'hitungan', 0],
  [' dokumen (lengkap)', false, 'dokumen (lengkap)', 'hitungan', 0],
  [' (satu)dokumen', false, 'dokumen', 'hitungan', 0],
  [' (Orang)/bulan', false, '(Orang)/bulan', 'hitungan', 0],
  [' ( Orang )', false, 'Orang', 'hitungan', 0],
  [' lembar rupiah', false, 'lembar rupiah', 'hitungan', 0],
  [' RPJMD', false, 'RPJMD', 'hitungan', 0],
  [' Rupiah', false, 'Rupiah', 'jumlah', 0],
  [' rupiah per bulan', false, 'rupiah per bulan', 'jumlah', 0],
  [' Persen', false, 'Persen', 'persen', 0],
  [' persen capaian', false, 'persen capaian', 'persen', 0],
  [' persentase', false, 'persentase', 'hitungan', 0],
  [' nilai persen', false, 'nilai persen', 'hitungan', 0],
])('%j, sesudah Rp %p', (teks, uang, nama, jenis, pangkat) => {
  expect(bacaSatuan(teks, uang)).toMatchObject({ nama, jenis, pangkat });
});
