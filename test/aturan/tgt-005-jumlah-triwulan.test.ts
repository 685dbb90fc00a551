import { JUMLAH_TRIWULAN } from '../../core/aturan/tgt-005-jumlah-triwulan';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const rencana = (...nilai: NilaiSel[]) =>
  lembarUji([
    [
      'Kode',
      'Program/Kegiatan/Sub Kegiatan',
      'Indikator Kinerja',
      'Target Tahunan',
      'Target Triwulan I',
      'Target Triwulan II',
      'Target Triwulan III',
      'Target Triwulan IV',
      'Pagu Indikatif',
    ],
    ['1.06.01.2.01.01', 'Sub kegiatan a', 'Jumlah dokumen', ...nilai, 5_575_000],
    ['1.06.01.2.01.02', 'Sub kegiatan b', 'Jumlah dokumen', 4, 1, 1, 1, 1, 4_139_350],
    ['1.06.01.2.01.03', 'Sub kegiatan c', 'Jumlah dokumen', 4, 1, 1, 1, 1, 3_009_350],
  ]);

const EMPAT = ['I', 'II', 'III', 'IV'];

/** One sub kegiatan under these columns. */
const kepala = (judul: readonly string[], ...nilai: NilaiSel[]) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', ...judul, 'Pagu Indikatif'],
    ['1.06.01.2.01.01', 'Sub kegiatan a', 'Jumlah dokumen', ...nilai, 5_575_000],
    ['1.06.01.2.01.02', 'Sub kegiatan b', 'Jumlah dokumen', ...nilai.map(() => null), 4_139_350],
  ]);

const rencanaBanyak = (banyak: number) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target Tahunan', ...EMPAT.map((tw) => `Target Triwulan ${tw}`), 'Pagu Indikatif'], // prettier-ignore
    ...Array.from({ length: banyak }, (_, i) => [`1.06.01.2.01.${String(i + 1).padStart(2, '0')}`, `Sub ${i}`, 'Jumlah dokumen', 12, 3, 3, 3, 2, 5_575_000]), // prettier-ignore
  ]);

const TARGET_TW = EMPAT.map((tw) => `Target Triwulan ${tw}`);
/** "Target" over the quarters, the word "Triwulan" only below it; a total row at the end. */
const bertingkat = (setahun: number, ...tw: number[]) =>
  lembarUji(
    [
      ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target Tahunan', 'Target', null, null, null, 'Pagu Indikatif'], // prettier-ignore
      [null, null, null, null, ...EMPAT.map((n) => `Tribulan ${n}`), null],
      ['1.06.01.2.01.01', 'Sub kegiatan a', 'Jumlah dokumen', setahun, ...tw, 5_575_000],
      ['1.06.01.2.01.02', 'Sub kegiatan b', 'Jumlah dokumen', 4, 1, 1, 1, 1, 4_139_350],
      [null, 'JUMLAH', null, 99, 1, 1, 1, 1, 9_714_350],
    ],
    { gabungan: ['E1:H1', ...['A', 'B', 'C', 'D', 'I'].map((k) => `${k}1:${k}2`)] },
  );

/** A performance agreement, with the target of last year beside this one's. */
const perjanjian = (setahun: readonly string[], tw: readonly string[], ...nilai: NilaiSel[]) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', ...setahun, ...tw],
    [1, 'Sasaran a', 'Jumlah dokumen', ...nilai],
    [2, 'Sasaran b', 'Jumlah orang', ...setahun.map((j) => (j === 'Target 2026' ? 20 : 17)), 5, 5, 5, 5],
    [3, 'Sasaran c', 'Jumlah laporan', ...setahun.map((j) => (j === 'Target 2026' ? 8 : 9)), 2, 2, 2, 2],
  ]);
const RAPAT = ['TW1', 'TW2', 'TW3', 'TW4'].map((tw) => `Target ${tw}`);

