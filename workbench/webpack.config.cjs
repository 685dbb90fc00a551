const { createHash } = require('node:crypto');
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');
const { kamusDiFolder } = require('../scripts/folder-kamus.cjs');
const { akar, dasar } = require('../scripts/webpack-dasar.cjs');

/** Puts index.html beside the bundle, and dictionaries before it. */
class SusunHalaman {
  constructor(kamus) {
    const sidik = (isi) => createHash('sha256').update(isi).digest('hex').slice(0, 8);
    this.kamus = new Map(
      kamusDiFolder(kamus)
        .map((jalur) => readFileSync(jalur))
        .map((isi) => [`kamus.${sidik(isi)}.js`, isi]),
    );
  }

  apply(compiler) {
    const { RawSource } = compiler.webpack.sources;
    // Dictionaries are already as small as they get.
    const tulis = (kompilasi, nama, isi) =>
      kompilasi.emitAsset(nama, new RawSource(isi), { minimized: true });
    compiler.hooks.thisCompilation.tap('SusunHalaman', (kompilasi) => {
      kompilasi.hooks.processAssets.tap('SusunHalaman', () => {
        const berkas = join(__dirname, 'index.html');
        kompilasi.fileDependencies.add(berkas);
        const skrip = [...this.kamus.keys(), 'papan.js'].map(
          (nama) => `<script defer src="${nama}"></script>`,
        );
        const halaman = readFileSync(berkas, 'utf8').replace('{{skrip}}', () => skrip.join('\n    '));
        tulis(kompilasi, 'index.html', halaman);
        for (const [nama, isi] of this.kamus) tulis(kompilasi, nama, isi);
      });
    });
  }
}

/**
 * A static site; the grid and the sample workbook are chunks of their own, fetched when needed. `kamus` is a folder
 * written by `renja kamus susun`, `kecilkan: false` for this machine alone.
 */
module.exports = ({ kecilkan = true, kamus } = {}) => {
  const konfigurasi = dasar('workbench', {
    target: ['web', 'es2020'],
    // Minifying the grid takes most of a minute; unchanged chunks come from here.
    cache: {
      type: 'filesystem',
      cacheDirectory: join(akar, '.cache/webpack'),
      buildDependencies: { config: [join(__dirname, 'webpack.config.cjs')] },
    },
    entry: { papan: './workbench/papan.ts' },
    output: {
      path: join(akar, 'dist/workbench'),
      filename: '[name].js',
      chunkFilename: 'potongan/[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    optimization: { minimize: kecilkan },
    plugins: [
      new DefinePlugin({ VERSI_RENJA: JSON.stringify(version) }),
      new MiniCssExtractPlugin({
        filename: '[name].css',
        chunkFilename: 'potongan/[name].[contenthash:8].css',
      }),
      new SusunHalaman(kamus),
    ],
  });
  konfigurasi.module.rules.push(
    { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: (isi) => isi.toString('base64') } },
  );
  return konfigurasi;
};
