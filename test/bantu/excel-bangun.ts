import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import webpack from 'webpack';

interface OpsiBangun {
  asal?: string;
  kamus?: string;
  namespace?: string;
}
/* eslint-disable @typescript-eslint/no-require-imports */
const buat = require('../../excel-addin/webpack.config.cjs') as (opsi: OpsiBangun) => webpack.Configuration;
/* eslint-enable @typescript-eslint/no-require-imports */

const AKAR = join(__dirname, '../..');
const SUMBER = [
  'core',
  'panel',
  'excel-addin',
  'xlsx',
  'manifests',
  'scripts/webpack-dasar.cjs',
  'package-lock.json',
];

/** Builds the add-in as `npm run build` does, into a cache folder; unchanged sources are not built twice. */
export async function bangunExcel(opsi: OpsiBangun = {}): Promise<string> {
  const wadah = join(AKAR, '.cache/excel');
  const hash = createHash('sha1').update(JSON.stringify(opsi));
  for (const s of [...SUMBER.map((n) => join(AKAR, n)), ...(opsi.kamus ? [opsi.kamus] : [])]) sidik(s, hash);
  const tujuan = join(wadah, hash.digest('hex').slice(0, 16));
  if (existsSync(tujuan)) return tujuan;
  mkdirSync(wadah, { recursive: true });
  const tertua = readdirSync(wadah)
    .map((nama) => join(wadah, nama))
    .sort((x, y) => statSync(y).mtimeMs - statSync(x).mtimeMs)
    .slice(6);
  for (const lama of tertua) rmSync(lama, { recursive: true, force: true });
  const sementara = mkdtempSync(join(wadah, 'tmp-'));
  const konfigurasi = buat(opsi);
  await jalankan({ ...konfigurasi, output: { ...konfigurasi.output, path: sementara } });
  try {
    renameSync(sementara, tujuan);
  } catch {
    // Another test process was faster.
    rmSync(sementara, { recursive: true, force: true });
  }
  return tujuan;
}

function jalankan(konfigurasi: webpack.Configuration): Promise<void> {
  return new Promise((selesai, gagal) => {
    webpack(konfigurasi, (galat, stats) => {
      if (galat || stats?.hasErrors()) gagal(galat ?? new Error(stats!.toString('errors-only')));
      else selesai();
    });
  });
}

function sidik(jalur: string, hash: ReturnType<typeof createHash>): void {
  let isi: string[] | null = null;
  try {
    isi = readdirSync(jalur).sort();
  } catch {
    hash.update(jalur).update(readFileSync(jalur));
  }
  for (const nama of isi ?? []) sidik(join(jalur, nama), hash);
}
