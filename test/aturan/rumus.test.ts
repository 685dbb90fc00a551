import { FUNGSI_RENJA } from '../../core/aturan/fungsi-renja';
import { NILAI_GALAT } from '../../core/aturan/rms-001-nilai-galat';
import { KETIKAN_DI_ANTARA_RUMUS } from '../../core/aturan/rms-002-ketikan-di-antara-rumus';
import { RENTANG_JUMLAH } from '../../core/aturan/rms-003-rentang-jumlah';
import { RUMUS_BEKU } from '../../core/aturan/rms-004-rumus-beku';
import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { bacaRumusNomor } from '../../core/aturan/rumus-nomor-kolom';
import { KATALOG } from '../../core/fungsi/katalog';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

/** Rows from 2 on; the percentage is a formula except in `ketikan`. */
const serapan = (banyak: number, ...ketikan: readonly number[]) => {
  const baris = Array.from({ length: banyak }, (_, i) => [
    `1.06.${String(i + 1).padStart(2, '0')}`,
    `Program ${i}`,
    1000 + i,
    500,
    49.9,
  ]);
  const rumus = baris.flatMap((_, i) =>
    ketikan.includes(i + 2) ? [] : [[`E${i + 2}`, `D${i + 2}/C${i + 2}*100`] as const],
  );
  return lembarUji([['Kode', 'Uraian', 'Anggaran', 'Realisasi', '%'], ...baris], {
    rumus: Object.fromEntries(rumus),
  });
};

ujiAturan(KETIKAN_DI_ANTARA_RUMUS, {
  terima: [
    ['semua rumus', serapan(20)],
    ['semua ketikan', serapan(6, 2, 3, 4, 5, 6, 7)],
    ['separuh ketikan: bukan kolom rumus', serapan(10, 2, 3, 4, 5, 6)],
  ],
  tolak: [
    [
      'Tapanuli Utara: 53,79 di antara =Q745/J745*100',
      serapan(30, 12),
      { sel: 'E12', tingkat: 'peringatan', pesan: /29 sel lain/ },
    ],
    [
      'beberapa: satu temuan, info',
      serapan(20, 5, 9),
      { sel: 'E5', tingkat: 'info', pesan: /2 sel .*E5, E9/ },
    ],
  ],
});

/** Kegiatan with two sub kegiatan each; every kegiatan adds them up by formula except in `ketikan`. */
const jumlah = (banyak: number, ...ketikan: readonly number[]) => {
  const baris: NilaiSel[][] = [['Kode', 'Uraian', 'Pagu Indikatif']];
  const rumus: Record<string, string> = {};
  for (let k = 1; k <= banyak; k++) {
    const kode = `1.06.01.2.${String(k).padStart(2, '0')}`;
    const nomor = baris.push([kode, `Kegiatan ${k}`, 3000 + 2 * k], [`${kode}.01`, 'a', 1000 + k], [`${kode}.02`, 'b', 2000 + k]) - 2; // prettier-ignore
    if (!ketikan.includes(k)) rumus[`C${nomor}`] = `SUM(C${nomor + 1}:C${nomor + 2})`;
  }
  return lembarUji(baris, { rumus });
};

describe('RMS-002: jumlah ketikan di antara rumus jumlah', () => {
  const periksa = (...arg: Parameters<typeof jumlah>) =>
    jalankanAturan(KETIKAN_DI_ANTARA_RUMUS, jumlah(...arg)).map((t) => [t.tingkat, t.sel, t.pesan]);

  test.each<[string, ReturnType<typeof jumlah>]>([
    ['semua rumus', jumlah(8)],
    ['semua ketikan', jumlah(6, 1, 2, 3, 4, 5, 6)],
    ['terlalu sedikit rumus', jumlah(4, 2)],
  ])('terima: %s', (_judul, lembar) => expect(jalankanAturan(KETIKAN_DI_ANTARA_RUMUS, lembar)).toEqual([])); // prettier-ignore

  test('satu dari banyak: peringatan; perbaikannya rumus atas anaknya', () => {
    expect(periksa(24, 2)).toEqual([
      ['peringatan', 'C5', 'Sel ini berisi angka ketikan, padahal 23 sel lain di kolom ini memakai rumus seperti =SUM(C3:C4).'], // prettier-ignore
    ]);
    const [t] = jalankanAturan(KETIKAN_DI_ANTARA_RUMUS, jumlah(24, 2));
    expect(t!.perbaikan).toMatchObject([{ jenis: 'pilih', perubahan: [{ rumus: 'SUM(C6:C7)' }] }]);
  });

  test('beberapa: satu temuan, info', () => {
    expect(periksa(10, 2, 4)).toMatchObject([['info', 'C5', expect.stringMatching(/^2 sel .*C5, C11/)]]);
  });
});

