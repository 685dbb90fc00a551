import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { KATALOG } from '../../core/fungsi/katalog';
import { bacaXml, semua } from '../bantu/baca-xml';
import { bangun } from '../bantu/bangun';

const ASAL = 'https://renja.contoh.go.id/excel';
let folder = '';
const isi = (nama: string): string => readFileSync(join(folder, nama), 'utf8');

beforeAll(async () => {
  folder = await bangun('excel', { asal: `${ASAL}/` });
}, 300_000);

test('setiap berkas yang disebut manifest ada, alamatnya tepat', () => {
  const teks = isi('manifest.xml');
  const alamat = [...teks.matchAll(/"(https:\/\/renja[^"]*)"/g)].map((m) => m[1]!);
  expect(alamat.length).toBeGreaterThan(40);
  expect(teks).not.toContain('localhost');
  for (const url of alamat) {
    expect(url.startsWith(`${ASAL}/`)).toBe(true);
    expect([url, existsSync(join(folder, new URL(url).pathname.replace('/excel/', '')))]).toEqual([
      url,
      true,
    ]);
  }
});

test('setiap berkas yang disebut halaman ada; satu-satunya skrip luar adalah office.js dari CDN', () => {
  for (const halaman of readdirSync(folder).filter((n) => n.endsWith('.html'))) {
    const acuan = [...isi(halaman).matchAll(/(?:src|href)="([^"]+)"/g)].map((m) => m[1]!);
    for (const a of acuan.filter((x) => !x.startsWith('#'))) {
      if (a.startsWith('https:'))
        expect(a).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
      else expect([a, existsSync(join(folder, a.replace(/\?.*/, '')))]).toEqual([a, true]);
    }
  }
  expect(isi('taskpane.html')).not.toMatch(/\{\{/);
});

test('tanpa skrip dan gaya sebaris, CSP ketat', () => {
  for (const halaman of readdirSync(folder).filter((n) => n.endsWith('.html'))) {
    expect(isi(halaman)).not.toMatch(/<style|\sstyle=|\son[a-z]+=|<script>/);
  }
  const csp = /Content-Security-Policy"\s+content="([^"]+)"/.exec(isi('taskpane.html'))![1]!;
  expect(csp).not.toMatch(/unsafe|\*|http:/);
  expect(csp).toContain("script-src 'self' https://appsforoffice.microsoft.com;");
});

test('skrip yang dimuat bersama halaman paling banyak 120 KB gzip; sisanya menunggu', () => {
  const skrip = readdirSync(folder).filter((n) => n.endsWith('.js') && !n.startsWith('kamus.'));
  const halaman = isi('taskpane.html');
  const awal = skrip.filter((n) => halaman.includes(`src="${n}`));
  const besar = awal.map((n) => gzipSync(readFileSync(join(folder, n)), { level: 9 }).length);
  expect(besar.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(120 * 1024);
  expect(skrip.filter((n) => !awal.includes(n)).map((n) => n.replace(/\.[0-9a-f]{8}/, ''))).toEqual([
    'baca-berkas.js',
    'excel-lama-siap.js',
    'inti.js',
    'periksa.js',
    'tampilan.js',
  ]);
});

test('tidak ada eval dan pemanggilan jaringan di skrip kita', () => {
  const larangan = /\beval\(|new Function|XMLHttpRequest|\bfetch\(|sendBeacon|WebSocket|importScripts/g;
  const skrip = readdirSync(folder).filter((n) => n.endsWith('.js'));
  expect(skrip.flatMap((n) => (isi(n).match(larangan) ?? []).map((m) => `${n}: ${m}`))).toEqual([]);
});

test('halaman untuk Excel lama adalah ES5', () => {
  for (const nama of ['excel-lama.js', 'excel-lama-siap.js']) {
    expect(() => parse(isi(nama), { ecmaVersion: 5 })).not.toThrow();
  }
  expect(isi('excel-lama.html')).not.toMatch(/functions\.js|panel\./);
});

test('functions.json: setiap fungsi katalog, urutan masukannya, dua bahasa sama', () => {
  interface Metadata {
    allowErrorForDataTypeAny: boolean;
    functions: { id: string; name: string; parameters: { name: string; optional?: boolean }[] }[];
  }
  const [id, en] = ['functions.json', 'functions.en.json'].map((n) => JSON.parse(isi(n)) as Metadata);
  const bentuk = (m: Metadata): unknown =>
    m.functions.map((f) => [f.id, f.name, f.parameters.map((p) => [p.name, p.optional ?? false])]);
  expect(bentuk(id!)).toEqual(bentuk(en!));
  expect(id!.functions.map((f) => f.id)).toEqual(KATALOG.map((f) => f.nama));
  expect(id!.allowErrorForDataTypeAny).toBe(true);
});

test('nama fungsi sah di Excel: bukan alamat sel, bukan fungsi bawaan', async () => {
  const bawaan = new Set(Object.keys(await import('@formulajs/formulajs')).map((n) => n.toUpperCase()));
  for (const { nama } of KATALOG) {
    expect(nama).toMatch(/^[A-Z][A-Z0-9_.]{2,}$/);
    expect(nama).not.toMatch(/^(?:[A-Z]{1,3}\d+|R\d*C\d*|TRUE|FALSE)$/);
    expect(bawaan.has(nama)).toBe(false);
  }
});

test('namespace dan kamus hanya bila diminta', async () => {
  expect(isi('manifest.xml')).not.toContain('<Namespace');
  expect(isi('taskpane.html')).not.toContain('kamus.');
  const asal = mkdtempSync(join(tmpdir(), 'renja-kamus-'));
  writeFileSync(
    join(asal, 'kamus-2027.js'),
    '(globalThis.RENJA_KAMUS = globalThis.RENJA_KAMUS || []).push({});',
  );
  writeFileSync(join(asal, 'lain.js'), 'bukan kamus');
  const lain = await bangun('excel', { asal: ASAL, namespace: 'RENJA', kamus: asal });
  const manifest = readFileSync(join(lain, 'manifest.xml'), 'utf8');
  const ns = semua(bacaXml(manifest)).find((e) => e.nama === 'Namespace')!;
  expect(manifest).toContain(`id="${ns.atribut['resid']}" DefaultValue="RENJA"`);
  const panel = readdirSync(lain).find((n) => /^panel\..*\.js$/.test(n))!;
  expect(readFileSync(join(lain, panel), 'utf8').includes('"RENJA."')).toBe(true);
  const halaman = readFileSync(join(lain, 'taskpane.html'), 'utf8');
  const kamus = [...halaman.matchAll(/<script defer src="(kamus\.[0-9a-f]{8}\.js)">/g)].map((m) => m[1]!);
  expect(kamus.map((k) => existsSync(join(lain, k)))).toEqual([true]);
  expect(halaman.indexOf(kamus[0]!)).toBeGreaterThan(halaman.indexOf('src="panel.'));
}, 120_000);

test.each(['http://renja.go.id', 'renja.go.id', 'https://x.go.id/?a=1', 'https://a b'])(
  '--asal %s ditolak',
  async (asal) => {
    await expect(bangun('excel', { asal })).rejects.toThrow(/https/);
  },
);

test('office-addin-manifest membaca kedua manifest', () => {
  const alat = join(dirname(require.resolve('office-addin-manifest/package.json')), 'cli.js');
  for (const [nama, id] of [
    ['manifest.xml', '6f0b7c2e'],
    ['manifest.kembang.xml', 'b1d6a9f3'],
  ] as const) {
    const info = execFileSync(process.execPath, [alat, 'info', join(folder, nama)], { encoding: 'utf8' });
    expect(info).toMatch(new RegExp(`Id: ${id}`));
    expect(info).toMatch(/Permissions: ReadWriteDocument/);
  }
});
