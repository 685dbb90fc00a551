import { satuanSama } from '../../core/aturan/satuan';

test.each([
  ['Org', 'orang'],
  ['jiwa', 'Orang'],
  ['Dok.', 'Dokumen'],
  ['lap', 'Laporan'],
  ['Keg', 'kegiatan'],
  ['bln', 'Bulan'],
  ['KK', 'Keluarga'],
  ['KPM', 'Keluarga'],
  ['Persen', '%'],
  ['poin', 'Nilai'],
  ['Indeks', 'skor'],
  ['Angka', 'nilai'],
  ['unit', 'Unit kendaraan'],
  ['orang/bulan', 'bulan'],
  ['Lapoaran', 'Laporan'],
  ['', ''],
  ['-', '-'],
])('%j dan %j: satu satuan', (a, b) => {
  expect([satuanSama(a, b), satuanSama(b, a)]).toEqual([true, true]);
});

test.each([
  ['Dokumen', 'Laporan'],
  ['Unit', 'Paket'],
  ['%', 'orang'],
  ['kali', 'kab'],
  ['bulan', 'orang/hari'],
  ['Orang', ''],
])('%j dan %j: dua satuan', (a, b) => {
  expect([satuanSama(a, b), satuanSama(b, a)]).toEqual([false, false]);
});
