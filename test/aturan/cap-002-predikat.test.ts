import { PREDIKAT } from '../../core/aturan/cap-002-predikat';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const dengan = (...baris: readonly (readonly [capaian: number, predikat: string])[]) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Predikat'],
    ...baris.map(([capaian, predikat], i) => [i + 1, 's', 'i', 100, capaian, capaian, predikat]),
  ]);

ujiAturan(PREDIKAT, {
  terima: [
    [
      'Permendagri 86/2017',
      dengan([95, 'Sangat Tinggi'], [80, 'TINGGI'], [70, 'Sedang'], [55, 'Rendah'], [10, 'Sangat Rendah']),
    ],
    ['celah 90-91 menerima keduanya', dengan([90.5, 'Tinggi'], [90.5, 'Sangat Tinggi'])],
    [
      'predikat menilai capaian, bukan serapan yang lebih dekat',
      lembarUji([
        ['No', 'Kode', 'Uraian', 'Target', 'Realisasi', 'Capaian (%)', 'Pagu', 'Realisasi Anggaran', 'Serapan (%)', 'Predikat'], // prettier-ignore
        [1, '1.06.01.2.01.0001', 'a', 100, 95, 95, 200, 100, 50, 'Sangat Tinggi'],
        [2, '1.06.01.2.01.0002', 'b', 100, 70, 70, 200, 190, 95, 'Sedang'],
      ]),
    ],
    ['kata yang tidak dikenal skala mana pun', dengan([95, 'Hijau'])],
    ['pecahan', dengan([0.95, 'Sangat Tinggi'], [0.8, 'Tinggi'])],
    ['belum ada predikat', dengan([95, ''], [80, ''])],
    ['di luar skala AKIP', dengan([120, 'AA'], [85, 'A'])],
    ['kurang dari empat perlima dikenal', dengan([74, 'Tinggi'], [95, 'Hijau'], [95, 'Biru'])],
  ],
  tolak: [
    [
      '74 % bukan Tinggi',
      dengan([74, 'Tinggi'], [95, 'Sangat Tinggi']),
      { sel: 'G2', tertulis: 'Tinggi', seharusnya: 'Sedang' },
    ],
    ['pecahan', dengan([0.74, 'Tinggi'], [0.95, 'Sangat Tinggi']), { sel: 'G2', seharusnya: 'Sedang' }],
    [
      'celah: kedua predikat diusulkan',
      dengan([90.5, 'Sedang'], [95, 'Sangat Tinggi']),
      { sel: 'G2', seharusnya: 'Tinggi' },
    ],
    ['skala AKIP', dengan([90, 'AA'], [85, 'A']), { sel: 'G2', seharusnya: 'A' }],
  ],
});
