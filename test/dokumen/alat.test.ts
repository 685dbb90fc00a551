import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { BANTUAN } from '../../cli/bantuan';
import { perintahPeriksa } from '../../cli/periksa';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { AKAR, argumenDari, DOKUMEN, perintahDi } from './dokumen';

const baca = (berkas: string): string => readFileSync(join(AKAR, berkas), 'utf8');
/** `name: { type: 'string' }` of parseArgs: these scripts do their work when loaded, so they are read as text. */
const opsiSkrip = (berkas: string): string[] =>
  [...baca(berkas).matchAll(/'?([a-z-]+)'?: \{ type: '/g)].map((m) => m[1]!);

const { BAGIAN } = jest.requireActual<{ BAGIAN: object }>('../../scripts/webpack-dasar.cjs');
const OPSI_NPM: Readonly<Record<string, readonly string[]>> = {
  build: opsiSkrip('scripts/build.cjs'),
  start: opsiSkrip('scripts/mulai.cjs'),
};
/** Of npm itself, mutation testing, and what every command answers. */
const OPSI_LAIN = ['help', 'version', 'omit', 'jest', 'contoh'];
const OPSI_RENJA = [...BANTUAN.matchAll(/--([a-z-]+)/g)].map((m) => m[1]!);
/** Fetched by npx on the developer's own machine. */
const DIUNDUH_NPX = ['office-addin-dev-certs', 'office-addin-debugging'];

const berjudul = DOKUMEN.map((d) => [d.berkas, perintahDi(d.isi)] as const);
const namaOpsi = (argumen: readonly string[]): string[] =>
  argumen.filter((a) => /^--[a-z]/.test(a)).map((a) => a.slice(2).replace(/=.*/, ''));

test('pilihan npm run build dan npm start terbaca', () => {
  expect(OPSI_NPM['build']).toContain('hanya');
  expect(OPSI_NPM['start']).toContain('no-open');
});

test.each(berjudul)('%s: pilihan npm run build dan npm start ada', (_, perintah) => {
  const salah: string[] = [];
  for (const satu of perintah) {
    const nama = /^npm (?:run )?(?:-s )?(build|start)\b/.exec(satu)?.[1];
    if (nama === undefined) continue;
    const argumen = argumenDari(satu);
    salah.push(...namaOpsi(argumen).filter((o) => !OPSI_NPM[nama]!.includes(o)));
    const hanya = argumen.includes('--hanya') ? argumen[argumen.indexOf('--hanya') + 1]!.split(',') : [];
    salah.push(...hanya.filter((bagian) => !(bagian in BAGIAN)));
  }
  expect(salah).toEqual([]);
});

test.each(berjudul)('%s: pilihan yang disebut sendiri ada di salah satu perintah', (_, perintah) => {
  const dikenal = [...OPSI_RENJA, ...Object.values(OPSI_NPM).flat(), ...OPSI_LAIN];
  const disebut = namaOpsi(perintah.filter((p) => p.startsWith('--')).map((p) => p.split(' ')[0]!));
  expect(disebut.filter((o) => !dikenal.includes(o))).toEqual([]);
});

test.each(berjudul)('%s: setiap perintah npx dan berkas yang disalin ada', (_, perintah) => {
  const salah: string[] = [];
  for (const satu of perintah) {
    const [alat, nama = '', ...lain] = argumenDari(satu.replace(/^(?:[A-Z_]+=\S+ )+/, ''));
    if (alat === 'cp' && !existsSync(join(AKAR, nama))) salah.push(satu);
    if (alat !== 'npx') continue;
    if (!DIUNDUH_NPX.includes(nama) && !existsSync(join(AKAR, 'node_modules/.bin', nama))) salah.push(satu);
    const bagian = `node_modules/@google/clasp/build/src/commands/${lain[0]}.js`;
    if (nama === 'clasp' && !existsSync(join(AKAR, bagian))) salah.push(satu);
    const jalur = lain.filter((a) => a.startsWith('test/') && !a.includes('<'));
    if (nama === 'jest') salah.push(...jalur.filter((j) => !adaTes(j)));
  }
  expect(salah).toEqual([]);
});

/** Jest takes the beginning of a path: of a folder or of a test. */
function adaTes(awal: string): boolean {
  const folder = dirname(awal);
  if (!existsSync(join(AKAR, folder))) return false;
  return readdirSync(join(AKAR, folder)).some((nama) => `${folder}/${nama}`.startsWith(awal));
}

test('contoh ringkasan di docs/verifikator.md: angka contoh Renja', async () => {
  const { keluar } = await perintahPeriksa([BERKAS_CONTOH, '--format', 'json']);
  const { summary } = (JSON.parse(keluar) as { files: { summary: Record<string, number> }[] }).files[0]!;
  const baris = /DINAS SOSIAL KOTA METRO +(\d+) +(\d+) +(\d+) /.exec(baca('docs/verifikator.md'))!;
  expect(baris.slice(1).map(Number)).toEqual([summary['galat'], summary['peringatan'], summary['info']]);
});
