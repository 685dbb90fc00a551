import { hitungCapaian, type Arah } from '../../core/indikator/capaian';
import { predikatPoin, skalaPredikat } from '../../core/indikator/predikat';

/**
 * What other planning applications compute (their source, read 2026) beside what we do. Percent points; null = no
 * number. `beda` says why we differ where we do; without it both must be equal.
 */
interface Kasus {
  readonly aplikasi: string;
  readonly kasus: string;
  readonly target: number | [number, number];
  readonly realisasi: number;
  readonly arah: Arah;
  readonly mereka: number | null;
  readonly kita: number | string;
  readonly beda?: string;
  readonly batas?: number;
}

const bulat2 = (n: number): number => Math.round(n * 100) / 100;

const KASUS: readonly Kasus[] = [
  {
    aplikasi: 'wp-sipd',
    kasus: 'tren positif',
    target: 80,
    realisasi: 60,
    arah: 'naik',
    mereka: 75,
    kita: 75,
  },
  {
    aplikasi: 'wp-sipd',
    kasus: 'tren negatif target/realisasi',
    target: 10,
    realisasi: 12,
    arah: 'turun-rasio',
    mereka: 83.33,
    kita: 83.33,
  },
  {
    aplikasi: 'wp-sipd',
    kasus: 'target nol',
    target: 0,
    realisasi: 5,
    arah: 'naik',
    mereka: 0,
    kita: 'target-nol',
    beda: 'nol bukan capaian; alasannya disebut',
  },
  {
    aplikasi: 'wp-sipd',
    kasus: 'negatif, realisasi nol',
    target: 10,
    realisasi: 0,
    arah: 'turun-rasio',
    mereka: 0,
    kita: 'realisasi-nol',
    beda: 'T/0 tidak terdefinisi, dan nol adalah hasil terbaik',
  },
  {
    aplikasi: 'wp-eval-sakip triwulan',
    kasus: 't/r kumulatif',
    target: 10,
    realisasi: 8,
    arah: 'turun-rasio',
    mereka: 125,
    kita: 125,
  },
  {
    aplikasi: 'wp-eval-sakip triwulan',
    kasus: 'target dan realisasi nol',
    target: 0,
    realisasi: 0,
    arah: 'turun',
    mereka: 0,
    kita: 'target-nol',
    beda: 'komentarnya berkata 100 %, kodenya memberi 0',
  },
  {
    aplikasi: 'wp-eval-sakip tahunan',
    kasus: '(t-r)/t tepat target',
    target: 10,
    realisasi: 10,
    arah: 'turun',
    mereka: 0,
    kita: 100,
    beda: '(T-R)/T adalah sisa jarak; tepat target berarti 100 %',
  },
  {
    aplikasi: 'wp-eval-sakip tahunan',
    kasus: '(t-r)/t, realisasi nol',
    target: 10,
    realisasi: 0,
    arah: 'turun',
    mereka: 0,
    kita: 200,
    beda: 'nol kejadian pada indikator turun adalah hasil terbaik',
  },
  {
    aplikasi: 'wp-eval-sakip tahunan',
    kasus: 'target nol',
    target: 0,
    realisasi: 5,
    arah: 'turun',
    mereka: null,
    kita: 'target-nol',
  },
  { aplikasi: 'E-Sakip MONEV', kasus: 'naik', target: 40, realisasi: 38, arah: 'naik', mereka: 95, kita: 95 },
  {
    aplikasi: 'E-Sakip MONEV',
    kasus: 'turun t/r',
    target: 10,
    realisasi: 20,
    arah: 'turun-rasio',
    mereka: 50,
    kita: 50,
  },
  {
    aplikasi: 'E-Sakip MONEV',
    kasus: 'turun, realisasi nol',
    target: 10,
    realisasi: 0,
    arah: 'turun-rasio',
    mereka: 100,
    kita: 'realisasi-nol',
    beda: 'angka 100 itu kebijakan satu daerah',
  },
  {
    aplikasi: 'E-Sakip MONEV',
    kasus: 'target nol',
    target: 0,
    realisasi: 1,
    arah: 'naik',
    mereka: null,
    kita: 'target-nol',
  },
  {
    aplikasi: 'E-Sakip LAKIP',
    kasus: 'turun (2t-r)/t',
    target: 10,
    realisasi: 20,
    arah: 'turun',
    mereka: 0,
    kita: 0,
  },
  {
    aplikasi: 'E-Sakip LAKIP',
    kasus: 'di bawah nol dipotong',
    target: 10,
    realisasi: 25,
    arah: 'turun',
    mereka: 0,
    kita: -50,
    beda: 'tidak dipotong: -50 % memberi tahu seberapa jauh',
  },
  {
    aplikasi: 'E-Sakip LAKIP',
    kasus: 'batas 200',
    target: 10,
    realisasi: 50,
    arah: 'naik',
    batas: 2,
    mereka: 200,
    kita: 200,
  },
  {
    aplikasi: 'realisasi-pemda',
    kasus: '1 + (1-r/t)*100 tepat target',
    target: 10,
    realisasi: 10,
    arah: 'turun',
    mereka: 1,
    kita: 100,
    beda: 'kurungnya salah tempat',
  },
  {
    aplikasi: 'realisasi-pemda',
    kasus: 'rentang, di atas',
    target: [50, 100],
    realisasi: 120,
    arah: 'rentang',
    mereka: 100,
    kita: 120,
    beda: 'PermenPANRB 8/2021 membagi dengan batas atas',
  },
  {
    aplikasi: 'realisasi-pemda',
    kasus: 'rentang, di dalam',
    target: [50, 100],
    realisasi: 75,
    arah: 'rentang',
    mereka: 75,
    kita: 100,
    beda: 'di dalam rentang berarti tercapai',
  },
  {
    aplikasi: 'realisasi-pemda',
    kasus: 'rentang, di bawah',
    target: [50, 100],
    realisasi: 40,
    arah: 'rentang',
    mereka: 80,
    kita: 80,
  },
  {
    aplikasi: 'realisasi-pemda',
    kasus: 'turun, realisasi nol',
    target: 10,
    realisasi: 0,
    arah: 'turun',
    mereka: 0,
    kita: 200,
    beda: 'nol pada indikator turun adalah hasil terbaik',
  },
  {
    aplikasi: 'realisasi-pemda renaksi',
    kasus: 'tampilan min 100',
    target: 10,
    realisasi: 12,
    arah: 'naik',
    batas: 1,
    mereka: 100,
    kita: 100,
  },
  {
    aplikasi: 'BAPPEDA Parepare',
    kasus: 'PDF tanpa batas',
    target: 200,
    realisasi: 300,
    arah: 'naik',
    mereka: 150,
    kita: 150,
  },
  {
    aplikasi: 'BAPPEDA Parepare',
    kasus: 'layar min 100',
    target: 200,
    realisasi: 300,
    arah: 'naik',
    batas: 1,
    mereka: 100,
    kita: 100,
  },
  {
    aplikasi: 'CapaianKinerjaService',
    kasus: '(2t-r)/t',
    target: 10,
    realisasi: 8,
    arah: 'turun',
    mereka: 120,
    kita: 120,
  },
  {
    aplikasi: 'CapaianKinerjaService',
    kasus: 'lantai nol',
    target: 10,
    realisasi: 30,
    arah: 'turun',
    mereka: 0,
    kita: -100,
    beda: 'tidak dipotong',
  },
  {
    aplikasi: 'CapaianKinerjaService',
    kasus: 'target nol',
    target: 0,
    realisasi: 3,
    arah: 'turun',
    mereka: null,
    kita: 'target-nol',
  },
  {
    aplikasi: 'keluarga arah menurun',
    kasus: 'dibatasi 100',
    target: 10,
    realisasi: 8,
    arah: 'turun',
    batas: 1,
    mereka: 100,
    kita: 100,
  },
  {
    aplikasi: 'PermenPANRB 8/2021',
    kasus: 'turun, di bawah rentang',
    target: [7, 8],
    realisasi: 6.5,
    arah: 'turun',
    mereka: 107,
    kita: 107.14,
    beda: 'salinan menulis persen bulat',
  },
  {
    aplikasi: 'PermenPANRB 8/2021',
    kasus: 'turun, di atas rentang',
    target: [7, 8],
    realisasi: 9,
    arah: 'turun',
    mereka: 87.5,
    kita: 87.5,
  },
  {
    aplikasi: 'PermenPANRB 8/2021',
    kasus: 'naik, di atas rentang',
    target: [80, 90],
    realisasi: 92,
    arah: 'rentang',
    mereka: 113,
    kita: 102.22,
    beda: '92/90 = 102,2 %; contoh di salinan salah hitung',
  },
  {
    aplikasi: 'PermenPANRB 8/2021',
    kasus: 'naik, di bawah rentang',
    target: [80, 90],
    realisasi: 70,
    arah: 'rentang',
    mereka: 87.5,
    kita: 87.5,
  },
];

