import { DEPAN, BELAKANG, KELOMPOK, kelompokKRp, kelompokPersen } from './e-81-kelompok';
import { formulir, kolom } from './formulir';

/** Target setahun dan realisasi triwulanan, kinerja dan rupiah; E.81 tanpa kolom Renstra, untuk pemantauan satu tahun. */
export const EVALUASI_TRIWULAN = formulir({
  id: 'evaluasi-triwulan',
  judul: 'Evaluasi Triwulanan Kinerja dan Anggaran',
  sumber: 'Bentuk ringkas Formulir E.81 (Permendagri 86/2017); rencana aksi daerah',
  // Those are E.81.
  tanpa: /renstra|renja/i,
  kolom: [
    ...DEPAN.map((k) => (k.id === 'sasaran' ? { ...k, opsional: true } : k)),
    kolom.satuan('Satuan'),
    ...kelompokKRp({
      id: 'target',
      judul: ['Target', 'Target {n}', 'Target Kinerja dan Anggaran', 'Rencana', 'Target Tahunan'],
      inti: true,
    }),
    ...KELOMPOK.triwulan.flatMap((judul, i) => {
      const nomor = judul[judul.length - 1]!;
      return kelompokKRp({
        id: `tw${i + 1}`,
        judul: [...judul, `Realisasi Triwulan ${nomor}`, `Realisasi TW ${nomor}`],
        inti: i === 0,
      });
    }),
    ...kelompokKRp({
      id: 'realisasi',
      judul: [
        ...['Jumlah Realisasi', 'Total Realisasi', 'Jumlah', 'Realisasi {n}', 'Realisasi s/d Triwulan Ini'],
        ...['II', 'III', 'IV'].map((tw) => `Realisasi s/d Triwulan ${tw}`),
      ],
      inti: true,
      pagu: 'target-rp',
    }),
    ...kelompokPersen(
      'tingkat',
      ['Capaian (%)', 'Tingkat Capaian', 'Persentase', 'Tingkat Capaian dan Serapan', '% Capaian'],
      'capaian',
      ['realisasi', 'target'],
      true,
    ),
    ...BELAKANG.map((k) => ({ ...k, opsional: true })),
  ],
});
