import { Workbook } from 'exceljs';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import type { PerubahanXlsx } from '../../xlsx/perubahan';
import { tambalXlsx, tulisXlsx } from '../../xlsx/tulis-xlsx';
import { simpanUlangSoffice, ujiSoffice } from '../bantu/soffice';
import { bandingPaket } from './banding-paket';
import { bukuLengkap } from './buku-lengkap';

let asal: Uint8Array;
beforeAll(async () => {
  asal = await bukuLengkap();
});
const SHEET = 'xl/worksheets/sheet1.xml';
const renja = (baris: number, kolom: number, isi: object) => ({ lembar: 'Renja', baris, kolom, ...isi });
const banding = (perubahan: PerubahanXlsx) => bandingPaket(asal, tulisXlsx(asal, perubahan));
const UTUH = { baru: [], hilang: [], dipadatkanUlang: [], gayaRusak: [] };

describe('satu sel diubah: hanya bagian yang disunting berbeda', () => {
  test('nilai', () => {
    const beda = banding({ sel: [renja(3, 2, { nilai: 7 })] });
    expect(beda).toMatchObject({
      ...UTUH,
      luarSel: {},
      berubah: ['xl/workbook.xml', SHEET].sort(urut(beda.berubah)),
    });
    expect(Object.keys(beda.sel[SHEET]!)).toEqual(['C4']);
  });
  test('teks kaya diganti teks biasa, string bersama tidak disentuh', () => {
    const beda = banding({ sel: [renja(0, 0, { nilai: 'Renja 2026' })] });
    expect(beda.berubah).not.toContain('xl/sharedStrings.xml');
    expect(Object.keys(beda.sel[SHEET]!)).toEqual(['A1']);
  });
  test('induk rumus bersama: sel itu dan pengambil alihnya', () => {
    const beda = banding({ sel: [renja(2, 4, { nilai: 1 })] });
    expect(Object.keys(beda.sel[SHEET]!)).toEqual(['E3', 'E4']);
    expect(beda.luarSel).toEqual({});
  });
  test('format baru: gaya hanya bertambah', () => {
    const beda = banding({ sel: [renja(2, 0, { nilai: '1.06.01.2.03', format: '@' })] });
    expect(beda).toMatchObject({ ...UTUH, luarSel: {} });
    expect(beda.berubah).toContain('xl/styles.xml');
  });
});

test('tanda: warna dan catatan, catatan pemakai tetap ada', async () => {
  const tanda = [
    renja(2, 0, { isian: 'FDE3E3', catatan: 'kode ganda' }),
    renja(6, 3, { catatan: 'terlalu besar' }),
    renja(6, 3, { isian: 'FFF3CD' }),
  ];
  const hasil = tulisXlsx(asal, { tanda });
  const beda = bandingPaket(asal, hasil);
  expect(beda).toMatchObject({ ...UTUH, luarSel: {} });
  expect(beda.berubah.sort()).toEqual([
    'xl/comments1.xml',
    'xl/drawings/vmlDrawing1.vml',
    'xl/styles.xml',
    SHEET,
  ]);
  const buku = new Workbook();
  await buku.xlsx.load(hasil.buffer as ArrayBuffer);
  const teks = (di: string) =>
    (buku.getWorksheet('Renja')!.getCell(di).note as { texts?: { text: string }[] })
      .texts!.map((t) => t.text)
      .join('');
  expect(teks('A3')).toBe('catatan pemakai\nRenja: kode ganda');
  expect(teks('D7')).toBe('terlalu besar');
  const ulang = tulisXlsx(hasil, {
    tanda: [renja(6, 3, { catatan: 'sudah benar' }), renja(2, 0, { catatan: 'kode ganda' })],
  });
  expect(bandingPaket(hasil, ulang).berubah).toEqual(['xl/comments1.xml']);
  expect(bacaXlsx(hasil, 'a').lembar[0]!.nilai).toEqual(bacaXlsx(asal, 'a').lembar[0]!.nilai);
});

test('catatan pertama di lembar tanpa catatan', async () => {
  const hasil = tulisXlsx(asal, {
    tanda: [{ lembar: 'Tabel', baris: 1, kolom: 1, catatan: 'periksa <ini>' }],
  });
  const beda = bandingPaket(asal, hasil);
  expect(beda).toMatchObject({ hilang: [], dipadatkanUlang: [], gayaRusak: [], sel: {} });
  expect(beda.baru).toEqual(['xl/comments2.xml', 'xl/drawings/vmlDrawing2.vml']);
  const [, kini] = beda.luarSel['xl/worksheets/sheet2.xml']!;
  expect(kini).toMatch(/<legacyDrawing [^>]*\/><tableParts/);
  const buku = new Workbook();
  await buku.xlsx.load(hasil.buffer as ArrayBuffer);
  expect(JSON.stringify(buku.getWorksheet('Tabel')!.getCell('B2').note)).toContain('periksa <ini>');
});

