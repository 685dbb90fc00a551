/**
 * Which packages the bundles really hold, asked of webpack itself. Run as a program it rewrites paket-terpaket.json:
 * `node -r ./scripts/jalankan-ts.cjs scripts/paket-terpaket.ts`, then `npm run docs`.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack, { type Compilation, type Configuration } from 'webpack';
import { paketDi } from './paket-kompilasi';

const AKAR = join(__dirname, '..');
export const BERKAS_PAKET = join(__dirname, 'paket-terpaket.json');

const BAGIAN = { cli: 'cli', excel: 'excel-addin', sheets: 'sheets-addon', workbench: 'workbench' } as const;
export type Bagian = keyof typeof BAGIAN;
export const SEMUA_BAGIAN = Object.keys(BAGIAN) as Bagian[];

/** Folders below node_modules of all packages in one part of dist/. Nothing is written. */
async function paketTerpaket(bagian: Bagian): Promise<string[]> {
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const pembuat = require(join(AKAR, BAGIAN[bagian], 'webpack.config.cjs')) as (
    opsi: object,
  ) => Configuration;
  const paket = new Set<string>();
  for (const konfigurasi of [pembuat({ kecilkan: false })].flat()) {
    const cacheDirectory = join(AKAR, '.cache/paket-terpaket', bagian);
    // Minifying does not change what is in a bundle; names of the parts keep their caches apart.
    konfigurasi.optimization = { ...konfigurasi.optimization, minimize: false };
    konfigurasi.cache = { type: 'filesystem', cacheDirectory, name: Object.keys(konfigurasi.entry!).join() };
    for (const nama of paketDi(await susun(konfigurasi))) paket.add(nama);
  }
  return [...paket].sort();
}

function susun(konfigurasi: Configuration): Promise<Compilation> {
  return new Promise((selesai, gagal) => {
    const penyusun = webpack(konfigurasi);
    if (!penyusun) return gagal(new Error('webpack tidak memberi penyusun'));
    penyusun.hooks.shouldEmit.tap('paket-terpaket', () => false);
    penyusun.run((galat, stats) => {
      const pesan = galat?.message ?? (stats?.hasErrors() ? stats.toString('errors-only') : null);
      penyusun.close(() => (pesan === null ? selesai(stats!.compilation) : gagal(new Error(pesan))));
    });
  });
}

async function utama(): Promise<void> {
  const isi: Partial<Record<Bagian, string[]>> = {};
  for (const bagian of SEMUA_BAGIAN) isi[bagian] = await paketTerpaket(bagian);
  // Jest, which imports this file for the rest, cannot load it.
  const prettier = await import('prettier');
  const opsi = await prettier.resolveConfig(BERKAS_PAKET);
  writeFileSync(BERKAS_PAKET, await prettier.format(JSON.stringify(isi), { ...opsi, parser: 'json' }));
}

if (require.main === module) void utama();
