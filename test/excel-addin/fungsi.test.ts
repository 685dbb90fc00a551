import { asosiasikan } from '../../excel-addin/buatan/asosiasi';
import { panggilFungsi } from '../../excel-addin/fungsi/panggil';
import { bukaDiExcel } from '../bantu/excel-office';
import { bukuKontrak } from '../bantu/kontrak-host-bahan';

beforeAll(() => void bukaDiExcel(bukuKontrak()));

const galat = (nama: string, ...argumen: unknown[]): { code?: string; message?: string } => {
  try {
    panggilFungsi(nama, argumen);
  } catch (g) {
    return g as { code?: string; message?: string };
  }
  throw new Error('tidak ada galat');
};

describe('panggilan dari sel', () => {
  test.each<[string, string, unknown[], unknown]>([
    ['satu sel adalah matriks satu sel', 'CAPAIAN', [[[100]], [[97.7]]], [[0.977]]],
    ['masukan yang tidak diisi datang sebagai null', 'CAPAIAN', [[[10]], [[12]], null, null], [[1.2]]],
    ['masukan opsional yang diisi', 'CAPAIAN', [[[10]], [[12]], [['turun']]], [[0.8]]],
    ['sel kosong di Excel web: null', 'CAPAIAN', [[[null]], [[5]]], [['']]],
    ['teks kosong hasil rumus', 'CAPAIAN', [[['']], [[5]]], [['']]],
    ['sel kosong di Excel desktop: 0 tidak dapat dibedakan dari nol', 'SERAPAN', [[[1000]], [[0]]], [[0]]],
    [
      'rentang meluber',
      'SERAPAN',
      [
        [[10], [20]],
        [[5], [5]],
      ],
      [[0.5], [0.25]],
    ],
    [
      'baris dengan kolom',
      'SERAPAN',
      [[[10, 20]], [[5], [10]]],
      [
        [0.5, 0.25],
        [1, 0.5],
      ],
    ],
    ['teks bersatuan', 'CAPAIAN', [[['1500 Lansia Miskin']], [['1.485 lansia']]], [[0.99]]],
    ['nilai polos, bukan matriks', 'RUPIAH', [5480916429], [['Rp5.480.916.429']]],
  ])('%s', (_judul, nama, argumen, harapan) => {
    expect(panggilFungsi(nama, argumen)).toEqual(harapan);
  });

  test('galat sebagai nilai di dalam rentang tidak menggugurkan baris lain', () => {
    const masuk = [[{ code: '#N/A', message: '' }], [5]];
    expect(panggilFungsi('CAPAIAN', [[[10], [10]], masuk])).toEqual([
      [expect.stringMatching(/^Galat/)],
      [0.5],
    ]);
  });

  test('galat tunggal memakai galat Excel dengan pesan Indonesia', () => {
    expect(galat('CAPAIAN', [['abc']], [[1]])).toMatchObject({
      code: '#VALUE!',
      message: expect.stringMatching(/\w/),
    });
    expect(galat('NOMENKLATUR', [['1.06.99.2.99.9999']])).toMatchObject({
      code: '#N/A',
      message: expect.stringContaining('1.06.99'),
    });
  });

  test('bagi nol tanpa pesan: Excel tidak menampilkannya', () => {
    const g = galat('CAPAIAN', [[0]], [[1]]);
    expect([g.code, g.message]).toEqual(['#DIV/0!', '']);
  });

  test('Excel tanpa kelas galat (CustomFunctionsRuntime 1.1) tetap menerima galat', () => {
    const asli = CustomFunctions.Error;
    Object.assign(CustomFunctions, { Error: undefined });
    try {
      expect(galat('CAPAIAN', [['abc']], [[1]])).toBeInstanceOf(Error);
    } finally {
      Object.assign(CustomFunctions, { Error: asli });
    }
  });
});

test('objek invocation yang ditambahkan Excel tidak dianggap masukan', () => {
  const rumus = new Map<string, (...a: unknown[]) => unknown>();
  asosiasikan(
    (id, f) => rumus.set(id, f),
    (nama) =>
      (...argumen) =>
        panggilFungsi(nama, argumen),
  );
  const invocation = { functionName: 'TERBILANG', address: 'A1' };
  expect(rumus.get('TERBILANG')!([[21]], invocation)).toEqual([['dua puluh satu']]);
  expect(rumus.get('CAPAIAN')!([[100]], [[50]], null, null, invocation)).toEqual([[0.5]]);
});