test('fungsi Renja tanpa add-in: RMS-004 yang menjelaskan, RMS-001 diam', () => {
  const galat = { galat: '#NAME?' };
  const lembar = lembarUji([['Capaian'], [galat], [galat], [galat], [{ galat: '#VALUE!' }]], {
    rumus: { A2: 'CAPAIAN(B2,C2)', A3: 'IFERROR(_xldudf_CAPAIAN(B3,C3),"")', A4: 'CAPAIANN(B4)', A5: 'ANGKA(B5)' },
  }); // prettier-ignore
  expect(jalankanAturan(RUMUS_BEKU, lembar).map((t) => [t.tingkat, t.sel, t.pesan])).toEqual([
    ['peringatan', 'A2:A3', '2 sel di kolom ini memakai fungsi Renja CAPAIAN yang belum dihitung karena add-in Renja tidak terbuka; isiannya tidak salah. Buka panel Renja, lalu tekan Ctrl+Alt+F9.'],
  ]); // prettier-ignore
  expect(jalankanAturan(NILAI_GALAT, lembar).map((t) => t.sel)).toEqual(['A4', 'A5']);
});

test('nama fungsi Renja sama dengan katalognya', () => {
  expect([...FUNGSI_RENJA].sort()).toEqual(KATALOG.map((f) => f.nama).sort());
});

test('RMS-002: perbaikan menyalin rumus kolomnya ke baris itu', () => {
  const [t] = jalankanAturan(KETIKAN_DI_ANTARA_RUMUS, serapan(30, 12));
  expect(t!.perbaikan[0]!.perubahan).toMatchObject([{ baris: 11, kolom: 4, rumus: 'D12/C12*100' }]);
});

/** Program with two kegiatan of two sub kegiatan each; the program in C2 holds the given formula and value. */
const program = (rumus: string, nilai: number) =>
  lembarUji(
    [
      ['Kode', 'Uraian', 'Pagu Indikatif'],
      ['1.06.01', 'Program', nilai],
      ['1.06.01.2.01', 'Kegiatan a', 30],
      ['1.06.01.2.01.01', 'Sub a1', 10],
      ['1.06.01.2.01.02', 'Sub a2', 20],
      ['1.06.01.2.02', 'Kegiatan b', 70],
      ['1.06.01.2.02.01', 'Sub b1', 30],
      ['1.06.01.2.02.02', 'Sub b2', 40],
      ['1.06.02', 'Program lain', 5],
    ],
    { rumus: { C2: rumus } },
  );

ujiAturan(RENTANG_JUMLAH, {
  terima: [
    ['anak satu per satu', program('SUM(C3,C6)', 100)],
    ['dengan tambah', program('C3+C6', 100)],
    ['sub kegiatan langsung', program('SUM(C4:C5,C7:C8)', 100)],
    ['rumus lain tidak dinilai', program('SUMIF(A:A,"1.06.01*",C:C)', 90)],
    [
      'SUM seluruh bagian sampai sub kegiatan, kegiatan kosong (Tapanuli Utara =SUM(J13:J72))',
      lembarUji(
        [
          ['Kode', 'Uraian', 'Pagu Indikatif'],
          ['1.06.01', 'Program', 30],
          ['1.06.01.2.01', 'Kegiatan a', null],
          ['1.06.01.2.01.01', 'Sub a1', 10],
          ['1.06.01.2.01.02', 'Sub a2', 20],
        ],
        { rumus: { C2: 'SUM(C3:C5)' } },
      ),
    ],
  ],
  tolak: [
    [
      'baris terakhir terlewat',
      program('SUM(C4:C5,C7:C7)', 60),
      { sel: 'C2', tertulis: 60, seharusnya: 100, pesan: /melewatkan C8/ },
    ],
    ['anak terlewat', program('SUM(C3:C3)', 30), { sel: 'C2', pesan: /melewatkan C6/ }],
    ['anak dan induknya', program('SUM(C3:C8)', 200), { sel: 'C2', pesan: /dua kali C4, C5, C7, C8/ }],
    ['baris program lain', program('SUM(C3,C6,C9)', 105), { sel: 'C2', pesan: /induk lain C9/ }],
  ],
});

const beku = 'IFERROR(__xludf.DUMMYFUNCTION("QUERY(Data!A:C,""select C"")"),5575000)';

