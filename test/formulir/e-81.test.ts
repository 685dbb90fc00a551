import { PERSEN } from '../../core/aturan/cap-001-persen';
import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { REALISASI_DI_ATAS_PAGU } from '../../core/aturan/pgu-003-realisasi-di-atas-pagu';
import type { Lembar } from '../../core/lembar/lembar';
import { gambarPohon, matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const DEPAN = '| No | Sasaran | Program/Kegiatan | Indikator Kinerja Program (outcome)/ Kegiatan (output)';
const DEPAN_LANJUT = '| ^ | ^ | ^ | ^';
const RESMI = [
  'Target Renstra Perangkat Daerah pada Tahun 2026 (akhir periode Renstra)',
  'Realisasi Capaian Kinerja Renstra Perangkat Daerah s/d Renja Perangkat Daerah Tahun Lalu (n-2)',
  'Target Kinerja dan Anggaran Renja Perangkat Daerah Tahun Berjalan (Tahun n-1) yang Dievaluasi',
];
const AKHIR = [
  'Realisasi Capaian Kinerja dan Anggaran Renja Perangkat Daerah yang Dievaluasi',
  'Realisasi Kinerja dan Anggaran Renstra Perangkat Daerah s/d Tahun 2025 (Akhir Tahun Pelaksanaan Renja)',
  'Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra Perangkat Daerah s/d Tahun 2025 (%)',
];
const dua = (judul: readonly string[]): string => judul.map((j) => `${j} | <`).join(' | ');
const kosong = (n: number): string => Array.from({ length: n }, () => '^').join(' | ');
const NOMOR =
  '| 1 | 2 | 3 | 4 | 5 | < | 6 | < | 7 | < | 8 | < | 9 | < | 10 | < | 11 | < | 12=8+9+10+11 | < | 13=6+12 | < | 14=13/5x100% | < | 15';
const K_RP = `| | | | | ${Array.from({ length: 10 }, () => 'K | Rp').join(' | ')} |`;

const kepala = (...baris: string[]): string =>
  [
    '| Formulir E.81',
    '| Evaluasi terhadap Hasil Renja Perangkat Daerah Lingkup Kabupaten/Kota',
    `${DEPAN} | ${dua(RESMI)} | Realisasi Kinerja Pada Triwulan | < | < | < | < | < | < | < | ${dua(AKHIR)} | Unit Perangkat Daerah Penanggung Jawab`,
    `${DEPAN_LANJUT} | ${kosong(6)} | I | < | II | < | III | < | IV | < | ${kosong(6)} | ^`,
    ...baris,
  ].join('\n');

const isi = (tingkat: string): string => `
| 1 | Meningkatnya layanan | Program Rehabilitasi Sosial | Persentase PPKS | 100 | 1000000000 | 70 | 600000000 | 10 | 200000000 | 2 | 40000000 | 2 | 40000000 | 2 | 40000000 | 3 | 60000000 | 9 | 180000000 | 79 | 780000000 | ${tingkat} | 78 | Dinas Sosial
| | | Kegiatan Rehabilitasi Dasar | Jumlah PPKS | 500 | 1000000000 | 300 | 600000000 | 100 | 200000000 | 20 | 40000000 | 20 | 40000000 | 20 | 40000000 | 30 | 60000000 | 90 | 180000000 | 390 | 780000000 | 78 | 78 | Dinas Sosial
| Rata-rata capaian kinerja (%) | < | < | < | | | | | | | | | | | | | | | | | | | 78,5 | 78
| Predikat kinerja | < | < | < | | | | | | | | | | | | | | | | | | | Tinggi | Tinggi
| Faktor pendorong keberhasilan kinerja:`;

const RESMI_PETA =
  'A nomor, B sasaran, C uraian, D indikator, E target-renstra-k, F target-renstra-rp, G realisasi-lalu-k, ' +
  'H realisasi-lalu-rp, I target-k, J target-rp, K tw1-k, L tw1-rp, M tw2-k, N tw2-rp, O tw3-k, P tw3-rp, Q tw4-k, ' +
  'R tw4-rp, S realisasi-k, T realisasi-rp, U realisasi-renstra-k, V realisasi-renstra-rp, W tingkat-renstra-k, ' +
  'X tingkat-renstra-rp, Y penanggung-jawab';

test.each([
  ['nomor kolom di atas K dan Rp', kepala(NOMOR, K_RP)],
  ['nomor kolom di bawah K dan Rp', kepala(K_RP, NOMOR)],
])('lima belas kolom resmi, %s', (_letak, kepalanya) => {
  const t = satuTabel(susunan(kepalanya + isi('79')));
  expect(t.formulir.id).toBe('e-81');
  expect(petaKolom(t)).toBe(RESMI_PETA);
  expect([...t.nomorKolom.values()]).toContain('12=8+9+10+11');
  expect(t.kepala.barisAkhir).toBe(5);
  expect(t.alasan).toMatch(/judul menyebut E\.81/);
});

test('tingkat capaian dihitung ulang; jumlah tiap triwulan diperiksa', () => {
  const lembar = (tingkat: string): Lembar => susunan(kepala(NOMOR, K_RP) + isi(tingkat));
  expect(gambarPohon(matriksDari(lembar('79'))).slice(0, 2)).toEqual([
    'program Program Rehabilitasi Sosial',
    '  kegiatan Kegiatan Rehabilitasi Dasar',
  ]);
  expect(jalankanAturan(PERSEN, lembar('79'))).toEqual([]);
  expect(jalankanAturan(JUMLAH_INDUK, lembar('79'))).toEqual([]);
  expect(jalankanAturan(PERSEN, lembar('97'))).toMatchObject([{ sel: 'W7', tertulis: 97, seharusnya: 79 }]);
  const salah = susunan(kepala(NOMOR, K_RP) + isi('79').replace('40000000 | 2 |', '50000000 | 2 |'));
  expect(jalankanAturan(JUMLAH_INDUK, salah)).toMatchObject([{ sel: 'L7', seharusnya: 40_000_000 }]);
});

test('realisasi tahun evaluasi paling banyak anggaran Renja tahun itu; kumulatif Renstra boleh lebih', () => {
  const lembar = (realisasi: string): Lembar =>
    susunan(kepala(NOMOR, K_RP) + isi('79').replace('| 390 | 780000000', `| 390 | 1800000000`).replace('| 90 | 180000000', `| 90 | ${realisasi}`)); // prettier-ignore
  expect(jalankanAturan(REALISASI_DI_ATAS_PAGU, lembar('200000000'))).toEqual([]);
  expect(jalankanAturan(REALISASI_DI_ATAS_PAGU, lembar('210000000'))).toMatchObject([
    { sel: 'T8', tertulis: 210_000_000, seharusnya: 200_000_000 },
  ]);
});

test('dengan kode, kelompok triwulan tertulis lengkap, tanpa judul formulir', () => {
  const t = satuTabel(
    susunan(
      [
        `| No | Sasaran | Kode | Program/Kegiatan | Indikator Kinerja Program (outcome)/ Kegiatan (output) | ${dua(RESMI)} | ${dua(['I', 'II', 'III', 'IV'].map((tw) => `Realisasi Kinerja dan Anggaran Triwulan ${tw}`))} | ${dua(AKHIR)} | Unit Perangkat Daerah Penanggung Jawab | Ket.`,
        `| ^ | ^ | ^ | ^ | ^ | ${Array.from({ length: 10 }, () => 'K | Rp').join(' | ')} | ^ | ^`,
        '| 1 | Layanan | 1.06.04 | Program Rehabilitasi Sosial | Persentase PPKS | 100 | 1000000000 | 70 | 600000000 | 10 | 200000000 | 2 | 40000000 | 2 | 40000000 | 2 | 40000000 | 3 | 60000000 | 9 | 180000000 | 79 | 780000000 | 79 | 78 | Dinas Sosial',
      ].join('\n'),
    ),
  );
  expect(t.formulir.id).toBe('e-81');
  expect(petaKolom(t)).toMatch(
    /C kode, D uraian, E indikator, F target-renstra-k, .*L tw1-k, .*R tw4-k, S tw4-rp, T realisasi-k, .*Z penanggung-jawab, AA keterangan$/,
  );
});
