import { rataPertumbuhan } from '../indikator/pertumbuhan';
import { fungsi } from './fungsi';
import { atauGagal, Gagal, KOSONG } from './gagal';
import type { HasilSel } from './nilai';
import { rentangAngka } from './rentang-angka';

export const RATAPERTUMBUHAN = fungsi({
  nama: 'RATAPERTUMBUHAN',
  kategori: 'Anggaran dan tren',
  ringkas: { id: 'Rata-rata pertumbuhan per tahun.', en: 'Mean yearly growth.' },
  penjelasan: {
    id:
      'Rata-rata dari pertumbuhan tiap tahun terhadap tahun sebelumnya. Pasangan yang tahunnya kosong atau berawal nol ' +
      'tidak ikut. Satu baris atau satu kolom memberi satu hasil; rentang beberapa baris memberi satu hasil per baris.',
    en:
      'Mean of the growths over the earlier year. Pairs with a blank year or starting from zero do not count. ' +
      'A row or a column gives one result; a range of several rows one per row.',
  },
  parameter: [
    rentangAngka('rentang', 'Nilai tahun demi tahun, berurutan.', 'Values year by year, in order.'),
  ],
  hasil: 'Pecahan: 0,1 berarti rata-rata naik 10 % per tahun.',
  pecahan: true,
  sumber: 'T-C.24 kolom rata-rata pertumbuhan (Permendagri 86/2017).',
  contoh: [
    { rumus: '=RATAPERTUMBUHAN({100\\110\\121})', hasil: 0.1 },
    { rumus: '=RATAPERTUMBUHAN({100\\"-"\\100\\150})', hasil: 0.5 },
    { rumus: '=RATAPERTUMBUHAN({100\\120; 50\\25})', hasil: [[0.2], [-0.5]] },
    { rumus: '=RATAPERTUMBUHAN({0\\100})', galat: 'nilai' },
  ],
  tabel(rentang) {
    const kolom = rentang[0]!.length === 1;
    const deret = kolom ? [rentang.map((baris) => baris[0]!)] : rentang;
    const hasil = deret.map((nilai) =>
      nilai.every((n) => n === null) ? KOSONG : atauGagal(rataPertumbuhan(nilai)),
    );
    const satu = hasil[0]!;
    if (hasil.length === 1 && satu instanceof Gagal && satu !== KOSONG) return satu;
    return hasil.map((h): HasilSel[] => [h instanceof Gagal ? (h === KOSONG ? '' : h.penanda) : h]);
  },
});
