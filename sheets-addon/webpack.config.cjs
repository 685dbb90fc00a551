const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { BannerPlugin, DefinePlugin } = require('webpack');
const { aturanGaya } = require('../panel/webpack-gaya.cjs');
const { kamusDiFolder } = require('../scripts/folder-kamus.cjs');
const { version } = require('../package.json');
const { akar, dasar } = require('../scripts/webpack-dasar.cjs');
const { pangkas } = require('./pangkas.cjs');
const { SalinBerkas, SatukanHalaman } = require('./plugin-build.cjs');

const KELUAR = join(akar, 'dist/sheets');

/** The dictionary as files of the add-on: { 'Kamus.js': path }. */
const berkasKamus = (folder) =>
  Object.fromEntries(kamusDiFolder(folder).map((jalur, i) => [`Kamus${i === 0 ? '' : i + 1}.js`, jalur]));

/** dist/sheets: exactly what clasp pushes. `kamus` is a folder written by `renja kamus susun`; default: the built-in one. */
module.exports = ({ kamus } = {}) => [server(kamus), panel()];

function server(kamus) {
  const konfigurasi = dasar('sheets-addon', {
    target: ['web', 'es2020'],
    entry: { Code: './sheets-addon/src/index.ts' },
    output: {
      path: KELUAR,
      filename: '[name].js',
      clean: true,
      library: { type: 'var', name: 'Renja_', export: 'default' },
    },
    // Readable in Google's editor and in its error messages; size does not matter there.
    optimization: { minimize: false, mangleExports: false, moduleIds: 'named' },
    // A formula starts cold every time: `import defer` keeps the modules that it does not need unevaluated.
    experiments: { deferImport: true },
    plugins: [
      new BannerPlugin({
        banner: readFileSync(join(__dirname, 'src/pintu.js'), 'utf8'),
        raw: true,
        footer: true,
        entryOnly: true,
      }),
      new SalinBerkas({
        'appsscript.json': join(akar, 'manifests/appsscript.json'),
        'Fungsi.js': join(__dirname, 'buatan/Fungsi.js'),
        ...berkasKamus(kamus),
      }),
    ],
  });
  konfigurasi.module.rules[0].options.getCustomTransformers = () => ({ before: [pangkas] });
  return konfigurasi;
}

function panel() {
  const konfigurasi = dasar('sheets-addon/panel', {
    target: ['web', 'es2020'],
    entry: { panel: ['./panel/gaya/panel.css', './sheets-addon/panel/panel.ts'] },
    output: { path: KELUAR, filename: '[name].js' },
    plugins: [
      new DefinePlugin({ VERSI_RENJA: JSON.stringify(version) }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new SatukanHalaman({
        acuan: join(__dirname, 'panel/panel.html'),
        ke: 'Panel.html',
        js: 'panel.js',
        css: 'panel.css',
      }),
    ],
  });
  konfigurasi.module.rules.push(aturanGaya);
  // One page without any request: what other hosts fetch later is inside from the start.
  konfigurasi.module.parser = { javascript: { dynamicImportMode: 'eager' } };
  return konfigurasi;
}
