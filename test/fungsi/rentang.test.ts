import fc from 'fast-check';
import { jalankanFungsi } from '../../core/fungsi/jalankan';
import { KATALOG } from '../../core/fungsi/katalog';
import { apakahGalatFungsi, apakahRentang, type Argumen, type HasilFungsi } from '../../core/fungsi/nilai';
import { bacaRumus } from './rumus';

const GALAT = { galat: '#N/A' };

/** A call with one result per cell: its first argument spreads. */
const sebaran = KATALOG.filter((f) => f.hitung && !f.parameter[0]!.sifat.utuh).map((f) => {
  const contoh = f.contoh.find((c) => !Array.isArray(c.hasil) && c.hasil !== undefined && c.hasil !== '')!;
  return { nama: f.nama, argumen: bacaRumus(contoh.rumus).argumen, hasil: contoh.hasil as number | string };
});

describe.each(sebaran.map((s) => [s.nama, s] as const))('%s menyebar', (nama, { argumen, hasil }) => {
  const [pertama, ...lain] = argumen;
  const panggil = (masukan: Argumen): HasilFungsi => jalankanFungsi(nama, [masukan, ...lain]);

  test('sel, 1x1, baris, kolom, matriks', () => {
    expect(panggil(pertama!)).toEqual(hasil);
    expect(panggil([[pertama]] as Argumen)).toEqual(hasil);
    expect(panggil([[pertama, pertama]] as Argumen)).toEqual([[hasil, hasil]]);
    expect(panggil([[pertama], [pertama]] as Argumen)).toEqual([[hasil], [hasil]]);
    expect(
      panggil([
        [pertama, pertama],
        [pertama, pertama],
      ] as Argumen),
    ).toEqual([
      [hasil, hasil],
      [hasil, hasil],
    ]);
  });

  test('baris kosong tetap kosong, galat di satu baris tidak merusak baris lain', () => {
    const kosong = nama === 'REALISASITAHUN' ? expect.anything() : '';
    expect(panggil([[pertama], [''], [null], [GALAT], ['#REF!'], [pertama]] as Argumen)).toEqual([
      [hasil],
      [kosong],
      [kosong],
      [expect.stringContaining('Galat: Sel masukan berisi #N/A')],
      [expect.stringContaining('Galat: Sel masukan berisi #REF!')],
      [hasil],
    ]);
  });

  test('galat tunggal menjadi galat tuan rumah', () => {
    expect(panggil(GALAT)).toMatchObject({ galat: 'tidak-ada' });
    expect(panggil([[{ galat: '#DIV/0!' }]])).toMatchObject({ galat: 'bagi-nol' });
    expect(panggil('#VALUE!')).toMatchObject({ galat: 'nilai' });
    expect(panggil({} as Argumen)).toMatchObject({ galat: 'nilai' });
  });

  test('rentang terbuka: seribu baris kosong di ekor', () => {
    const ekor = Array.from({ length: 1000 }, () => ['']);
    const jadi = panggil([[pertama], ...ekor] as Argumen) as unknown[][];
    expect(jadi).toHaveLength(1001);
    expect(jadi[0]).toEqual([hasil]);
    if (nama !== 'REALISASITAHUN') expect(jadi.slice(1).every((baris) => baris[0] === '')).toBe(true);
  });

  test('penanda galat diteruskan apa adanya', () => {
    expect(panggil([['Galat: Target nol.'], [pertama]] as Argumen)).toEqual([
      ['Galat: Target nol.'],
      [hasil],
    ]);
  });
});

