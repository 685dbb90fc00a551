import { join } from 'node:path';
import webpack from 'webpack';

const AKAR = join(__dirname, '../..');

/**
 * Builds the workbench from the sources as they are, without minifying (that alone takes most of a minute), into a
 * folder of its own for each test file. Resolves to that folder.
 */
export function susunSitus(nama: string, opsi: { kamus?: string } = {}): Promise<string> {
  const folder = join(AKAR, '.cache/uji-workbench', nama);
  // eslint-disable-next-line @typescript-eslint/no-require-imports
  const konfigurasi = require('../../workbench/webpack.config.cjs')({
    ...opsi,
    kecilkan: false,
  }) as webpack.Configuration;
  konfigurasi.output = { ...konfigurasi.output, path: folder };
  konfigurasi.cache = { type: 'filesystem', cacheDirectory: join(AKAR, '.cache/webpack-uji', nama) };
  return new Promise((selesai, gagal) => {
    const penyusun = webpack(konfigurasi);
    if (!penyusun) return gagal(new Error('webpack tidak memberi penyusun'));
    penyusun.run((galat, stats) => {
      const pesan = galat?.message ?? (stats?.hasErrors() ? stats.toString('errors-only') : null);
      penyusun.close(() => (pesan ? gagal(new Error(pesan)) : selesai(folder)));
    });
  });
}
