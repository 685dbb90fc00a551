import fc from 'fast-check';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { bacaKode } from '../../core/kode/baca-kode';
import { bacaLembarPertama } from '../bantu/sheetjs';
import { ujiBilaAda } from '../bantu/data-bersama';

describe('kode bersih', () => {
  test.each([
    ['1', 'urusan', '1'],
    ['1.06', 'bidang urusan', '1.6'],
    ['X.XX', 'bidang urusan', 'X.XX'],
    ['1.06.01', 'program', '1.6.1'],
    ['X.XX.01', 'program', 'X.XX.1'],
    ['1.06.01.2.09', 'kegiatan', '1.6.1.2.9'],
    ['1.06.01.2.01.01', 'sub kegiatan', '1.6.1.2.1.1'],
    ['1.06.01.2.01.0001', 'sub kegiatan', '1.6.1.2.1.1'],
    ['2.22.08.5.01.0001', 'sub kegiatan', '2.22.8.5.1.1'], // penanda 3-9 ada di daftar resmi
  ])('%s', (teks, tingkat, kanonik) => {
    const bacaan = bacaKode(teks);
    expect(bacaan).toMatchObject({ jenis: 'nomenklatur', teks, nama: null, pasti: true, pembersihan: [] });
    expect(bacaan.kode).toMatchObject({ teks, tingkat, kanonik });
    expect(bacaan.kemungkinan).toEqual([bacaan.kode]);
  });
});

describe('kotor tetapi pasti', () => {
  test.each<[string, string, string[]]>([
    ['1.01.01.2.01.01 ', '1.01.01.2.01.01', ['spasi']],
    [' 1.03.01.2.05.09', '1.03.01.2.05.09', ['spasi']],
    ['7.01.01 \r\n', '7.01.01', ['spasi']],
    [' \r\n2.17 ', '2.17', ['spasi']],
    ['1.02 .02.2.03.01', '1.02.02.2.03.01', ['spasi']],
    ['4.01.02.2.04.01\u00a0', '4.01.02.2.04.01', ['spasi']],
    ['\u200b1.06.01', '1.06.01', ['spasi']],
    ["'1.06.01", '1.06.01', ['spasi']],
    ['1.06.05.2.0\n2.01', '1.06.05.2.02.01', ['spasi']],
    ['2.09.03.', '2.09.03', ['titik']],
    ['1.06..01', '1.06.01', ['titik']],
    ['1.02  .02.2.03.01', '1.02.02.2.03.01', ['spasi']],
    ['1.02. 02.2.03.01', '1.02.02.2.03.01', ['spasi']],
    ['x.xx.01.2.07.0009', 'X.XX.01.2.07.0009', ['huruf']],
  ])('%j', (mentah, teks, pembersihan) => {
    expect(bacaKode(mentah)).toMatchObject({ teks, pembersihan, pasti: true, alasan: null });
  });
});

describe('kode dan nama dalam satu sel', () => {
  test.each([
    ['1.06.01 - PROGRAM PENUNJANG', '1.06.01', 'PROGRAM PENUNJANG'],
    ['1.06 URUSAN PEMERINTAHAN BIDANG SOSIAL', '1.06', 'URUSAN PEMERINTAHAN BIDANG SOSIAL'],
    ['1 URUSAN PEMERINTAHAN WAJIB', '1', 'URUSAN PEMERINTAHAN WAJIB'],
    ['X.XX.01 PROGRAM PENUNJANG', 'X.XX.01', 'PROGRAM PENUNJANG'],
    ['1.06.02.2.03.0004\nPeningkatan  Kemampuan', '1.06.02.2.03.0004', 'Peningkatan Kemampuan'],
    ['1.06.01: Penunjang', '1.06.01', 'Penunjang'],
    ['1.06.01 - PROGRAM ', '1.06.01', 'PROGRAM'],
    ['1.06.01 -- PROGRAM', '1.06.01', 'PROGRAM'],
    ["1.06.01 Jum'at Bersih", '1.06.01', "Jum'at Bersih"],
    ['1.06.01 Cakupan 100%', '1.06.01', 'Cakupan 100%'],
    ['1.06.01 Tim SK I.2', '1.06.01', 'Tim SK I.2'],
  ])('%j', (mentah, teks, nama) => {
    expect(bacaKode(mentah)).toMatchObject({
      jenis: 'nomenklatur',
      teks,
      nama,
      pasti: true,
      pembersihan: [],
    });
  });

  test('SKPD', () => {
    expect(bacaKode('1.06.0.00.0.00.01.0000 Dinas Sosial')).toMatchObject({
      jenis: 'organisasi',
      kode: null,
      teks: '1.06.0.00.0.00.01.0000',
      nama: 'Dinas Sosial',
      pasti: true,
    });
  });

  test('nama yang mulai dengan angka', () => {
    const bacaan = bacaKode('1.06.02.2.03.0004 12 Bulan');
    expect(bacaan).toMatchObject({ teks: '1.06.02.2.03.0004', nama: '12 Bulan', pasti: false });
    expect(bacaan.pembersihan).toEqual([]);
    expect(bacaKode('5.1.02.01 12 Belanja')).toMatchObject({ teks: '5.1.02.01', nama: '12 Belanja' });
  });
});

