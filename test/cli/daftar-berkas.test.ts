import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { daftarBerkas } from '../../cli/daftar-berkas';

const akar = mkdtempSync(join(tmpdir(), 'renja-daftar-'));
afterAll(() => rmSync(akar, { recursive: true }));

const ISI = [
  'b.xlsx',
  'a.XLSM',
  'kab/dinas sosial/renja.xlsx',
  'kab/dinas sosial/renstra.xls',
  'kab/badan/renja[1].xlsx',
  'kab/badan/~$renja[1].xlsx',
  'kab/badan/catatan.pdf',
  'kab/.tersembunyi/x.xlsx',
];
beforeAll(() => {
  for (const nama of ISI) {
    mkdirSync(join(akar, nama, '..'), { recursive: true });
    writeFileSync(join(akar, nama), 'x');
  }
  mkdirSync(join(akar, 'kosong'));
  symlinkSync(akar, join(akar, 'kab/putar'));
});

const nama = (...diminta: string[]): string[] =>
  daftarBerkas(diminta.map((d) => join(akar, d))).map((b) => relative(akar, b.berkas).replace(/\\/g, '/'));
const SEMUA = ['a.XLSM', 'b.xlsx', 'kab/badan/renja[1].xlsx', 'kab/dinas sosial/renja.xlsx', 'kab/dinas sosial/renstra.xls']; // prettier-ignore

test.each<[string, string, string[]]>([
  ['folder: juga subfolder, tanpa berkas kunci, tersembunyi, dan bukan buku kerja', '', SEMUA],
  ['**', '**', SEMUA],
  ['**/*.xlsx', '**/*.xlsx', SEMUA.filter((n) => n.endsWith('.xlsx'))],
  ['*.xls?: hanya folder itu', '*.xls?', ['a.XLSM', 'b.xlsx']],
  ['pola di tengah', 'k*/dinas*/*', ['kab/dinas sosial/renja.xlsx', 'kab/dinas sosial/renstra.xls']],
  ['nama yang ada dengan tanda pola', 'kab/badan/renja[1].xlsx', ['kab/badan/renja[1].xlsx']],
])('%s', (_, diminta, harapan) => expect(nama(diminta)).toEqual(harapan));

test('urutan seperti diminta; yang disebut dua kali diperiksa sekali', () => {
  expect(nama('b.xlsx', 'kab', 'b.xlsx', 'kab/badan/renja[1].xlsx')).toEqual(['b.xlsx', ...SEMUA.slice(2)]);
});

test('subfolder diingat, untuk nama perangkat daerah', () => {
  expect(daftarBerkas([akar]).map((b) => b.folder?.replace(/\\/g, '/'))).toEqual([undefined, undefined, 'kab/badan', 'kab/dinas sosial', 'kab/dinas sosial']); // prettier-ignore
});

test.each([
  ['kosong', 'Tidak ada berkas .xlsx di folder ini.'],
  ['tidak-ada.xlsx', 'Berkas tidak ada.'],
  ['**/*.pdf', 'Tidak ada berkas .xlsx yang cocok.'],
  ['tidak-ada/**', 'Tidak ada berkas .xlsx yang cocok.'],
])('%s: disebut dengan alasannya', (diminta, alasan) => {
  expect(daftarBerkas([join(akar, diminta)])).toEqual([{ berkas: join(akar, diminta), alasan }]);
});
