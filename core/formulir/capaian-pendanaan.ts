import { formulir, kolom } from './formulir';
import { SEBUTAN_REALISASI, SEBUTAN_SERAPAN } from './sebutan-anggaran';

/** Capaian kinerja dan kerangka pendanaan satu tahun. Sumber: Renja Dinsos Metro 2026, evaluasi tahun 2024. */
export const CAPAIAN_PENDANAAN = formulir({
  id: 'capaian-pendanaan',
  judul: 'Capaian Kinerja dan Kerangka Pendanaan',
  sumber: 'Evaluasi Renja tahun lalu (Permendagri 86/2017, bentuk ringkas)',
  // Quarter beside quarter: the first of them is not what was reached.
  tanpa: /^(?!.*\bs[./ ]*d\b).*\b(triwulan|tw) ?(ii|2)\b/i,
  kolom: [
    kolom.nomor('No'),
    kolom.kode('Kode'),
    kolom.uraian('Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', {
      sebutan: ['Program/Kegiatan/Sub Kegiatan', 'Program/Kegiatan', 'Uraian'],
    }),
    kolom.indikator('Indikator Program/Kegiatan/Sub Kegiatan', {
      sebutan: ['Indikator Kinerja', 'Indikator'],
    }),
    kolom.satuan('Satuan'),
    kolom.target('Target Kinerja {n}', { inti: true, sebutan: ['Target', 'Target Kinerja'] }),
    kolom.realisasi('Realisasi', {
      inti: true,
      sebutan: ['Realisasi Kinerja', 'Capaian', 'Realisasi Fisik'],
    }),
    kolom.persen('Capaian (%)', {
      id: 'capaian',
      opsional: true,
      sebutan: ['% Capaian', 'Persentase Capaian', 'Capaian Kinerja (%)', '%'],
      hitungan: { rumus: 'capaian', pembilang: 'realisasi', penyebut: 'target' },
    }),
    kolom.pagu('Pagu Indikatif', {
      inti: true,
      dijumlah: true,
      sebutan: ['Pagu Indikatif (Rp)', 'Pagu', 'Pagu Anggaran', 'Anggaran', 'Target (Rp)', 'Rp'],
    }),
    kolom.uang('Realisasi', {
      id: 'realisasi-uang',
      inti: true,
      dijumlah: true,
      pagu: 'pagu',
      sebutan: SEBUTAN_REALISASI,
    }),
    kolom.persen('Serapan (%)', {
      id: 'serapan',
      opsional: true,
      sebutan: [...SEBUTAN_SERAPAN, '%'],
      hitungan: { rumus: 'serapan', pembilang: 'realisasi-uang', penyebut: 'pagu' },
    }),
    kolom.predikat('Predikat', { opsional: true, sebutan: ['Kategori', 'Kriteria', 'Predikat Kinerja'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