test.each(KASUS.map((k) => [`${k.aplikasi}: ${k.kasus}`, k] as const))('%s', (_judul, k) => {
  const hasil = hitungCapaian(k.target, k.realisasi, k.arah, k.batas);
  expect(typeof hasil === 'number' ? bulat2(hasil * 100) : hasil).toBe(k.kita);
  const sama = k.mereka === null ? typeof hasil !== 'number' : k.mereka === k.kita;
  expect(sama).toBe(k.beda === undefined);
});

test('T/R dan (2T-R)/T berbeda, seperti dalam panduan', () => {
  const [rasio, linear] = (['turun-rasio', 'turun'] as const).map((arah) =>
    [8, 12, 20, 25, 0].map((r) => hitungCapaian(10, r, arah)),
  );
  expect(rasio).toEqual([1.25, 10 / 12, 0.5, 0.4, 'realisasi-nol']);
  expect(linear).toEqual([1.2, 0.8, 0, -0.5, 2]);
});

test('skala AKIP: 90,00 adalah A, bukan AA seperti pada satu aplikasi', () => {
  expect(predikatPoin(90, skalaPredikat('akip')!)).toMatchObject({ label: 'A' });
  expect(predikatPoin(90.01, skalaPredikat('akip')!)).toMatchObject({ label: 'AA' });
});
