import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { PerubahanSel } from '../../core/aturan/temuan';
import { formatSel, nilaiSel, rumusSel, type BukuKerja } from '../../core/lembar/lembar';
import { KAMUS_BAWAAN } from '../../core/nomenklatur/bawaan/bawaan';
import { periksa } from '../../core/validasi/periksa';
import { batalkan, terapkan } from '../../core/validasi/terapkan';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { ujiBilaAda } from '../bantu/data-bersama';
import { bukuUji, lembarUji, tabel } from '../bantu/lembar-uji';
import { pelanggaran } from './hukum-perbaikan';
import { isiLembar } from './perbaiki';
import { TABEL_ACAK } from './tabel-acak';

const DASAR = bukuUji(
  lembarUji(
    [
      [1, 'teks', null],
      [5, 5],
    ],
    { rumus: { B2: 'A2' }, format: { A: '0.00' } },
  ),
);
const ubah = (
  baris: number,
  kolom: number,
  sebelum: NilaiSel,
  isi: Partial<PerubahanSel>,
  rumus = '',
): PerubahanSel => ({ lembar: 'Uji', baris, kolom, sebelum: { nilai: sebelum, rumus }, ...isi });
const sel = (buku: BukuKerja, b: number, k: number) => [
  nilaiSel(buku.lembar[0]!, b, k),
  rumusSel(buku.lembar[0]!, b, k),
  formatSel(buku.lembar[0]!, b, k),
];

describe('terapkan', () => {
  test('nilai, rumus dengan hasil, format baru; lembar asal tidak berubah', () => {
    const { buku, ditolak } = terapkan(DASAR, [
      ubah(0, 0, 1, { nilai: '1.00', format: '@' }),
      ubah(0, 2, null, { rumus: 'A2*2', hasil: 10 }),
      ubah(3, 1, null, { nilai: 7 }),
    ]);
    expect(ditolak).toEqual([]);
    expect(sel(buku, 0, 0)).toEqual(['1.00', '', '@']);
    expect(sel(buku, 0, 2)).toEqual([10, 'A2*2', 'General']);
    expect(sel(buku, 3, 1)).toEqual([7, '', 'General']);
    expect(sel(DASAR, 0, 0)).toEqual([1, '', '0.00']);
    expect(DASAR.lembar[0]!.daftarFormat).toEqual(['General', '0.00']);
  });

  test('rumus tanpa hasil yang diketahui: nilai lama sampai dihitung', () => {
    const { buku } = terapkan(DASAR, [ubah(1, 0, 5, { rumus: 'SUM(A5:A6)' })]);
    expect(sel(buku, 1, 0)).toEqual([5, 'SUM(A5:A6)', '0.00']);
  });

  test.each([
    ['isi sudah lain', ubah(0, 0, 2, { nilai: 3 })],
    ['sel kini rumus', ubah(1, 1, 5, { nilai: 3 })],
    ['rumusnya lain', ubah(1, 1, 5, { nilai: 3 }, 'A3')],
    ['lembar tidak ada', { ...ubah(0, 0, 1, { nilai: 3 }), lembar: 'Lain' }],
  ])('ditolak: %s', (_judul, p) => {
    const hasil = terapkan(DASAR, [p]);
    expect(hasil.ditolak).toEqual([p]);
    expect(hasil.balik).toEqual([]);
    expect(hasil.buku.lembar.map(isiLembar)).toEqual(DASAR.lembar.map(isiLembar));
  });

  test('nilai rumus boleh bergerak: teks rumusnya yang disepakati', () => {
    const { buku, ditolak } = terapkan(DASAR, [ubah(1, 1, 99, { nilai: 3 }, 'A2')]);
    expect([ditolak.length, sel(buku, 1, 1)]).toEqual([0, [3, '', 'General']]);
  });

  test('teks tampilan ikut, bila host memberikannya', () => {
    const lembar = { ...DASAR.lembar[0]!, teks: [['1,00', 'teks', ''], ['5,00', '5']] }; // prettier-ignore
    const { buku } = terapkan(bukuUji(lembar), [ubah(0, 0, 1, { nilai: 2500 })]);
    expect(buku.lembar[0]!.teks![0]).toEqual(['2500,00', 'teks', '']);
    expect(lembar.teks[0]![0]).toBe('1,00');
  });
});

test('batalkan mengembalikan setiap sel, apa pun yang diterapkan', () => {
  const isi = fc.oneof(
    fc.record({ nilai: fc.constantFrom<NilaiSel>(null, 3, 'x', true, { galat: '#REF!' }) }),
    fc.record({ rumus: fc.constantFrom('A1', 'SUM(A1:A2)'), hasil: fc.constantFrom<NilaiSel>(1, 'y') }),
    fc.record({ nilai: fc.constant<NilaiSel>('k'), format: fc.constantFrom('@', '0.00', '#,##0') }),
  );
  const langkah = fc.array(fc.tuple(fc.nat(3), fc.nat(3), isi), { maxLength: 12 });
  fc.assert(
    fc.property(langkah, (daftar) => {
      let kini = DASAR;
      const perubahan = daftar.map(([b, k, baru]) => {
        const l = kini.lembar[0]!;
        const p = ubah(b, k, nilaiSel(l, b, k), baru, rumusSel(l, b, k));
        kini = terapkan(kini, [p]).buku;
        return p;
      });
      const terapan = terapkan(DASAR, perubahan);
      expect(terapan.ditolak).toEqual([]);
      expect(terapan.buku.lembar.map(isiLembar)).toEqual(kini.lembar.map(isiLembar));
      expect(batalkan(terapan).lembar.map(isiLembar)).toEqual(DASAR.lembar.map(isiLembar));
    }),
  );
});

