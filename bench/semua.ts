/**
 * `npm run bench [-- NAMA...]`: every benchmark in turn (or those named), then bundle sizes, as one Markdown document on
 * stdout; progress on stderr. Run `npm run build` first; nothing else should run meanwhile.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { loadavg, totalmem } from 'node:os';
import { basename, join } from 'node:path';
import { prosesor } from './ukur';
import { ukuranPaket } from './ukuran-paket';

const AKAR = join(__dirname, '..');

interface Ukuran {
  readonly nama: string;
  /** What it measures: first sentence of its header. */
  readonly judul: string;
}

/** A benchmark is a file whose header says how to run it; the others are their helpers. */
function daftarUkuran(): Ukuran[] {
  const hasil: Ukuran[] = [];
  for (const berkas of readdirSync(__dirname).sort()) {
    const isi = readFileSync(join(__dirname, berkas), 'utf8');
    if (!isi.includes(`scripts/jalankan-ts.cjs bench/${berkas}`)) continue;
    const kepala = /\/\*\*([\s\S]*?)\*\//
      .exec(isi)![1]!
      .replace(/\s*\n \* ?/g, ' ')
      .trim();
    hasil.push({ nama: basename(berkas, '.ts'), judul: kepala.split(/[.:](?:\s|$)/)[0]! });
  }
  return hasil;
}

/** False when the benchmark failed; what it said is in the document. */
function jalankan({ nama, judul }: Ukuran): boolean {
  process.stderr.write(`bench/${nama}.ts ...\n`);
  const argumen = ['--expose-gc', '-r', './scripts/jalankan-ts.cjs', `bench/${nama}.ts`];
  const { status, stdout, stderr } = spawnSync(process.execPath, argumen, {
    cwd: AKAR,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
  });
  console.log(`## ${nama}\n\n${judul}.\n`);
  const isi = stdout.replace(/^#/gm, '##').trim();
  if (isi !== '') console.log(`${isi}\n`);
  if (status !== 0) console.log(`**GAGAL**\n\n\`\`\`\n${stderr.trim()}\n\`\`\`\n`);
  else if (stderr.includes('DILEWATI')) console.log(`*${stderr.trim()}*\n`);
  return status === 0;
}

function mesin(): string {
  const beban = loadavg()[0]!.toFixed(1);
  return [
    `Tanggal ${new Date().toISOString().slice(0, 10)}`,
    prosesor(),
    `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `${process.platform} ${process.arch}`,
    `Node ${process.version}`,
    `beban awal ${beban}`,
  ].join(' · ');
}

function utama(): void {
  const diminta = process.argv.slice(2);
  const semua = daftarUkuran();
  const asing = diminta.filter((nama) => !semua.some((u) => u.nama === nama));
  if (asing.length > 0) {
    console.error(`Tidak ada bench/${asing[0]}.ts. Yang ada: ${semua.map((u) => u.nama).join(', ')}.`);
    process.exit(1);
  }
  console.log(`# Hasil pengukuran\n\n${mesin()}\n`);
  console.log('Bandingkan rasionya; milidetik berbeda di tiap mesin dan tiap beban.\n');
  const gagal = semua
    .filter((u) => diminta.length === 0 || diminta.includes(u.nama))
    .filter((u) => !jalankan(u));
  console.log(`## Ukuran paket\n\n${ukuranPaket(join(AKAR, 'dist'))}`);
  if (gagal.length > 0) {
    console.error(`Gagal: ${gagal.map((u) => u.nama).join(', ')}.`);
    process.exit(1);
  }
}

utama();
