import { JENIS_TAHUNAN, realisasiTahun } from '../indikator/realisasi-tahun';
import { fungsi } from './fungsi';
import { atauGagal } from './gagal';
import { angka } from './jenis-angka';
import { pilihan } from './jenis-parameter';

export const REALISASITAHUN = fungsi({
  nama: 'REALISASITAHUN',
  kategori: 'Capaian kinerja',
  ringkas: { id: 'Nilai setahun dari empat triwulan.', en: 'Annual value from four quarters.' },
  penjelasan: {
    id:
      '"akumulatif": triwulan dijumlahkan. "repetitif", "progres-naik", "progres-turun": nilai triwulan terakhir yang ' +
      'terisi, karena persen dan indeks tidak boleh dijumlahkan. Triwulan kosong tidak dianggap nol.',
    en:
      '"akumulatif": quarters add up. "repetitif", "progres-naik", "progres-turun": the last filled quarter, since ' +
      'percentages and indexes must not be added. A blank quarter is not zero.',
  },
  parameter: [
    angka('tw1', 'Triwulan I.', 'First quarter.').bolehKosong(),
    angka('tw2', 'Triwulan II.', 'Second quarter.').bolehKosong(),
    angka('tw3', 'Triwulan III.', 'Third quarter.').bolehKosong(),
    angka('tw4', 'Triwulan IV.', 'Fourth quarter.').bolehKosong(),
    pilihan(
      'jenis',
      JENIS_TAHUNAN,
      'Jenis perhitungan. Bawaan: akumulatif.',
      'Kind. Default: akumulatif.',
    ).opsional(),
  ],
  hasil: 'Angka dalam satuan triwulannya.',
  sumber: 'Evaluasi Renja E.81 (kolom 12 = 8+9+10+11); jenis perhitungan aplikasi e-Monev daerah.',
  contoh: [
    { rumus: '=REALISASITAHUN(3; 2; 4; 1)', hasil: 10 },
    { rumus: '=REALISASITAHUN("12,5 %"; "40 %"; ""; ""; "progres-naik")', hasil: 40 },
    { rumus: '=REALISASITAHUN(100; 100; 98; 100; "repetitif")', hasil: 100 },
    { rumus: '=REALISASITAHUN(10; 8; 5; ""; "progres-turun")', hasil: 5 },
    { rumus: '=REALISASITAHUN(""; ""; ""; "")', hasil: '' },
  ],
  hitung: (tw1, tw2, tw3, tw4, jenis) => atauGagal(realisasiTahun([tw1, tw2, tw3, tw4], jenis)),
});
