import type { NilaiSel } from '../../core/angka/nilai-sel';
import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** Columns with their numbers; below them one row of figures and one that is right or blank. */
const tabel = (judul: readonly string[], nomor: readonly NilaiSel[], ...baris: (readonly NilaiSel[])[]) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan', ...judul],
    [1, 2, ...nomor],
    ...baris.map((b, i) => [`1.06.0${i + 1}`, `Program ${i}`, ...b]),
  ]);

const UANG = ['Anggaran (Rp)', 'Realisasi TW I (Rp)', 'Realisasi TW II (Rp)', 'Realisasi Setahun (Rp)'];
const setahun = (...baris: (readonly NilaiSel[])[]) => tabel(UANG, [3, 4, 5, '6 = 4+5'], ...baris);

const rasio = (...baris: (readonly NilaiSel[])[]) =>
  tabel(['Target', 'Realisasi', 'Rasio'], [3, 4, '5 = 4/3 x 100%'], ...baris, [80, 60, 75]);
const kinerja = (...baris: (readonly NilaiSel[])[]) =>
  tabel(
    ['Realisasi Kinerja TW I', 'Realisasi Kinerja TW II', 'Realisasi Kinerja Setahun'],
    [3, 4, '5 = 3+4'],
    ...baris,
    [20, 40, 60],
  );
const BENAR = [90_000_000, 20_000_000, 30_000_000, 50_000_000];

/** Quarters without a column-number row. */
const triwulan = (judul: readonly string[], ...baris: (readonly number[])[]) =>
  lembarUji([
    ['Kode', 'Uraian', 'Pagu', ...judul],
    ...baris.map((b, i) => [`1.06.0${i + 1}`, `Program ${i}`, 90_000_000, ...b]),
  ]);
const JUDUL_TW = [
  'Realisasi TW I',
  'Realisasi TW II',
  'Realisasi TW III',
  'Realisasi TW IV',
  'Jumlah Realisasi',
];
const TW = [20_000_000, 30_000_000, 5_000_000, 5_000_000];
const KUMULATIF = [20_000_000, 50_000_000, 55_000_000, 60_000_000, 60_000_000];

