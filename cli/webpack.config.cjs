const { existsSync, readdirSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const webpack = require('webpack');
const { akar, dasar } = require('../scripts/webpack-dasar.cjs');
const { version } = require('../package.json');

/** Files of a compiled dictionary that the command line reads: the data and the definitions beside it. */
function isiKamus(folder) {
  if (!folder) return [];
  const daftar = existsSync(folder) ? readdirSync(folder) : [];
  const data = daftar.filter((nama) => /^kamus-.*\.json$/.test(nama));
  if (data.length === 0)
    throw new Error(`Tidak ada kamus di ${folder}. Buat dengan: renja kamus susun FILE.xlsx --ke ${folder}`);
  const definisi = daftar.includes('definisi') ? readdirSync(join(folder, 'definisi')) : [];
  return [...data, ...definisi.map((nama) => `definisi/${nama}`)];
}

/** Puts the dictionary beside the program, where it is used without being named. */
class SalinKamus {
  constructor(folder) {
    this.folder = folder;
    this.berkas = isiKamus(folder);
  }
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SalinKamus', (kompilasi) => {
      kompilasi.hooks.processAssets.tap('SalinKamus', () => {
        for (const nama of this.berkas) {
          const isi = readFileSync(join(this.folder, nama));
          kompilasi.emitAsset(`kamus/${nama}`, new compiler.webpack.sources.RawSource(isi));
        }
      });
    });
  }
}

module.exports = ({ kamus } = {}) =>
  dasar('cli', {
    target: 'node20',
    entry: { renja: './cli/renja.ts' },
    output: { path: join(akar, 'dist/cli'), filename: '[name].js', clean: true },
    optimization: { minimize: false },
    plugins: [
      new webpack.DefinePlugin({ VERSI_RENJA: JSON.stringify(version) }),
      new webpack.BannerPlugin({ banner: '#!/usr/bin/env node', raw: true }),
      new SalinKamus(kamus),
    ],
  });
