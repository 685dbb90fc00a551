import type { Konteks } from '../../core/aturan/aturan';
import { kenaliTabel } from '../../core/formulir/kenali';
import type { Lembar } from '../../core/lembar/lembar';
import { susunMatriks } from '../../core/matriks/susun';
import { lembarUji } from '../bantu/lembar-uji';

/** Programs of the Renja of Dinas Sosial Metro with pagu that need not be right. */
const PROGRAM: readonly (readonly [kode: string, nama: string, pagu: number])[] = [
  ['1.06.01', 'PROGRAM PENUNJANG URUSAN PEMERINTAHAN DAERAH KABUPATEN/KOTA', 1_000_000],
  ['1.06.02', 'PROGRAM PEMBERDAYAAN SOSIAL', 827_447_150],
  ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 587_212_850],
  ['1.06.05', 'PROGRAM PERLINDUNGAN DAN JAMINAN SOSIAL', 2_000_000],
];

const TAHUN = [2026, 2027, 2028, 2029, 2030];

type Ganti = Readonly<Record<string, number>>;

export function renja(ganti: Ganti, tambahan: readonly (readonly [string, string, number])[] = []): Lembar {
  const kepala = ['No', 'Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target 2026', 'Pagu Indikatif (Rp)']; // prettier-ignore
  const isi = [...PROGRAM, ...tambahan].map(([kode, nama, pagu]) => [null, kode, nama, 'Indikator', '100 %', ganti[kode] ?? pagu]); // prettier-ignore
  const lain = ['Lokasi', 'Sumber Dana', 'Kelompok Sasaran', 'Perangkat Daerah Penanggung Jawab'];
  return lembarUji(
    [['RENJA TAHUN 2026'], [...kepala, ...lain], ...isi.map((b) => [...b, 'Kota Metro', 'DAU', 'PPKS', 'Dinas Sosial'])], // prettier-ignore
    { nama: 'Renja' },
  );
}

const KEPALA_RENSTRA = [
  'Bidang Urusan/Program/Outcome/Kegiatan/Subkegiatan/Output',
  'Indikator Outcome/Output',
  'Baseline Tahun 2024',
];

export function renstra(
  ganti: Ganti,
  akhiran = '',
  tambahan: readonly (readonly [string, string, number])[] = [],
  skala = 1,
): Lembar {
  const isi = [...PROGRAM, ...tambahan].map(([kode, nama, pagu]) => [
    `${kode} - ${nama}${akhiran ? ` ${akhiran} ${kode}` : ''}`,
    'Indikator (%)',
    90,
    ...TAHUN.flatMap(() => [100, Math.round((ganti[kode] ?? pagu) / skala)]),
    'Dinas Sosial',
    null,
  ]);
  return lembarUji(
    [
      ['RENSTRA TAHUN 2025-2029'],
      [skala === 1 ? null : '(dalam juta rupiah)'],
      [...KEPALA_RENSTRA, 'Target dan Pagu Indikatif Tahun', ...Array<null>(9).fill(null), 'Perangkat Daerah', 'Keterangan'], // prettier-ignore
      [null, null, null, ...TAHUN.flatMap((t) => [String(t), null]), null, null],
      [null, null, null, ...TAHUN.flatMap(() => ['Target', 'Pagu']), null, null],
      ...isi,
    ],
    { nama: 'Renstra', gabungan: ['D3:M3', 'D4:E4', 'F4:G4', 'H4:I4', 'J4:K4', 'L4:M4'] },
  );
}

/** The context of a workbook of these sheets. */
export function bukuDokumen(...lembar: Lembar[]): Konteks {
  return {
    toleransi: 1,
    tahun: 2026,
    pemda: null,
    kamus: null,
    takDikenal: [],
    pembanding: [],
    semua: lembar.flatMap((l) => kenaliTabel(l).tabel.map(susunMatriks)),
  };
}