describe('fungsi yang mengambil rentang utuh', () => {
  test.each<[string, Argumen[], HasilFungsi]>([
    ['RATACAPAIAN', [0.5], 0.5],
    ['RATACAPAIAN', [[[0.5]]], 0.5],
    ['RATACAPAIAN', [[[1, '', 0.5]]], 0.75],
    ['RATACAPAIAN', [[[1], [null], [0.5]]], 0.75],
    [
      'RATACAPAIAN',
      [
        [
          [1, 0.5],
          ['-', 0],
        ],
      ],
      0.5,
    ],
    [
      'RATACAPAIAN',
      [
        [[1], ['']],
        [[1], [5]],
      ],
      1,
    ],
    ['RATAPERTUMBUHAN', [[[100], [110]]], 0.1],
    [
      'RATAPERTUMBUHAN',
      [
        [
          [100, 110],
          ['', ''],
        ],
      ],
      [[0.1], ['']],
    ],
    ['RATAPERTUMBUHAN', [[['']]], ''],
    ['JUMLAHKODE', ['1.06.01', [['1.06.01']], [[5]]], 5],
    ['JUMLAHKODE', ['1.06.01', [['1.06.01', '1.06.02']], [[5, 6]]], 5],
    ['JUMLAHKODE', ['', [['1.06.01']], [[5]]], ''],
    ['JUMLAHKODE', [[['1.06.01', '1.06.02']], [['1.06.01'], ['1.06.02']], [[5], [6]]], [[5, 6]]],
  ])('%s %j = %j', (nama, argumen, hasil) => {
    expect(jalankanFungsi(nama, argumen)).toEqual(hasil);
  });

  test('galat di dalam rentang disebut tempatnya', () => {
    expect(jalankanFungsi('RATACAPAIAN', [[[1], [GALAT]]])).toEqual({
      galat: 'tidak-ada',
      pesan: 'Baris 2 kolom 1 rentang: Sel masukan berisi #N/A.',
    });
    expect(jalankanFungsi('RATACAPAIAN', [[['97,7 %'], [98]]])).toMatchObject({ galat: 'nilai' });
    expect(jalankanFungsi('CARIKODE', [[['urusan bidang sosial', 'x']]])).toMatchObject({ galat: 'nilai' });
  });

  test('CARIKODE pada kolom: satu baris untuk setiap nama', () => {
    const hasil = jalankanFungsi('CARIKODE', [[['URUSAN PEMERINTAHAN BIDANG SOSIAL'], [''], ['zzzz qqqq']]]);
    expect(hasil).toEqual([
      ['1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL', 1],
      ['', '', ''],
      [expect.stringMatching(/^Galat: /), '', ''],
    ]);
  });
});

