import { formulir, kolom, type TahunRelatif } from './formulir';

const TARGET: readonly TahunRelatif[] = ['n-2', 'n-1', 'n', 'n+1'];
const REALISASI: readonly TahunRelatif[] = ['n-2', 'n-1'];
const PROYEKSI: readonly TahunRelatif[] = ['n', 'n+1'];

/** Pencapaian kinerja pelayanan dan proyeksinya. Sumber: Permendagri 86/2017 T-C.30. n = tahun Renja. */
export const T_C_30 = formulir({
  id: 't-c-30',
  judul: 'Pencapaian Kinerja Pelayanan (T-C.30)',
  sumber: 'Permendagri 86/2017, Tabel T-C.30',
  tanda: 'T-C.30',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.indikator('Indikator', { inti: true, sebutan: ['Indikator Kinerja'] }),
    kolom.target('SPM/Standar Nasional', { id: 'spm', sebutan: ['SPM', 'Standar Nasional'] }),
    kolom.target('IKK', { id: 'ikk', sebutan: ['IKK (PP 6/2008)', 'IKK PP'] }),
    ...TARGET.map((tahun) =>
      kolom.target(`Target Renstra Perangkat Daerah Tahun {${tahun}}`, {
        tahun,
        bertahun: true,
        inti: tahun === 'n-2',
        sebutan: ['Target Renstra', 'Target'],
      }),
    ),
    ...REALISASI.map((tahun) =>
      kolom.realisasi(`Realisasi Capaian Tahun {${tahun}}`, {
        tahun,
        bertahun: true,
        inti: tahun === 'n-2',
        sebutan: ['Realisasi'],
      }),
    ),
    ...PROYEKSI.map((tahun) =>
      kolom.target(`Proyeksi Tahun {${tahun}}`, {
        id: `proyeksi-${tahun}`,
        tahun,
        bertahun: true,
        inti: tahun === 'n',
        sebutan: ['Proyeksi'],
      }),
    ),
    kolom.teks('Catatan Analisis', { id: 'keterangan', sebutan: ['Catatan', 'Keterangan'], opsional: true }),
  ],
});
