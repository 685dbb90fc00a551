import { formulir, kolom } from './formulir';

const LALU = [
  'Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu',
  'Target dan Realisasi Renja Tahun Lalu',
];
const BERJALAN = ['Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun Berjalan'];

/** Evaluasi hasil Renja tahun lalu dan pencapaian Renstra. Sumber: Permendagri 86/2017 T-C.29. n = tahun Renja. */
export const T_C_29 = formulir({
  id: 't-c-29',
  judul: 'Rekapitulasi Evaluasi Hasil Renja dan Pencapaian Renstra (T-C.29)',
  sumber: 'Permendagri 86/2017, Tabel T-C.29',
  tanda: 'T-C.29',
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
    kolom.indikator('Indikator Kinerja Program (outcomes)/Kegiatan (output)', {
      sebutan: ['Indikator Kinerja Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Indikator'],
    }),
    kolom.target('Target Kinerja Capaian Program (Renstra Perangkat Daerah)', {
      id: 'target-renstra',
      inti: true,
      sebutan: [
        'Target Kinerja Renstra',
        'Target Renstra',
        'Target Akhir Renstra',
        'Target Kinerja Capaian Program Tahun Akhir Renstra',
      ],
    }),
    kolom.realisasi('Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d Tahun {n-3}', {
      id: 'realisasi-lalu',
      tahun: 'n-3',
      sebutan: ['Realisasi Target Renstra s/d Tahun {n-3}', 'Realisasi s/d Tahun {n-3}', 'Realisasi Target'],
    }),
    kolom.target('Target Renja Perangkat Daerah Tahun {n-2}', {
      tahun: 'n-2',
      inti: true,
      induk: LALU,
      sebutan: ['Target Renja', 'Target'],
    }),
    kolom.realisasi('Realisasi Renja Perangkat Daerah Tahun {n-2}', {
      tahun: 'n-2',
      inti: true,
      induk: LALU,
      sebutan: ['Realisasi Renja', 'Realisasi'],
    }),
    kolom.persen('Tingkat Realisasi (%)', {
      id: 'tingkat-realisasi',
      tahun: 'n-2',
      induk: LALU,
      sebutan: ['Tingkat Realisasi', 'Capaian (%)', '%'],
      hitungan: { rumus: 'capaian', pembilang: 'realisasi-n-2', penyebut: 'target-n-2' },
    }),
    kolom.target('Target Program dan Kegiatan (Renja Perangkat Daerah Tahun {n-1})', {
      tahun: 'n-1',
      sebutan: ['Target Renja Tahun Berjalan', 'Target Renja Tahun {n-1}', 'Target Program dan Kegiatan'],
    }),
    kolom.realisasi('Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan {n-1}', {
      tahun: 'n-1',
      inti: true,
      induk: BERJALAN,
      sebutan: ['Realisasi Capaian', 'Realisasi Capaian Program dan Kegiatan', 'Perkiraan Realisasi Capaian'],
    }),
    kolom.persen('Tingkat Capaian Realisasi Target Renstra (%)', {
      id: 'tingkat-capaian',
      tahun: 'n-1',
      induk: BERJALAN,
      sebutan: ['Tingkat Capaian Target Renstra', 'Tingkat Capaian (%)', 'Tingkat Capaian'],
      hitungan: { rumus: 'kemajuan', pembilang: 'realisasi-n-1', penyebut: 'target-renstra' },
    }),
    kolom.teks('Catatan', { id: 'keterangan', opsional: true, sebutan: ['Keterangan'] }),
  ],
});
