import { formulir, kolom } from './formulir';

/** Realisasi kinerja per program, kegiatan, dan sub kegiatan. Sumber: LKjIP (PermenPANRB 53/2014); LAKIP Dinsos Metro 2022. */
export const REALISASI_KINERJA = formulir({
  id: 'realisasi-kinerja',
  judul: 'Realisasi Kinerja (LKjIP)',
  sumber: 'LKjIP (PermenPANRB 53/2014)',
  kolom: [
    kolom.nomor('No'),
    kolom.teks('Urusan Pemerintahan', { id: 'urusan', opsional: true, sebutan: ['Urusan'] }),
    kolom.teks('Organisasi Perangkat Daerah Pelaksana', {
      id: 'pelaksana',
      opsional: true,
      sebutan: ['Perangkat Daerah', 'Perangkat Daerah Pelaksana', 'OPD'],
    }),
    kolom.teks('Kebijakan', { id: 'kebijakan', opsional: true }),
    kolom.kode('Kode', { inti: false, opsional: true }),
    kolom.uraian('Uraian Program/Kegiatan/Sub Kegiatan', {
      sebutan: ['Program/Kegiatan/Sub Kegiatan', 'Program/Kegiatan', 'Uraian Prog/Keg/Sub Kegiatan'],
    }),
    kolom.indikator('Indikator Kinerja', { inti: true, sebutan: ['Indikator'] }),
    kolom.satuan('Satuan'),
    kolom.target('Target Kinerja', { inti: true, sebutan: ['Target', 'Target {n}'] }),
    kolom.realisasi('Realisasi', { inti: true, sebutan: ['Realisasi Kinerja', 'Realisasi {n}'] }),
    kolom.persen('Capaian (%)', {
      id: 'capaian',
      opsional: true,
      sebutan: ['% Capaian', 'Persentase Capaian', 'Capaian Kinerja (%)', '%'],
      hitungan: { rumus: 'capaian', pembilang: 'realisasi', penyebut: 'target' },
    }),
    kolom.predikat('Predikat', { opsional: true, sebutan: ['Kategori', 'Kriteria'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
