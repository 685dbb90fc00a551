import { PREDIKAT } from '../../core/aturan/cap-002-predikat';
import { PERSEN } from '../../core/aturan/cap-001-persen';
import { ANGKA_TEKS } from '../../core/aturan/str-003-angka-teks';
import { KODE_BUKAN_TEKS } from '../../core/aturan/kod-004-kode-bukan-teks';
import type { Aturan } from '../../core/aturan/aturan';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan } from '../bantu/uji-aturan';

const KEPALA = ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian', 'Predikat'];
const baris = (target: NilaiSel, realisasi: NilaiSel, capaian: NilaiSel, predikat: NilaiSel = null) => [
  1, 'Sasaran', 'Persen A', target, realisasi, capaian, predikat,
]; // prettier-ignore
const capaian = (...isi: NilaiSel[][]): Lembar => lembarUji([KEPALA, ...isi]);
const perbaikan = (aturan: Aturan, lembar: Lembar) =>
  jalankanAturan(aturan, lembar).flatMap((t) =>
    t.perbaikan.flatMap((p) =>
      p.perubahan.map(({ rumus, nilai, hasil, format }) => ({ jenis: p.jenis, rumus, nilai, hasil, format })),
    ),
  );

describe('persentase dihitung ulang: rumus bila kedua selnya angka, selalu pilihan', () => {
  test.each<[string, Lembar, object]>([
    ['poin', capaian(baris(80, 60, 90)), { rumus: 'ROUND(E2/D2*100,2)', hasil: 75 }],
    ['teks dengan %', capaian(baris(80, 60, '90,00 %')), { rumus: 'E2/D2', hasil: 0.75, format: '0.00%' }],
    [
      'format persen',
      lembarUji([KEPALA, baris(80, 60, 0.9)], { format: { F: '0.00%' } }),
      { rumus: 'E2/D2', hasil: 0.75, format: undefined },
    ],
    ['target berupa teks: angkanya saja', capaian(baris('80 Dokumen', '60 Dokumen', 90)), { nilai: 75 }],
  ])('%s', (_judul, lembar, isi) => {
    expect(perbaikan(PERSEN, lembar)).toMatchObject([{ jenis: 'pilih', ...isi }]);
  });

  test('cocok dengan rumus indikator turun: tidak ada perbaikan', () => {
    expect(perbaikan(PERSEN, capaian(baris(10, 12, 80)))).toEqual([]);
  });
});

test('predikat: setiap kata yang sah menjadi pilihan', () => {
  const isi = perbaikan(PREDIKAT, capaian(baris(100, 74, 74, 'Tinggi')));
  expect(isi).toMatchObject([{ jenis: 'pilih', nilai: 'Sedang' }]);
});

describe('angka teks', () => {
  const uang = (nilai: NilaiSel, rumus: Record<string, string> = {}): Lembar =>
    lembarUji(
      [
        ['Kode', 'Uraian', 'Pagu Indikatif'],
        ['1.06.01', 'Program', nilai],
        ['1.06.02', 'Program', 5],
      ],
      { rumus },
    );
  test.each<[NilaiSel, object[]]>([
    ['5.575.000', [{ jenis: 'aman', nilai: 5_575_000, format: '#,##0' }]],
    ['Rp 63.677.546,50', [{ jenis: 'aman', nilai: 63_677_546.5, format: '#,##0.00' }]],
    ['25.000.000 rupiah', [{ jenis: 'aman', nilai: 25_000_000 }]],
    ['2 Dokumen', []],
  ])('%s', (nilai, harapan) => expect(perbaikan(ANGKA_TEKS, uang(nilai))).toMatchObject(harapan));

  test('hasil rumus tidak ditimpa', () => {
    expect(perbaikan(ANGKA_TEKS, uang('5.575.000', { C2: 'TEXT(D2,"#.##0")' }))).toEqual([]);
  });
});

describe('kode angka: aman hanya bila satu-satunya bacaan', () => {
  const kode = (nilai: NilaiSel, format: string): Lembar =>
    lembarUji([['Kode', 'Uraian', 'Pagu'], [nilai, 'Bidang', 5], ['1.06.01', 'Program', 5], ['1.06.02', 'Program', 5]], { format: { A: format } }); // prettier-ignore
  test.each<[NilaiSel, string, object[]]>([
    [1.06, 'General', [{ jenis: 'aman', nilai: '1.06', format: '@' }]],
    [1.1, '0.00', [{ jenis: 'aman', nilai: '1.10', format: '@' }]],
    [
      1.1,
      'General',
      [
        { jenis: 'pilih', nilai: '1.01' },
        { jenis: 'pilih', nilai: '1.10' },
      ],
    ],
  ])('%s dengan format %s', (nilai, format, harapan) => {
    // prettier-ignore
    expect(perbaikan(KODE_BUKAN_TEKS, kode(nilai, format))).toMatchObject(harapan);
  });
});
