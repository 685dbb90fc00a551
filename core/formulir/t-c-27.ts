import { formulir, kolom, type TahunRelatif } from './formulir';

const TAHUN: readonly TahunRelatif[] = ['n', 'n+1', 'n+2', 'n+3', 'n+4'];
const AKHIR = ['Kondisi Kinerja pada Akhir Periode Renstra Perangkat Daerah', 'Kondisi Akhir'];

/** Rencana program, kegiatan, dan pendanaan Renstra. Sumber: Permendagri 86/2017 T-C.27; Renstra Dinsos Magetan. */
export const T_C_27 = formulir({
  id: 't-c-27',
  judul: 'Rencana Program, Kegiatan, dan Pendanaan (T-C.27)',
  sumber: 'Permendagri 86/2017, Tabel T-C.27',
  tanpa: /\b(triwulan|tw)\b/i,
  tanda: 'T-C.27',
  kolom: [
    kolom.nomor('No'),
    kolom.teks('Tujuan', { id: 'tujuan', opsional: true }),
    kolom.teks('Sasaran', { id: 'sasaran', opsional: true }),
    kolom.kode('Kode', { inti: false }),
    kolom.uraian('Program dan Kegiatan', {
      sebutan: ['Program', 'Program/Kegiatan/Sub Kegiatan', 'Program, Kegiatan, dan Sub Kegiatan', 'Uraian'],
    }),
    kolom.indikator('Indikator Kinerja Tujuan, Sasaran, Program (outcome) dan Kegiatan (output)', {
      sebutan: ['Indikator Program', 'Indikator Kinerja', 'Indikator'],
    }),
    kolom.target('Data Capaian pada Tahun Awal Perencanaan', {
      id: 'baseline',
      sebutan: ['Kondisi Awal', 'Data Capaian Tahun Awal', 'Capaian Awal'],
    }),
    ...TAHUN.flatMap((tahun) => [
      kolom.target('Target', { tahun, bertahun: true, sebutan: ['K', 'Target Kinerja', 'Kinerja'] }),
      kolom.pagu('Rp', {
        tahun,
        bertahun: true,
        inti: tahun === 'n',
        dijumlah: true,
        sebutan: ['Pagu', 'Pagu Indikatif', 'Dana', 'Anggaran (Rp)'],
      }),
    ]),
    kolom.target('Target', { id: 'target-akhir', induk: AKHIR, sebutan: ['K', 'Target Kinerja', 'Kinerja'] }),
    kolom.pagu('Rp', {
      id: 'pagu-akhir',
      induk: AKHIR,
      dijumlah: true,
      sebutan: ['Pagu', 'Dana', 'Pagu Indikatif'],
    }),
    kolom.teks('Unit Kerja Perangkat Daerah Penanggung Jawab', {
      id: 'penanggung-jawab',
      sebutan: [
        'Perangkat Daerah Penanggung Jawab',
        'OPD',
        'Perangkat Daerah',
        'Unit Kerja Penanggung Jawab',
      ],
    }),
    kolom.teks('Lokasi', { id: 'lokasi', opsional: true }),
  ],
});
