import { rataCapaian } from '../indikator/rata-capaian';
import { fungsi } from './fungsi';
import { atauGagal, Gagal } from './gagal';
import { rentangAngka } from './rentang-angka';

export const RATACAPAIAN = fungsi({
  nama: 'RATACAPAIAN',
  kategori: 'Capaian kinerja',
  ringkas: {
    id: 'Rata-rata capaian yang terisi, dapat dibobot.',
    en: 'Mean of the filled values, optionally weighted.',
  },
  penjelasan: {
    id: 'Sel kosong dan "-" tidak ikut; nol ikut. Dengan bobot: jumlah (capaian × bobot) / jumlah bobot yang capaiannya terisi.',
    en: 'Blanks and "-" do not count, zero does. Weighted: sum of (value x weight) / sum of weights of filled values.',
  },
  parameter: [
    rentangAngka('rentang', 'Rentang capaian.', 'Range of achievements.'),
    rentangAngka(
      'bobot',
      'Rentang bobot, sama besar dengan rentang capaian.',
      'Range of weights of the same size.',
    ).opsional(),
  ],
  hasil: 'Rata-rata dalam skala masukan; teks berpersen menjadi pecahan.',
  sumber: 'Evaluasi Renja E.81, baris rata-rata capaian kinerja.',
  contoh: [
    { rumus: '=RATACAPAIAN({1; 0,9; ""; 0,5})', hasil: 0.8 },
    { rumus: '=RATACAPAIAN({1; 0,5}; {3; 1})', hasil: 0.875 },
    { rumus: '=RATACAPAIAN({"100 %"; "90 %"})', hasil: 0.95 },
    { rumus: '=RATACAPAIAN({""; ""})', hasil: '' },
    { rumus: '=RATACAPAIAN({1; 0,5}; {1; 1; 1})', galat: 'nilai' },
    { rumus: '=RATACAPAIAN({1; "Lakip"})', galat: 'nilai' },
  ],
  hitung(rentang, bobot) {
    if (bobot && (bobot.length !== rentang.length || bobot[0]!.length !== rentang[0]!.length)) {
      return new Gagal('nilai', 'Rentang bobot harus sama besar dengan rentang capaian.');
    }
    return atauGagal(rataCapaian(rentang.flat(), bobot?.flat()));
  },
});
