import fc from 'fast-check';
import {
  CELAH,
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
])('%s %p = %s', (id, nilai, harap) => {
  expect(label(nilai, id)).toBe(harap);
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
