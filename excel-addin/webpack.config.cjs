const { join } = require('node:path');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { DefinePlugin } = require('webpack');
const { version } = require('../package.json');
const { aturanGaya } = require('../panel/webpack-gaya.cjs');
const { akar, dasar } = require('../scripts/webpack-dasar.cjs');
const { SusunAddin } = require('./susun-addin.cjs');

/**
 * dist/excel, ready for any HTTPS server. `asal` is its address there, `kamus` a folder written by
 * `renja kamus susun`, `namespace` a prefix for the functions.
 */
module.exports = ({ asal, kamus, namespace } = {}) => {
  const konfigurasi = dasar('excel-addin', {
    target: ['web', 'es2020'],
    entry: {
      functions: './excel-addin/functions.ts',
      panel: {
        import: ['./panel/gaya/panel.css', './excel-addin/halaman/taskpane.css', './excel-addin/panel.ts'],
        dependOn: 'functions',
      },
    },
    output: {
      path: join(akar, 'dist/excel'),
      // The manifest names functions.js; what only the page names carries its hash.
      filename: ({ chunk }) => (chunk.name === 'functions' ? 'functions.js' : '[name].[contenthash:8].js'),
      chunkFilename: '[name].[contenthash:8].js',
      // Beside the page; 'auto' would need a document where only functions run.
      publicPath: '',
      clean: true,
    },
    // What is fetched later comes in one piece, not with its libraries apart; the checker serves several of them.
    optimization: {
      splitChunks: {
        chunks: 'async',
        minSize: 0,
        cacheGroups: {
          default: false,
          defaultVendors: false,
          inti: { test: /[\\/]core[\\/]/, name: 'inti', enforce: true },
        },
      },
    },
    plugins: [
      new DefinePlugin({
        VERSI_RENJA: JSON.stringify(version),
        AWALAN_FUNGSI: JSON.stringify(namespace ? `${namespace}.` : ''),
      }),
      new MiniCssExtractPlugin({ filename: '[name].[contenthash:8].css' }),
      new SusunAddin({ asal, kamus, namespace, versi: version }),
    ],
  });
  konfigurasi.module.rules.push(aturanGaya);
  return konfigurasi;
};
