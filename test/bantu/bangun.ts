import { spawn } from 'node:child_process';
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'; // prettier-ignore
import { join } from 'node:path';

const AKAR = join(__dirname, '../..');
const WADAH = join(AKAR, '.cache/bangun');

/** What each part is built from, besides SUMBER_BERSAMA. */
const SUMBER = {
  cli: ['cli'],
  excel: ['excel-addin', 'panel', 'manifests'],
  sheets: ['sheets-addon', 'panel', 'manifests'],
  workbench: ['workbench', 'panel', 'contoh'],
  'halaman-panel': ['panel', 'test/peramban/halaman', 'test/bantu/halaman-panel.config.cjs'],
} as const;
const SUMBER_BERSAMA = ['core', 'xlsx', 'scripts', 'package.json', 'package-lock.json', 'test/bantu/bangun-proses.ts']; // prettier-ignore

export type BagianUji = keyof typeof SUMBER;
export interface OpsiBangun {
  readonly asal?: string;
  readonly kamus?: string;
  readonly namespace?: string;
}

const JAM_MS = 3_600_000;
/** Builds kept for each part, however old. */
const SIMPAN = 4;
/** Longer than any build: whoever held the lock is gone. */
const KUNCI_BASI_MS = 600_000;

/**
 * Builds a part as `npm run build` does (the workbench and the panel page aside: bangun-proses.ts) and resolves to the
 * folder. Unchanged sources are built once, whichever test, worker or script asks; the others wait.
 */
export async function bangun(bagian: BagianUji, opsi: OpsiBangun = {}): Promise<string> {
  const tujuan = join(WADAH, `${bagian}-${sidik(bagian, opsi)}`);
  mkdirSync(WADAH, { recursive: true });
  while (!existsSync(tujuan)) {
    const kunci = join(WADAH, `${bagian}.kunci`);
    if (!ambil(kunci)) {
      await new Promise((lanjut) => setTimeout(lanjut, 100));
      continue;
    }
    try {
      if (!existsSync(tujuan)) await susun(bagian, opsi, tujuan);
    } finally {
      rmSync(kunci, { force: true });
    }
  }
  const kini = new Date();
  utimesSync(tujuan, kini, kini);
  return join(tujuan, 'hasil');
}

/** Packages inside a build, as their folders below node_modules, sorted. */
export function paketBangunan(hasil: string): string[] {
  return JSON.parse(readFileSync(join(hasil, '../paket.json'), 'utf8')) as string[];
}

async function susun(bagian: BagianUji, opsi: OpsiBangun, tujuan: string): Promise<void> {
  buangLama(bagian);
  const sementara = mkdtempSync(join(WADAH, `${bagian}-sementara-`));
  // Jest's sandbox makes webpack several times slower.
  const perintah = ['-r', './scripts/jalankan-ts.cjs', 'test/bantu/bangun-proses.ts', bagian, sementara, JSON.stringify(opsi)]; // prettier-ignore
  const proses = spawn(process.execPath, perintah, { cwd: AKAR, stdio: ['ignore', 'ignore', 'pipe'] });
  let galat = '';
  proses.stderr.on('data', (teks: Buffer) => (galat += teks.toString()));
  const kode = await new Promise((selesai) => proses.on('close', selesai));
  if (kode === 0 && !existsSync(tujuan)) renameSync(sementara, tujuan);
  rmSync(sementara, { recursive: true, force: true });
  if (kode !== 0) throw new Error(`${bagian} tidak terbangun: ${galat}`);
}

/** True when this process now holds the lock; one whose owner is dead is taken away first. */
function ambil(kunci: string): boolean {
  try {
    writeFileSync(kunci, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    const umur = Date.now() - (statSync(kunci, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
    if (umur > KUNCI_BASI_MS || (umur > 1000 && !hidup(kunci))) rmSync(kunci, { force: true });
    return false;
  }
}

function hidup(kunci: string): boolean {
  try {
    process.kill(Number(readFileSync(kunci, 'utf8')), 0);
    return true;
  } catch {
    return false;
  }
}

function buangLama(bagian: BagianUji): void {
  const umur = (jalur: string): number =>
    Date.now() - (statSync(jalur, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  const milik = readdirSync(WADAH).filter((nama) => nama.startsWith(`${bagian}-`));
  const lama = milik.map((nama) => join(WADAH, nama)).sort((a, b) => umur(a) - umur(b));
  for (const jalur of lama.slice(SIMPAN).filter((j) => umur(j) > JAM_MS)) {
    rmSync(jalur, { recursive: true, force: true });
  }
}

function sidik(bagian: BagianUji, { kamus, ...opsi }: OpsiBangun): string {
  const hash = createHash('sha1').update(JSON.stringify(opsi));
  for (const sumber of [...SUMBER[bagian], ...SUMBER_BERSAMA]) cernakan(AKAR, sumber, hash);
  // By content: the same dictionary may lie in another temporary folder each time.
  if (kamus) cernakan(kamus, '', hash.update('kamus'));
  return hash.digest('hex').slice(0, 16);
}

function cernakan(akar: string, jalur: string, hash: Hash): void {
  const utuh = join(akar, jalur);
  if (statSync(utuh).isDirectory()) {
    for (const nama of readdirSync(utuh).sort()) cernakan(akar, join(jalur, nama), hash);
  } else {
    hash.update(jalur).update(readFileSync(utuh));
  }
}
