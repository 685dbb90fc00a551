import { formulir, kolom } from './formulir';
import { SEBUTAN_PAGU, SEBUTAN_REALISASI, SEBUTAN_SERAPAN } from './sebutan-anggaran';

const KINERJA = ['Kinerja', 'Capaian Kinerja'];
const ANGGARAN = ['Anggaran', 'Keuangan', 'Realisasi Anggaran', 'Penyerapan Anggaran'];

/** Kinerja dan anggaran tiap sasaran berdampingan. Sumber: LKjIP (PermenPANRB 53/2014), akuntabilitas keuangan. */
export const KINERJA_ANGGARAN = formulir({
  id: 'kinerja-anggaran',
  judul: 'Kinerja dan Anggaran per Sasaran (LKjIP)',
  sumber: 'LKjIP (PermenPANRB 53/2014)',
  baris: { tingkat: 'kata' },
  kolom: [
    kolom.nomor('No'),
    kolom.teks('Sasaran Strategis', { id: 'sasaran', sebutan: ['Sasaran', 'Tujuan/Sasaran', 'Tujuan'] }),
    kolom.indikator('Indikator Kinerja', {
      inti: true,
      sebutan: ['Indikator', 'Indikator Kinerja Utama', 'Indikator Sasaran'],
    }),
    kolom.satuan('Satuan'),
    kolom.target('Target', { inti: true, induk: KINERJA, sebutan: ['Target Kinerja', 'Target {n}'] }),
    kolom.realisasi('Realisasi', {
      inti: true,
      induk: KINERJA,
      sebutan: ['Realisasi Kinerja', 'Realisasi {n}'],
    }),
    kolom.persen('Capaian (%)', {
      id: 'capaian',
      opsional: true,
      induk: KINERJA,
      sebutan: ['% Capaian', 'Persentase Capaian', 'Capaian Kinerja (%)', '%'],
      hitungan: { rumus: 'capaian', pembilang: 'realisasi', penyebut: 'target' },
    }),
    kolom.teks('Program', {
      id: 'program',
      opsional: true,
      sebutan: ['Program/Kegiatan', 'Program Pendukung'],
    }),
    kolom.pagu('Pagu', {
      inti: true,
      dijumlah: true,
      induk: ANGGARAN,
      sebutan: [...SEBUTAN_PAGU, 'Anggaran', 'Target'],
    }),
    kolom.uang('Realisasi', {
      id: 'realisasi-uang',
      inti: true,
      dijumlah: true,
      pagu: 'pagu',
      induk: ANGGARAN,
      sebutan: SEBUTAN_REALISASI,
    }),
    kolom.persen('Serapan (%)', {
      id: 'serapan',
      opsional: true,
      induk: ANGGARAN,
      sebutan: [...SEBUTAN_SERAPAN, '%'],
      hitungan: { rumus: 'serapan', pembilang: 'realisasi-uang', penyebut: 'pagu' },
    }),
    kolom.persen('Tingkat Efisiensi (%)', {
      id: 'efisiensi',
      opsional: true,
      sebutan: ['Efisiensi', 'Efisiensi (%)'],
    }),
    kolom.predikat('Predikat', { opsional: true, sebutan: ['Kategori', 'Kriteria'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
