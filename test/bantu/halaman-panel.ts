import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';
import webpack from 'webpack';
import { layani, type PelayanBerkas } from './peramban';

/* eslint-disable @typescript-eslint/no-require-imports */
const { dasar, akar } = require('../../scripts/webpack-dasar.cjs') as {
  dasar: (bagian: string, tambahan?: object) => webpack.Configuration;
  akar: string;
};
const { aturanGaya } = require('../../panel/webpack-gaya.cjs') as {
  aturanGaya: webpack.RuleSetRule;
};
/* eslint-enable @typescript-eslint/no-require-imports */

/** The policy of the Excel pane, without Microsoft's script. */
export const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; frame-src 'none'; object-src 'none'; base-uri 'none'";

const HTML = `<!doctype html>
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
</html>`;

export interface HalamanPanel extends PelayanBerkas {
  readonly folder: string;
}

/** Bundles the test page as a host would and serves it with the production policy. */
export async function bangunHalamanPanel(): Promise<HalamanPanel> {
  const folder = join(akar, `.cache/halaman-panel-${process.env['JEST_WORKER_ID'] ?? '0'}`);
  const konfigurasi = dasar('panel');
  konfigurasi.module!.rules!.push(aturanGaya);
  await new Promise<void>((selesai, gagal) => {
    webpack(
      {
        ...konfigurasi,
        entry: { panel: [join(akar, 'panel/gaya/panel.css'), join(akar, 'test/peramban/halaman/panel.ts')] },
        output: { path: folder, filename: '[name].js' },
        plugins: [new MiniCssExtractPlugin({ filename: 'panel.css' })],
      },
      (galat, stats) => {
        if (galat || stats?.hasErrors()) gagal(galat ?? new Error(stats!.toString('errors-only')));
        else selesai();
      },
    );
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'index.html'), HTML);
  writeFileSync(join(folder, 'halaman.css'), 'html,body,#panel{height:100%;margin:0}');
  return { ...(await layani(folder, { 'content-security-policy': CSP })), folder };
}
