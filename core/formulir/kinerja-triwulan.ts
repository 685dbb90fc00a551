import { formulir, kolom } from './formulir';
import { TRIWULAN } from './triwulan';

/** Target setahun dan realisasinya per triwulan. Sumber: lembar pemantauan capaian kinerja satu dinas (Kota Semarang). */
export const KINERJA_TRIWULAN = formulir({
  id: 'kinerja-triwulan',
  judul: 'Realisasi Kinerja per Triwulan',
  sumber: 'Pemantauan capaian kinerja triwulanan (PermenPANRB 88/2021)',
  // A target for each quarter: pengukuran-triwulan.
  tanpa: /\b(triwulan|tw)\b.*\btarget\b|\btarget\b.*\b(triwulan|tw)\b/i,
  kolom: [
    kolom.nomor('No'),
    kolom.kode('Kode', { inti: false, opsional: true }),
    kolom.uraian('Program/Kegiatan/Sub Kegiatan', {
      sebutan: ['Uraian', 'Program/Kegiatan', 'Sasaran', 'Sasaran Strategis', 'Kegiatan'],
    }),
    kolom.indikator('Indikator Kinerja', { opsional: true, sebutan: ['Indikator'] }),
    kolom.satuan('Satuan', { sebutan: ['Satuan Target', 'Target'] }),
    kolom.target('Target', { inti: true, sebutan: ['Target {n}', 'Target Kinerja', 'Target Tahunan'] }),
    ...TRIWULAN.map((tw, i) =>
      kolom.realisasi(`Realisasi Triwulan ${tw}`, {
        id: `realisasi-tw${i + 1}`,
        inti: true,
        induk: ['Realisasi', 'Realisasi Triwulan', 'Realisasi Kinerja', 'Capaian'],
        sebutan: [`Triwulan ${tw}`, `TW ${tw}`, tw],
      }),
    ),
    kolom.realisasi('Jumlah Realisasi', {
      inti: true,
      sebutan: ['Jumlah', 'Total', 'Total Realisasi', 'Realisasi', 'Realisasi Setahun', 'Realisasi {n}'],
    }),
    kolom.persen('Capaian (%)', {
      id: 'capaian',
      opsional: true,
      sebutan: ['Persentase', '% Capaian', 'Persentase Capaian', 'Capaian Kinerja (%)', 'Capaian', '%'],
      hitungan: { rumus: 'capaian', pembilang: 'realisasi', penyebut: 'target' },
    }),
    kolom.predikat('Predikat', { opsional: true, sebutan: ['Kategori', 'Kriteria'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
