/**
 * One build in a process of its own, started by bangun.ts: PART FOLDER OPTIONS. Writes FOLDER/hasil and the packages in
 * it to FOLDER/paket.json.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import webpack, { type Configuration } from 'webpack';
import { paketDi } from '../../scripts/paket-kompilasi';
import type { BagianUji, OpsiBangun } from './bangun';

const AKAR = join(__dirname, '../..');
const KONFIGURASI: Readonly<Record<BagianUji, string>> = {
  cli: 'cli/webpack.config.cjs',
  excel: 'excel-addin/webpack.config.cjs',
  sheets: 'sheets-addon/webpack.config.cjs',
  workbench: 'workbench/webpack.config.cjs',
  'halaman-panel': 'test/bantu/halaman-panel.config.cjs',
};

async function utama(bagian: BagianUji, folder: string, opsi: OpsiBangun): Promise<void> {
  const berkas = join(AKAR, KONFIGURASI[bagian]);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const pembuat = require(berkas) as (opsi: object) => Configuration | Configuration[];
  const paket = new Set<string>();
  // Minifying the grid of the workbench takes most of a minute; the other parts ignore the option.
  for (const konfigurasi of [pembuat({ ...opsi, kecilkan: false })].flat()) {
    konfigurasi.output = { ...konfigurasi.output, path: join(folder, 'hasil') };
    konfigurasi.cache = {
      type: 'filesystem',
      cacheDirectory: join(AKAR, '.cache/bangun-webpack', bagian),
      name: Object.keys(konfigurasi.entry!).join(),
      buildDependencies: { config: [berkas] },
    };
    for (const nama of await susun(konfigurasi)) paket.add(nama);
  }
  writeFileSync(join(folder, 'paket.json'), JSON.stringify([...paket].sort()));
}

function susun(konfigurasi: Configuration): Promise<Set<string>> {
  return new Promise((selesai, gagal) => {
    const penyusun = webpack(konfigurasi)!;
    penyusun.run((galat, stats) => {
      const pesan = galat?.message ?? (stats?.hasErrors() ? stats.toString('errors-only') : null);
      const paket = pesan === null ? paketDi(stats!.compilation) : new Set<string>();
      penyusun.close(() => (pesan === null ? selesai(paket) : gagal(new Error(pesan))));
    });
  });
}

const [bagian, folder, opsi] = process.argv.slice(2) as [BagianUji, string, string];
utama(bagian, folder, JSON.parse(opsi) as OpsiBangun).catch((galat: Error) => {
  console.error(galat.message);
  process.exitCode = 1;
});
