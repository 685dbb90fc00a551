import { formulir, kolom } from './formulir';

/** Capaian Indikator Kinerja Utama. Sumber: LKjIP (PermenPANRB 53/2014); Renja Dinsos Metro 2026 subbab 2.2. */
export const IKU = formulir({
  id: 'iku',
  judul: 'Capaian Indikator Kinerja Utama',
  sumber: 'LKjIP (PermenPANRB 53/2014)',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.teks('Sasaran Strategis', { id: 'sasaran', sebutan: ['Sasaran', 'Tujuan/Sasaran', 'Tujuan'] }),
    kolom.indikator('Indikator Kinerja', {
      inti: true,
      sebutan: ['Indikator Kinerja Utama', 'Indikator', 'Indikator Sasaran'],
    }),
    kolom.satuan('Satuan'),
    kolom.target('Target', { inti: true, sebutan: ['Target {n}', 'Target Kinerja'] }),
    kolom.realisasi('Realisasi', { inti: true, sebutan: ['Realisasi {n}', 'Capaian', 'Realisasi Kinerja'] }),
    kolom.persen('% Capaian Kinerja', {
      id: 'capaian',
      sebutan: ['% Capaian', 'Capaian (%)', 'Persentase Capaian', 'Capaian Kinerja (%)', 'Capaian', '%'],
      hitungan: { rumus: 'capaian', pembilang: 'realisasi', penyebut: 'target' },
    }),
    kolom.target('Target Akhir Renstra', {
      id: 'target-renstra',
      opsional: true,
      sebutan: ['Target Akhir Periode Renstra'],
    }),
    kolom.persen('% terhadap Target Akhir Renstra', {
      id: 'kemajuan',
      opsional: true,
      sebutan: ['% thdp target akhir Renstra', 'Tingkat Kemajuan (%)', 'Capaian terhadap Target Akhir (%)'],
      hitungan: { rumus: 'rasio', pembilang: 'realisasi', penyebut: 'target-renstra' },
    }),
    kolom.predikat('Predikat', { opsional: true, sebutan: ['Kategori', 'Kriteria'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
