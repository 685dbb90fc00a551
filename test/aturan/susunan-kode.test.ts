import { KODE_TIDAK_URUT } from '../../core/aturan/kod-006-kode-tidak-urut';
import { KODE_YATIM } from '../../core/aturan/kod-007-kode-yatim';
import { KEWENANGAN } from '../../core/aturan/kod-008-kewenangan';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';
import { eksporUji } from './ekspor-uji';

const tabelKode = (...kode: readonly string[]) =>
  lembarUji([['Kode', 'Uraian', 'Pagu'], ...kode.map((k, i) => [k, `Nama baris ${i + 1}`, 5])]);
const sub = (kegiatan: string, banyak: number) =>
  Array.from({ length: banyak }, (_, i) => `${kegiatan}.${String(i + 1).padStart(4, '0')}`);

ujiAturan(KODE_TIDAK_URUT, {
  terima: [
    ['kode yang sama dua kali milik KOD-005', tabel`1.06.01 | 5 \n 1.06.01 | 5 \n 1.06.02 | 5`],
    ['ekspor menurut rekening', eksporUji(['1.06.04.2.02', 'K', '1.06.04.2.02.0001', 'B'], ['1.06.04.2.01', 'K', '1.06.04.2.01.0001', 'A'])], // prettier-ignore
    [
      'rekapitulasi di bawah JUMLAH mulai dari awal',
      tabel`1.06.01 | 5 \n 1.06.01.2.01 | 5 \n 1.06.02 | 5 \n JUMLAH | 10 \n 1.06.01 | 5 \n 1.06.02 | 5 \n JUMLAH | 10`,
    ],
    ['baris tanpa kode di antaranya', tabel`1.06.01 | 5 \n Catatan | 5 \n 1.06.02 | 5`],
    ['urut, 9 sebelum 10', tabel`1.06.01 | 5 \n 1.06.01.2.09 | 5 \n 1.06.01.2.10 | 5 \n 1.06.02 | 5`],
    [
      'organisasi baru mulai dari awal',
      tabel`1.01.2.22.0.00.01.0000 | 5 \n 1.02 | 5 \n 1.02.2.14.0.00.01.0000 | 5 \n 1.01 | 5`,
    ],
  ],
  tolak: [
    [
      'beberapa: satu temuan',
      tabel`1.06.01 | 5 \n 1.06.01.2.05 | 5 \n 1.06.01.2.04 | 5 \n 1.06.01.2.06 | 5 \n 1.06.01.2.02 | 5`,
      { sel: 'A4', kode: null },
    ],
    [
      'Renja Metro 2026: 2.02 setelah 2.06',
      tabel`1.06.01 | 5 \n 1.06.01.2.01 | 5 \n 1.06.01.2.06 | 5 \n 1.06.01.2.02 | 5`,
      { sel: 'A5', tingkat: 'info', pesan: /1\.06\.01\.2\.02 berdiri setelah 1\.06\.01\.2\.06/ },
    ],
  ],
});

ujiAturan(KODE_YATIM, {
  terima: [
    ['lengkap', tabel`1.06.01 | 5 \n 1.06.01.2.01 | 5 \n 1.06.01.2.01.01 | 5`],
    [
      'tabel tanpa baris kegiatan',
      tabel`1.06.01 | 5 \n 1.06.01.2.01.01 | 5 \n 1.06.01.2.01.02 | 5 \n 1.06.01.2.02.01 | 5`,
    ],
    ['ekspor tidak punya baris induk', eksporUji(['1.06.04.2.02', 'K', '1.06.04.2.02.0001', 'B'])],
    ['penunjang X.XX', tabel`1.06 | 5 \n X.XX.01 | 5 \n X.XX.01.2.01 | 5 \n 1.06.01.2.01.01 | 5`],
  ],
  tolak: [
    [
      'lima induk yang hilang: satu temuan',
      tabelKode(
        '2.22.02',
        '2.22.02.2.01',
        ...sub('2.22.02.2.01', 15),
        ...[2, 3, 4, 5, 6].map((i) => `2.22.02.2.0${i}.0001`),
      ),
      { sel: 'A19', pesan: /^5 baris/ },
    ],
    [
      'induk yang sama hilang di dua perangkat daerah',
      tabelKode(
        ...[1, 2].flatMap((i) => [
          `7.01.0.00.0.00.0${i}.0000`,
          '7.01.01',
          '7.01.01.2.01',
          ...sub('7.01.01.2.01', 5),
          '7.01.01.2.02.0001',
        ]),
      ),
      [{ sel: 'A10' }, { sel: 'A19' }],
    ],
    [
      'kegiatan pertama tanpa program',
      tabelKode('2.22.01.2.01', '2.22.02', '2.22.02.2.01', '2.22.02.2.02', '2.22.02.2.03'),
      { sel: 'A2', pesan: /program 2\.22\.01 tidak ada/ },
    ],
    [
      'satu temuan per induk yang hilang',
      tabel`
      2.22.02 | 5 \n 2.22.02.2.01 | 5 \n 2.22.02.2.01.01 | 5 \n 2.22.02.2.01.02 | 5 \n 2.22.02.2.01.03 | 5
      2.22.02.2.01.04 | 5 \n 2.22.02.2.01.05 | 5 \n 2.22.02.2.01.06 | 5 \n 2.22.02.2.01.07 | 5 \n 2.22.02.2.01.08 | 5
      2.22.02.2.02.03 | 5 \n 2.22.02.2.02.04 | 5`,
      { sel: 'A12' },
    ],
    [
      'Tapanuli Utara: kegiatan 2.22.02.2.02 tidak ada',
      tabel`
      2.22.02 | 5 \n 2.22.02.2.01 | 5 \n 2.22.02.2.01.01 | 5 \n 2.22.02.2.01.02 | 5 \n 2.22.02.2.01.03 | 5
      2.22.02.2.02.03 | 5`,
      { sel: 'A7', kode: '2.22.02.2.02.03', pesan: /kegiatan 2\.22\.02\.2\.02 tidak ada/ },
    ],
  ],
});

