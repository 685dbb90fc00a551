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

/** A falling indicator: 12 of 10 is 80 % by (2T-R)/T. */
const salahKetikTurun = (predikat: string) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Predikat'],
    [1, 's', 'Angka Kemiskinan', 10, 12, 80, predikat],
    [2, 's', 'i', 100, 95, 95, 'Sangat Tinggi'],
  ]);

const dengan = (...baris: readonly (readonly [capaian: number, predikat: string])[]) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Predikat'],
    ...baris.map(([capaian, predikat], i) => [i + 1, 's', 'i', 100, capaian, capaian, predikat]),
  ]);

/** Two percentages at the left of the predikat, as evaluations print them. */
const duaPersen = (...baris: readonly (readonly [serapan: number, capaian: number, predikat: string])[]) =>
  lembarUji([
    ['No', 'Kode', 'Uraian', 'Pagu', 'Realisasi Anggaran', 'Serapan (%)', 'Target', 'Realisasi', 'Capaian (%)', 'Predikat'], // prettier-ignore
    ...baris.map(([serapan, capaian, predikat], i) => [i + 1, `1.06.01.2.01.000${i + 1}`, 'a', 10_000_000, serapan * 100_000, serapan, 100, capaian, capaian, predikat]), // prettier-ignore
  ]);
/** The predikat at the left of its percentage. */
const diKiri = (...baris: readonly (readonly [predikat: string, capaian: number])[]) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Predikat', 'Target', 'Realisasi', '% Capaian'],
    ...baris.map(([predikat, capaian], i) => [i + 1, 's', 'i', predikat, 100, capaian, capaian]),
  ]);

/** The predikat between two percentages. */
const diTengah = (...baris: readonly (readonly [serapan: number, predikat: string, capaian: number])[]) =>
  lembarUji([
    ['No', 'Kode', 'Uraian', 'Pagu', 'Realisasi Anggaran', 'Serapan (%)', 'Predikat', 'Target', 'Realisasi', 'Capaian (%)'], // prettier-ignore
    ...baris.map(([serapan, predikat, capaian], i) => [i + 1, `1.06.01.2.01.000${i + 1}`, 'a', 10_000_000, serapan * 100_000, serapan, predikat, 100, capaian, capaian]), // prettier-ignore
  ]);

/** Values of two years, each with its predikat. */
const duaTahun = (
  ...baris: readonly (readonly [nilai: number, predikat: string, nilai: number, predikat: string])[]
) =>
  // prettier-ignore
  lembarUji([
    ['HASIL EVALUASI AKIP PERANGKAT DAERAH'],
    ['No', 'Perangkat Daerah', 'Nilai SAKIP 2024', 'Predikat 2024', 'Nilai SAKIP 2025', 'Predikat 2025'],
    ...baris.map((isi, i) => [i + 1, `Dinas ${i + 1}`, ...isi]),
  ]);

/** Survey values beside the evaluation: both scales know the letters. */
const duaSkala = (
  ...baris: readonly (readonly [akip: number, predikat: string, skm: number, mutu: string])[]
) =>
  // prettier-ignore
  lembarUji([
    ['No', 'Perangkat Daerah', 'Nilai SAKIP', 'Predikat', 'Nilai SKM', 'Mutu Pelayanan'],
    ...baris.map((isi, i) => [i + 1, `Dinas ${i + 1}`, ...isi]),
  ]);

ujiAturan(PREDIKAT, {
  terima: [
    ['predikat tiap tahun', duaTahun([72, 'BB', 65, 'B'], [82, 'A', 85, 'A'])],
    [
      'nilai AKIP di samping nilai SKM',
      duaSkala([65, 'B', 85, 'B'], [82, 'A', 89, 'A'], [71, 'BB', 80, 'B']),
    ],
    ['predikat menilai capaian yang terdekat', duaPersen([50, 95, 'Sangat Tinggi'], [95, 70, 'Sedang'])],
    ['predikat belum semua diisi', dengan([95, 'Sangat Tinggi'], [80, ''])],
    ['capaian sangat kecil di antara yang besar', dengan([95, 'Sangat Tinggi'], [1.5, 'Sangat Rendah'])],
    ['pecahan sampai 200 %', dengan([2, 'Sangat Tinggi'], [0.95, 'Sangat Tinggi'])],
    ['predikat di kiri persennya', diKiri(['Sangat Tinggi', 95], ['Sedang', 70])],
    ['nilai AKIP satu huruf', dengan([85, 'A'], [65, 'b'])],
    [
      'predikat tanpa kolom persen',
      lembarUji([
        ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', 'Predikat'],
        [1, 's', 'i', 100, 95, 'Rendah'],
        [2, 's', 'i', 100, 70, 'Sedang'],
      ]),
    ],
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
    ['predikat tahun lalu yang cocok dengan nilai tahun ini', duaTahun([72, 'B', 65, 'B'], [82, 'A', 85, 'A']), { sel: 'D3', seharusnya: 'BB', pesan: /72 menurut/ }], // prettier-ignore
    ['predikat di antara dua persen yang sama cocoknya: yang di kiri disebut', diTengah([92, 'Sangat Tinggi', 95], [92, 'Rendah', 70]), { sel: 'G3', pesan: /92%/ }], // prettier-ignore
    ['dua persen menjelaskan sama banyak: yang terdekat disebut', duaPersen([95, 92, 'Sangat Tinggi'], [95, 92, 'Rendah']), { sel: 'J3', pesan: /92%/ }], // prettier-ignore
    ['indikator turun: predikat dinilai dari yang tertulis', salahKetikTurun('Rendah'), { sel: 'G2', seharusnya: 'Tinggi', pesan: /80%/ }], // prettier-ignore
    ['predikat di kiri persennya, salah', diKiri(['Sangat Tinggi', 95], ['Sedang', 80]), { sel: 'D3', seharusnya: 'Tinggi' }], // prettier-ignore
    ['satu kata dari lima tidak dikenal', dengan([95, 'Sangat Tinggi'], [80, 'Tinggi'], [70, 'Sedang'], [55, 'Rendah'], [10, 'Snagat Rendah']), { sel: 'G6', tertulis: 'Snagat Rendah', seharusnya: 'Sangat Rendah' }], // prettier-ignore
    ['kebanyakan baris belum diberi predikat', dengan([95, ''], [80, ''], [70, ''], [95, 'Sangat Tinggi'], [70, 'Tinggi']), { sel: 'G6', seharusnya: 'Sedang' }], // prettier-ignore
    ['nilai AKIP satu huruf, salah', dengan([95, 'A'], [65, 'b']), { sel: 'G2', seharusnya: 'AA' }],
    ['predikat dari rumus: tidak ditimpa', { ...dengan([74, 'Tinggi'], [95, 'Sangat Tinggi']), rumus: [[], ['', '', '', '', '', '', 'IF(F2>70,"Tinggi","Sedang")']] }, { sel: 'G2', seharusnya: 'Sedang' }], // prettier-ignore
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
