import { formulir, kolom } from './formulir';

const MAJU = ['Prakiraan Maju Rencana Tahun {n+1}', 'Rencana Tahun {n+1}', 'Prakiraan Maju', 'Rencana'];

/** Tabel Renja 17 kolom. Sumber: SIPD-RI; Permendagri 14/2026 Tabel 4.1; Renja Dinsos Metro 2026. */
export const RENJA_17 = formulir({
  id: 'renja-17',
  judul: 'Rencana Kerja (17 kolom)',
  sumber: 'Tabel Renja SIPD-RI; Permendagri 14/2026 Tabel 4.1',
  kolom: [
    kolom.nomor('No'),
    kolom.kode('Kode', { inti: false }),
    kolom.uraian('Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', {
      sebutan: [
        'Urusan/Bidang Urusan/Program/Outcome/Kegiatan/Sub Kegiatan/Output',
        'Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan',
        'Program/Kegiatan/Sub Kegiatan',
        'Program/Kegiatan',
        'Uraian',
      ],
    }),
    kolom.indikator('Indikator Program/Kegiatan/Sub Kegiatan', {
      sebutan: ['Indikator Kinerja Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Indikator'],
    }),
    kolom.target('Target Akhir Periode Renstra OPD', {
      id: 'target-renstra',
      sebutan: ['Target Akhir Renstra', 'Target Kinerja Akhir Periode Renstra Perangkat Daerah'],
    }),
    kolom.realisasi('Realisasi Capaian Renja OPD Tahun {n-2}', {
      tahun: 'n-2',
      sebutan: ['Realisasi Capaian Kinerja Renja Tahun Lalu', 'Realisasi Capaian Renja Tahun {n-2}'],
    }),
    kolom.target('Prakiraan Capaian Target Renja OPD Tahun {n-1}', {
      id: 'prakiraan-n-1',
      tahun: 'n-1',
      sebutan: ['Prakiraan Capaian Target Renja Tahun Berjalan', 'Perkiraan Realisasi Capaian Target {n-1}'],
    }),
    kolom.target('Target {n}', {
      tahun: 'n',
      sebutan: ['Target', 'Target Kinerja', 'Volume'],
      wajib: 'sub kegiatan',
    }),
    kolom.pagu('Pagu Indikatif (Rp)', {
      tahun: 'n',
      sebutan: ['Pagu Indikatif', 'Kebutuhan Dana/Pagu Indikatif', 'Pagu', 'Anggaran'],
      dijumlah: true,
      inti: true,
      wajib: 'sub kegiatan',
    }),
    kolom.teks('Lokasi', { id: 'lokasi' }),
    kolom.teks('Sumber Dana', { id: 'sumber-dana', sebutan: ['Sumber Pendanaan'] }),
    kolom.teks('Nasional', {
      id: 'prioritas-nasional',
      induk: ['Prioritas'],
      sebutan: ['Prioritas Nasional'],
    }),
    kolom.teks('Daerah', { id: 'prioritas-daerah', induk: ['Prioritas'], sebutan: ['Prioritas Daerah'] }),
    kolom.teks('Kelompok Sasaran', { id: 'kelompok-sasaran' }),
    kolom.target('Target', {
      tahun: 'n+1',
      induk: MAJU,
      sebutan: ['Target Capaian Kinerja', 'Target {n+1}', 'Volume'],
    }),
    kolom.pagu('Pagu Indikatif (Rp)', {
      tahun: 'n+1',
      induk: MAJU,
      sebutan: ['Pagu Indikatif', 'Kebutuhan Dana/Pagu Indikatif', 'Pagu'],
      dijumlah: true,
    }),
    kolom.teks('Perangkat Daerah Penanggung Jawab', {
      id: 'penanggung-jawab',
      opsional: true,
      sebutan: ['OPD Penanggung Jawab', 'Penanggung Jawab'],
    }),
  ],
});
