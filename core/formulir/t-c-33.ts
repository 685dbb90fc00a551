import { formulir, kolom } from './formulir';

const RENCANA = ['Rencana Tahun {n}', 'Rencana'];
const MAJU = ['Prakiraan Maju Rencana Tahun {n+1}', 'Prakiraan Maju'];

/** Rumusan rencana program dan kegiatan tahun n dan prakiraan maju. Sumber: Permendagri 86/2017 T-C.33. */
export const T_C_33 = formulir({
  id: 't-c-33',
  judul: 'Rumusan Rencana Program dan Kegiatan (T-C.33)',
  sumber: 'Permendagri 86/2017, Tabel T-C.33',
  tanda: 'T-C.33',
  kolom: [
    kolom.nomor('No'),
    kolom.kode('Kode', { inti: false }),
    kolom.uraian('Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan', {
      sebutan: [
        'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan',
        'Program/Kegiatan/Sub Kegiatan',
        'Program/Kegiatan',
      ],
    }),
    kolom.indikator('Indikator Kinerja Program/Kegiatan', {
      sebutan: ['Indikator Kinerja Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Indikator'],
    }),
    kolom.teks('Lokasi', { id: 'lokasi' }),
    kolom.target('Target Capaian Kinerja', {
      tahun: 'n',
      induk: RENCANA,
      wajib: 'sub kegiatan',
      sebutan: ['Target', 'Target Kinerja', 'Volume'],
    }),
    kolom.pagu('Kebutuhan Dana/Pagu Indikatif', {
      tahun: 'n',
      inti: true,
      dijumlah: true,
      induk: RENCANA,
      wajib: 'sub kegiatan',
      sebutan: ['Pagu Indikatif', 'Kebutuhan Dana', 'Pagu Indikatif (Rp)', 'Pagu'],
    }),
    kolom.teks('Sumber Dana', { id: 'sumber-dana', sebutan: ['Sumber Pendanaan'] }),
    kolom.teks('Catatan Penting', { id: 'keterangan', sebutan: ['Catatan', 'Keterangan'] }),
    kolom.target('Target Capaian Kinerja', {
      tahun: 'n+1',
      induk: MAJU,
      sebutan: ['Target', 'Target Kinerja', 'Volume'],
    }),
    kolom.pagu('Kebutuhan Dana/Pagu Indikatif', {
      tahun: 'n+1',
      inti: true,
      dijumlah: true,
      induk: MAJU,
      sebutan: ['Pagu Indikatif', 'Kebutuhan Dana', 'Pagu Indikatif (Rp)', 'Pagu'],
    }),
  ],
});