describe('lembar baru', () => {
  const laporan = (isi: string) => ({
    nama: 'Laporan Renja',
    baris: [[{ nilai: isi, gaya: 'judul' as const }]],
  });

  test('ditambahkan di belakang, lalu diganti di tempat', () => {
    const { isi: satu, namaLembar } = tambalXlsx(asal, { lembarBaru: [laporan('pertama')] });
    expect(namaLembar).toEqual(['Laporan Renja']);
    const beda = bandingPaket(asal, satu);
    expect(beda).toMatchObject({
      hilang: [],
      dipadatkanUlang: [],
      gayaRusak: [],
      baru: ['xl/worksheets/sheet4.xml'],
    });
    expect(beda.berubah.sort()).toEqual([
      '[Content_Types].xml',
      'xl/_rels/workbook.xml.rels',
      'xl/styles.xml',
      'xl/workbook.xml',
    ]);
    const dua = tambalXlsx(satu, { lembarBaru: [laporan('kedua')] });
    expect(dua.namaLembar).toEqual(['Laporan Renja']);
    expect(bandingPaket(satu, dua.isi).berubah).toEqual(['xl/worksheets/sheet4.xml']);
    expect(
      bacaXlsx(dua.isi, 'a')
        .lembar.map((l) => [l.nama, l.nilai[0]?.[0]])
        .pop(),
    ).toEqual(['Laporan Renja', 'kedua']);
  });

  test('lembar pemakai dengan nama itu tidak pernah diganti', () => {
    const { isi, namaLembar } = tambalXlsx(asal, { lembarBaru: [{ nama: 'renja', baris: [] }] });
    expect(namaLembar).toEqual(['renja (2)']);
    expect(bacaXlsx(isi, 'a').lembar.map((l) => l.nama)).toEqual(['Renja', 'Tabel', 'Proteksi', 'renja (2)']);
  });
});

describe('yang dijaga berkas', () => {
  test('judul tabel Excel', () => {
    expect(
      tambalXlsx(asal, { sel: [{ lembar: 'Tabel', baris: 0, kolom: 0, nilai: 'x' }] }).ditolak[0]!.alasan,
    ).toMatch(/judul kolom tabel/);
    expect(tambalXlsx(asal, { sel: [{ lembar: 'Tabel', baris: 1, kolom: 0, nilai: 'x' }] }).ditolak).toEqual(
      [],
    );
  });
  test('proteksi lembar', () => {
    const sel = [0, 1].map((kolom) => ({ lembar: 'Proteksi', baris: 0, kolom, nilai: 9 }));
    const { isi, ditolak } = tambalXlsx(asal, { sel });
    expect(ditolak).toMatchObject([{ kolom: 0, alasan: expect.stringMatching(/proteksi/) }]);
    expect(bacaXlsx(isi, 'a').lembar[2]!.nilai).toEqual([[1, 9]]);
  });
});

ujiSoffice('LibreOffice membuka hasilnya dan menghitung ulang', () => {
  const hasil = tulisXlsx(asal, {
    sel: [renja(2, 2, { nilai: 100 }), renja(2, 4, { rumus: 'D3/C3*2' }), renja(24, 0, { nilai: '=1+1' })],
    tanda: [
      renja(2, 0, { isian: 'FDE3E3', catatan: 'kode ganda' }),
      { lembar: 'Tabel', baris: 1, kolom: 1, catatan: 'x' },
    ],
    lembarBaru: [{ nama: 'Laporan', baris: [[{ rumus: 'Renja!C21', format: '#,##0' }]] }],
  });
  const [lembar, , , laporan] = bacaXlsx(simpanUlangSoffice(hasil), 'a').lembar;
  const jumlah = Array.from({ length: 17 }, (_, i) => (i + 4) * 1_000_000).reduce((a, b) => a + b) + 100;
  expect(lembar!.nilai[20]![2]).toBe(jumlah);
  expect(lembar!.nilai[2]![4]).toBeCloseTo((2_700_001.5 / 100) * 2);
  expect(lembar!.rumus[4]![4]).toBe('D5/C5');
  expect(lembar!.nilai[24]![0]).toBe('=1+1');
  expect(laporan!.nilai[0]![0]).toBe(jumlah);
});

/** Archive order is kept; compare lists in that order. */
function urut(acuan: readonly string[]) {
  return (a: string, b: string): number => acuan.indexOf(a) - acuan.indexOf(b);
}
