import { PREDIKAT } from '../../core/aturan/cap-002-predikat';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** Target and actual give 70; capaian and predikat as a planner may have typed them. */
const salahKetik = (capaian: number, predikat: string) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Predikat'],
    [1, 's', 'i', 100, 70, capaian, predikat],
    [2, 's', 'i', 100, 95, 95, 'Sangat Tinggi'],
  ]);

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
    ['capaian salah ketik, predikat menurut hasil hitung', salahKetik(99.5, 'Sedang')],
    ['capaian salah ketik, predikat menurut yang tertulis', salahKetik(99.5, 'Sangat Tinggi')],
    ['singkatan', dengan([95, 'ST'], [80, 't'], [70, 'S'], [55, 'R'], [10, 'S.R.'])],
    [
      'singkatan lain',
      dengan([95, 'Sgt Tinggi'], [95, 'Sgt. Tinggi'], [10, 'Sgt.Rendah'], [95, 'Sangat  Tinggi']),
    ],
    ['T dan TT (tercapai, tidak tercapai) bukan skala', dengan([100, 'T'], [95, 'T'], [40, 'TT'])],
    ['T saja (tercapai) bukan skala', dengan([100, 'T'], [95, 'T'])],
    ['belum ada predikat', dengan([95, ''], [80, ''])],
    ['di luar skala AKIP', dengan([120, 'AA'], [85, 'A'])],
    ['kurang dari empat perlima dikenal', dengan([74, 'Tinggi'], [95, 'Hijau'], [95, 'Biru'])],
  ],
  tolak: [
    [
      'kategori di samping serapan',
      lembarUji([
        [
          'Kode',
          'Program/Kegiatan/Sub Kegiatan',
          'Anggaran (Rp)',
          'Realisasi (Rp)',
          'Serapan (%)',
          'Kategori',
        ],
        ['1.06.01.2.01.0001', 'a', 1000, 950, 95, 'Sangat Tinggi'],
        ['1.06.01.2.01.0002', 'b', 1000, 800, 80, 'Rendah'],
      ]),
      { sel: 'F3', tertulis: 'Rendah', seharusnya: 'Tinggi' },
    ],
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
    [
      'capaian salah ketik, predikat tidak menurut keduanya',
      salahKetik(99.5, 'Rendah'),
      { sel: 'G2', seharusnya: 'Sedang', pesan: /70%/ },
    ],
    ['singkatan yang salah', dengan([95, 'T'], [95, 'ST']), { sel: 'G2', seharusnya: 'Sangat Tinggi' }],
    ['skala AKIP', dengan([90, 'AA'], [85, 'A']), { sel: 'G2', seharusnya: 'A' }],
  ],
});
