import { formulir, kolom } from './formulir';
import { TRIWULAN } from './triwulan';

/** Target tahunan, juga per triwulan, tanpa realisasi. Sumber: PermenPANRB 53/2014 (Perjanjian Kinerja, Rencana Aksi). */
export const PERJANJIAN_KINERJA = formulir({
  id: 'perjanjian-kinerja',
  judul: 'Perjanjian Kinerja dan Rencana Aksi',
  sumber: 'PermenPANRB 53/2014; rencana aksi atas perjanjian kinerja',
  tanpa: /reali[sz]asi|capaian|prakiraan|baseline|kondisi/i,
  baris: { tingkat: 'kata' },
  kolom: [
    kolom.nomor('No'),
    kolom.teks('Sasaran Strategis', {
      id: 'sasaran',
      inti: true,
      sebutan: ['Sasaran', 'Tujuan/Sasaran', 'Sasaran Program', 'Sasaran Kegiatan', 'Kinerja Utama'],
    }),
    kolom.indikator('Indikator Kinerja', {
      inti: true,
      sebutan: ['Indikator', 'Indikator Kinerja Utama', 'Indikator Sasaran'],
    }),
    kolom.satuan('Satuan'),
    kolom.target('Target', { inti: true, sebutan: ['Target Kinerja', 'Target {n}', 'Target Tahunan'] }),
    ...TRIWULAN.map((tw, i) =>
      kolom.target(`Target Triwulan ${tw}`, {
        id: `target-tw${i + 1}`,
        opsional: true,
        induk: ['Target Triwulan', 'Triwulan'],
        sebutan: [`Triwulan ${tw}`, `TW ${tw}`, tw],
      }),
    ),
    kolom.teks('Program', {
      id: 'program',
      opsional: true,
      sebutan: ['Program/Kegiatan', 'Program Pendukung'],
    }),
    kolom.pagu('Anggaran', {
      opsional: true,
      dijumlah: true,
      sebutan: ['Anggaran (Rp)', 'Pagu', 'Pagu Anggaran'],
    }),
    kolom.teks('Penanggung Jawab', { id: 'penanggung-jawab', opsional: true, sebutan: ['Pelaksana'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true, sebutan: ['Formula', 'Sumber Data'] }),
  ],
});