ujiAturan(RUMUS_BEKU, {
  terima: [
    ['rumus biasa', lembarUji([['Pagu'], [5_575_000]], { rumus: { A2: 'SUM(B2:C2)' } })],
    [
      'fungsi tak dikenal yang masih bernilai',
      lembarUji([['Pagu'], [5]], { rumus: { A2: '_xludf.XLOOKUP(A1,B:B,C:C)' } }),
    ],
  ],
  tolak: [
    [
      'satu temuan per kolom',
      lembarUji([['Pagu'], [5_575_000], [5_575_000]], { rumus: { A2: beku, A3: beku } }),
      { sel: 'A2:A3', pesan: /2 sel .*QUERY\(Data!A:C,"select C"\)/ },
    ],
    [
      'fungsi yang tidak terpasang',
      lembarUji([['x'], [{ galat: '#NAME?' }]], { rumus: { A2: '_xldudf_CAPAIAN(B2,C2)' } }),
      { sel: 'A2', pesan: /CAPAIAN/ },
    ],
  ],
});

test.each([
  ['12 = 8+9+10+11', [8, 9, 10, 11], false],
  ['13=6+12', [6, 12], false],
  ['14 = 13/5 x 100%', [13, 5], true],
  ['(8) = 7/6×100', [7, 6], true],
  ['13 = 6 + 12', [6, 12], false],
  [' 13 =  6 +  12 ', [6, 12], false],
  ['13 = (6+12)', [6, 12], false],
  ['14 = 13/5', [13, 5], true],
  ['14 = 3:15', [3, 15], true],
  ['(9) = 10+11', [10, 11], false],
])('baris nomor kolom "%s"', (teks, nomor, bagi) => {
  const rumus = bacaRumusNomor(teks)!;
  expect([rumus.suku.map((s) => s.nomor), rumus.bagi]).toEqual([nomor, bagi]);
});
test('tanda dan teks hitungan di baris nomor kolom', () => {
  expect(bacaRumusNomor(' 15 =  13 - 6 + 2 ')).toEqual({
    nomor: 15,
    teks: '13 - 6 + 2',
    suku: [
      { nomor: 13, tanda: 1 },
      { nomor: 6, tanda: -1 },
      { nomor: 2, tanda: 1 },
    ],
    bagi: false,
  });
});
test.each([
  '12',
  '(01)',
  '3 = jumlah',
  '',
  'Kolom 12 = 8+9',
  '12 = 8+9 orang',
  '12 = 108+9',
  '12 = 8+109',
  '14 = 113/5',
  '14 = 13/5 orang',
  '14 = 13/5x10%',
  '12 = 8+9\n13 = 6',
])('bukan hitungan: "%s"', (teks) => {
  expect(bacaRumusNomor(teks)).toBeNull();
});

/** An evaluation with rupiah of four quarters; columns 8 ... 13. */
const evaluasi = (jumlah: NilaiSel, sampai: NilaiSel) =>
  lembarUji([
    [
      'Kode',
      'Program/Kegiatan',
      'Anggaran Renja (Rp)',
      'Realisasi s/d Tahun Lalu (Rp)',
      'Realisasi TW I (Rp)',
      'Realisasi TW II (Rp)',
      'Realisasi TW III (Rp)',
      'Realisasi TW IV (Rp)',
      'Realisasi Setahun (Rp)',
      'Realisasi s/d Tahun Ini (Rp)',
    ],
    [1, 2, 5, 6, 8, 9, 10, 11, '12 = 8+9+10+11', '13 = 6+12'],
    [
      '1.06.01',
      'Program a',
      90_000_000,
      50_000_000,
      20_000_000,
      30_000_000,
      20_000_000,
      10_000_000,
      jumlah,
      sampai,
    ],
    [
      '1.06.02',
      'Program b',
      90_000_000,
      50_000_000,
      10_000_000,
      10_000_000,
      10_000_000,
      10_000_000,
      40_000_000,
      90_000_000,
    ],
  ]);

ujiAturan(HITUNGAN_NOMOR_KOLOM, {
  terima: [
    ['sesuai', evaluasi(80_000_000, 130_000_000)],
    ['kosong dan galat', evaluasi(null, { galat: '#REF!' })],
  ],
  tolak: [
    [
      'E.81: jumlah empat triwulan',
      evaluasi(90_000_000, 140_000_000),
      { sel: 'I3', tertulis: 90_000_000, seharusnya: 80_000_000, tingkat: 'galat' },
    ],
    [
      'E.81: sampai tahun ini',
      evaluasi(80_000_000, 80_000_000),
      { sel: 'J3', seharusnya: 130_000_000, pesan: /13 = 6\+12/ },
    ],
  ],
});
