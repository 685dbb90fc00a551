import { formulir, kolom } from './formulir';
import { TRIWULAN } from './triwulan';

/** Target, realisasi, dan capaian tiap triwulan. Sumber: pengukuran kinerja berkala (PermenPANRB 53/2014, 88/2021). */
export const PENGUKURAN_TRIWULAN = formulir({
  id: 'pengukuran-triwulan',
  judul: 'Pengukuran Kinerja Triwulanan',
  sumber: 'PermenPANRB 53/2014; pengukuran kinerja berkala',
  kolom: [
    kolom.nomor('No'),
    kolom.teks('Sasaran', {
      id: 'sasaran',
      opsional: true,
      sebutan: ['Sasaran Strategis', 'Tujuan/Sasaran'],
    }),
    kolom.kode('Kode', { inti: false, opsional: true }),
    kolom.uraian('Program/Kegiatan/Sub Kegiatan', {
      inti: false,
      opsional: true,
      sebutan: ['Uraian', 'Program/Kegiatan', 'Program', 'Kegiatan'],
    }),
    kolom.indikator('Indikator Kinerja', {
      inti: true,
      sebutan: ['Indikator', 'Indikator Kinerja Utama', 'Indikator Sasaran'],
    }),
    kolom.satuan('Satuan'),
    kolom.target('Target', {
      opsional: true,
      sebutan: ['Target {n}', 'Target Tahunan', 'Target Kinerja', 'Target Setahun'],
    }),
    ...TRIWULAN.flatMap((tw, i) => {
      const induk = [`Triwulan ${tw}`, `TW ${tw}`, tw];
      const nomor = `tw${i + 1}`;
      return [
        kolom.target(`Target Triwulan ${tw}`, {
          id: `target-${nomor}`,
          inti: i < 2,
          induk,
          sebutan: ['Target'],
        }),
        kolom.realisasi(`Realisasi Triwulan ${tw}`, {
          id: `realisasi-${nomor}`,
          inti: i < 2,
          induk,
          sebutan: ['Realisasi'],
        }),
        kolom.persen(`Capaian Triwulan ${tw} (%)`, {
          id: `capaian-${nomor}`,
          opsional: true,
          induk,
          sebutan: ['%', 'Capaian', 'Capaian (%)', '% Capaian', 'Persentase'],
          hitungan: { rumus: 'capaian', pembilang: `realisasi-${nomor}`, penyebut: `target-${nomor}` },
        }),
      ];
    }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true, sebutan: ['Penanggung Jawab'] }),
  ],
});
