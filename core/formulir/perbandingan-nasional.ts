import { formulir, kolom } from './formulir';
import { KOLOM_KINERJA } from './perbandingan-kolom';

/** Realisasi kinerja terhadap standar nasional. Sumber: LKjIP (PermenPANRB 53/2014). */
export const PERBANDINGAN_NASIONAL = formulir({
  id: 'perbandingan-nasional',
  judul: 'Perbandingan Realisasi Kinerja dengan Standar Nasional (LKjIP)',
  sumber: 'LKjIP (PermenPANRB 53/2014): realisasi tahun ini dibanding standar nasional',
  baris: { tingkat: 'datar' },
  kolom: [
    ...KOLOM_KINERJA,
    kolom.realisasi('Realisasi {n}', { inti: true, sebutan: ['Realisasi', 'Realisasi Kinerja', 'Capaian'] }),
    kolom.target('Standar Nasional', {
      id: 'standar-nasional',
      inti: true,
      sebutan: [
        'Target Nasional',
        'Realisasi Nasional',
        'Rata-rata Nasional',
        'Capaian Nasional',
        'Standar Nasional/SPM',
      ],
    }),
    // Offices write the ratio, the difference or words here: nothing to recompute.
    kolom.teks('Lebih/Kurang', { id: 'selisih', opsional: true, sebutan: ['Selisih', 'Capaian (%)', '%'] }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
