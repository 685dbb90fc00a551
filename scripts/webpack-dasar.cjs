const { join } = require('node:path');

const akar = join(__dirname, '..');

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
        },
      },
    ],
  },
  ...tambahan,
});
exports.akar = akar;

/** What is bundled: name below dist/ -> folder. */
exports.BAGIAN = { cli: 'cli', excel: 'excel-addin', sheets: 'sheets-addon', workbench: 'workbench' };
