const MiniCssExtractPlugin = require('mini-css-extract-plugin');

/** How a host bundles the panel's style sheets into one file: strict CSP wants CSS in files. */
exports.aturanGaya = {
  test: /\.css$/,
  use: [MiniCssExtractPlugin.loader, { loader: 'css-loader', options: { url: false } }],
};
