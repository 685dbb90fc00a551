import { formulir, kolom } from './formulir';

const NAMA = ['Program', 'Kegiatan/Sub Kegiatan', 'Program/Kegiatan', 'Kegiatan'];

/** Program dan kegiatan dua tahun bersebelahan dengan realisasinya. Sumber: LAKIP Dinsos Metro 2022, subbab 1.2. */
export const PERBANDINGAN_PROGRAM = formulir({
  id: 'perbandingan-program',
  judul: 'Perbandingan Realisasi Program dan Kegiatan Dua Tahun (LKjIP)',
  sumber: 'LAKIP perangkat daerah, realisasi kinerja tahun ini dan tahun lalu',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.uraian('Program/Kegiatan/Sub Kegiatan {n-1}', { id: 'uraian-lalu', inti: true, sebutan: NAMA }),
    kolom.realisasi('Realisasi Kinerja Tahun {n-1}', {
      id: 'realisasi-lalu',
      inti: true,
      sebutan: ['Realisasi'],
    }),
    kolom.uraian('Program/Kegiatan/Sub Kegiatan {n}', { inti: true, sebutan: NAMA }),
    kolom.realisasi('Realisasi Kinerja Tahun {n}', { inti: true, sebutan: ['Realisasi'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
