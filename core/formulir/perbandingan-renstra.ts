import { formulir, kolom } from './formulir';
import { KOLOM_KINERJA } from './perbandingan-kolom';

/** Realisasi kinerja tahun ini terhadap target akhir Renstra. Sumber: LKjIP (PermenPANRB 53/2014). */
export const PERBANDINGAN_RENSTRA = formulir({
  id: 'perbandingan-renstra',
  judul: 'Perbandingan Realisasi Kinerja dengan Target Renstra (LKjIP)',
  sumber: 'LKjIP (PermenPANRB 53/2014): realisasi sampai tahun ini dibanding target jangka menengah',
  baris: { tingkat: 'datar' },
  kolom: [
    ...KOLOM_KINERJA,
    kolom.realisasi('Realisasi {n}', { inti: true, sebutan: ['Realisasi', 'Realisasi Kinerja', 'Capaian'] }),
    kolom.target('Target Akhir Renstra', {
      id: 'target-renstra',
      inti: true,
      sebutan: [
        'Target Akhir Periode Renstra',
        'Target Renstra',
        'Target Akhir RPJMD',
        'Target Jangka Menengah',
      ],
    }),
    kolom.persen('Tingkat Kemajuan (%)', {
      id: 'kemajuan',
      opsional: true,
      sebutan: [
        'Tingkat Kemajuan',
        'Tingkat Capaian (%)',
        'Capaian terhadap Target Akhir (%)',
        'Capaian (%)',
        '%',
      ],
      hitungan: { rumus: 'kemajuan', pembilang: 'realisasi', penyebut: 'target-renstra' },
    }),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true }),
  ],
});
