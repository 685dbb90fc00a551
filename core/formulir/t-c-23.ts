import { formulir, kolom } from './formulir';

const TAHUN = [1, 2, 3, 4, 5];
const deret = { bertahun: true } as const;

/** Pencapaian kinerja pelayanan selama Renstra. Sumber: Permendagri 86/2017 T-C.23; Renstra Dinsos Magetan 2018-2023. */
export const T_C_23 = formulir({
  id: 't-c-23',
  judul: 'Pencapaian Kinerja Pelayanan (T-C.23)',
  sumber: 'Permendagri 86/2017, Tabel T-C.23',
  tanda: 'T-C.23',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.indikator('Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah', {
      inti: true,
      sebutan: ['Indikator Kinerja', 'Indikator'],
    }),
    kolom.target('Target NSPK', { id: 'target-nspk', sebutan: ['NSPK'] }),
    kolom.target('Target IKK', { id: 'target-ikk', sebutan: ['IKK'] }),
    kolom.target('Target Indikator Lainnya', { id: 'target-lain', sebutan: ['Indikator Lainnya'] }),
    ...TAHUN.map((n) =>
      kolom.target(`Target Renstra Perangkat Daerah Tahun ke-${n}`, {
        id: `target-${n}`,
        ...deret,
        inti: n === 1,
        opsional: n > 2,
        sebutan: ['Target Renstra', 'Target'],
      }),
    ),
    ...TAHUN.map((n) =>
      kolom.realisasi(`Realisasi Capaian Tahun ke-${n}`, {
        id: `realisasi-${n}`,
        ...deret,
        inti: n === 1,
        opsional: n > 2,
        sebutan: ['Realisasi', 'Realisasi Renstra'],
      }),
    ),
    ...TAHUN.map((n) =>
      kolom.persen(`Rasio Capaian Tahun ke-${n}`, {
        id: `rasio-${n}`,
        ...deret,
        inti: n === 1,
        opsional: n > 2,
        sebutan: ['Rasio', 'Rasio Capaian (%)', 'Persentase Capaian', 'Tingkat Capaian'],
        hitungan: { rumus: 'capaian', pembilang: `realisasi-${n}`, penyebut: `target-${n}` },
      }),
    ),
  ],
});
