import { formulir, kolom, type TahunRelatif } from './formulir';

/** The Renstra year itself and its five budget years: "2025-2029" holds 2025 ... 2030. */
const TAHUN: readonly TahunRelatif[] = ['n-1', 'n', 'n+1', 'n+2', 'n+3', 'n+4'];

/** Tujuan dan sasaran Renstra 2025-2029. Sumber: Inmendagri 2/2025; Renja Dinsos Metro 2026 Tabel 3.2. */
export const TUJUAN_SASARAN = formulir({
  id: 'tujuan-sasaran',
  judul: 'Tujuan, Sasaran, dan Indikator Renstra (10 kolom)',
  sumber: 'Inmendagri 2/2025',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.teks('NSPK dan Sasaran RPJMD yang Relevan', {
      id: 'nspk',
      inti: true,
      sebutan: ['NSPK', 'Sasaran RPJMD', 'NSPK dan Sasaran RPJMD'],
    }),
    kolom.teks('Tujuan', { id: 'tujuan', inti: true }),
    kolom.teks('Sasaran', { id: 'sasaran', inti: true }),
    kolom.indikator('Indikator', { inti: true, sebutan: ['Indikator Tujuan/Sasaran', 'Indikator Kinerja'] }),
    kolom.target('Baseline {n-2}', {
      id: 'baseline',
      tahun: 'n-2',
      sebutan: ['Baseline', 'Baseline Tahun {n-2}', 'Kondisi Awal'],
    }),
    ...TAHUN.map((tahun) =>
      kolom.target(`Target Tahun {${tahun}}`, {
        tahun,
        bertahun: true,
        inti: tahun === 'n-1',
        sebutan: ['Target', 'Target Kinerja'],
      }),
    ),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
