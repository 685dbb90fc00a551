const { join } = require('node:path');
const webpack = require('webpack');
const { akar, dasar } = require('../scripts/webpack-dasar.cjs');
const { version } = require('../package.json');

module.exports = () =>
  dasar('cli', {
    target: 'node20',
    entry: { renja: './cli/renja.ts' },
    output: { path: join(akar, 'dist/cli'), filename: '[name].js', clean: true },
    optimization: { minimize: false },
    plugins: [new webpack.DefinePlugin({ VERSI_RENJA: JSON.stringify(version) })],
  });
