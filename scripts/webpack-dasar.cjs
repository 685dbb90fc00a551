const { join } = require('node:path');

const { buangRuas } = require('./buang-ruas.cjs');

const akar = join(__dirname, '..');

/** Examples of rules are for docs/aturan.md; no program shows them. */
const tanpaContohAturan = buangRuas(join(akar, 'core/aturan'), 'aturan', new Set(['contoh']));

/** Shared webpack settings of every bundled part. Types are checked by `npm run lint`, not here. */
exports.dasar = (bagian, tambahan = {}) => ({
  mode: 'production',
  context: akar,
  devtool: false,
  stats: 'errors-warnings',
  performance: false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'ts-loader',
        options: {
          transpileOnly: true,
          configFile: join(akar, bagian, 'tsconfig.json'),
          compilerOptions: { noEmit: false },
          getCustomTransformers: () => ({ before: [tanpaContohAturan] }),
        },
      },
    ],
  },
  ...tambahan,
});
exports.akar = akar;

/** What is bundled: name below dist/ -> folder. */
exports.BAGIAN = { cli: 'cli', excel: 'excel-addin', sheets: 'sheets-addon', workbench: 'workbench' };
