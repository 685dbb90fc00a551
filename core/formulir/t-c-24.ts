import { formulir, kolom } from './formulir';

const TAHUN = [1, 2, 3, 4, 5];
const PERTUMBUHAN = ['Rata-rata Pertumbuhan', 'Pertumbuhan'];
const semua = (dasar: string): string[] => TAHUN.map((n) => `${dasar}-${n}`);

/**
 * Anggaran dan realisasi pendanaan selama Renstra. Sumber: Permendagri 86/2017 T-C.24. Uraiannya bebas (belanja, program)
 * dan sering hanya sebagian, sehingga jumlah antarbaris harus terbukti dulu.
 */
export const T_C_24 = formulir({
  id: 't-c-24',
  judul: 'Anggaran dan Realisasi Pendanaan Pelayanan (T-C.24)',
  sumber: 'Permendagri 86/2017, Tabel T-C.24',
  tanda: 'T-C.24',
  baris: { sebagian: true },
  kolom: [
    kolom.nomor('No'),
    kolom.uraian('Uraian', { sebutan: ['Uraian Belanja', 'Program/Kegiatan', 'Jenis Belanja'] }),
    ...TAHUN.map((n) =>
      kolom.pagu(`Anggaran pada Tahun ke-${n}`, {
        id: `anggaran-${n}`,
        bertahun: true,
        dijumlah: true,
        inti: n === 1,
        opsional: n > 2,
        sebutan: ['Anggaran', 'Pagu Anggaran'],
      }),
    ),
    ...TAHUN.map((n) =>
      kolom.uang(`Realisasi Anggaran pada Tahun ke-${n}`, {
        id: `realisasi-${n}`,
        bertahun: true,
        dijumlah: true,
        inti: n === 1,
        opsional: n > 2,
        pagu: `anggaran-${n}`,
        sebutan: ['Realisasi', 'Realisasi Keuangan'],
      }),
    ),
    ...TAHUN.map((n) =>
      kolom.persen(`Rasio antara Realisasi dan Anggaran Tahun ke-${n}`, {
        id: `rasio-${n}`,
        bertahun: true,
        inti: n === 1,
        opsional: n > 2,
        sebutan: ['Rasio', 'Rasio Realisasi dan Anggaran (%)', 'Persentase Realisasi'],
        hitungan: { rumus: 'serapan', pembilang: `realisasi-${n}`, penyebut: `anggaran-${n}` },
      }),
    ),
    kolom.persen('Anggaran', {
      id: 'pertumbuhan-anggaran',
      induk: PERTUMBUHAN,
      sebutan: ['Rata-rata Pertumbuhan Anggaran', 'Pertumbuhan Anggaran'],
      hitungan: { rumus: 'rata-pertumbuhan', deret: semua('anggaran') },
    }),
    kolom.persen('Realisasi', {
      id: 'pertumbuhan-realisasi',
      induk: PERTUMBUHAN,
      sebutan: ['Rata-rata Pertumbuhan Realisasi', 'Pertumbuhan Realisasi'],
      hitungan: { rumus: 'rata-pertumbuhan', deret: semua('realisasi') },
    }),
  ],
});
