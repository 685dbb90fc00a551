import { formulir, kolom } from './formulir';

/** Tables compare a few years; their order is not fixed. */
const TAHUN = [1, 2, 3, 4, 5];

/** Nilai dan predikat tiap perangkat daerah: AKIP, SKM, SPBE, reformasi birokrasi. Sumber: LKjIP daerah, lampiran Renja. */
export const NILAI_PREDIKAT = formulir({
  id: 'nilai-predikat',
  judul: 'Nilai dan Predikat per Perangkat Daerah (AKIP, SKM, SPBE)',
  sumber: 'LKjIP daerah; PermenPANRB 88/2021, 14/2017, 59/2020',
  baris: { tingkat: 'datar' },
  kolom: [
    kolom.nomor('No'),
    kolom.uraian('Perangkat Daerah', {
      sebutan: [
        ...['Nama Perangkat Daerah', 'SKPD', 'OPD', 'Nama OPD', 'Nama SKPD', 'Unit Kerja', 'Instansi'],
        ...['Unit Pelayanan', 'Unit Organisasi', 'Kecamatan', 'Kelurahan', 'Kabupaten/Kota'],
      ],
    }),
    ...TAHUN.flatMap((n) => [
      kolom.realisasi(n === 1 ? 'Nilai SAKIP' : `Nilai Tahun ke-${n}`, {
        id: `nilai-${n}`,
        inti: n === 1,
        opsional: n > 1,
        sebutan: [
          ...['Nilai', 'Nilai AKIP', 'Nilai Evaluasi AKIP', 'Hasil Evaluasi', 'Indeks', 'Skor', 'Capaian'],
          ...['Nilai IKM', 'Nilai SKM', 'Nilai SPBE', 'Nilai RB', 'Nilai Indeks'],
        ],
      }),
      kolom.predikat(n === 1 ? 'Predikat' : `Predikat Tahun ke-${n}`, {
        id: `predikat-${n}`,
        inti: n === 1,
        opsional: n > 1,
        sebutan: ['Predikat', 'Kategori', 'Kriteria', 'Mutu', 'Mutu Pelayanan', 'Grade', 'Interpretasi'],
      }),
    ]),
    kolom.teks('Keterangan', { id: 'keterangan', opsional: true, sebutan: ['Naik/Turun'] }),
  ],
});
