import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PENGATURAN_BAWAAN } from '../../core/validasi/pengaturan';
import { bangun } from '../bantu/bangun';

const AKAR = join(__dirname, '../..');
const OFFICE_JS = 'https://appsforoffice.microsoft.com';
let excel: string;
let sheets: string;
beforeAll(async () => {
  excel = await bangun('excel');
  sheets = await bangun('sheets');
}, 300_000);

const halaman = (folder: string): [string, string][] =>
  readdirSync(folder).filter((n) => n.endsWith('.html')).map((n) => [n, readFileSync(join(folder, n), 'utf8')]); // prettier-ignore

/** Directives of a page's policy. */
function kebijakan(html: string): Map<string, string[]> {
  const isi = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(html)?.[1] ?? '';
  return new Map(isi.split(';').map((d) => d.trim().split(/\s+/)).map(([nama = '', ...sumber]) => [nama, sumber])); // prettier-ignore
}

function ujiKetat(nama: string, html: string): void {
  const aturan = kebijakan(html);
  const semua = [...aturan.values()].flat();
  expect([nama, aturan.has('default-src')]).toEqual([nama, true]);
  expect([nama, semua.filter((s) => /unsafe|^\*|^https?:$|wasm/.test(s))]).toEqual([nama, []]);
  expect([nama, semua.filter((s) => s.includes('://') && s !== OFFICE_JS)]).toEqual([nama, []]);
  for (const d of ['base-uri', 'form-action'])
    expect([nama, d, aturan.get(d)]).toEqual([nama, d, ["'none'"]]);
  // Inline code would need unsafe-inline; styles of ours come from files.
  expect([nama, /<script(?![^>]*\ssrc=)[^>]*>|\son\w+=|javascript:/i.test(html)]).toEqual([nama, false]);
}

test('setiap halaman Excel: CSP tanpa unsafe, skrip hanya dari kita dan office.js Microsoft', () => {
  const semua = halaman(excel);
  expect(semua.map(([n]) => n).sort()).toEqual(['bantuan.html', 'excel-lama.html', 'taskpane.html']);
  for (const [nama, html] of semua) ujiKetat(nama, html);
});

test('halaman papan kerja: CSP tanpa unsafe dan tanpa alamat luar', () => {
  const html = readFileSync(join(AKAR, 'workbench/index.html'), 'utf8');
  ujiKetat('workbench/index.html', html);
  expect([...kebijakan(html).values()].flat()).not.toContain(OFFICE_JS);
  expect(kebijakan(html).get('script-src')).toEqual(["'self'"]);
});

/**
 * Google serves the sidebar from its own frame with its own policy: everything has to be inline, a policy of ours is
 * neither sent nor kept. What is left to us: nothing is loaded, and nothing of a workbook becomes markup.
 */
test('Panel.html untuk Sheets: semuanya di dalam berkas, tidak memuat apa pun', () => {
  const html = readFileSync(join(sheets, 'Panel.html'), 'utf8');
  const kerangka = html
    .replace(/<script>[^]*?<\/script>/g, '<script></script>')
    .replace(/<style>[^]*?<\/style>/g, '');
  expect(kerangka).not.toMatch(/\s(?:src|href)=|\son\w+=|@import/i);
  expect(html).not.toMatch(/<\?/);
  expect(html.match(/<\/script>/g)).toHaveLength(1);
});

test('skrip yang dikirim: tanpa eval, innerHTML yang diisi, jaringan, dan penyimpanan di luar kamus', () => {
  const larangan = /\beval\(|new Function\b|\bFunction\(["'`]|document\.write|insertAdjacentHTML|\bfetch\(|XMLHttpRequest|sendBeacon|new WebSocket|EventSource\(|importScripts|document\.cookie/g; // prettier-ignore
  const berkas = [excel, sheets].flatMap((f) => readdirSync(f).map((n) => join(f, n)));
  const skrip = berkas.filter((n) => /\.(?:js|html)$/.test(n) && !/excel-lama/.test(n));
  expect(skrip.length).toBeGreaterThan(5);
  const temuan = skrip.flatMap((n) =>
    [...readFileSync(n, 'utf8').matchAll(larangan)].map((m) => `${n}: ${m[0]}`),
  );
  expect(temuan).toEqual([]);
});

test('innerHTML: hanya jalur dangerouslySetInnerHTML milik Preact, yang tidak dipakai panel', () => {
  const skrip = readdirSync(excel).filter((n) => n.endsWith('.js'));
  for (const n of skrip) {
    const isi = readFileSync(join(excel, n), 'utf8');
    // Preact's diff names it with __html beside it, nobody else does.
    for (const m of isi.matchAll(/\.innerHTML\s*=(?!=)/g)) {
      expect([n, isi.slice(Math.max(0, m.index - 160), m.index + 60)]).toEqual([
        n,
        expect.stringContaining('__html'),
      ]);
    }
  }
  const sumber = ['panel', 'workbench', 'excel-addin', 'sheets-addon/panel'].flatMap((f) =>
    readdirSync(join(AKAR, f), { recursive: true, encoding: 'utf8' }).filter((n) => /\.tsx?$/.test(n)).map((n) => join(AKAR, f, n)),
  ); // prettier-ignore
  expect(sumber.length).toBeGreaterThan(80);
  const nakal = /innerHTML|outerHTML|dangerouslySet|insertAdjacentHTML|srcdoc|\beval\(|new Function/;
  expect(sumber.filter((n) => nakal.test(readFileSync(n, 'utf8')))).toEqual([]);
});

test('izin paling sempit: dua lingkup Google, satu izin Excel, tanpa domain tambahan', () => {
  const google = JSON.parse(readFileSync(join(sheets, 'appsscript.json'), 'utf8')) as Record<string, unknown>;
  expect(google['oauthScopes']).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
  expect(Object.keys(google).sort()).toEqual(['dependencies', 'exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone']); // prettier-ignore
  expect(google['dependencies']).toEqual({});
  const manifes = readFileSync(join(excel, 'manifest.xml'), 'utf8');
  // The Excel API works with no smaller permission, even for reading.
  expect(manifes.match(/<Permissions>[^<]*/g)).toEqual(['<Permissions>ReadWriteDocument']);
  expect(manifes).not.toMatch(/AppDomain|WebApplicationInfo|EquivalentAddin/);
});

test('pengaturan di dalam buku kerja: hanya kunci yang dikenal, tidak ada tempat untuk nama orang', () => {
  expect(Object.keys(PENGATURAN_BAWAAN).sort()).toEqual(
    ['abaikan', 'acuan', 'dokumen', 'pemda', 'pemetaan', 'tahun', 'tingkat', 'toleransi'],
  ); // prettier-ignore
});
