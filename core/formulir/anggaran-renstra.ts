import { formulir, kolom } from './formulir';

/**
 * Realisasi program dan kegiatan terhadap anggaran Renstra. Sumber: LAKIP Dinsos Metro 2022, subbab 1.3. The printed table
 * lists only part of the sub kegiatan of the Renstra, and spending above the Renstra is no mistake.
 */
export const ANGGARAN_RENSTRA = formulir({
  id: 'anggaran-renstra',
  judul: 'Perbandingan Realisasi dengan Anggaran Renstra (LKjIP)',
  sumber: 'LAKIP perangkat daerah, realisasi kinerja dibanding Renstra',
  baris: { tingkat: 'kata', sebagian: true },
  kolom: [
    kolom.nomor('No'),
    kolom.uraian('Program/Kegiatan/Sub Kegiatan', {
      inti: true,
      sebutan: ['Program/Kegiatan', 'Program', 'Kegiatan'],
    }),
    kolom.persen('Realisasi Kinerja Tahun {n}', {
      id: 'realisasi',
      inti: true,
      sebutan: ['Realisasi Kinerja', 'Realisasi'],
    }),
    kolom.uang('Target Kinerja pada Renstra Tahun {n}', {
      id: 'pagu-renstra',
      inti: true,
      dijumlah: true,
      sebutan: ['Target Renstra', 'Anggaran Renstra', 'Target pada Renstra'],
    }),
    kolom.uang('Realisasi Renstra Tahun {n}', {
      id: 'realisasi-uang',
      inti: true,
      dijumlah: true,
      sebutan: ['Realisasi Renstra', 'Realisasi Anggaran'],
    }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