test('dua kali sama dengan satu kali: yang kedua ditolak', () => {
  const p = [ubah(0, 0, 1, { nilai: '1.00', format: '@' }), ubah(1, 0, 5, { rumus: 'B2', hasil: 5 })];
  const { buku } = terapkan(DASAR, p);
  const kedua = terapkan(buku, p);
  expect(kedua.ditolak).toEqual(p);
  expect(kedua.buku.lembar.map(isiLembar)).toEqual(buku.lembar.map(isiLembar));
});

test('jumlah induk diganti rumus: pemeriksaan ulang tidak menemukannya lagi', () => {
  const buku = bukuUji(tabel`
    1.06.01 | 90
    1.06.01.2.01 | 30
    1.06.01.2.02 | 50`);
  const [temuan] = periksa(buku).temuan;
  const terapan = terapkan(buku, temuan!.perbaikan[0]!.perubahan);
  expect(sel(terapan.buku, 1, 2).slice(0, 2)).toEqual([80, 'SUM(C3:C4)']);
  expect(periksa(terapan.buku).temuan).toEqual([]);
});

describe('perbaikan aman: tidak ada galat baru, dapat dibatalkan, selesai dalam beberapa ronde', () => {
  const opsi = { kamus: KAMUS_BAWAAN };
  const KEPALA = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Target', 'Pagu Indikatif', 'Realisasi Anggaran'];
  const dinsos = (...baris: readonly (readonly NilaiSel[])[]) =>
    bukuUji(lembarUji([KEPALA, ...baris.map((b) => [...b, '12 Dokumen', 5000, 5000])]));

  /** Found at random; each once broke the law. */
  test.each([
    [
      'kode baru satu baris, lanjutannya tertinggal dengan kode lama',
      dinsos(
        ['1.06.04.2.01.02', 'PROGRAM REHABILITAS SOSIAL'],
        ['1.06.04.2.01.02', 'Penyediaan Permakanan'],
        ['1.06.04.2.01.02', null],
        ['1.06', 'PROGRAM REHABILITAS SOSIAL'],
      ),
    ],
    [
      'dua baris satu kode: nama baku di salah satunya saja',
      dinsos(
        ['1.06.04.02.01', 'Rehabilitasi Sosial Dasar di Luar Panti Sosial'],
        ['1.06', 'PROGRAM REHABILITAS SOSIAL'],
        ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar di Luar Panti Sosial'],
      ),
    ],
    [
      'satu item di dua baris: nama baku di keduanya',
      dinsos(['1.06.04', 'PROGRAM REHABILITAS SOSIAL'], ['1.06.04', 'Program Rehabilitas Sosial'], ['1.06.04.2.01', 'Lain']),
    ],
    [
      'angka ribuan atau desimal: tabelnya tidak berubah rupa',
      bukuUji(
        lembarUji([
          KEPALA,
          [true, 'PROGRAM REHABILITAS SOSIAL', '12 Dokumen', '5.000.000', { galat: '#VALUE!' }],
          [null, 'PROGRAM REHABILITAS SOSIAL', '12 Dokumen', '5.000.000', '1,234.5'],
          ['1.06', 'PROGRAM REHABILITAS SOSIAL', '12 Dokumen', '5.000.000', '1.234'],
          ['1.06', 'Penyediaan Permakanan', '12 Dokumen', '5.000.000', 2_500_000.5],
        ]),
      ),
    ],
  ])('%s', (_judul, buku) => expect(pelanggaran(buku, opsi)).toEqual([])); // prettier-ignore

  test.each([...TABEL_ACAK])('tabel acak: %s', (_bentuk, buku) => {
    fc.assert(
      fc.property(buku, (b) => expect(pelanggaran(b, opsi)).toEqual([])),
      { numRuns: 40 },
    );
  });

  test('buku kerja contoh', () => {
    const isi = new Uint8Array(readFileSync(BERKAS_CONTOH));
    expect(pelanggaran(bacaXlsx(isi, 'contoh.xlsx'), opsi)).toEqual([]);
  });

  for (const nama of [
    'kab-buru-2024-kua-ppas',
    'kab-buru-2026-sipd-rekap',
    'kab-pasangkayu-2024-renja-dpa',
    'kab-tapanuli-utara-2022-realisasi',
    'kota-semarang-capaian-kinerja',
  ])
    ujiBilaAda(nama, ['data', 'buku-kerja', `${nama}.xlsx`], (jalur) =>
      expect(pelanggaran(bacaXlsx(new Uint8Array(readFileSync(jalur)), jalur), opsi)).toEqual([]),
    );
});