ujiAturan(HITUNGAN_NOMOR_KOLOM, {
  terima: [
    ['jumlah empat triwulan', triwulan(JUDUL_TW, [...TW, 60_000_000], [...TW, 60_000_001])],
    ['triwulan kumulatif tanpa menyebutnya', triwulan(JUDUL_TW, KUMULATIF, KUMULATIF, [...TW, 60_000_000])],
    [
      'triwulan yang menyebut kumulatif',
      triwulan(
        JUDUL_TW.map((j) => j.replace('TW', 's/d TW')),
        [...TW, 60_000_000],
        [...TW, 60_000_000],
        [...TW, 61_000_000],
      ),
    ],
    [
      'jumlah dari hal lain',
      triwulan(
        [...JUDUL_TW.slice(0, 4), 'Jumlah Anggaran Kas'],
        [...TW, 60_000_000],
        [...TW, 60_000_000],
        [...TW, 61_000_000],
      ),
    ],
    ['triwulan kosong atau tidak terbaca di antara yang benar', setahun(BENAR, [90_000_000, null, null, 40_000_000], [90_000_000, 'belum dihitung', 30_000_000, 60_000_000], BENAR)], // prettier-ignore
    ['rasio dalam persen, pecahan, dan dibulatkan', rasio([40, 30, 75], [40, 30, 0.75], [3, 2, 67], [3, 2, 0.67])], // prettier-ignore
    ['rasio dengan penyebut nol atau kosong, pembilang kosong, hasil kosong', rasio([40, 30, 75], [40, 30, 75], [40, 30, 75], [0, 2, 50], [null, 2, 50], [40, null, 75], [40, 30, null])], // prettier-ignore
    ['kinerja: jumlah, nilai terakhir, tertinggi, rata-rata', kinerja([20, 30, 50], [20, 30, 30], [30, 20, 30], [20, 30, 25], [20, 30, 25.005])], // prettier-ignore
    ['kinerja: satu triwulan', kinerja([20, null, 20], [null, 30, 30], [null, null, 30])],
    ['uang dan kinerja tidak dijumlahkan', tabel(['Realisasi TW I (Rp)', 'Realisasi Kinerja', 'Realisasi Setahun (Rp)'], [3, 4, '5 = 3+4'], [20_000_000, 12, 30_000_000], [20_000_000, 12, 30_000_000])], // prettier-ignore
    ['tepat', setahun([90_000_000, 20_000_000, 30_000_000, 50_000_000])],
    ['selisih satu rupiah', setahun([90_000_000, 20_000_000, 30_000_000, 50_000_001])],
    ['satu triwulan kosong', setahun([90_000_000, 20_000_000, null, 20_000_000])],
    ['semua triwulan kosong', setahun([90_000_000, null, null, 40_000_000])],
    ['triwulan yang tidak terbaca', setahun([90_000_000, '2.00.0', 30_000_000, 60_000_000])],
    ['hasil kosong', setahun([90_000_000, 20_000_000, 30_000_000, null])],
    [
      'nomor yang tidak ada',
      tabel(UANG, [3, 4, 5, '6 = 4+9'], [90_000_000, 20_000_000, 30_000_000, 70_000_000]),
    ],
    ['sisa anggaran', tabel(UANG, [3, 4, 5, '6 = 3-4'], [90_000_000, 20_000_000, 30_000_000, 70_000_000])],
    ['rasio dengan nomor yang tidak ada', tabel(['Target', 'Realisasi', 'Rasio'], [3, 4, '5 = 9/3 x 100%'], [40, 30, 60], [80, 60, 70])], // prettier-ignore
    [
      'nomor di atas pasangan K dan Rp, hasilnya satu kolom',
      tabel(
        ['Realisasi Kinerja TW I', 'Realisasi TW I (Rp)', 'Realisasi Kinerja TW II', 'Realisasi TW II (Rp)', 'Realisasi Kinerja Setahun'], // prettier-ignore
        [3, null, 4, null, '5 = 3+4'],
        [20, 5_000_000, 30, 6_000_000, 75],
        [20, 5_000_000, 30, 6_000_000, 75],
      ),
    ],
    [
      'uang dari bagi tidak dinilai',
      tabel(UANG, [3, 4, 5, '6 = 5/4'], [90_000_000, 20_000_000, 30_000_000, 70_000_000]),
    ],
  ],
  tolak: [
    [
      'jumlah empat triwulan salah di satu baris',
      triwulan(JUDUL_TW, [...TW, 60_000_000], [...TW, 61_000_000], [...TW, 60_000_000]),
      { sel: 'H3', tertulis: 61_000_000, seharusnya: 60_000_000, pesan: /triwulan I \+ II \+ III \+ IV/ },
    ],
    ['rasio salah', rasio([40, 30, 60], [40, 30, 0.6], [40, 30, 75]), [{ sel: 'E3', seharusnya: 75, tingkat: 'galat' }, { sel: 'E4' }]], // prettier-ignore
    ['kinerja: bukan jumlah, terakhir, tertinggi, atau rata-rata', kinerja([20, 30, 50.5], [20, null, 10]), [{ sel: 'E3', seharusnya: 50, tingkat: 'peringatan' }, { sel: 'E4', seharusnya: 20 }]], // prettier-ignore
    ['banyak: satu temuan', setahun(BENAR, ...Array<typeof BENAR>(13).fill([90_000_000, 20_000_000, 30_000_000, 60_000_000])), { sel: 'F4', kode: null }], // prettier-ignore
    [
      'selisih dua rupiah',
      setahun(
        [90_000_000, 20_000_000, 30_000_000, 50_000_002],
        [90_000_000, 20_000_000, 30_000_000, 50_000_000],
      ),
      { sel: 'F3', seharusnya: 50_000_000 },
    ],
    [
      'sisa anggaran salah',
      tabel(UANG, [3, 4, 5, '6 = 3-4'], [90_000_000, 20_000_000, 30_000_000, 110_000_000]),
      { sel: 'F3', seharusnya: 70_000_000 },
    ],
  ],
});
