import { formulir, kolom } from './formulir';

const AWAL = ['Rancangan Awal RKPD'];
const ANALISIS = ['Hasil Analisis Kebutuhan'];

/** Reviu terhadap rancangan awal RKPD: yang direncanakan di kiri, yang dibutuhkan di kanan. Sumber: Permendagri 86/2017 T-C.31. */
export const T_C_31 = formulir({
  id: 't-c-31',
  judul: 'Reviu terhadap Rancangan Awal RKPD (T-C.31)',
  sumber: 'Permendagri 86/2017, Tabel T-C.31',
  tanda: 'T-C.31',
  kolom: [
    kolom.nomor('No'),
    kolom.kode('Kode', { inti: false, opsional: true }),
    kolom.uraian('Program/Kegiatan', { induk: AWAL, sebutan: ['Program/Kegiatan/Sub Kegiatan'] }),
    kolom.teks('Lokasi', { id: 'lokasi', induk: AWAL }),
    kolom.indikator('Indikator Kinerja', { induk: AWAL, sebutan: ['Indikator'] }),
    kolom.target('Target Capaian', { induk: AWAL, sebutan: ['Target', 'Target Kinerja'] }),
    kolom.pagu('Pagu Indikatif (Rp)', {
      inti: true,
      dijumlah: true,
      induk: AWAL,
      sebutan: ['Pagu Indikatif', 'Pagu', 'Kebutuhan Dana'],
    }),
    kolom.teks('Program/Kegiatan', {
      id: 'uraian-kebutuhan',
      inti: true,
      induk: ANALISIS,
      sebutan: ['Program/Kegiatan/Sub Kegiatan'],
    }),
    kolom.teks('Lokasi', { id: 'lokasi-kebutuhan', induk: ANALISIS }),
    kolom.teks('Indikator Kinerja', { id: 'indikator-kebutuhan', induk: ANALISIS, sebutan: ['Indikator'] }),
    kolom.target('Target Capaian', {
      id: 'target-kebutuhan',
      induk: ANALISIS,
      sebutan: ['Target', 'Target Kinerja'],
    }),
    kolom.pagu('Kebutuhan Dana (Rp)', {
      id: 'kebutuhan-dana',
      inti: true,
      dijumlah: true,
      induk: ANALISIS,
      sebutan: ['Kebutuhan Dana', 'Pagu Indikatif', 'Pagu'],
    }),
    kolom.teks('Catatan Penting', { id: 'keterangan', sebutan: ['Catatan', 'Keterangan'], opsional: true }),
  ],
});
