/**
 * `npm run build [-- --hanya cli,excel] [--asal https://host/path] [--kamus FOLDER] [--namespace RENJA]`
 * Each part declares what it emits in <part>/webpack.config.cjs as (options) => webpack configurations.
 */
const { existsSync } = require('node:fs');
const { join } = require('node:path');
const { parseArgs } = require('node:util');
const webpack = require('webpack');
const { akar, BAGIAN } = require('./webpack-dasar.cjs');

const { values: opsi } = parseArgs({
  options: {
    hanya: { type: 'string' },
    asal: { type: 'string' },
    kamus: { type: 'string' },
    namespace: { type: 'string' },
  },
});

function bangun(konfigurasi) {
  return new Promise((selesai, gagal) => {
    webpack(konfigurasi, (galat, stats) => {
      if (galat) return gagal(galat);
      const pesan = stats.toString('errors-warnings');
      if (pesan) console.log(pesan);
      return stats.hasErrors() ? gagal(new Error('build gagal')) : selesai();
    });
  });
}

async function utama() {
  const diminta = opsi.hanya ? opsi.hanya.split(',') : Object.keys(BAGIAN);
  for (const nama of diminta) {
    const berkas = join(akar, BAGIAN[nama] ?? nama, 'webpack.config.cjs');
    if (!existsSync(berkas)) {
      if (opsi.hanya)
        throw new Error(`Tidak ada bagian "${nama}". Pilihan: ${Object.keys(BAGIAN).join(', ')}.`);
      continue;
    }
    const konfigurasi = await require(berkas)({
      asal: opsi.asal,
      kamus: opsi.kamus,
      namespace: opsi.namespace,
    });
    for (const satu of [konfigurasi].flat()) await bangun(satu);
    console.log(`dist/${nama} selesai`);
  }
}

utama().catch((galat) => {
  console.error(galat.message);
  process.exit(1);
});
