const { join } = require('node:path');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { aturanGaya } = require('../../panel/webpack-gaya.cjs');
const { akar, dasar } = require('../../scripts/webpack-dasar.cjs');

const HALAMAN = {
  'index.html': `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8" />
    <title>Renja</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="halaman.css" />
    <link rel="stylesheet" href="panel.css" />
  </head>
  <body>
    <main id="panel"></main>
    <script src="panel.js"></script>
  </body>
</html>`,
  'halaman.css': 'html,body,#panel{height:100%;margin:0}',
};

/** The panel on a page of its own, bundled as a host would. */
module.exports = () => {
  const konfigurasi = dasar('panel', {
    entry: { panel: [join(akar, 'panel/gaya/panel.css'), join(akar, 'test/peramban/halaman/panel.ts')] },
    output: { filename: '[name].js' },
    plugins: [new MiniCssExtractPlugin({ filename: 'panel.css' }), tulisHalaman],
  });
  konfigurasi.module.rules.push(aturanGaya);
  return konfigurasi;
};

function tulisHalaman(compiler) {
  const { RawSource } = compiler.webpack.sources;
  compiler.hooks.thisCompilation.tap('tulisHalaman', (kompilasi) =>
    kompilasi.hooks.processAssets.tap('tulisHalaman', () => {
      for (const [nama, isi] of Object.entries(HALAMAN)) kompilasi.emitAsset(nama, new RawSource(isi));
    }),
  );
}
