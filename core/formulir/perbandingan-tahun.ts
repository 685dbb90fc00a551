import { formulir, kolom } from './formulir';
import { KOLOM_KINERJA } from './perbandingan-kolom';

/** Which of them is the document's own year is not fixed: tables count upwards or downwards. */
const TAHUN = [1, 2, 3, 4, 5];

/** Realisasi kinerja tahun ini terhadap tahun-tahun sebelumnya. Sumber: LKjIP (PermenPANRB 53/2014). */
export const PERBANDINGAN_TAHUN = formulir({
  id: 'perbandingan-tahun',
  judul: 'Perbandingan Realisasi Kinerja antar Tahun (LKjIP)',
  sumber: 'LKjIP (PermenPANRB 53/2014): realisasi tahun ini dibanding tahun lalu dan beberapa tahun terakhir',
  baris: { tingkat: 'datar' },
  kolom: [
    ...KOLOM_KINERJA,
    ...TAHUN.flatMap((n) => [
      kolom.target(`Target Tahun ke-${n}`, {
        id: `target-${n}`,
        bertahun: true,
        opsional: true,
        sebutan: ['Target'],
      }),
      kolom.realisasi(`Realisasi Tahun ke-${n}`, {
        id: `realisasi-${n}`,
        bertahun: true,
        inti: n <= 2,
        opsional: n > 2,
        sebutan: ['Realisasi', 'Realisasi Kinerja'],
      }),
      kolom.persen(`Capaian Tahun ke-${n} (%)`, {
        id: `capaian-${n}`,
        bertahun: true,
        opsional: true,
        sebutan: ['Capaian', 'Capaian (%)', '% Capaian', 'Capaian Kinerja (%)', '%'],
        hitungan: { rumus: 'capaian', pembilang: `realisasi-${n}`, penyebut: `target-${n}` },
      }),
    ]),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true, sebutan: ['Naik/Turun', 'Analisis'] }),
  ],
});
