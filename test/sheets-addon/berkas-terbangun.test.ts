import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import vm from 'node:vm';
import { parse } from 'acorn';
import { Linter } from 'eslint';
import { KATALOG } from '../../core/fungsi/katalog';
import { AppsScript } from '../bantu/apps-script';
import { bangun } from '../bantu/bangun';
import { bukuKontrak } from '../bantu/kontrak-host-bahan';

const AKAR = join(__dirname, '../..');
const PINTU = [
  'onOpen', 'onInstall', 'renjaJembatan', 'renjaBukaPanel', 'renjaPeriksaLembar', 'renjaPeriksaSemua',
  'renjaAktifkan', 'renjaBekukan', 'renjaTukarRumus', 'renjaBantuan',
]; // prettier-ignore

let folder: string;
const baca = (nama: string) => readFileSync(join(folder, nama), 'utf8');
beforeAll(async () => {
  folder = await bangun('sheets');
}, 300_000);

test('tepat berkas yang dimaksud', () => {
  expect(readdirSync(folder).sort()).toEqual(['Code.js', 'Fungsi.js', 'Panel.html', 'appsscript.json']);
});

test.each(['Code.js', 'Fungsi.js'])(
  '%s adalah skrip ES2020 tanpa import, field privat, field statis',
  (nama) => {
    expect(() => parse(baca(nama), { ecmaVersion: 2020, sourceType: 'script' })).not.toThrow();
  },
);

test('Code.js hanya memakai nama yang ada di Apps Script', () => {
  const bahasa = Object.getOwnPropertyNames(vm.runInContext('globalThis', vm.createContext({})));
  const google = ['SpreadsheetApp', 'HtmlService', 'LockService', 'PropertiesService', 'RENJA_KAMUS'];
  const globals = Object.fromEntries([...bahasa, ...google].map((nama) => [nama, 'readonly' as const]));
  const pesan = new Linter().verify(baca('Code.js'), [
    { languageOptions: { ecmaVersion: 2020, sourceType: 'script', globals }, rules: { 'no-undef': 'error' } },
  ]);
  expect(pesan.filter((p) => p.ruleId === 'no-undef' || p.fatal).map((p) => p.message)).toEqual([]);
});

test('Code.js tidak membawa teks bantuan katalog: setiap rumus membayar untuk membacanya', () => {
  const kode = baca('Code.js');
  for (const f of KATALOG) {
    expect(kode).toContain(`nama: '${f.nama}'`);
    expect(kode).not.toContain(f.penjelasan.id.slice(0, 40));
    for (const { rumus } of f.contoh) expect(kode).not.toContain(`rumus: '${rumus}'`);
    for (const p of f.parameter) expect(kode).not.toContain(p.sifat.keterangan.id.slice(0, 30));
  }
});

test('Code.js terbaca: nama asli tetap ada', () => {
  expect(baca('Code.js')).toContain('function bacaPotongan(nama, dari, banyak, kolom)');
});

test('nama global tepat: pintu, rumus, dan satu nama pribadi', () => {
  const kosong = new Set(Object.getOwnPropertyNames(vm.runInContext('globalThis', vm.createContext({}))));
  const ctx = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  for (const nama of ['Fungsi.js', 'Code.js']) vm.runInContext(baca(nama), ctx, { filename: nama });
  const nama = Object.getOwnPropertyNames(vm.runInContext('globalThis', ctx)).filter((n) => !kosong.has(n));
  const rumus = KATALOG.map((f) => f.nama);
  expect(nama.sort()).toEqual(['Renja_', ...PINTU, ...rumus].sort());
});

test('satu rumus untuk setiap isi katalog, dengan parameter yang sama', () => {
  const fungsi = new Map<string, string[]>();
  for (const isi of parse(baca('Fungsi.js'), { ecmaVersion: 2020 }).body) {
    if (isi.type !== 'FunctionDeclaration') throw new Error(`Isi yang tidak dikenal: ${isi.type}`);
    fungsi.set(isi.id.name, isi.params.map((p) => (p.type === 'Identifier' ? p.name : p.type))); // prettier-ignore
  }
  expect([...fungsi.keys()].sort()).toEqual(KATALOG.map((f) => f.nama).sort());
  for (const { nama, parameter } of KATALOG)
    expect({ nama, parameter: fungsi.get(nama) }).toEqual({ nama, parameter: parameter.map((p) => p.sifat.nama) }); // prettier-ignore
});

test('setiap rumus berdokumentasi @customfunction', () => {
  const blok = baca('Fungsi.js').match(/\/\*\*[^]*?\*\/\s*function \w+/g) ?? [];
  expect(blok).toHaveLength(KATALOG.length);
  for (const b of blok) expect(b).toMatch(/@customfunction/);
});

