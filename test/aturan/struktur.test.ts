import { NILAI_GALAT } from '../../core/aturan/rms-001-nilai-galat';
import { ANGKA_TAK_TERBACA } from '../../core/aturan/str-001-angka-tak-terbaca';
import { TABEL_TAK_DIKENAL } from '../../core/aturan/str-002-tabel-tak-dikenal';
import { ANGKA_TEKS } from '../../core/aturan/str-003-angka-teks';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

/** Amounts one below the other, some of them with a number format of their own. */
const berformat = (...sel: readonly (readonly [nilai: number, format?: string])[]): Lembar => {
  const lembar = lembarUji([
    ['Kode', 'Uraian', 'Pagu'],
    ...sel.map(([nilai], i) => [`1.06.0${i + 1}`, 'Program', nilai]),
  ]);
  const format = [[0], ...sel.map((_, i) => [0, 0, i + 1])];
  return { ...lembar, daftarFormat: ['General', ...sel.map(([, f]) => f ?? '#,##0')], format };
};

ujiAturan(ANGKA_TAK_TERBACA, {
  terima: [
    [
      'format tanggal yang juga menempel pada jumlah',
      berformat([25_000_000], [45_000, 'mmm-yy'], [30_000_000, 'mmm-yy'], [5_000_000]),
    ],
    ['format tanggal di seluruh kolom', berformat([45_000, 'd/m/yyyy'], [46_000, 'd/m/yyyy'], [0])],
    ['jumlah di luar masa yang masuk akal', berformat([25_000_000], [610_000, 'd/m/yyyy'], [5_000_000])],
    ['angka, kosong, "-"', tabel`1.06.01 | 30 \n 1.06.02 | \n 1.06.03 | '-`],
    ['galat rumus milik RMS-001', tabel`1.06.01 | 30 \n 1.06.02 | #REF!`],
  ],
  tolak: [
    [
      'pengelompokan rusak',
      tabel`1.06.01 | 30.000 \n 1.06.02 | '25.00.000`,
      { sel: 'C3', tingkat: 'galat', pesan: /25\.000\.000/ },
    ],
    [
      'kata di kolom uang (Tapanuli Utara: "5 Dokumen"?)',
      tabel`1.06.01 | 30.000 \n 1.06.02 | 'terlampir`,
      { sel: 'C3', tingkat: 'peringatan' },
    ],
    [
      'beberapa jumlah dalam satu sel',
      tabel`1.06.01 | 30.000 \n 1.06.02 | '25.000.000 dan 30.000.000`,
      { sel: 'C3', tingkat: 'peringatan' },
    ],
    [
      'tanggal di kolom uang',
      tabel`1.06.01 | 30.000 \n 1.06.02 | '12/01/2026`,
      { sel: 'C3', tingkat: 'galat' },
    ],
    [
      'pembagian dengan nol',
      lembarUji([
        ['Kode', 'Uraian', 'Pagu'],
        ['1.06.01', 'a', 5000],
        ['1.06.02', 'b', Infinity],
      ]),
      { sel: 'C3', tingkat: 'galat', pesan: /^Isi sel ini tak hingga/ },
    ],
    [
      'tanggal yang tersimpan sebagai angka',
      berformat([25_000_000], [46_034, 'd/m/yyyy'], [5_000_000], [7_000_000]),
      {
        sel: 'C3',
        tingkat: 'galat',
        tertulis: 46_034,
        pesan: /^Isi "12\/1\/2026" tersimpan sebagai tanggal/,
      },
    ],
    [
      'bulan dan tahun, jam, atau di antara jumlah yang sama besar: mungkin jumlah uang',
      berformat([25_000_000], [45_292, 'mmm-yy'], [0.5, 'h:mm'], [5_000_000], [7_000_000]),
      [
        { sel: 'C3', tingkat: 'peringatan', pesan: /Rp45\.292/ },
        { sel: 'C4', tingkat: 'peringatan' },
      ],
    ],
    [
      'di antara jumlah sebesar nomor tanggal: mungkin jumlah uang',
      berformat([45_000], [46_034, 'd/m/yyyy'], [610_000]),
      { sel: 'C3', tingkat: 'peringatan' },
    ],
    [
      'catatan panjang di kolom uang',
      tabel`1.06.01 | 30.000 \n 1.06.02 | 'menunggu penetapan rincian dana transfer dari pemerintah pusat`,
      { sel: 'C3', pesan: /pemerintah pus" berupa kata/ },
    ],
    [
      'ribuan atau desimal',
      tabel`1.06.01 | 30.000 \n 1.06.02 | '1.234`,
      { sel: 'C3', pesan: /ribuan atau desimal/ },
    ],
  ],
});

ujiAturan(ANGKA_TEKS, {
  terima: [['semua angka', tabel`1.06.01 | 30.000 \n 1.06.02 | 20.000`]],
  tolak: [
    [
      'satu teks di antara angka',
      tabel`1.06.01 | 30.000 \n 1.06.02 | '63.677.546,5`,
      { sel: 'C3', tingkat: 'peringatan', seharusnya: 63677546.5 },
    ],
    [
      'tiga teks: satu per satu',
      tabel`1.06.01 | 30.000 \n 1.06.02 | '63.677.546 \n 1.06.03 | '63.677.547 \n 1.06.04 | '63.677.548`,
      [{ sel: 'C3' }, { sel: 'C4' }, { sel: 'C5' }],
    ],
    [
      'ribuan menurut sel lain, tetapi janggal untuk uang: dipilih orang',
      tabel`1.06.01 | '1,234,567.5 \n 1.06.02 | '2,345,678.5 \n 1.06.03 | '1.234 \n 1.06.04 | '3,456.75 \n 1.06.05 | '500`,
      { sel: 'C2:C6' },
    ],
    [
      'seluruh kolom teks: info, satu temuan',
      tabel`1.06.01 | '3.000.000 \n 1.06.02 | '2.000.000 \n 1.06.03 | '2.000.000 \n 1.06.04 | '2.000.000`,
      { sel: 'C2:C5', tingkat: 'info' },
    ],
  ],
});

ujiAturan(TABEL_TAK_DIKENAL, {
  terima: [['tabel dikenal', tabel`1.06.01 | 30.000 \n 1.06.02 | 20.000`]],
  tolak: [
    [
      'lembar tanpa judul kolom',
      lembarUji([['Catatan rapat'], ['1. Hadir semua']]),
      { sel: 'A1', tingkat: 'info' },
    ],
    [
      'formulir terdekat disebut',
      lembarUji([[], ['No', 'Nama', 'Jenis', 'Keterangan'], [1, 'a', 'b', 'c']]),
      { sel: 'A2', pesan: /paling dekat .* tidak ada kolom/ },
    ],
  ],
});

ujiAturan(NILAI_GALAT, {
  terima: [['tanpa galat', tabel`1.06.01 | 30.000`]],
  tolak: [
    [
      'satu temuan per kolom dan jenis',
      lembarUji([
        ['Kode', 'Uraian', 'Pagu', 'Sisa'],
        ['1.06.01', 'a', 5000, { galat: '#VALUE!' }],
        ['1.06.02', 'b', 5000, { galat: '#VALUE!' }],
        ['1.06.03', 'c', { galat: '#REF!' }, { galat: '#VALUE!' }],
      ]),
      [
        { sel: 'D2:D4', tertulis: { galat: '#VALUE!' }, pesan: /3 sel di kolom D berisi #VALUE!/ },
        { sel: 'C4', tertulis: { galat: '#REF!' } },
      ],
    ],
  ],
});
