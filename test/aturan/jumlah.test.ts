import { akarTotal } from '../../core/aturan/isi-total';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { atasCocok, bandingkan, rumusSebaris } from '../../core/aturan/jumlah';
import { rumusJumlah } from '../../core/aturan/rumus-jumlah';
import { kenaliTabel } from '../../core/formulir/kenali';
import type { Lembar } from '../../core/lembar/lembar';
import { susunMatriks } from '../../core/matriks/susun';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

function bacaPagu(lembar: Lembar) {
  const matriks = susunMatriks(kenaliTabel(lembar).tabel[0]!);
  const pagu = matriks.kolomDijumlah[0]!;
  const baris = (kode: string) => matriks.baris.find((b) => b.teksKode === kode)!;
  const hasil = (kode: string, toleransi = 1) => {
    const banding = bandingkan(baris(kode), pagu, toleransi);
    return banding === null || typeof banding === 'string' ? banding : [banding.tertulis, banding.jumlah];
  };
  return { matriks, pagu, baris, hasil };
}

test('toleransi termasuk batasnya', () => {
  const { hasil } = bacaPagu(tabel`1.06.01 | 51 \n 1.06.01.2.01 | 30 \n 1.06.01.2.02 | 20`);
  expect([hasil('1.06.01', 1), hasil('1.06.01', 0)]).toEqual(['cocok', [51, 50]]);
  expect(hasil('1.06.01.2.01')).toBeNull();
});

test('anak yang tidak terbaca, induk yang kosong: tidak ada yang dibandingkan', () => {
  expect(
    bacaPagu(tabel`1.06.01 | 51 \n 1.06.01.2.01 | 30 \n 1.06.01.2.02 | #REF!`).hasil('1.06.01'),
  ).toBeNull();
  expect(bacaPagu(tabel`1.06.01 | \n 1.06.01.2.01 | 30 \n 1.06.01.2.02 | 20`).hasil('1.06.01')).toBeNull();
  expect(bacaPagu(tabel`1.06.01 | 51 \n 1.06.01.2.01 | \n 1.06.01.2.02 | -`).hasil('1.06.01')).toBeNull();
});

test('nol di baris judul, sedangkan induk di atasnya cocok tanpa itu: bukan selisih', () => {
  const nol = bacaPagu(
    tabel`1.06.01 | 30 \n 1.06.01.2.01 | 0 \n 1.06.01.2.01.01 | 10 \n 1.06.01.2.01.02 | 20`,
  );
  expect([nol.hasil('1.06.01'), nol.hasil('1.06.01.2.01')]).toEqual(['cocok', null]);
  const salah = bacaPagu(
    tabel`1.06.01 | 90 \n 1.06.01.2.01 | 0 \n 1.06.01.2.01.01 | 10 \n 1.06.01.2.01.02 | 20`,
  );
  expect(salah.hasil('1.06.01.2.01')).toEqual([0, 30]);
});

test('baris di atas yang cocok: induk, atau baris jumlah', () => {
  const isi = bacaPagu(tabel`
    1.06.01 | 100
    1.06.01.2.01 | 40
    1.06.01.2.01.01 | 10
    1.06.01.2.02 | 60
    1.06.02 | 5
    1.06.02.2.01 | 7
    JUMLAH | 105`);
  const atas = (kode: string) => atasCocok(isi.baris(kode), isi.pagu, 1);
  expect(atas('1.06.01.2.01')!.teksKode).toBe('1.06.01');
  expect(atas('1.06.02.2.01')).toBeNull();
  expect(atas('1.06.01')!.jenis).toBe('total');
  expect(atasCocok(isi.baris('1.06.01'), isi.pagu, 1)!.label).toBe('JUMLAH');
  const beda = bacaPagu(tabel`1.06.01 | 100 \n 1.06.02 | 5 \n JUMLAH | 106 \n TOTAL | 107`);
  expect(atasCocok(beda.baris('1.06.01'), beda.pagu, 1)!.label).toBe('JUMLAH');
  expect(atasCocok(beda.baris('1.06.01'), beda.pagu, 0)).toBeNull();
});

test.each([
  ['D2-E2', true],
  ['AB2+AC$2', true],
  ['$D2*1', true],
  ['ROUND(D2/E2,0)', true],
  ['D3-E2', false],
  ['SUM(C3:C4)', false],
  ['SUM(C2:C4)', false],
  ['D12-E12', false],
  ['5+5', false],
])('rumus =%s sebaris: %p', (rumus, hasil) => {
  const lembar = lembarUji(
    [
      ['Kode', 'Uraian', 'Pagu Indikatif'],
      ['1.06.01', 'Program', 50],
      ['1.06.01.2.01', 'Kegiatan', 30],
      ['1.06.01.2.02', 'Kegiatan', 10],
    ],
    { rumus: { C2: rumus } },
  );
  const isi = bacaPagu(lembar);
  expect(rumusSebaris(isi.baris('1.06.01'), isi.pagu)).toBe(hasil);
  expect(isi.hasil('1.06.01')).toEqual(hasil ? null : [50, 40]);
});

