import fc from 'fast-check';
import {
  CELAH,
  kelasTertulis,
  kemungkinanPredikat,
  predikat,
  predikatPoin,
  skalaPredikat,
} from '../../core/indikator/predikat';
import { SKALA } from '../../core/indikator/skala-predikat';

const label = (nilai: number, id: string, celah: (typeof CELAH)[number] = 'bawah'): string => {
  const hasil = predikatPoin(nilai, skalaPredikat(id)!, celah);
  return 'label' in hasil ? hasil.label : hasil.alasan;
};

test.each<[number, string, string, string]>([
  [90.99978, 'Tinggi', 'Sangat Tinggi', 'Sangat Tinggi'],
  [90.5, 'Tinggi', 'Sangat Tinggi', 'Sangat Tinggi'],
  [90.4, 'Tinggi', 'Sangat Tinggi', 'Tinggi'],
  [75.5, 'Sedang', 'Tinggi', 'Tinggi'],
  [65.2, 'Rendah', 'Sedang', 'Rendah'],
  [50.5, 'Sangat Rendah', 'Rendah', 'Rendah'],
  [60.5, 'Rendah', 'Rendah', 'Rendah'],
  [91, 'Sangat Tinggi', 'Sangat Tinggi', 'Sangat Tinggi'],
  [90, 'Tinggi', 'Tinggi', 'Tinggi'],
  [163.06, 'Sangat Tinggi', 'Sangat Tinggi', 'Sangat Tinggi'],
  [0, 'Sangat Rendah', 'Sangat Rendah', 'Sangat Rendah'],
  [-50, 'Sangat Rendah', 'Sangat Rendah', 'Sangat Rendah'],
])('permendagri86 %p: bawah %s, atas %s, bulat %s', (nilai, ...harap) => {
  expect(CELAH.map((celah) => label(nilai, 'permendagri86', celah))).toEqual(harap);
});

test.each<[string, number, string]>([
  ['akip', 100, 'AA'],
  ['akip', 80, 'BB'],
  ['akip', 70.5, 'BB'],
  ['akip', 69.56, 'B'],
  ['akip', 30, 'D'],
  ['akip', 101, 'di-luar-skala'],
  ['skm', 88.31, 'A'],
  ['skm', 88.305, 'B'],
  ['skm', 76.6, 'C'],
  ['skm', 90.78, 'A'],
  ['skm', 24, 'di-luar-skala'],
  ['spbe', 5, 'Memuaskan'],
  ['spbe', 4.2, 'Memuaskan'],
  ['spbe', 4.19, 'Sangat Baik'],
  ['spbe', 1, 'Kurang'],
  ['ikpa', 95, 'Sangat Baik'],
  ['ikpa', 94.99, 'Baik'],
  ['ikpa', 69, 'Kurang'],
  ['spm', 100, 'Tuntas Paripurna'],
  ['spm', 99.5, 'Tuntas Utama'],
  ['spm', 59, 'Belum Tuntas'],
  ['rb', 105, 'AA'],
  ['rb', 60, 'CC'],
  ['skm', 65, 'C'],
  ['skm', 64.9, 'D'],
])('%s %p = %s', (id, nilai, harap) => {
  expect(label(nilai, id)).toBe(harap);
});

test.each<[string, readonly number[], string]>([
  ['permendagri86', [91, 76, 66, 51, 50], 'Sangat Tinggi, Tinggi, Sedang, Rendah, Sangat Rendah'],
  ['akip', [90.01, 80.01, 70.01, 60.01, 50.01, 30.01, 30], 'AA, A, BB, B, CC, C, D'],
  ['rb', [90.01, 80.01, 70.01, 60.01, 50.01, 30.01, 30], 'AA, A, BB, B, CC, C, D'],
  ['skm', [88.31, 76.61, 65, 64], 'A, B, C, D'],
  ['spbe', [4.2, 3.5, 2.6, 1.8, 1.7], 'Memuaskan, Sangat Baik, Baik, Cukup, Kurang'],
  ['ikpa', [95, 89, 70, 69], 'Sangat Baik, Baik, Cukup, Kurang'],
  [
    'spm',
    [100, 90, 80, 70, 60, 59],
    'Tuntas Paripurna, Tuntas Utama, Tuntas Madya, Tuntas Pratama, Tuntas Muda, Belum Tuntas',
  ],
])('semua kelas %s', (id, nilai, harap) => {
  expect(nilai.map((n) => label(n, id)).join(', ')).toBe(harap);
});