ujiAturan(JUMLAH_TRIWULAN, {
  terima: [
    ['dua tahun: yang dekat dengan triwulannya', perjanjian(['Target 2025', 'Target 2026'], RAPAT, 8, 12, 3, 3, 3, 3)], // prettier-ignore
    ['dua tahun, yang dekat tahun depan: yang cocok dengan triwulannya', perjanjian(['Target 2026', 'Target 2027'], RAPAT, 12, 15, 3, 3, 3, 3)], // prettier-ignore
    ['baris jumlah tidak dinilai; kata triwulan di baris kedua kepala', bertingkat(12, 3, 3, 3, 3)],
    ['tanpa kata triwulan', kepala(['Target Tahunan', 'Target I', 'Target II', 'Target III', 'Target IV'], 12, 3, 3, 3, 2)], // prettier-ignore
    ['triwulan yang terlewat', kepala(['Target Tahunan', 'Target TW I', 'Target TW II', 'Target TW IV'], 12, 3, 3, 3)], // prettier-ignore
    ['triwulan I terlewat', kepala(['Target Tahunan', 'Target TW II', 'Target TW III', 'Target TW IV'], 12, 3, 3, 3)], // prettier-ignore
    ['akumulatif', rencana(12, 3, 3, 3, 3)],
    ['progres', rencana(100, 25, 50, 75, 100)],
    ['repetitif', rencana(12, 12, 12, 12, 12)],
    ['belum diisi', rencana(12, null, null, null, null)],
    ['dua triwulan saja', rencana('4 dokumen', null, '2 dokumen', null, '2 dokumen')],
    ['satu triwulan saja', rencana(12, 3, null, null, null)],
    ['target tahunan kosong', rencana(null, 3, 3, 3, 3)],
    ['triwulan yang tidak terbaca', rencana(12, 3, '3.00.0', 3, 3)],
    ['naik lalu turun: puncaknya', rencana(12, 3, 12, 6, 5)],
    ['triwulan terakhir sama dengan target tahunan, puncaknya di tengah', rencana(12, 3, 15, 13, 12)],
    [
      'target di kiri dan di kanan: yang di kiri',
      kepala(['Target 2026', ...TARGET_TW, 'Target 2027'], 12, 3, 3, 3, 3, 20),
    ],
    ['pembulatan desimal', rencana(100, 33.333, 33.333, 33.333, null)],
    ['angka kecil', rencana(0.5, 0.1, 0.1, 0.1, 0.2)],
    [
      'hanya tiga triwulan',
      kepala(['Target Tahunan', 'Target TW I', 'Target TW II', 'Target TW III'], 12, 3, 3, 3),
    ],
    [
      'realisasi triwulan bukan target',
      kepala(['Target Tahunan', ...EMPAT.map((tw) => `Realisasi Target Triwulan ${tw}`)], 12, 3, 3, 3, 2),
    ],
    [
      'target akhir Renstra bukan target setahun',
      kepala(['Target Akhir Renstra', ...EMPAT.map((tw) => `Target Triwulan ${tw}`)], 60, 3, 3, 3, 3),
    ],
    [
      'kolom capaian bukan target setahun',
      kepala(['Capaian Tahun Lalu', ...EMPAT.map((tw) => `Target Triwulan ${tw}`)], 60, 3, 3, 3, 3),
    ],
  ],
  tolak: [
    ['tulisan "TW1"', perjanjian(['Target 2026'], RAPAT, 12, 3, 3, 3, 2), { sel: 'D2', tertulis: 12, seharusnya: 11 }], // prettier-ignore
    ['dua tahun, satu salah', perjanjian(['Target 2025', 'Target 2026'], RAPAT, 8, 12, 3, 3, 3, 2), { sel: 'E2', tertulis: 12, seharusnya: 11 }], // prettier-ignore
    ['kata triwulan di baris kedua kepala', bertingkat(12, 3, 3, 3, 2), { sel: 'D3', seharusnya: 11 }],
    [
      'triwulan IV di kolom paling kanan',
      lembarUji([
        [
          'Kode',
          'Program/Kegiatan/Sub Kegiatan',
          'Indikator Kinerja',
          'Pagu Indikatif',
          'Target Tahunan',
          ...TARGET_TW,
        ],
        ['1.06.01.2.01.01', 'Sub kegiatan a', 'Jumlah dokumen', 5_575_000, 12, 3, 3, 3, 2],
        ['1.06.01.2.01.02', 'Sub kegiatan b', 'Jumlah dokumen', 4_139_350, 4, 1, 1, 1, 1],
      ]),
      { sel: 'E2' },
    ],
    [
      'tulisan "TW. 1"',
      kepala(['Target Tahunan', ...[1, 2, 3, 4].map((tw) => `Target TW. ${tw}`)], 12, 3, 3, 3, 2),
      { sel: 'D2' },
    ],
    [
      'nomor triwulan di baris kepala ketiga',
      lembarUji(
        [
          [
            'Kode',
            'Program/Kegiatan/Sub Kegiatan',
            'Indikator Kinerja',
            'Target Tahunan',
            'Target',
            null,
            null,
            null,
            'Pagu Indikatif',
          ],
          [null, null, null, null, 'Triwulan', null, null, null, null],
          [null, null, null, null, ...EMPAT, null],
          ['1.06.01.2.01.01', 'Sub kegiatan a', 'Jumlah dokumen', 12, 3, 3, 3, 2, 5_575_000],
          ['1.06.01.2.01.02', 'Sub kegiatan b', 'Jumlah dokumen', 4, 1, 1, 1, 1, 4_139_350],
        ],
        { gabungan: ['E1:H1', 'E2:H2', ...['A', 'B', 'C', 'D', 'I'].map((k) => `${k}1:${k}3`)] },
      ),
      { sel: 'D4' },
    ],
    ['dua triwulan saja', rencana(12, 3, 3, null, null), { sel: 'D2', seharusnya: 6 }],
    ['target tahunan di kanan triwulan', kepala([...TARGET_TW, 'Target Tahunan'], 3, 3, 3, 2, 12), { sel: 'H2' }], // prettier-ignore
    ['triwulan terakhir di kolom terakhir', kepala(['Target Tahunan', 'Pagu (Rp)', ...TARGET_TW], 12, 5_000_000, 3, 3, 3, 2), { sel: 'D2' }], // prettier-ignore
    [
      'e-Monev: jumlah target triwulan tidak sama dengan target tahunan',
      rencana(12, 3, 3, 3, 2),
      { sel: 'D2', tertulis: 12, seharusnya: 11 },
    ],
    ['tidak cukup dekat', rencana(100, 33, 33, 33, null), { sel: 'D2', seharusnya: 99 }],
    [
      'tulisan "TW-1"',
      kepala(['Target Tahunan', ...[1, 2, 3, 4].map((tw) => `Target TW-${tw}`)], 12, 3, 3, 3, 2),
      { sel: 'D2', seharusnya: 11 },
    ],
    ['banyak: satu temuan', rencanaBanyak(13), { sel: 'D2', kode: null }],
  ],
});
