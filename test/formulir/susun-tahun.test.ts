import type { NilaiSel } from '../../core/angka/nilai-sel';
import { kenaliTabel } from '../../core/formulir/kenali';
import { lembarUji } from '../bantu/lembar-uji';

/** "pagu-n 2026" for every column of money, left to right. */
function kolomUang(lembar: ReturnType<typeof lembarUji>): string[] {
  const [tabel] = kenaliTabel(lembar).tabel;
  return tabel!.kolom
    .filter((k) => k.definisi.jenis === 'uang')
    .map((k) => `${k.definisi.id} ${k.tahunTertulis}`);
}

const TAHUN = [2026, 2027, 2028, 2029, 2030];
const renstra = (pagu: readonly NilaiSel[], tahun = TAHUN) =>
  lembarUji([
    ['RENSTRA TAHUN 2025-2029'],
    ['Bidang Urusan/Program/Outcome/Kegiatan/Subkegiatan/Output', 'Indikator Outcome/Output', 'Baseline Tahun 2024', ...tahun.flatMap((t) => [`Target ${t}`, `Pagu ${t}`]), 'Perangkat Daerah', 'Keterangan'], // prettier-ignore
    ...['1.06.04 - PROGRAM REHABILITASI SOSIAL', '1.06.04.2.01 - Rehabilitasi Sosial Dasar'].map((nama) => [
      nama,
      'Indikator',
      90,
      ...pagu.flatMap((p) => [95, p]),
      'Dinas Sosial',
      null,
    ]),
  ]);

test.each<[string, NilaiSel[]]>([
  ['tahun pertama dalam ribuan', [600, 610_000, 620_000, 630_000, 640_000]],
  ['tahun tengah dalam ribuan', [610_000_000, 620_000_000, 600, 630_000_000, 640_000_000]],
  ['dua tahun kosong', [null, 610_000_000, 620_000_000, null, 640_000_000]],
])('Renstra, %s: tahun pada judul kolom yang menentukan', (_judul, pagu) => {
  expect(kolomUang(renstra(pagu))).toEqual([
    'pagu-n 2026',
    'pagu-n+1 2027',
    'pagu-n+2 2028',
    'pagu-n+3 2029',
    'pagu-n+4 2030',
  ]);
});

test('tahun dari yang terakhir ke yang pertama', () => {
  const mundur = kolomUang(renstra([5e8, 6e8, 7e8, 8e8, 9e8], [...TAHUN].reverse()));
  expect(mundur).toEqual(['pagu-n+4 2030', 'pagu-n+3 2029', 'pagu-n+2 2028', 'pagu-n+1 2027', 'pagu-n 2026']);
});

test('tahun yang mungkin salah tulis tetap di tempatnya, juga bila kolomnya kosong', () => {
  expect(kolomUang(renstra([null, 6e8, 7e8, 8e8, 9e8], [2016, 2027, 2028, 2029, 2030]))).toEqual([
    'pagu-n 2016',
    'pagu-n+1 2027',
    'pagu-n+2 2028',
    'pagu-n+3 2029',
    'pagu-n+4 2030',
  ]);
});

test.each<[string, number]>([
  ['rupiah', 1_000_000],
  ['jutaan', 1],
])(
  'tabel polos dengan pagu tiga tahun (%s): yang pertama tahun dokumen, yang lain tetap uang',
  (_judul, kali) => {
    const lembar = lembarUji([
      ['Kode', 'Uraian', 'Pagu Indikatif 2026', 'Pagu Indikatif 2027', 'Pagu Indikatif 2028'],
      ['1.06.04', 'Program', 500 * kali, 550 * kali, 600 * kali],
      ['1.06.04.2.01', 'Kegiatan', 300 * kali, 320 * kali, 340 * kali],
      ['1.06.04.2.02', 'Kegiatan', 200 * kali, 230 * kali, 260 * kali],
    ]);
    expect(kolomUang(lembar)).toEqual([
      'pagu-n 2026',
      'uang-pagu-indikatif 2027',
      'uang-pagu-indikatif-2 2028',
    ]);
  },
);