describe('hukum penyebaran', () => {
  const angka = fc.integer({ min: 1, max: 1000 });
  const matriks = (baris: number, kolom: number) =>
    fc.array(fc.array(angka, { minLength: kolom, maxLength: kolom }), { minLength: baris, maxLength: baris });
  const ukuran = fc.integer({ min: 1, max: 4 });
  const bentuk = (a: Argumen): [number, number] => (apakahRentang(a) ? [a.length, a[0]!.length] : [1, 1]);

  test('hasil rentang sama dengan panggilan satu-satu; ukuran lain ditolak', () => {
    const dua = fc
      .tuple(ukuran, ukuran, ukuran, ukuran)
      .chain(([a, b, c, d]) => fc.tuple(matriks(a, b), matriks(c, d)));
    fc.assert(
      fc.property(dua, ([target, realisasi]) => {
        const hasil = jalankanFungsi('CAPAIAN', [target, realisasi]);
        const [[a, b], [c, d]] = [bentuk(target), bentuk(realisasi)];
        const cocok = (a === c || a === 1 || c === 1) && (b === d || b === 1 || d === 1);
        if (!cocok) return expect(apakahGalatFungsi(hasil)).toBe(true);
        if (a * b * c * d === 1) return expect(hasil).toBe(realisasi[0]![0]! / target[0]![0]!);
        for (let i = 0; i < Math.max(a, c); i++) {
          for (let j = 0; j < Math.max(b, d); j++) {
            const t = target[a === 1 ? 0 : i]![b === 1 ? 0 : j]!;
            const r = realisasi[c === 1 ? 0 : i]![d === 1 ? 0 : j]!;
            expect((hasil as number[][])[i]![j]).toBe(jalankanFungsi('CAPAIAN', [t, r]));
          }
        }
      }),
    );
  });

  test('tidak pernah melempar, apa pun isi sel dan bentuk argumennya', () => {
    const nilai = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constantFrom<unknown>(
        null,
        '',
        undefined,
        true,
        0,
        GALAT,
        {},
        new Date(0),
        '1.234',
        '97,7 %',
        '7-8',
        '1.06.01',
        'naik',
        '-',
      ),
    );
    const argumen = fc.oneof(
      nilai,
      fc.array(fc.array(nilai, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
    );
    const nama = fc.constantFrom(...KATALOG.map((f) => f.nama));
    fc.assert(
      fc.property(nama, fc.array(argumen, { maxLength: 6 }), (n, a) => {
        const hasil = jalankanFungsi(n, a as Argumen[]);
        const sel = apakahGalatFungsi(hasil) ? [hasil.pesan] : apakahRentang(hasil) ? hasil.flat() : [hasil];
        for (const satu of sel) expect(typeof satu === 'string' || Number.isFinite(satu)).toBe(true);
      }),
      { numRuns: 1500 },
    );
  });
});

describe('yang ambigu', () => {
  test('kolom memutuskan notasi; kolom lain membantu bila kolomnya sendiri diam', () => {
    expect(jalankanFungsi('ANGKA', [[['1.234'], ['1.500.000']]])).toEqual([[1234], [1500000]]);
    expect(
      jalankanFungsi('CAPAIAN', [
        [['1.500'], ['2.000.000']],
        [['1.200'], ['5.000']],
      ]),
    ).toEqual([[0.8], [0.0025]]);
    expect(jalankanFungsi('ANGKA', [[['1.234'], [5]]])).toEqual([
      [expect.stringMatching(/^Galat: .*dua cara/)],
      [5],
    ]);
  });

  test('persen terhadap angka polos mengikuti satu aturan', () => {
    const capaian = (target: Argumen, realisasi: Argumen) => jalankanFungsi('CAPAIAN', [target, realisasi]);
    expect(capaian('100 %', 0.977)).toBe(0.977);
    expect(capaian('100 %', 97.7)).toBe(0.977);
    expect(capaian('100 %', 1)).toBe(1);
    expect(capaian('100 %', 0)).toBe(0);
    expect(capaian(1, '97,7 %')).toBe(0.977);
    expect(capaian(100, '97,7 %')).toBe(0.977);
    expect(capaian('5 %', 12)).toBe(2.4);
    expect(capaian('100 %', 5)).toMatchObject({
      galat: 'nilai',
      pesan: expect.stringContaining('pecahan atau persen'),
    });
    expect(capaian('3 %', 1.5)).toMatchObject({ galat: 'nilai' });
    expect(capaian('100 %', '12 dokumen')).toMatchObject({
      galat: 'nilai',
      pesan: expect.stringContaining('Satuannya berbeda'),
    });
  });
});

test('masukan yang belum diberikan dan yang kelebihan disebut', () => {
  expect(jalankanFungsi('CAPAIAN', [100])).toEqual({
    galat: 'nilai',
    pesan: 'Masukan "realisasi" belum diberikan.',
  });
  expect(jalankanFungsi('SERAPAN', [1, 2, 3])).toMatchObject({ galat: 'nilai' });
  expect(jalankanFungsi('TIDAKADA', [])).toMatchObject({ galat: 'tidak-ada' });
});

test('sel kosong Excel desktop (0) pada pilihan dan batas berarti bawaan', () => {
  expect(jalankanFungsi('CAPAIAN', [10, 20, 0, 0])).toBe(2);
  expect(jalankanFungsi('CAPAIAN', [10, 20, null, null])).toBe(2);
  expect(jalankanFungsi('CAPAIAN', [10, 20, 'naek'])).toMatchObject({
    pesan: expect.stringContaining('Pilihan: naik, turun'),
  });
});

test.each<[string, Argumen[]]>([
  ['RATAPERTUMBUHAN', [[[5e-324, -8.9e-16]]]],
  ['RATACAPAIAN', [[[1.7e308, 1.7e308]]]],
])('%s yang melampaui angka terbesar: pesan, bukan Infinity', (nama, argumen) => {
  expect(jalankanFungsi(nama, argumen)).toMatchObject({ galat: 'nilai' });
});
