import { fungsi } from './fungsi';
import { angkaKalimat } from './jenis-angka';

export const ANGKA = fungsi({
  nama: 'ANGKA',
  kategori: 'Angka dan teks',
  ringkas: { id: 'Angka di dalam teks.', en: 'The number in a text.' },
  penjelasan: {
    id:
      'Membaca "Rp 1.234.567,50", "97,7 %" (hasil 97,7), "12 Orang/bulan", satu angka di antara kata ("Perbaikan 1 ruang data"), "(1.000)" sebagai −1.000. "1.234" saja dapat ' +
      'berarti dua hal: ditolak, kecuali teks lain di rentang yang sama menunjukkan cara menulisnya, ada satuan hitung ' +
      '("1.485 lansia"), atau berupa uang.',
    en:
      'Reads amounts, percents (in points), numbers with units, one number among words, negatives in brackets. A lone "1.234" is refused unless ' +
      'other texts of the range settle the notation.',
  },
  parameter: [angkaKalimat('teks', 'Teks yang memuat satu angka.', 'Text with one number.')],
  hasil: 'Angka; persen dalam poin.',
  sumber: 'Penulisan angka Indonesia.',
  contoh: [
    { rumus: '=ANGKA("Rp 1.234.567,50")', hasil: 1234567.5 },
    { rumus: '=ANGKA("97,7 %")', hasil: 97.7 },
    { rumus: '=ANGKA("12 Orang/ bulan")', hasil: 12 },
    { rumus: '=ANGKA("Perbaikan 1 ruang data")', hasil: 1 },
    { rumus: '=ANGKA("(1.000)")', hasil: -1000 },
    { rumus: '=ANGKA({"1.234"; "5.480.916.429"; "-"})', hasil: [[1234], [5480916429], ['']] },
    { rumus: '=ANGKA("1.234")', galat: 'nilai' },
    { rumus: '=ANGKA("25.00.000")', galat: 'nilai' },
    { rumus: '=ANGKA("3 dokumen dan 12 bulan")', galat: 'nilai' },
  ],
  hitung: (angka) => angka,
});