describe('usul rumus jumlah', () => {
  const usul = (lembar: Lembar) => {
    const { baris, pagu } = bacaPagu(lembar);
    const induk = baris('1.06.01');
    return rumusJumlah(induk, induk.anak, pagu).map((p) => p.perubahan[0]!.rumus);
  };
  test.each<[string, Lembar, string[]]>([
    [
      'berurutan',
      tabel`1.06.01 | 9 \n 1.06.01.2.01 | 1 \n 1.06.01.2.02 | 2 \n 1.06.01.2.03 | 3`,
      ['SUM(C3:C5)'],
    ],
    [
      'berselang',
      tabel`1.06.01 | 9 \n 1.06.01.2.01 | 1 \n 1.06.01.2.01.01 | 1 \n 1.06.01.2.02 | 2 \n 1.06.01.2.03 | 3`,
      ['SUM(C3,C5:C6)'],
    ],
    [
      'anak berupa teks tidak akan dijumlahkan Excel',
      tabel`1.06.01 | 9 \n 1.06.01.2.01 | 1 \n 1.06.01.2.02 | '2`,
      [],
    ],
  ])('%s', (_judul, lembar, rumus) => {
    expect(usul(lembar)).toEqual(rumus);
  });
  test('rumus yang sudah ada tidak diusulkan lagi', () => {
    const isi = [
      ['Kode', 'Uraian', 'Pagu Indikatif'],
      ['1.06.01', 'Program', 9],
      ['1.06.01.2.01', 'Kegiatan', 1],
      ['1.06.01.2.02', 'Kegiatan', 2],
    ];
    expect(usul(lembarUji(isi, { rumus: { C2: 'SUM(C3:C4)' } }))).toEqual([]);
    expect(usul(lembarUji(isi, { rumus: { C2: 'SUM(C3:C3)' } }))).toEqual(['SUM(C3:C4)']);
  });
});

test('baris teratas di antara dua baris jumlah', () => {
  const { matriks } = bacaPagu(
    tabel`1.06.01 | 30 \n JUMLAH | 30 \n 1.06.02 | 20 \n 1.06.03 | 1 \n JUMLAH | 21 \n TOTAL | 51`,
  );
  expect([0, 1, 2].map((i) => akarTotal(matriks, i).map((b) => b.teksKode))).toEqual([
    ['1.06.01'],
    ['1.06.02', '1.06.03'],
    ['1.06.01', '1.06.02', '1.06.03'],
  ]);
});

ujiAturan(JUMLAH_TABEL, {
  terima: [
    ['selisih satu rupiah', tabel`1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 51`],
    [
      'total menjumlahkan jumlah',
      tabel`1.06.01 | 30 \n JUMLAH | 30 \n 1.06.02 | 20 \n JUMLAH | 20 \n TOTAL | 50`,
    ],
    ['jumlah kosong', tabel`1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | -`],
    ['baris teratas berisi galat', tabel`1.06.01 | 30 \n 1.06.02 | #REF! \n JUMLAH | 40`],
    ['hanya baris jumlah yang berisi', tabel`1.06.01 | - \n 1.06.02 | - \n JUMLAH | 40`],
    [
      'jumlah dari baris itu sendiri',
      lembarUji(
        [
          ['Kode', 'Uraian', 'Pagu Indikatif', 'Realisasi Anggaran'],
          ['1.06.01', 'Program', 30, 20],
          ['1.06.02', 'Program', 20, 10],
          ['JUMLAH', null, 40, 30],
        ],
        { rumus: { C4: 'D4+10' } },
      ),
    ],
    [
      'jumlah satu program di bawahnya',
      tabel`
      Kode | Uraian | Pagu Indikatif
      1.06.01 | Program A | 30
      1.06.01.2.01 | Kegiatan a | 30
      1.06.02 | Program B | 20
      1.06.02.2.01 | Kegiatan b | 20
      | Jumlah Program B | 20`,
    ],
  ],
  tolak: [
    ['selisih dua rupiah', tabel`1.06.01 | 30 \n 1.06.02 | 20 \n JUMLAH | 52`, { sel: 'C4', seharusnya: 50 }],
    [
      'bagian kedua salah',
      tabel`1.06.01 | 30 \n JUMLAH | 30 \n 1.06.02 | 20 \n 1.06.03 | 2 \n JUMLAH | 25`,
      { sel: 'C6', seharusnya: 22 },
    ],
  ],
});
