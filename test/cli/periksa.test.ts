import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { perintahPeriksa } from '../../cli/periksa';
import { BERKAS_CONTOH } from '../../scripts/contoh';

const folder = mkdtempSync(join(tmpdir(), 'renja-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Laporan {
  readonly renja: string;
  readonly files: readonly {
    readonly file: string;
    readonly tables: readonly { readonly sheet: string }[];
    readonly findings: readonly { readonly sheet: string }[];
    readonly summary: { readonly galat: number };
  }[];
}
const json = (teks: string) => JSON.parse(teks) as Laporan;

test('ada galat: kode keluar 1, laporan teks di keluaran', async () => {
  const { keluar, galat, kode } = await perintahPeriksa([BERKAS_CONTOH]);
  expect(kode).toBe(1);
  expect(galat).toBe('');
  expect(keluar).toContain('I35 galat PGU-001 1.06.01.2.09');
});

test('tanpa galat: kode keluar 0', async () => {
  const { kode } = await perintahPeriksa([
    BERKAS_CONTOH,
    '--lembar',
    'Renstra 2025-2029',
    '--format',
    'json',
  ]);
  expect(kode).toBe(0);
});

test('--lembar boleh diulang, hanya lembar itu yang diperiksa', async () => {
  const argumen = [BERKAS_CONTOH, '--lembar', 'IKU', '--lembar', 'Capaian 2024', '--format', 'json'];
  const { files } = json((await perintahPeriksa(argumen)).keluar);
  expect(new Set(files[0]!.tables.map((t) => t.sheet))).toEqual(new Set(['Capaian 2024', 'IKU']));
});

test('--lembar tidak membedakan huruf besar dan kecil, seperti Excel', async () => {
  const { keluar } = await perintahPeriksa([BERKAS_CONTOH, '--lembar', 'iku', '--format', 'json']);
  expect(new Set(json(keluar).files[0]!.tables.map((t) => t.sheet))).toEqual(new Set(['IKU']));
});

test('berkas yang tidak dapat dibaca tidak menghentikan yang lain: kode keluar 2', async () => {
  const rusak = join(folder, 'rusak.xlsx');
  writeFileSync(rusak, 'bukan xlsx');
  const { keluar, galat, kode } = await perintahPeriksa([
    rusak,
    BERKAS_CONTOH,
    'tidak-ada.xlsx',
    '--format',
    'json',
  ]);
  expect(kode).toBe(2);
  expect(galat).toContain(`${rusak}: `);
  expect(galat).toContain('\ntidak-ada.xlsx: Berkas tidak ada.\nRINGKASAN 3 berkas');
  expect(json(keluar).files.map((f) => f.file)).toEqual([BERKAS_CONTOH]);
});

test.each([
  ['json', [BERKAS_CONTOH], ''],
  ['sarif', [BERKAS_CONTOH], ''],
  ['json', [BERKAS_CONTOH, 'salinan'], 'RINGKASAN 2 berkas'],
  ['sarif', [BERKAS_CONTOH, 'salinan'], 'RINGKASAN 2 berkas'],
])('%s dari %j: ringkasan di stderr hanya bila berkasnya lebih dari satu', async (format, berkas, judul) => {
  const salinan = join(folder, 'salinan.xlsx');
  copyFileSync(BERKAS_CONTOH, salinan);
  const nama = berkas.map((b) => (b === 'salinan' ? salinan : b));
  const { keluar, galat, kode } = await perintahPeriksa([...nama, '--format', format]);
  expect(kode).toBe(1);
  expect(galat.slice(0, judul === '' ? undefined : judul.length)).toBe(judul);
  const isi = JSON.parse(keluar) as object;
  if (format === 'json') expect(Object.keys(isi)).toEqual(['renja', 'files']);
});

test('JSON memuat tepat ruas yang dijanjikan, tidak lebih', async () => {
  const { files } = json((await perintahPeriksa([BERKAS_CONTOH, '--format', 'json'])).keluar);
  const [satu] = files;
  const ruas = (daftar: readonly object[]) => [...new Set(daftar.map((isi) => Object.keys(isi).join(' ')))];
  expect(ruas(files)).toEqual(['file tables findings summary']);
  expect(ruas(satu!.tables)).toEqual(['sheet formulir range rows confidence']);
  expect(ruas(satu!.findings)).toEqual([
    'rule slug severity sheet cell kode label message written expected cause fix',
  ]);
  expect(ruas([satu!.summary])).toEqual(['galat peringatan info']);
});

test.each(['x.html', 'x.xlsx', 'x.txt'])('--verifikasi ke folder yang tidak ada: %s', async (nama) => {
  const tujuan = join(folder, 'tidak-ada', nama);
  const hasil = await perintahPeriksa([BERKAS_CONTOH, '--verifikasi', '--keluar', tujuan]);
  expect(hasil).toEqual({ keluar: '', galat: `${tujuan}: Folder tujuan tidak ada.\n`, kode: 2 });
});

test('--keluar menulis berkas dan mengosongkan keluaran', async () => {
  const tujuan = join(folder, 'laporan.sarif');
  const { keluar, kode } = await perintahPeriksa([BERKAS_CONTOH, '--format', 'sarif', '--keluar', tujuan]);
  expect([keluar, kode]).toEqual(['', 1]);
  expect(JSON.parse(readFileSync(tujuan, 'utf8'))).toMatchObject({ version: '2.1.0' });
});

test.each([
  [[], /Sebutkan berkas/],
  [[BERKAS_CONTOH, '--format', 'xml'], /--format xml tidak ada/],
  [[BERKAS_CONTOH, '--pemda', 'desa'], /--pemda desa tidak ada/],
  [[BERKAS_CONTOH, '--tidak'], /--tidak tidak dikenal/],
  [[BERKAS_CONTOH, '--proses', '0'], /--proses 0 bukan bilangan bulat/],
  [[BERKAS_CONTOH, '--keluar', BERKAS_CONTOH], /tidak ditimpa/],
  [[BERKAS_CONTOH, '--keluar', 'tidak-ada/x.txt'], /Folder tujuan tidak ada/],
  [[BERKAS_CONTOH, '--keluar', folder], /Ini folder/],
  [[BERKAS_CONTOH, '--lembar', 'X'], /Lembar X tidak ada\. Yang ada: Renja 2026/],
  [[BERKAS_CONTOH, '--kamus', 'tidak-ada'], /Kamus tidak ditemukan/],
])('%j: kode keluar 2 dengan pesan', async (argumen, pesan) => {
  const { galat, kode } = await perintahPeriksa(argumen);
  expect(kode).toBe(2);
  expect(galat).toMatch(pesan);
});