const kabkot = tabel`
  1.06.04 | 5 \n 1.06.04.2.01 | 5 \n 1.06.04.2.01.01 | 5 \n 1.06.04.2.01.02 | 5 \n 1.06.04.2.02 | 5
  1.06.04.2.02.01 | 5 \n 1.06.04.1.02.02 | 5`;

ujiAturan(KEWENANGAN, {
  terima: [
    ['semua kabupaten/kota', tabel`1.06.04.2.01 | 5 \n 1.06.04.2.01.01 | 5`],
    ['semua provinsi', tabel`2.09.03.1.01 | 5 \n 2.09.03.1.01.01 | 5`],
    ['penanda lain tidak dinilai', tabel`1.01.02.2.01 | 5 \n 1.01.02.3.05.0001 | 5`],
    [
      'tanpa penanda yang menonjol, kebanyakan penanda lain',
      tabelKode('1.06.04', '1.06.04.2.01', '1.06.04.1.01', ...sub('1.06.04.3.01', 9)),
    ],
    [
      'satu dari empat; program dan catatan tidak dihitung',
      tabel`1.06.04 | 5 \n Catatan | 5 \n 1.06.04.2.01 | 5 \n 1.06.04.2.01.01 | 5 \n 1.06.04.2.01.02 | 5 \n 1.06.04.1.01 | 5`,
    ],
    [
      'kode yang meragukan milik KOD-001',
      tabel`1.06.04.2.01 | 5 \n 1.06.04.2.02 | 5 \n 1.06.04.2.03 | 5 \n 1.06.04.2.04 | 5 \n 1.06.04.2.05 | 5 \n 1.06.04.01.06 | 5`,
    ],
    ['tanpa penanda yang menonjol', tabel`1.06.04.2.01 | 5 \n 1.06.04.1.01 | 5`],
  ],
  tolak: [
    [
      'tepat seperlima',
      tabel`1.06.04.2.01 | 5 \n 1.06.04.2.01.01 | 5 \n 1.06.04.2.01.02 | 5 \n 1.06.04.2.01.03 | 5 \n 1.06.04.1.02 | 5`,
      { sel: 'A6' },
    ],
    [
      'tujuh kode provinsi: satu temuan',
      tabelKode('1.06.04.2.01', ...sub('1.06.04.2.01', 30), '1.06.04.1.01', ...sub('1.06.04.1.01', 6)),
      { sel: 'A33', pesan: /^7 kode/ },
    ],
    ['satu kode provinsi', kabkot, { sel: 'A8', tertulis: '1.06.04.1.02.02', tingkat: 'peringatan' }],
  ],
});

ujiAturan(
  KEWENANGAN,
  {
    terima: [['kode provinsi', tabel`1.06.04.1.01 | 5`]],
    tolak: [
      ['beberapa', tabel`1.06.04.2.01 | 5 \n 1.06.04.2.02 | 5`, [{ sel: 'A2' }, { sel: 'A3' }]],
      ['pengaturan provinsi', tabel`1.06.04.2.01 | 5`, { sel: 'A2', pesan: /kabupaten\/kota.*provinsi/ }],
    ],
  },
  { pemda: 'prov' },
);
