import { formulir, kolom } from './formulir';

/** Ringkasan KUA-PPAS per perangkat daerah. Sumber: KUA-PPAS kabupaten, Tabel IV.3. */
export const KUA_PPAS = formulir({
  id: 'kua-ppas',
  judul: 'KUA-PPAS per Perangkat Daerah',
  sumber: 'Rancangan KUA-PPAS, plafon per program/kegiatan/sub kegiatan (Permendagri 77/2020)',
  kolom: [
    kolom.nomor('No'),
    kolom.kode('Kode'),
    kolom.uraian('Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', {
      sebutan: ['Program/Kegiatan/Sub Kegiatan', 'Program/Kegiatan', 'Uraian'],
    }),
    kolom.indikator('Indikator Program/Kegiatan/Sub Kegiatan', {
      sebutan: ['Indikator Kinerja', 'Indikator', 'Sasaran'],
    }),
    kolom.target('Target {n}', { sebutan: ['Target', 'Target Kinerja'], tahun: 'n' }),
    kolom.pagu('Pagu Indikatif (Rp)', {
      tahun: 'n',
      inti: true,
      dijumlah: true,
      sebutan: ['Pagu Indikatif', 'Pagu Anggaran', 'Plafon Anggaran Sementara', 'Plafon Anggaran', 'Pagu'],
    }),
    kolom.teks('Lokasi', { id: 'lokasi', opsional: true }),
    kolom.teks('Sumber Dana', { id: 'sumber-dana', opsional: true }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
