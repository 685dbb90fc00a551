import { NILAI_GALAT } from '../../core/aturan/rms-001-nilai-galat';
import { ANGKA_TAK_TERBACA } from '../../core/aturan/str-001-angka-tak-terbaca';
import { TABEL_TAK_DIKENAL } from '../../core/aturan/str-002-tabel-tak-dikenal';
import { ANGKA_TEKS } from '../../core/aturan/str-003-angka-teks';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

ujiAturan(ANGKA_TAK_TERBACA, {
  terima: [
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