test('manifes: kunci, V8, dan tepat dua izin', () => {
  const manifes = JSON.parse(baca('appsscript.json')) as Record<string, unknown>;
  expect(Object.keys(manifes).sort()).toEqual(
    ['dependencies', 'exceptionLogging', 'oauthScopes', 'runtimeVersion', 'timeZone'].sort(),
  );
  expect(manifes['runtimeVersion']).toBe('V8');
  expect(manifes['dependencies']).toEqual({});
  expect(manifes['oauthScopes']).toEqual([
    'https://www.googleapis.com/auth/spreadsheets.currentonly',
    'https://www.googleapis.com/auth/script.container.ui',
  ]);
});

test('Panel.html: satu halaman tanpa permintaan ke luar', () => {
  const html = baca('Panel.html');
  expect(html.match(/<script/gi)).toHaveLength(1);
  expect(html.match(/<\/script>/gi)).toHaveLength(1);
  const tanpaSkrip = html.replace(/<script>[^]*<\/script>/, '');
  expect(tanpaSkrip).not.toMatch(/\b(src|href)=|@import|url\(/i);
  expect(html).not.toMatch(/<\?[!=]?/);
  expect(html).toContain('renja-panel');
});

test('pemuatan tidak memanggil satu layanan pun, di izin apa pun', () => {
  for (const mode of ['NONE', 'LIMITED', 'CUSTOM_FUNCTION', 'FULL'] as const) {
    const { lacak } = new AppsScript(folder, bukuKontrak()).muat(mode);
    expect(lacak.jumlah).toBe(0);
  }
});

test('urutan berkas tidak berpengaruh', () => {
  for (const urutkan of [
    (a: string, b: string) => a.localeCompare(b),
    (a: string, b: string) => b.localeCompare(a),
  ]) {
    const skrip = new AppsScript(folder, bukuKontrak(), { urutkan });
    expect(skrip.rumus('CAPAIAN', 100, 97.7)).toBeCloseTo(0.977, 12);
  }
});

test('menu: dibuat tanpa izin, setiap pilihan punya fungsi', () => {
  for (const pemicu of ['onOpen', 'onInstall']) {
    const skrip = new AppsScript(folder, bukuKontrak());
    skrip.panggil(pemicu, [{ authMode: 'NONE' }], 'NONE');
    expect(skrip.layar.menu.map((m) => m.teks)).toEqual([
      'Buka panel', 'Periksa lembar ini', 'Periksa semua', 'Aktifkan di berkas ini', 'Bekukan jadi nilai',
      'Tukar rumus', 'Bantuan',
    ]); // prettier-ignore
    for (const { fungsi } of skrip.layar.menu) expect(PINTU).toContain(fungsi);
  }
});

test.each([
  ['renjaBukaPanel', null],
  ['renjaPeriksaLembar', 'periksa-lembar'],
  ['renjaPeriksaSemua', 'periksa-semua'],
  ['renjaBekukan', 'bekukan'],
  ['renjaTukarRumus', 'tukar-rumus'],
  ['renjaBantuan', 'bantuan'],
])('%s membuka panel dengan perintahnya', (fungsi, perintah) => {
  const skrip = new AppsScript(folder, bukuKontrak());
  skrip.panggil(fungsi);
  expect(skrip.layar.panel?.judul).toBe('Renja');
  const isi = skrip.layar.panel!.isi;
  expect(/data-perintah="([^"]*)" hidden/.exec(isi)?.[1] ?? null).toBe(perintah);
});

test('yang berakhiran garis bawah dan permintaan yang tidak dikenal ditolak', () => {
  const skrip = new AppsScript(folder, bukuKontrak());
  expect(() => skrip.kirim('Renja_', [])).toThrow(/not found/);
  for (const nama of ['constructor', '__proto__', 'toString', 'hapusSemua']) {
    const jawaban = JSON.parse(skrip.kirim('renjaJembatan', [nama, '[]']) as string) as { ok: boolean };
    expect(jawaban.ok).toBe(false);
  }
});

test('clasp akan mengirim tepat berkas ini', () => {
  const tempat = mkdtempSync(join(tmpdir(), 'renja-clasp-'));
  try {
    cpSync(folder, join(tempat, 'dist/sheets'), { recursive: true });
    const contoh = JSON.parse(readFileSync(join(AKAR, '.clasp.json.contoh'), 'utf8')) as object;
    writeFileSync(join(tempat, '.clasp.json'), JSON.stringify({ ...contoh, scriptId: 'x'.repeat(57) }));
    const clasp = join(AKAR, 'node_modules/@google/clasp/build/src/index.js');
    const keluaran = execFileSync(process.execPath, [clasp, 'show-file-status', '--json'], {
      cwd: tempat,
      encoding: 'utf8',
      env: { ...process.env, HOME: tempat },
    });
    const { filesToPush } = JSON.parse(keluaran) as { filesToPush: string[] };
    expect(filesToPush.map((f) => f.replace('dist/sheets/', '')).sort()).toEqual(readdirSync(folder).sort());
  } finally {
    rmSync(tempat, { recursive: true, force: true });
  }
}, 60_000);