test('hanya skala persen yang menerima pecahan', () => {
  const dari = (nilai: number, id: string) => predikat(nilai, skalaPredikat(id)!);
  expect(dari(0.8, 'skm')).toMatchObject({ label: 'B' });
  expect(dari(0.81, 'akip')).toMatchObject({ label: 'A' });
  expect(dari(1, 'spbe')).toMatchObject({ label: 'Kurang' });
  expect(dari(3.6, 'spbe')).toMatchObject({ label: 'Sangat Baik' });
});

test('skala tanpa batas "di atas" tidak bergeser; di luar skala tanpa kemungkinan', () => {
  expect(label(4.2, 'spbe', 'atas')).toBe('Memuaskan');
  expect(label(95, 'ikpa', 'atas')).toBe('Sangat Baik');
  expect(kemungkinanPredikat(101, skalaPredikat('akip')!)).toEqual([]);
});

test('setiap nilai dalam skala mendapat tepat satu predikat, dan predikat tidak turun bila nilai naik', () => {
  const skala = fc.constantFrom(...SKALA);
  const celah = fc.constantFrom(...CELAH);
  fc.assert(
    fc.property(
      skala,
      celah,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (s, c, a, b) => {
        const bawah = s.terendah ?? 0;
        const lebar = (s.tertinggi ?? 120) - bawah;
        const [rendah, tinggi] = [bawah + Math.min(a, b) * lebar, bawah + Math.max(a, b) * lebar];
        const urutan = (n: number): number => s.kelas.findIndex((k) => k.label === label(n, s.id, c));
        expect(urutan(rendah)).toBeGreaterThanOrEqual(urutan(tinggi));
        expect(urutan(tinggi)).toBeGreaterThanOrEqual(0);
      },
    ),
  );
});

test('pecahan dan persen memberi predikat yang sama; di antaranya ditolak', () => {
  const skala = skalaPredikat('permendagri86')!;
  fc.assert(
    fc.property(fc.integer({ min: 1000, max: 20000 }), (n) => {
      expect(predikat(n / 10000, skala)).toEqual(predikat(n / 100, skala));
    }),
  );
  expect([2, 2.01, 9.99, 10].map((n) => predikat(n, skala))).toEqual([
    expect.objectContaining({ label: 'Sangat Tinggi' }),
    { alasan: 'skala-ambigu' },
    { alasan: 'skala-ambigu' },
    expect.objectContaining({ label: 'Sangat Rendah' }),
  ]);
});

test('kemungkinan menyebut dua predikat hanya di celah', () => {
  const skala = skalaPredikat('permendagri86')!;
  expect(kemungkinanPredikat(90.99978, skala)).toEqual(['Tinggi', 'Sangat Tinggi']);
  expect(kemungkinanPredikat(88.32, skala)).toEqual(['Tinggi']);
});

test.each<[string, string | null]>([
  ['Sangat Tinggi', 'Sangat Tinggi'],
  ['SANGAT TINGGI', 'Sangat Tinggi'],
  ['ST', 'Sangat Tinggi'],
  ['S.T.', 'Sangat Tinggi'],
  ['Sgt. Tinggi', 'Sangat Tinggi'],
  ['t', 'Tinggi'],
  ['S', 'Sedang'],
  ['R', 'Rendah'],
  ['SR', 'Sangat Rendah'],
  ['Sgt Rendah', 'Sangat Rendah'],
  ['TT', null],
  ['', null],
  ['.', null],
])('kelas yang ditulis %p: %p', (teks, harap) => {
  expect(kelasTertulis(teks, skalaPredikat('permendagri86')!)?.label ?? null).toBe(harap);
});
