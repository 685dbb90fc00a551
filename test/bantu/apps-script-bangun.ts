import { createHash } from 'node:crypto';
import {
  copyFileSync,
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

/* eslint-disable @typescript-eslint/no-require-imports */
const buat = require('../../sheets-addon/webpack.config.cjs') as (opsi: {
  kamus?: string | undefined;
}) => webpack.Configuration[];
/* eslint-enable @typescript-eslint/no-require-imports */

const SEHARI_MS = 86_400_000;
const AKAR = join(__dirname, '../..');
const SUMBER = [
  'core',
  'panel',
  'sheets-addon',
  'xlsx',
  'manifests',
  'scripts/webpack-dasar.cjs',
  'package-lock.json',
];

/** Builds the add-on as `npm run build` does, into a cache folder; unchanged sources are not built twice. */
export async function bangunSheets(kamus?: string): Promise<string> {
  const wadah = join(AKAR, '.cache/sheets');
  const tujuan = join(wadah, sidik([...SUMBER.map((s) => join(AKAR, s)), ...(kamus ? [kamus] : [])]));
  if (existsSync(tujuan)) return tujuan;
  mkdirSync(wadah, { recursive: true });
  for (const lama of readdirSync(wadah).map((nama) => join(wadah, nama)))
    if (Date.now() - (statSync(lama, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > SEHARI_MS)
      rmSync(lama, { recursive: true, force: true });
  const sementara = mkdtempSync(join(wadah, 'tmp-'));
  const [server, panel] = buat({ kamus }) as [webpack.Configuration, webpack.Configuration];
  await bangun(server, sementara);
  // The dictionary does not change the page.
  if (kamus) copyFileSync(join(await bangunSheets(), 'Panel.html'), join(sementara, 'Panel.html'));
  else await bangun(panel, sementara);
  try {
    renameSync(sementara, tujuan);
  } catch {
    // Another test process was faster.
    rmSync(sementara, { recursive: true, force: true });
  }
  return tujuan;
}

function bangun(konfigurasi: webpack.Configuration, folder: string): Promise<void> {
  return new Promise((selesai, gagal) => {
    webpack({ ...konfigurasi, output: { ...konfigurasi.output, path: folder } }, (galat, stats) => {
      if (galat || stats?.hasErrors()) gagal(galat ?? new Error(stats!.toString('errors-only')));
      else selesai();
    });
  });
}

function sidik(jalur: readonly string[]): string {
  const hash = createHash('sha1');
  const tambah = (j: string): void => {
    let isi: string[] | null = null;
    try {
      isi = readdirSync(j).sort();
    } catch {
      hash.update(j).update(readFileSync(j));
    }
    for (const nama of isi ?? []) tambah(join(j, nama));
  };
  jalur.forEach(tambah);
  return hash.digest('hex').slice(0, 16);
}
