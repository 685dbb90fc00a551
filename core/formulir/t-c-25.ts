import { formulir, kolom } from './formulir';

const TAHUN = [1, 2, 3, 4, 5, 6];

/** Tujuan dan sasaran jangka menengah. Sumber: Permendagri 86/2017 T-C.25; Renstra Magetan; LAKIP Metro 2022. */
export const T_C_25 = formulir({
  id: 't-c-25',
  judul: 'Tujuan dan Sasaran Jangka Menengah (T-C.25)',
  sumber: 'Permendagri 86/2017, Tabel T-C.25',
  tanda: 'T-C.25',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.teks('Tujuan', { id: 'tujuan', inti: true }),
    kolom.indikator('Indikator Tujuan', { id: 'indikator-tujuan', opsional: true }),
    kolom.teks('Sasaran', { id: 'sasaran', inti: true, sebutan: ['Sasaran Strategis'] }),
    kolom.indikator('Indikator Tujuan/Sasaran', {
      inti: true,
      sebutan: ['Indikator Sasaran', 'Indikator Kinerja', 'Indikator'],
    }),
    kolom.target('Kondisi Awal', {
      id: 'kondisi-awal',
      opsional: true,
      sebutan: ['Baseline', 'Kondisi Kinerja Awal'],
    }),
    ...TAHUN.map((n) =>
      kolom.target(`Target Kinerja Tujuan/Sasaran pada Tahun ke-${n}`, {
        id: `target-${n}`,
        bertahun: true,
        inti: n === 1,
        opsional: n > 5,
        sebutan: ['Target Kinerja Sasaran', 'Target Kinerja', 'Target'],
      }),
    ),
    kolom.target('Kondisi Akhir', {
      id: 'kondisi-akhir',
      opsional: true,
      sebutan: ['Kondisi Kinerja pada Akhir Periode'],
    }),
  ],
});
