import { formulir, kolom } from './formulir';
import { SEBUTAN_PAGU, SEBUTAN_REALISASI, SEBUTAN_SERAPAN } from './sebutan-anggaran';

/** Capaian kinerja di samping serapan anggaran, dan efisiensinya. Sumber: LKjIP (PermenPANRB 53/2014). */
export const EFISIENSI_LKJIP = formulir({
  id: 'efisiensi-lkjip',
  judul: 'Analisis Efisiensi Penggunaan Sumber Daya (LKjIP)',
  sumber: 'LKjIP (PermenPANRB 53/2014): capaian kinerja dibanding penyerapan anggaran',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.teks('Sasaran Strategis', {
      id: 'sasaran',
      opsional: true,
      sebutan: ['Sasaran', 'Tujuan/Sasaran'],
    }),
    kolom.indikator('Indikator Kinerja', {
      opsional: true,
      sebutan: ['Indikator', 'Indikator Kinerja Utama', 'Indikator Sasaran'],
    }),
    kolom.teks('Program', {
      id: 'program',
      opsional: true,
      sebutan: ['Program/Kegiatan', 'Program Pendukung'],
    }),
    kolom.satuan('Satuan'),
    kolom.target('Target', { opsional: true, sebutan: ['Target Kinerja', 'Target {n}'] }),
    kolom.realisasi('Realisasi', { opsional: true, sebutan: ['Realisasi Kinerja', 'Realisasi {n}'] }),
    kolom.persen('Capaian Kinerja (%)', {
      id: 'capaian',
      inti: true,
      sebutan: ['% Capaian Kinerja', '% Capaian', 'Persentase Capaian Kinerja', 'Capaian (%)', 'Kinerja (%)'],
      hitungan: { rumus: 'capaian', pembilang: 'realisasi', penyebut: 'target' },
    }),
    kolom.pagu('Anggaran', { opsional: true, sebutan: SEBUTAN_PAGU }),
    kolom.uang('Realisasi Anggaran', {
      id: 'realisasi-uang',
      opsional: true,
      pagu: 'pagu',
      sebutan: SEBUTAN_REALISASI,
    }),
    kolom.persen('Penyerapan Anggaran (%)', {
      id: 'serapan',
      inti: true,
      sebutan: ['% Penyerapan Anggaran', ...SEBUTAN_SERAPAN],
      hitungan: { rumus: 'serapan', pembilang: 'realisasi-uang', penyebut: 'pagu' },
    }),
    kolom.persen('Tingkat Efisiensi (%)', {
      id: 'efisiensi',
      inti: true,
      sebutan: ['Efisiensi', 'Efisiensi (%)', 'Tingkat Efisiensi', 'Nilai Efisiensi', 'Persentase Efisiensi'],
    }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true, sebutan: ['Kategori', 'Kesimpulan'] }),
  ],
});
