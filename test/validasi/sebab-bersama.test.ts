import { periksa } from '../../core/validasi/periksa';
import type { Lembar } from '../../core/lembar/lembar';
import { bukuUji, lembarUji, tabel } from '../bantu/lembar-uji';

const ringkas = (lembar: Lembar, aturan = /^PGU/): string[] =>
  periksa(bukuUji(lembar))
    .temuan.filter((t) => aturan.test(t.aturan))
    .map((t) => `${t.aturan}@${t.sel}${t.sebab ? ` <- ${t.sebab}` : ''}`);

test.each<[string, Lembar, string[]]>([
  [
    'JUMLAH benar; bidang dan salah satu programnya salah',
    tabel`
      1.06 | 1.315
      1.06.01 | 2.258
      1.06.02 | 186
      1.06.02.2.01 | 373
      JUMLAH | 2.631`,
    ['PGU-001@C2', 'PGU-001@C4', 'PGU-002@C6 <- PGU-001@C2'],
  ],
  [
    'induk benar; dua program dan satu kegiatan di bawahnya salah',
    tabel`
      1.02 | 600
      1.02.01 | 208
      1.02.01.2.01 | 125
      1.02.01.2.01.01 | 100
      1.02.01.2.02 | 100
      1.02.02 | 4.400
      1.02.02.2.01 | 400
      JUMLAH | 600`,
    ['PGU-001@C2 <- PGU-001@C7', 'PGU-001@C3', 'PGU-001@C4', 'PGU-001@C7'],
  ],
  [
    'yang di antaranya meneruskan kesalahan, dan punya kesalahan sendiri',
    tabel`
      7 | 162
      7.01 | 155
      7.01.01 | 88
      7.01.01.2.07 | 88
      7.01.01.2.07.01 | 101
      7.01.02 | 61
      7.01.02.2.01 | 67
      JUMLAH | 162`,
    ['PGU-001@C2 <- PGU-001@C5', 'PGU-001@C3 <- PGU-001@C7', 'PGU-001@C5', 'PGU-001@C7'],
  ],
  [
    'induk dibenarkan JUMLAH, anaknya disangkal isinya sendiri',
    tabel`
      1.06.04 | 1.730
      1.06.04.2.01 | 733
      1.06.04.2.01.01 | 1.508
      1.06.04.2.02 | 263
      JUMLAH | 1.730`,
    ['PGU-001@C2 <- PGU-001@C3', 'PGU-001@C3'],
  ],
  [
    'tanpa baris yang membenarkan induknya: dua kesalahan',
    tabel`
      1.06.04 | 1.730
      1.06.04.2.01 | 733
      1.06.04.2.01.01 | 1.508
      1.06.04.2.02 | 263`,
    ['PGU-001@C2', 'PGU-001@C3'],
  ],
])('%s', (_judul, lembar, harapan) => expect(ringkas(lembar)).toEqual(harapan));

describe('anak yang tidak terbaca', () => {
  const baris = (program: number, jumlah: number, sub = '30'): Lembar =>
    lembarUji([
      ['Kode', 'Uraian', 'Pagu Indikatif'],
      ['1.06.01', 'Program', program],
      ['1.06.01.2.01', 'Kegiatan', { galat: '#DIV/0!' }],
      ['1.06.01.2.01.0001', 'Sub', sub === '' ? null : Number(sub)],
      ['1.06.01.2.01.0002', 'Sub', 20],
      ['1.06.01.2.02', 'Kegiatan', 10],
      ['JUMLAH', null, jumlah],
    ]);
  test.each([
    [
      'isinya dan JUMLAH sepakat: programnya salah',
      baris(65, 60),
      ['PGU-001@C2', 'PGU-002@C7 <- PGU-001@C2'],
    ],
    ['semua cocok', baris(60, 60), []],
    ['hanya isinya yang lain: mungkin ada yang belum ditulis', baris(65, 65), []],
  ])('%s', (_judul, lembar, harapan) => expect(ringkas(lembar)).toEqual(harapan));
});

test('realisasi di atas pagu, dan kegiatan di antaranya salah dijumlah', () =>
  expect(
    ringkas(tabel`
      1.06.02 | 51 | 75
      1.06.02.2.03 | 51 | 37
      1.06.02.2.03.0004 | 51 | 75`),
  ).toEqual([
    'PGU-001@D2 <- PGU-001@D3',
    'PGU-003@D2 <- PGU-003@D4',
    'PGU-001@D3 <- PGU-003@D4',
    'PGU-003@D4',
  ]));
