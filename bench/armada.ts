/**
 * Memory of `renja periksa FOLDER` over many workbooks, two at a time: the parent, each worker, the report.
 * `npm run build -- --hanya cli && node -r ./scripts/jalankan-ts.cjs bench/armada.ts [BANYAK...]`
 */
import { spawn } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BERKAS_CONTOH } from '../scripts/contoh';
import { tabel } from './ukur';

const RENJA = join(__dirname, '../dist/cli/renja.js');
const SELANG_MS = 50;

interface Puncak {
  induk: number;
  pekerja: number;
}

/** Most memory a process has held so far, in megabytes; 0 when it has ended. */
function puncak(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

function anak(pid: number): number[] {
  try {
    return readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number); // prettier-ignore
  } catch {
    return [];
  }
}

async function periksa(folder: string, laporan: string): Promise<Puncak> {
  const argumen = [RENJA, 'periksa', folder, '--proses', '2', '--format', 'json', '--keluar', laporan];
  const proses = spawn(process.execPath, argumen, { stdio: 'ignore' });
  const hasil: Puncak = { induk: 0, pekerja: 0 };
  const jam = setInterval(() => {
    hasil.induk = Math.max(hasil.induk, puncak(proses.pid!));
    for (const pid of anak(proses.pid!)) hasil.pekerja = Math.max(hasil.pekerja, puncak(pid));
  }, SELANG_MS);
  const kode = await new Promise((selesai) => proses.on('close', selesai));
  clearInterval(jam);
  // The sample has errors.
  if (kode !== 1) throw new Error(`renja periksa berakhir dengan kode ${String(kode)}.`);
  return hasil;
}

async function utama(): Promise<void> {
  if (process.platform !== 'linux')
    return console.error('DILEWATI: memori proses dibaca dari /proc (Linux).');
  if (!existsSync(RENJA)) throw new Error('Bangun dulu: npm run build -- --hanya cli');
  const banyak = process.argv.slice(2).map(Number);
  const wadah = mkdtempSync(join(tmpdir(), 'renja-armada-'));
  try {
    const baris: (string | number)[][] = [];
    for (const n of banyak.length > 0 ? banyak : [30, 120]) {
      const folder = join(wadah, String(n));
      mkdirSync(folder);
      for (let i = 0; i < n; i++) copyFileSync(BERKAS_CONTOH, join(folder, `${i}.xlsx`));
      const laporan = join(wadah, `${n}.json`);
      const { induk, pekerja } = await periksa(folder, laporan);
      baris.push([n, induk.toFixed(0), pekerja.toFixed(0), (statSync(laporan).size / 1e6).toFixed(1)]);
    }
    tabel(
      ['buku kerja', 'proses induk (MB)', 'satu pemeriksa, paling banyak (MB)', 'laporan JSON (MB)'],
      baris,
    );
  } finally {
    rmSync(wadah, { recursive: true });
  }
}

utama().catch((galat: unknown) => {
  console.error(galat);
  process.exit(1);
});
