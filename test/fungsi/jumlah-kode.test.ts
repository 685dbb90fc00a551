import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { jalankanFungsi } from '../../core/fungsi/jalankan';
import type { Argumen } from '../../core/fungsi/nilai';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { ujiBilaAda } from '../bantu/data-bersama';

const kolom = (isi: readonly unknown[]): Argumen => isi.map((n) => [n]) as Argumen;
const jumlah = (induk: Argumen, kode: readonly unknown[], nilai: readonly unknown[]): unknown =>
  jalankanFungsi('JUMLAHKODE', [induk, kolom(kode), kolom(nilai)]);

/** Renja Dinsos Kota Metro 2026, kegiatan 1.06.01.2.09, as printed: its own figure is 24,000,000 too high. */
const KODE_209 = ['1.06.01.2.09', '1.06.01.2.09.01', '1.06.01.2.09.02', '1.06.01.2.09.06'];
const PAGU_209 = ['114.281.000', '62.770.000', '21.520.000', '5.991.000'];

test.each<[string, string, unknown[], unknown[], number]>([
  ['induk di dalam kolom tidak dihitung dua kali', '1.06.01.2.09', KODE_209, PAGU_209, 90281000],
  [
    'program dan bidang di atasnya',
    '1.06',
    ['1.06', '1.06.01', ...KODE_209],
    ['9', '8', ...PAGU_209],
    90281000,
  ],
  ['kode yang diminta kotor dan lebarnya lain', ' 1.06.01.2.09.0002. ', KODE_209, PAGU_209, 21520000],
  [
    'lebar dua dan empat angka bercampur',
    '1.06.01.2.09',
    ['1.06.01.2.09.01', '1.06.01.2.09.0002'],
    [1, 2],
    3,
  ],
  [
    'spasi, baris baru, NBSP, titik ekor, nol hilang',
    '1.06.01',
    ['1.06. 01.2.09', '1.06.01.\n2.10 ', '1.6.01.2.11.', '\u00a01.06.02'],
    [1, 2, 4, 8],
    7,
  ],
  [
    'kode dan nama di satu sel',
    '1.06.01',
    ['1.06.01.2.01 - Perencanaan', '1.06.01.2.02 Administrasi'],
    [1, 2],
    3,
  ],
  [
    'anak kosong: induk yang berisi dipakai',
    '1.06',
    ['1.06.01', '1.06.01.2.01', '1.06.02'],
    [10, '-', 5],
    15,
  ],
  [
    'baris JUMLAH, judul, dan baris lanjutan dilewati',
    '1.06',
    ['KODE', '1.06.01', null, 'JUMLAH'],
    ['PAGU', 10, '', 10],
    10,
  ],
  ['kode ganda ikut dua-duanya', '1.06.01', ['1.06.01.2.01', '1.06.01.2.01'], [1, 2], 3],
  ['X.XX cabang sendiri (KUA-PPAS Kab. Buru)', '1.06', ['1.06.02', 'X.XX.01.2.01'], [1, 2], 1],
  ['X.XX diminta sebagai X.XX', 'X.XX.01', ['1.06.02', 'X.XX.01.2.01'], [1, 2], 2],
  ['1.06.1 tidak menangkap 1.06.10', '1.06.01', ['1.06.01.2.01', '1.06.10.2.01'], [1, 2], 1],
])('%s', (_judul, induk, kode, nilai, hasil) => {
  expect(jumlah(induk, kode, nilai)).toBe(hasil);
});

test('kode terbelah ke beberapa kolom disatukan', () => {
  const kode = [
    ['1', '06', '02', '2.03', '01'],
    ['1', '06', '02', '2.03', '02'],
    ['1', '06', '03', '', ''],
  ];
  expect(jalankanFungsi('JUMLAHKODE', ['1.06.02', kode, kolom([1, 2, 4])])).toBe(3);
});

test('yang tidak pasti menggagalkan, dan disebut barisnya', () => {
  expect(jumlah('1.06.01', ['1.06.01.2.01', '1.06.01.2.0x.1'], [1, 2])).toMatchObject({
    galat: 'nilai',
    pesan: expect.stringContaining('baris ke-2'),
  });
  expect(jumlah('1.06.01', ['1.06.01.2.01', '1.06.01.2.02'], [1, '25.00.000'])).toMatchObject({
    pesan: expect.stringContaining('Baris ke-2'),
  });
});

test('galat di cabang lain tidak meracuni jumlah', () => {
  const kode = ['1.06.01', '1.06.02'];
  const nilai = [5, { galat: '#VALUE!' }];
  expect(jumlah('1.06.01', kode, nilai)).toBe(5);
  expect(jumlah('1.06.02', kode, nilai)).toMatchObject({ galat: 'nilai' });
  expect(jumlah([['1.06.01'], ['1.06.02'], ['1.06.03']] as Argumen, kode, nilai)).toEqual([
    [5],
    [expect.stringMatching(/^Galat: Baris ke-2/)],
    [expect.stringMatching(/^Galat: Tidak ada baris/)],
  ]);
});

test('jumlah induk sama dengan jumlah anak-anaknya, di pohon mana pun', () => {
  const nomor = fc.integer({ min: 1, max: 3 });
  const sub = fc.tuple(nomor, nomor, nomor, fc.integer({ min: 0, max: 1e9 }));
  const dua = (n: number): string => String(n).padStart(2, '0');
  fc.assert(
    fc.property(fc.array(sub, { minLength: 1, maxLength: 20 }), (daftar) => {
      const kode = daftar.map(([p, k, s]) => `1.06.${dua(p)}.2.${dua(k)}.${dua(s)}`);
      const induk = [...new Set(kode.flatMap((k) => [k.slice(0, 7), k.slice(0, 12)]))];
      const nilai = daftar.map(([, , , n]) => n);
      const total = jumlah('1.06', [...induk, ...kode], [...induk.map(() => 7), ...nilai]);
      expect(total).toBe(nilai.reduce((a, b) => a + b, 0));
      const program = [...new Set(kode.map((k) => k.slice(0, 7)))];
      const perProgram = program.map((p) => jumlah(p, kode, nilai) as number);
      expect(perProgram.reduce((a, b) => a + b, 0)).toBe(total);
    }),
  );
});

ujiBilaAda(
  'KUA-PPAS Kab. Buru 2024: JUMLAHKODE sama dengan setiap subtotal program dan kegiatan',
  ['data', 'buku-kerja', 'kab-buru-2024-kua-ppas.xlsx'],
  (jalur) => {
    let banyak = 0;
    for (const lembar of bacaXlsx(readFileSync(jalur), 'buku.xlsx').lembar) {
      const kode = lembar.nilai.map((baris) => baris[0] ?? null);
      const pagu = lembar.nilai.map((baris) => (typeof baris[4] === 'number' ? baris[4] : null));
      kode.forEach((sel, i) => {
        const tertulis = pagu[i];
        if (typeof tertulis !== 'number' || !/^\s*\d\.\d\d\.\d\d(\.\d\.\d\d)?\s*$/.test(String(sel))) return;
        banyak++;
        expect(Math.abs((jumlah(sel, kode, pagu) as number) - tertulis)).toBeLessThanOrEqual(1);
      });
    }
    expect(banyak).toBeGreaterThan(700);
  },
);