describe('kode lain', () => {
  test.each([
    ['1.01.2.22.0.00.01.0000', 'organisasi'],
    ['4.01.0.00.0.00.01.0004 ', 'organisasi'],
    ['1.06.0.00.0.00.01.00 00', 'organisasi'],
    ['5.1.02.01.01.0024', 'rekening'],
    ['5.1.02.01.001.00024', 'rekening'],
    ['5.1.02.01.01.001', 'rekening'],
    ['5.1.02.01', 'rekening'],
    ['4.2.1.01.01', null],
    ['1.2.1.01.02', 'sumber dana'],
    ['1.1.01.01.01.0001', 'sumber dana'],
    ['2.1.01.01.001.00001', 'sumber dana'],
  ])('%s: %s', (mentah, jenis) => {
    const bacaan = bacaKode(mentah);
    expect(bacaan.jenis === 'nomenklatur' ? null : bacaan.jenis).toBe(jenis);
    expect(bacaan.pasti).toBe(jenis !== null);
    if (jenis) expect(bacaan.kemungkinan).toEqual([]);
  });

  test('tiga segmen dapat juga program dengan nol yang hilang; koma selalu usul', () => {
    expect(bacaKode('5.1.02')).toMatchObject({ jenis: 'rekening', pasti: false });
    expect(bacaKode('5,1.02.01')).toMatchObject({ jenis: 'rekening', teks: '5.1.02.01', pasti: false });
  });
});

describe('usul yang perlu dikonfirmasi', () => {
  test.each<[NilaiSel, string, string[], string?]>([
    ['1,06', '1.06', ['koma']],
    ['1.06,01', '1.06.01', ['koma']],
    ['1.06.01,2.01.01', '1.06.01.2.01.01', ['koma']],
    ['1.3.02', '1.03.02', ['nol']],
    ['1.6.1.2.1.1', '1.06.01.2.01.01', ['nol']],
    ['01.06.01', '1.06.01', ['nol-lebih']],
    ['1.6', '1.06', ['nol']],
    ['1.06.02.2.03.004', '1.06.02.2.03.0004', ['nol']],
    ['1.01.01.02.01', '1.01.01.2.01', ['penanda']],
    ['1.01.01.02.01.03', '1.01.01.2.01.03', ['penanda']],
    [1.06, '1.06', ['angka']],
    [1.1, '1.10', ['angka'], '0.00'],
    [5, '5', ['angka']],
    [37136, '2.09.01', ['tanggal'], 'd/m/yy'],
    [44743, '1.07', ['tanggal'], 'd-mmm'],
    [(3600 + 6 * 60 + 1) / 86400, '1.06.01', ['tanggal'], 'h:mm:ss'],
    ['1 06 02 2.02 01', '1.06.02.2.02.01', ['spasi']],
    ['1.06.02.2.03.00 04', '1.06.02.2.03.0004', ['spasi']],
    ['x.xx.01.2.07.00 09', 'X.XX.01.2.07.0009', ['spasi', 'huruf']],
    ['01.12', '1.12', ['nol-lebih']],
    ['01.02', '1.02', ['nol-lebih']],
    ['1.01.01.05.01.03', '1.01.01.5.01.03', ['penanda']],
  ])('%j -> %s', (mentah, teks, pembersihan, ...[format]) => {
    const bacaan = bacaKode(mentah, { format });
    expect(bacaan).toMatchObject({ jenis: 'nomenklatur', teks, pembersihan, pasti: false, alasan: null });
    expect(bacaan.kemungkinan[0]).toBe(bacaan.kode);
  });
});

describe('ambigu: tidak memilih diam-diam', () => {
  test.each<[NilaiSel, string[]]>([
    [1.1, ['1.01', '1.10']],
    ['2.2', ['2.02', '2.20']],
    ['2.09.01.01', ['2.09.01.1.01', '2.09.01.2.01']],
    ['1.06.01.01.0001', ['1.06.01.1.01.0001', '1.06.01.2.01.0001']],
    ['1.06.04.05.01', ['1.06.04.5.01', '1.06.04.1.05.01', '1.06.04.2.05.01']],
  ])('%j', (mentah, kemungkinan) => {
    const bacaan = bacaKode(mentah);
    expect(bacaan).toMatchObject({ kode: null, teks: null, alasan: 'ambigu', pasti: false });
    expect(bacaan.kemungkinan.map((k) => k.teks)).toEqual(kemungkinan);
  });

  test('jenis pemda menentukan penanda yang hilang', () => {
    expect(bacaKode('2.09.01.01', { pemda: 'kabkot' })).toMatchObject({ teks: '2.09.01.2.01', pasti: false });
    expect(bacaKode('2.09.01.01', { pemda: 'prov' }).teks).toBe('2.09.01.1.01');
    expect(bacaKode('2.09.01.01').pembersihan).toEqual(['penanda']);
  });
});

