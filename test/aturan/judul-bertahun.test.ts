import type { NilaiSel } from '../../core/angka/nilai-sel';
import { jarakTahun, selJudul, tahunJudul, tahunRencana } from '../../core/aturan/judul-bertahun';
import { IndeksGabungan } from '../../core/lembar/gabungan';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';
import { renjaUji, SUB_LENGKAP } from '../bantu/renja-uji';
import { matriksDari } from '../bantu/susunan';

const renja = (judul: string, nama = 'Lembar1'): Lembar => ({ ...renjaUji([SUB_LENGKAP], { judul }), nama });

/** Rows above a plafon table of two programmes. */
const plafon = (...judul: readonly NilaiSel[]) =>
  lembarUji([
    ...judul.map((teks) => [teks]),
    ['Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator Kinerja', 'Target', 'Pagu Indikatif (Rp)'], // prettier-ignore
    ['1.06.01', 'PROGRAM PENUNJANG', 'Indikator', '100 %', 1_000_000],
    ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 'Indikator', '100 %', 2_000_000],
  ]);
const iku = (judul: string) =>
  lembarUji([
    [judul],
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
    [1, 'Sasaran', 'Indikator', 100, 90, 90],
  ]);

/** As "row:column text"; the column-number row belongs to the header. */
describe('sel judul di atas kolom', () => {
  const judul = (lembar: Lembar, kolom: number) =>
    selJudul(matriksDari(lembar), new IndeksGabungan(lembar), kolom).map((s) => `${s.baris}:${s.kolom} ${s.teks}`); // prettier-ignore
  test('kelompok yang digabung, terbawah dulu', () => {
    expect(judul(renja('RENJA TAHUN 2026'), 8)).toEqual([
      '4:8 9',
      '2:8 Pagu Indikatif (Rp)',
      '1:7 Capaian Kinerja dan Kerangka Pendanaan',
    ]);
  });
  test('kolom kelompok pertama', () => {
    expect(judul(renja('RENJA TAHUN 2026'), 7)).toEqual([
      '4:7 8',
      '2:7 Target 2026',
      '1:7 Capaian Kinerja dan Kerangka Pendanaan',
    ]);
  });
  test('judul setinggi seluruh kepala disebut sekali', () => {
    expect(judul(renja('RENJA TAHUN 2026'), 3)).toEqual([
      '4:3 4',
      '1:3 Indikator Program/Kegiatan/Sub Kegiatan',
    ]);
  });
  const tanpaGabungan: Lembar = { ...renja('RENJA TAHUN 2026'), gabungan: [] };
  test('kelompok yang ditulis tanpa menggabung sel', () => {
    expect(judul(tanpaGabungan, 8)).toEqual([
      '4:8 9',
      '2:8 Pagu Indikatif (Rp)',
      '1:7 Capaian Kinerja dan Kerangka Pendanaan',
    ]);
  });
  test('kolom pertama: di kirinya tidak ada lagi', () => {
    expect(judul(tanpaGabungan, 0)).toEqual(['4:0 1', '1:0 No']);
  });
});

test.each<[string, NilaiSel[], number | null]>([
  ['tahun', ['KUA PPAS TAHUN 2026'], 2026],
  ['tahun anggaran', ['PLAFON SEMENTARA', 'TAHUN ANGGARAN 2026'], 2026],
  ['spasi berlebih', ['KUA PPAS TAHUN  2026'], 2026],
  ['yang terdekat dengan tabel', ['RENJA TAHUN 2025', 'TAHUN 2026'], 2026],
  ['peraturan bukan judul', ['KUA PPAS TAHUN 2026', 'Peraturan Daerah Nomor 3 Tahun 2025'], 2026],
  ['dua tahun bukan satu', ['KUA PPAS TAHUN 2026', 'Tahun 2024 dan Tahun 2025'], 2026],
  ['tanpa tahun', ['KUA PPAS'], null],
  ['tanpa judul', [], null],
])('tahun di judul tabel: %s', (_judul, judul, tahun) => {
  expect(tahunJudul(matriksDari(plafon(...judul)))).toBe(tahun);
});

test.each<[string, Lembar, number | null, number | null]>([
  ['Renja menurut judulnya', renja('RANCANGAN AWAL RENJA TAHUN 2026'), null, 2026],
  ['judul mengalahkan pilihan', renja('RANCANGAN AWAL RENJA TAHUN 2026'), 2027, 2026],
  ['Renja menurut nama lembar', renja('', 'Renja 2026'), 2027, 2026],
  ['nama lembar tanpa dokumen', renja('', 'Data 2026'), 2027, 2027],
  ['evaluasi di nama lembar', renja('', 'Evaluasi Renja 2025'), 2027, 2027],
  ['Renja menurut pilihan', renja(''), 2027, 2027],
  ['Renja tanpa apa pun', renja(''), null, null],
  ['judul menengok', renja('EVALUASI HASIL RENJA TAHUN 2025'), 2027, null],
  ['realisasi, juga dengan z', renja('REALIZASI RENJA TAHUN 2025'), 2027, null],
  ['judul bukan rencana', renja('DINAS SOSIAL TAHUN 2025'), 2027, null],
  ['KUA-PPAS menurut judulnya', plafon('KUA PPAS TAHUN 2026'), null, 2026],
  ['KUA-PPAS tidak menurut pilihan', plafon('KUA PPAS'), 2027, null],
  ['bukan rencana setahun', iku('INDIKATOR KINERJA RENJA TAHUN 2026'), 2027, null],
])('tahun rencana: %s', (_judul, lembar, dipilih, tahun) => {
  expect(tahunRencana(matriksDari(lembar), dipilih)).toBe(tahun);
});

test('jarak kolom dari tahun dokumen', () => {
  const jarak = (id: string) => jarakTahun(matriksDari(renja('RENJA TAHUN 2026')).kolomBerid(id)!);
  expect(['realisasi-n-2', 'prakiraan-n-1', 'pagu-n', 'pagu-n+1', 'lokasi'].map(jarak)).toEqual([-2, -1, 0, 1, null]); // prettier-ignore
});
