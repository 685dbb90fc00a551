/**
 * `npm start [-- BERKAS.xlsx] [--port N] [--no-open]`: builds the workbench where it is missing or old, serves it on
 * localhost and opens it in the browser, with the sample workbook or the one named.
 */
const { spawn } = require('node:child_process');
const { createReadStream, existsSync, readdirSync, statSync } = require('node:fs');
const { createServer } = require('node:http');
const { basename, extname, join, normalize, resolve, sep } = require('node:path');
const { URL } = require('node:url');
const { parseArgs } = require('node:util');
const webpack = require('webpack');

const AKAR = join(__dirname, '..');
const SITUS = normalize(join(AKAR, 'dist/workbench') + sep);
const SUMBER = [
  'core',
  'panel',
  'xlsx',
  'workbench',
  'contoh',
  'scripts/buang-ruas.cjs',
  'scripts/webpack-dasar.cjs',
  'package-lock.json',
];
const PORT_BAWAAN = 4173;

const JENIS = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const KEPALA = {
  'cache-control': 'no-cache',
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
};

function terbaru(jalur) {
  const info = statSync(jalur);
  if (!info.isDirectory()) return info.mtimeMs;
  return Math.max(0, ...readdirSync(jalur).map((nama) => terbaru(join(jalur, nama))));
}

/** Unminified: for this machine alone, ten times faster. `npm run build` makes the small one. */
function bangun() {
  const konfigurasi = require('../workbench/webpack.config.cjs')({ kecilkan: false });
  return new Promise((selesai, gagal) => {
    const penyusun = webpack(konfigurasi);
    penyusun.run((galat, stats) => {
      const pesan = galat?.message ?? (stats.hasErrors() ? stats.toString('errors-only') : null);
      penyusun.close(() => (pesan ? gagal(new Error(pesan)) : selesai()));
    });
  });
}

async function bangunBilaPerlu() {
  const hasil = join(SITUS, 'index.html');
  const sumber = Math.max(...SUMBER.map((nama) => terbaru(join(AKAR, nama))));
  if (existsSync(hasil) && statSync(hasil).mtimeMs >= sumber) return;
  console.log('Menyusun halaman…');
  await bangun();
}

/** File behind a request, null when there is none. Only the site and the one workbook are ever served. */
function berkasUntuk(jalur, bukuKerja) {
  if (bukuKerja && jalur === `/buku-kerja/${basename(bukuKerja)}`) return bukuKerja;
  const berkas = normalize(join(SITUS, jalur.endsWith('/') ? `${jalur}index.html` : jalur));
  return berkas.startsWith(SITUS) && existsSync(berkas) && statSync(berkas).isFile() ? berkas : null;
}

function buatPelayan(bukuKerja) {
  return createServer((minta, jawab) => {
    // Another name for this machine in the address bar means that some other page is asking.
    const host = (minta.headers.host ?? '').replace(/:\d+$/, '');
    let berkas = null;
    try {
      const jalur = decodeURIComponent(new URL(minta.url, 'http://localhost').pathname);
      if (host === 'localhost' || host === '127.0.0.1') berkas = berkasUntuk(jalur, bukuKerja);
    } catch {
      berkas = null;
    }
    if (!berkas || (minta.method !== 'GET' && minta.method !== 'HEAD')) {
      jawab.writeHead(404, KEPALA).end();
      return;
    }
    jawab.writeHead(200, { ...KEPALA, 'content-type': JENIS[extname(berkas)] ?? 'application/octet-stream' });
    if (minta.method === 'HEAD') jawab.end();
    else createReadStream(berkas).pipe(jawab);
  });
}

function dengarkan(pelayan, port, wajib) {
  return new Promise((selesai, gagal) => {
    pelayan.once('error', (galat) => {
      if (galat.code !== 'EADDRINUSE') return gagal(galat);
      if (wajib) return gagal(new Error(`Porta ${port} sedang dipakai. Pilih yang lain dengan --port.`));
      return dengarkan(pelayan, port + 1, port + 1 >= PORT_BAWAAN + 20).then(selesai, gagal);
    });
    pelayan.listen(port, '127.0.0.1', () => selesai(pelayan.address().port));
  });
}

function bukaDiPeramban(alamat) {
  const [perintah, ...argumen] = {
    darwin: ['open', alamat],
    win32: ['cmd', '/c', 'start', '""', alamat],
  }[process.platform] ?? ['xdg-open', alamat];
  spawn(perintah, argumen, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}

async function utama() {
  const { values, positionals } = parseArgs({
    options: { port: { type: 'string' }, 'no-open': { type: 'boolean' } },
    allowPositionals: true,
  });
  const port = values.port === undefined ? PORT_BAWAAN : Number(values.port);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Error('--port harus angka 0 sampai 65535.');
  const bukuKerja = positionals[0] ? resolve(positionals[0]) : null;
  if (bukuKerja && !existsSync(bukuKerja)) throw new Error(`Berkas ${positionals[0]} tidak ditemukan.`);
  if (bukuKerja && extname(bukuKerja).toLowerCase() !== '.xlsx')
    throw new Error('Yang bisa dibuka hanya berkas .xlsx.');
  await bangunBilaPerlu();
  const dipakai = await dengarkan(buatPelayan(bukuKerja), port, values.port !== undefined);
  const tanya = bukuKerja ? `?buku=${encodeURIComponent(basename(bukuKerja))}` : '';
  const alamat = `http://localhost:${dipakai}/${tanya}`;
  console.log(
    `Renja terbuka di ${alamat}\nTekan Ctrl+C untuk berhenti. Berkas Anda tidak meninggalkan komputer ini.`,
  );
  if (!values['no-open']) bukaDiPeramban(alamat);
}

utama().catch((galat) => {
  console.error(galat.message);
  process.exit(1);
});
