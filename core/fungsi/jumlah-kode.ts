import { fungsi } from './fungsi';
import { Gagal } from './gagal';
import { kode } from './jenis-kode';
import { JumlahPerKode } from './jumlah-per-kode';
import { rentangKode, rentangSel } from './rentang-kode';

/** The columns of one call are the same objects for every code asked, so the tree is built once. */
let terakhir: {
  readonly kode: unknown;
  readonly nilai: unknown;
  readonly jumlah: JumlahPerKode | Gagal;
} | null = null;

export const JUMLAHKODE = fungsi({
  nama: 'JUMLAHKODE',
  kategori: 'Kode dan nomenklatur',
  ringkas: { id: 'Jumlah baris terendah di bawah sebuah kode.', en: 'Sum of the lowest rows under a code.' },
  penjelasan: {
    id:
      'Subtotal yang tidak dapat salah ketik: yang dijumlahkan hanya baris terendah yang berisi, sehingga program atau ' +
      'kegiatan yang ikut di kolom tidak terhitung dua kali. Kode dua dan empat angka boleh bercampur, kode kotor ' +
      'dirapikan, kode yang terbelah ke beberapa kolom disatukan. Baris X.XX adalah cabang sendiri. ' +
      'Kode yang tidak terbaca di baris berisi membuat hasil gagal, agar tidak ada yang terlewat diam-diam.',
    en:
      'Adds only the lowest filled rows, so programs and activities listed in the column do not count twice. Widths may ' +
      'mix, dirty codes are cleaned, codes split over columns are joined. An unreadable code on a filled row fails.',
  },
  parameter: [
    kode('kode_induk', 'Kode yang dijumlahkan.', 'Code to add up.'),
    rentangKode('kolom_kode', 'Kolom kode.', 'Column of codes.'),
    rentangSel(
      'kolom_nilai',
      'Kolom nilai, sama panjang dengan kolom kode.',
      'Column of values of the same length.',
    ),
  ],
  hasil: 'Jumlah dalam satuan kolom nilai.',
  sumber: 'Susunan tabel Renja: program = jumlah kegiatan = jumlah sub kegiatan.',
  contoh: [
    {
      rumus:
        '=JUMLAHKODE("1.06.01.2.09"; {"1.06.01.2.09"; "1.06.01.2.09.01"; "1.06.01.2.09.0002"; "1.06.01.2.09.06"}; {114281000; 62770000; 21520000; 5991000})',
      hasil: 90281000,
    },
    { rumus: '=JUMLAHKODE("1.06"; {"1.06.01"; "1.06.02"}; {10; "-"})', hasil: 10 },
    {
      rumus: '=JUMLAHKODE({"1.06.01"; ""; "1.06.02"}; {"1.06.01"; "1.06.02"}; {10; 20})',
      hasil: [[10], [''], [20]],
    },
    { rumus: '=JUMLAHKODE("1.07"; {"1.06.01"; "1.06.02"}; {10; 20})', galat: 'tidak-ada' },
    { rumus: '=JUMLAHKODE("1.06"; {"1.06.01"; "1.06.02"}; {10; 20; 30})', galat: 'nilai' },
  ],
  hitung(induk, kode, nilai) {
    if (terakhir?.kode !== kode || terakhir.nilai !== nilai) {
      terakhir = { kode, nilai, jumlah: JumlahPerKode.susun(kode, nilai) };
    }
    return terakhir.jumlah instanceof Gagal ? terakhir.jumlah : terakhir.jumlah.di(induk);
  },
});
