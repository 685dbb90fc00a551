import { formulir, kolom, type TahunRelatif } from './formulir';

const TAHUN: readonly TahunRelatif[] = ['n', 'n+1', 'n+2', 'n+3', 'n+4'];
const AKHIR = ['Kondisi Kinerja pada Akhir Periode RPJMD', 'Kondisi Akhir'];

/** Program pembangunan daerah dan pendanaan RPJMD. Sumber: Permendagri 86/2017 T-C.14; lampiran LAKIP Dinsos Metro 2022. */
export const T_C_14 = formulir({
  id: 't-c-14',
  judul: 'Capaian Kinerja Program dan Kerangka Pendanaan (T-C.14)',
  sumber: 'Permendagri 86/2017, Tabel T-C.14',
  tanda: 'T-C.14',
  kolom: [
    kolom.kode('Kode'),
    kolom.uraian('Misi/Tujuan/Sasaran/Program Pembangunan Daerah', {
      sebutan: ['Misi/Tujuan/Sasaran/Program', 'Program Pembangunan Daerah', 'Tujuan/Sasaran/Program'],
    }),
    kolom.indikator('Indikator Kinerja (tujuan/impact/outcome)', {
      sebutan: ['Indikator Kinerja', 'Indikator'],
    }),
    kolom.target('Kondisi Kinerja Awal RPJMD (Tahun 0)', {
      id: 'baseline',
      sebutan: ['Kondisi Kinerja Awal', 'Kondisi Awal'],
    }),
    ...TAHUN.flatMap((tahun) => [
      kolom.target('Target', { tahun, bertahun: true, sebutan: ['K', 'Target Kinerja'] }),
      kolom.pagu('Rp', {
        tahun,
        bertahun: true,
        inti: tahun === 'n',
        dijumlah: true,
        sebutan: ['Pagu', 'Pagu Indikatif', 'Dana', 'Rp (juta)'],
      }),
    ]),
    kolom.target('Target', {
      id: 'target-akhir',
      inti: true,
      induk: AKHIR,
      sebutan: ['K', 'Target Kinerja'],
    }),
    kolom.pagu('Rp', { id: 'pagu-akhir', induk: AKHIR, dijumlah: true, sebutan: ['Pagu', 'Dana'] }),
    kolom.teks('Perangkat Daerah Penanggung Jawab', {
      id: 'penanggung-jawab',
      sebutan: ['OPD Penanggung Jawab'],
    }),
  ],
});
