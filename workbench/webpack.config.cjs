const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { akar, dasar } = require('../scripts/webpack-dasar.cjs');

/** Puts index.html beside the bundle as it is. */
class SalinHalaman {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('SalinHalaman', (kompilasi) => {
      kompilasi.hooks.processAssets.tap('SalinHalaman', () => {
        const berkas = join(__dirname, 'index.html');
        kompilasi.fileDependencies.add(berkas);
        kompilasi.emitAsset('index.html', new compiler.webpack.sources.RawSource(readFileSync(berkas)));
      });
    });
  }
}

/** A static site; the grid and the sample workbook are chunks of their own, fetched when needed. */
module.exports = ({ kecilkan = true } = {}) => {
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
      new MiniCssExtractPlugin({
        filename: '[name].css',
        chunkFilename: 'potongan/[name].[contenthash:8].css',
      }),
      new SalinHalaman(),
    ],
  });
  konfigurasi.module.rules.push(
    { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    { test: /\.xlsx$/, type: 'asset/inline', generator: { dataUrl: (isi) => isi.toString('base64') } },
  );
  return konfigurasi;
};
