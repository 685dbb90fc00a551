import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { kenaliTabel } from '../../core/formulir/kenali';
import { gambarPohon, matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** "KODE" over five columns that have a heading of their own. */
const LIMA_RUAS = `
| No | KODE | < | < | < | < | PROGRAM / KEGIATAN / SUB KEGIATAN | INDIKATOR KINERJA | KEUANGAN | < | KINERJA | <
| ^ | Urusan | Bidang | Program | Kegiatan | Sub Kegiatan | ^ | ^ | PAGU ANGGARAN | REALISASI | TARGET | REALISASI
| 1 | 1 | 06 | 04 | | | PROGRAM REHABILITASI SOSIAL | Persentase PPKS | 60.000.000 | 50.000.000 | 100 | 90
| 2 | 1 | 06 | 04 | 2.01 | | Rehabilitasi Sosial Dasar | Jumlah PPKS | 60.000.000 | 50.000.000 | 100 | 90
| 3 | 1 | 06 | 04 | 2.01 | 0001 | Penyediaan Permakanan | Jumlah orang | 40.000.000 | 30.000.000 | 50 | 45
| 4 | 1 | 06 | 04 | 2.01 | 0002 | Penyediaan Sandang | Jumlah orang | 20.000.000 | 20.000.000 | 50 | 45`;

test('kode di lima kolom yang masing-masing berjudul menjadi satu kode', () => {
  expect(petaKolom(satuTabel(susunan(LIMA_RUAS)))).toMatch(/^A nomor, B kode, G uraian/);
  expect(gambarPohon(matriksDari(susunan(LIMA_RUAS)))).toEqual([
    'program 1.06.04',
    '  kegiatan 1.06.04.2.01',
    '    sub kegiatan 1.06.04.2.01.0001',
    '    sub kegiatan 1.06.04.2.01.0002',
  ]);
});

/** Renstra 2025-2029 of offices that give the code a column of its own. */
const RENSTRA = `
| KODE | BIDANG URUSAN / PROGRAM / OUTCOME / KEGIATAN / SUBKEGIATAN / OUTPUT | INDIKATOR | BASELINE 2024 | TARGET DAN PAGU TAHUN | < | < | < | PERANGKAT DAERAH
| ^ | ^ | ^ | ^ | 2026 | < | 2027 | < | ^
| ^ | ^ | ^ | ^ | TARGET | PAGU (Rp.) | TARGET | PAGU (Rp.) | ^
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | | | | 60.000.000 | | 66.000.000 | DINAS SOSIAL
| | Meningkatnya rehabilitasi sosial | Persentase PPKS | 90 | 92 | 60.000.000 | 94 | 66.000.000 |
| 1.06.04.2.01 | Rehabilitasi Sosial Dasar | | | | 60.000.000 | | 66.000.000 | DINAS SOSIAL
| 1.06.04.2.01.0001 | Penyediaan Permakanan | Jumlah orang | 40 | 50 | 40.000.000 | 55 | 44.000.000 | DINAS SOSIAL
| 1.06.04.2.01.0002 | Penyediaan Sandang | Jumlah orang | 40 | 50 | 20.000.000 | 55 | 22.000.000 | DINAS SOSIAL`;

test('Renstra dengan kolom kode sendiri: tingkat dari kode', () => {
  expect(satuTabel(susunan(RENSTRA)).formulir.baris.tingkat).toBe('kode');
  expect(jalankanAturan(JUMLAH_INDUK, susunan(RENSTRA))).toEqual([]);
  expect(
    jalankanAturan(JUMLAH_INDUK, susunan(RENSTRA.replace('| 44.000.000', '| 40.000.000'))),
  ).toMatchObject([{ sel: 'H6', seharusnya: 62_000_000 }]);
});

/** T-C.24 as the regulation prints it: the years are numbered 1 to 5 (here 1 to 3) under each group. */
const t_c_24 = (nomor: string, pertama: string): string => `
| Tabel T-C.24
| Uraian | Anggaran pada Tahun ke- | < | < | Realisasi Anggaran pada Tahun ke- | < | < | Rasio antara Realisasi dan Anggaran Tahun ke- | < | < | Rata-rata Pertumbuhan | <
| ^ | 1 | 2 | 3 | 1 | 2 | 3 | 1 | 2 | 3 | Anggaran | Realisasi
${nomor}| BELANJA DAERAH | 5000000 | 6000000 | 7000000 | 4000000 | 5000000 | 6000000 | 80 | 83,33 | 85,71 | 18,33 | 22,5
| Belanja Modal | ${pertama} | 1000000 | 2000000 | 0 | 500000 | 1000000 | | 50 | 50 | 100 | 100`;
const NOMOR = '| (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10) | (11) | (12)\n';

test.each([
  ['dengan baris nomor kolom', t_c_24(NOMOR, '1000000')],
  ['tanpa baris nomor kolom', t_c_24('', '1000000')],
  ['nol di kolom pertama', t_c_24('', '0')],
])('T-C.24 dengan tahun 1 2 3, %s', (_judul, gambar) => {
  const tabel = satuTabel(susunan(gambar));
  expect(tabel.formulir.id).toBe('t-c-24');
  expect(petaKolom(tabel)).toBe(
    'A uraian, B anggaran-1, C anggaran-2, D anggaran-3, E realisasi-1, F realisasi-2, G realisasi-3, ' +
      'H rasio-1, I rasio-2, J rasio-3, K pertumbuhan-anggaran, L pertumbuhan-realisasi',
  );
});

const LAPORAN = (kepala: string): string => `
| ${kepala}
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | 50.000.000 | 60.000.000 | 55.000.000 | 91,67
| 1.06.04.2.01 | Rehabilitasi Sosial Dasar | 50.000.000 | 60.000.000 | 55.000.000 | 91,67
| 1.06.04.2.01.0001 | Penyediaan Permakanan | 30.000.000 | 40.000.000 | 36.000.000 | 90,00
| 1.06.04.2.01.0002 | Penyediaan Sandang | 20.000.000 | 20.000.000 | 19.000.000 | 95,00`;

test.each([
  'Kode | Program/Kegiatan/Sub Kegiatan | Pagu Murni | Pagu Perubahan | Realisasi | %',
  'Kode | Program/Kegiatan/Sub Kegiatan | Anggaran Semula | Anggaran Setelah Perubahan | Realisasi | %',
  'Kode | Program/Kegiatan/Sub Kegiatan | Pagu Perubahan | Realisasi | Pagu Murni | %',
])('realisasi dibandingkan dengan pagu yang berlaku: %s', (kepala) => {
  const tabel = satuTabel(susunan(LAPORAN(kepala)));
  const pagu = tabel.kolom.find((k) => k.definisi.id === 'pagu')!;
  expect(pagu.judul).toMatch(/Perubahan/);
});

test('hanya pagu murni: itulah pagunya', () => {
  const tabel = satuTabel(
    susunan(
      LAPORAN('Kode | Program/Kegiatan/Sub Kegiatan | Pagu Murni | Lokasi | Realisasi | %').replace(
        /\| 60\.000\.000 (?=\| 55)|\| 40\.000\.000 |\| 20\.000\.000 (?=\| 19)/g,
        '| Metro ',
      ),
    ),
  );
  expect(petaKolom(tabel)).toMatch(/C pagu,/);
});

test('judul yang disingkat', () => {
  const gambar = LAPORAN('Kd. Rek | Prog/Keg/Sub Keg | Pagu Angg. | Real. Keu | Sisa | Real. Fisik (%)');
  expect(petaKolom(satuTabel(susunan(gambar)))).toMatch(/^A kode, B uraian, C pagu, D realisasi-uang/);
});

const CAPAIAN = `
| Kode | Program/Kegiatan/Sub Kegiatan | Indikator Kinerja | Target | Realisasi | Capaian (%) | Pagu (Rp) | Realisasi (Rp)
| 2.13.01 | PROGRAM PENATAAN DESA | Jumlah penduduk | 125.000 | 120.000 | 96 | 60.000.000 | 50.000.000
| 2.13.01.2.01 | Penyelenggaraan Penataan Desa | Jumlah penduduk | 60.500 | 60.500 | 100 | 60.000.000 | 50.000.000
| 2.13.01.2.01.0001 | Penataan Desa | Jumlah penduduk | 12.500 | 12.000 | 96 | 60.000.000 | 50.000.000`;

test('target dan realisasi kinerja di atas seribu bukan uang', () => {
  expect(petaKolom(satuTabel(susunan(CAPAIAN)))).toBe(
    'A kode, B uraian, C indikator, D target, E realisasi, F capaian, G pagu, H realisasi-uang',
  );
});

test('kepala yang sama sekali lagi: tabel baru sesudah jumlah dan judul, halaman baru tanpa itu', () => {
  const [kepala, ...isi] = CAPAIAN.trim().split('\n') as [string, ...string[]];
  const tabel = [kepala, ...isi].join('\n');
  const halaman = kenaliTabel(susunan(`${tabel}\n${tabel}`)).tabel;
  expect(halaman.map((t) => t.bagian.length)).toEqual([2]);
  const jumlah = '| JUMLAH | | | | | | 60.000.000 | 50.000.000';
  const dua = kenaliTabel(susunan(`${tabel}\n${jumlah}\n| Capaian Kinerja Tahun 2023\n${tabel}`)).tabel;
  expect(dua.map((t) => t.kepala.baris)).toEqual([0, 6]);
});
