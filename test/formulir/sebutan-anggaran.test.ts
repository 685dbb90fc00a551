import { PERSEN } from '../../core/aturan/cap-001-persen';
import { JUMLAH_TABEL } from '../../core/aturan/pgu-002-jumlah-tabel';
import { REALISASI_DI_ATAS_PAGU } from '../../core/aturan/pgu-003-realisasi-di-atas-pagu';
import { BARIS_TOTAL } from '../../core/formulir/formulir';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const BARIS = [
  ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 60_000_000, 50_000_000, '83,33'],
  ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar', 60_000_000, 50_000_000, '83,33'],
  ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 40_000_000, 30_000_000, '75'],
  ['1.06.04.2.01.0002', 'Penyediaan Sandang', 20_000_000, 20_000_000, '100'],
] as const;

const tabel = (kepala: string, ...tambahan: readonly (string | number)[]) =>
  susunan([`| ${kepala}`, ...BARIS.map((b) => `| ${[...b, ...tambahan].join(' | ')}`)].join('\n'));

test.each([
  ['Kode | Uraian | Pagu | Penyerapan | %', 'C pagu, D realisasi-uang, E serapan'],
  ['Kode | Uraian | Pagu | Penyerapan (Rp) | Penyerapan (%)', 'C pagu, D realisasi-uang, E serapan'],
  ['Kode | Uraian | Anggaran | Terserap | Daya Serap (%)', 'C pagu, D realisasi-uang, E serapan'],
  ['Kode | Uraian | Anggaran | Daya Serap (Rp) | Daya Serap (%)', 'C pagu, D realisasi-uang, E serapan'],
  [
    'Kode | Uraian | Pagu | Penyerapan Anggaran | Tingkat Penyerapan (%)',
    'C pagu, D realisasi-uang, E serapan',
  ],
  ['Kode | Uraian | Anggaran | Realisasi Keuangan | Keuangan (%)', 'C pagu, D realisasi-uang, E serapan'],
  [
    'Kode | Uraian | Pagu TA 2025 | Serapan TA 2025 | Serapan TA 2025 (%)',
    'C pagu, D realisasi-uang, E serapan',
  ],
])('pagu dan yang terserap: %s', (kepala, peta) => {
  const lembar = tabel(kepala);
  const t = satuTabel(lembar);
  expect([t.formulir.id, petaKolom(t)]).toEqual(['realisasi-anggaran', `A kode, B uraian, ${peta}`]);
  expect(jalankanAturan(PERSEN, lembar)).toEqual([]);
  const salah = susunan(
    [`| ${kepala}`, ...BARIS.map((b) => `| ${b.join(' | ').replace('30000000 | 75', '41000000 | 75')}`)].join(
      '\n',
    ),
  );
  expect(jalankanAturan(REALISASI_DI_ATAS_PAGU, salah).map((f) => f.sel)).toEqual(['D4']);
  expect(jalankanAturan(PERSEN, salah).map((f) => f.sel)).toEqual(['E4']);
});

test.each([
  ['Realisasi Fisik (%)', 95, 'F fisik'],
  ['Realisasi Fisik', 95, 'F fisik'],
  ['Progres Fisik (%)', 95, 'F fisik'],
  ['Sisa Anggaran', 1_000_000, 'F sisa'],
  ['Lebih/(Kurang)', 1_000_000, 'F sisa'],
  ['Belum Terserap (Rp)', 1_000_000, 'F sisa'],
  ['Saldo Anggaran', 1_000_000, 'F sisa'],
  ['Pagu 2026', 61_000_000, 'F uang-pagu'],
  ['Pagu Indikatif 2026 (Rp)', 61_000_000, 'F uang-pagu-indikatif-rp'],
])('di samping pagu dan realisasi 2025: %s', (judul, isi, peta) => {
  const t = satuTabel(tabel(`Kode | Uraian | Pagu 2025 | Realisasi 2025 | % | ${judul}`, isi));
  expect(t.formulir.id).toBe('realisasi-anggaran');
  expect(petaKolom(t)).toBe(`A kode, B uraian, C pagu, D realisasi-uang, E serapan, ${peta}`);
});

test.each([
  [
    'Fisik di kiri Keuangan',
    `
| Kode | Uraian | Pagu | Realisasi | < | <
| ^ | ^ | ^ | Fisik (%) | Keuangan (Rp) | Keuangan (%)
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000000 | 90 | 50000000 | 83,33
| 1.06.04.2.01 | Rehabilitasi Sosial Dasar | 60000000 | 90 | 50000000 | 83,33`,
    'C pagu, D fisik, E realisasi-uang, F serapan',
  ],
  [
    'target keuangan sampai triwulan bukan serapan',
    `
| Kode | Uraian | Pagu | Target Keuangan s/d TW II | < | Realisasi Keuangan s/d TW II | <
| ^ | ^ | ^ | Rp | % | Rp | %
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000000 | 30000000 | 50 | 50000000 | 83,33
| 1.06.04.2.01 | Rehabilitasi Sosial Dasar | 60000000 | 30000000 | 50 | 50000000 | 83,33`,
    'C pagu, D uang-target-keuangan-tw-ii-rp, F realisasi-uang, G serapan',
  ],
])('%s', (_judul, gambar, peta) => {
  expect(petaKolom(satuTabel(susunan(gambar)))).toBe(`A kode, B uraian, ${peta}`);
  expect(jalankanAturan(PERSEN, susunan(gambar))).toEqual([]);
});

test.each(
  'JUMLAH,Jumlah Total,Total,GRAND TOTAL,Grandtotal,TOTAL KESELURUHAN,Jumlah Seluruhnya,J U M L A H,T O T A L,Jml,Jml.,Jlh,JUMLAH (Rp),TOTAL :,Sub Total,Sub-total,Subtotal,∑,Σ Belanja,Jumlah Anggaran'.split(
    ',',
  ),
)('baris total: %s', (kata) => {
  const isi = (total: number) => `
| Kode | Uraian | Anggaran | Realisasi | %
| 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | 40000000 | 30000000 | 75
| 1.06.04 | PROGRAM REHABILITASI SOSIAL | 60000000 | 45000000 | 75
| | ${kata} | ${total} | 75000000 | 75`;
  expect(jalankanAturan(JUMLAH_TABEL, susunan(isi(100_000_000)))).toEqual([]);
  expect(jalankanAturan(JUMLAH_TABEL, susunan(isi(101_000_000)))).toMatchObject([
    { sel: 'C4', seharusnya: 100_000_000 },
  ]);
});

test.each(['Totalitas pelayanan', 'Jumlahkan', 'Subtema', 'Jmlx'])('bukan total: %s', (kata) => {
  expect(BARIS_TOTAL.test(kata)).toBe(false);
});