describe('bukan kode', () => {
  test.each<[NilaiSel, string]>([
    [null, 'kosong'],
    ['', 'kosong'],
    [' \u00a0\n', 'kosong'],
    ['-', 'kosong'],
    ['Dinas Sosial', 'bukan-kode'],
    ['JUMLAH', 'bukan-kode'],
    ['x', 'bukan-kode'],
    ['X', 'bukan-kode'],
    ['XI. Kecamatan', 'bukan-kode'],
    ['3 Laporan', 'bukan-kode'],
    ['12 Orang/bulan', 'bukan-kode'],
    ['97,7 %', 'bukan-kode'],
    ['2025', 'bukan-kode'],
    ['0', 'bukan-kode'],
    ['12.5', 'bukan-kode'],
    ['Dinas 12', 'bukan-kode'],
    ['3 Laporan urusan wajib', 'bukan-kode'],
    ['1.123', 'rusak'],
    ['1.01.01.021.01', 'rusak'],
    ['2.09.1.1', 'rusak'],
    [true, 'bukan-kode'],
    [{ galat: '#VALUE!' }, 'galat'],
    ['1.234.567', 'rusak'],
    ['25.00.000', 'rusak'],
    ['2.11 . 2.11.01.01 . 01 . 07', 'rusak'], // kode Permendagri 13/2006
    ['7.01.0.00.0.00.0006', 'rusak'],
    ['1.06.01; 1.06.02', 'rusak'],
    ['1.06.01, 1.06.02', 'rusak'], // bukan 1.06.01.1.06.02
    ['1.06.01,1.06.02', 'rusak'],
    ['1.06.01\n1.06.02', 'rusak'],
    ['1.06, 1.06.01 Penunjang', 'rusak'],
    ['1.06 1.06', 'rusak'],
    ['1.O6.01', 'rusak'],
    ['0.01.01', 'rusak'],
    [Infinity, 'rusak'],
    [NaN, 'rusak'],
    [-1.06, 'rusak'],
    [1.0601, 'rusak'],
  ])('%j: %s', (mentah, alasan) => {
    expect(bacaKode(mentah)).toMatchObject({ kode: null, teks: null, alasan, pasti: false, kemungkinan: [] });
  });

  test('kode sesudah kode organisasinya', () => {
    const bacaan = bacaKode('1.06.0.00.0.00.01.0000.1.06.01.2.01');
    expect([bacaan.kode?.teks, bacaan.jenis, bacaan.pasti]).toEqual(['1.06.01.2.01', 'nomenklatur', true]);
  });

  test('angka yang bukan kode tetap menyebut asalnya', () => {
    expect(bacaKode(Infinity).pembersihan).toEqual(['angka']);
    expect(bacaKode(null).pembersihan).toEqual([]);
  });
});

test('tidak pernah melempar, dan kode yang terbaca terbaca lagi sama', () => {
  const isi = fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[0-9xX., \n]{0,24}[A-Za-z -]{0,6}$/));
  fc.assert(
    fc.property(isi, fc.constantFrom(undefined, '0.00', 'd/m/yyyy', 'h:mm', '@'), (nilai, format) => {
      const bacaan = bacaKode(nilai, { format });
      if (bacaan.kode) expect(bacaKode(bacaan.kode.teks).kode).toEqual(bacaan.kode);
    }),
  );
});

ujiBilaAda(
  'Tapanuli Utara: sedikitnya 1.229 dari 1.309 kode sub kegiatan terpakai',
  ['data', 'buku-kerja', 'kab-tapanuli-utara-2022-realisasi.xlsx'],
  (jalur) => {
    const kolom = bacaLembarPertama(jalur).map((baris) => baris[2] ?? null);
    const bacaan = kolom.map((nilai) => bacaKode(nilai)).filter((b) => b.kode?.tingkat === 'sub kegiatan');
    expect(bacaan.length).toBe(1309);
    expect(bacaan.filter((b) => b.pasti).length).toBeGreaterThanOrEqual(1229);
    expect(bacaan.filter((b) => b.pembersihan.length > 0).length).toBe(424);
  },
);
