import { formulir, kolom } from './formulir';

const TAHUN = [1, 2, 3, 4, 5];

/** Indikator kinerja perangkat daerah yang mengacu pada RPJMD. Sumber: Permendagri 86/2017 T-C.28; Renstra Magetan. */
export const T_C_28 = formulir({
  id: 't-c-28',
  judul: 'Indikator Kinerja yang Mengacu pada RPJMD (T-C.28)',
  sumber: 'Permendagri 86/2017, Tabel T-C.28',
  tanda: 'T-C.28',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.indikator('Indikator', {
      inti: true,
      sebutan: ['Aspek/Fokus/Bidang/Urusan/Indikator Kinerja Pembangunan Daerah', 'Indikator Kinerja'],
    }),
    kolom.satuan('Satuan'),
    kolom.target('Kondisi Kinerja pada Awal Periode RPJMD (Tahun 0)', {
      id: 'kondisi-awal',
      inti: true,
      sebutan: ['Kondisi Kinerja pada Awal Periode', 'Kondisi Awal'],
    }),
    ...TAHUN.map((n) =>
      kolom.target(`Target Capaian Setiap Tahun: Tahun ke-${n}`, {
        id: `target-${n}`,
        bertahun: true,
        inti: n === 1,
        sebutan: ['Target RPJMD', 'Target Capaian', 'Target Renstra', 'Target'],
      }),
    ),
    kolom.target('Kondisi Kinerja pada Akhir Periode RPJMD', {
      id: 'kondisi-akhir',
      inti: true,
      sebutan: ['Kondisi Akhir', 'Kondisi Kinerja pada Akhir Periode'],
    }),
    kolom.teks('Sumber Data', {
      id: 'sumber-data',
      opsional: true,
      sebutan: ['Keterangan', 'Perangkat Daerah'],
    }),
  ],
});
