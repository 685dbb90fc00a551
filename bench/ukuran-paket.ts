import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Kinds of files that a user's machine loads. */
const DIMUAT = /\.(js|css|html)$/;
/** Minified code has hardly any line ends. */
const BITA_PER_BARIS = 200;

/** A Markdown table of what is in dist/: each file of a part, the many chunks of the grid together. */
export function ukuranPaket(dist: string): string {
  const baris: string[] = [];
  for (const bagian of ['cli', 'excel', 'sheets', 'workbench']) {
    const folder = join(dist, bagian);
    if (!existsSync(folder)) {
      baris.push(`| ${bagian} | belum dibangun: npm run build | | | |`);
      continue;
    }
    const kelompok = new Map<string, string[]>();
    for (const jalur of semuaBerkas(folder)) {
      const nama = relative(folder, jalur).replace(/\\/g, '/');
      const kunci = nama.includes('/') ? `${nama.split('/')[0]}/*` : nama.replace(/\.[0-9a-f]{8}\./, '.');
      kelompok.set(kunci, [...(kelompok.get(kunci) ?? []), jalur]);
    }
    for (const [nama, berkas] of kelompok) baris.push(satuBaris(bagian, nama, berkas));
  }
  return [
    '| bagian | berkas | kB | kB gzip | dikecilkan |',
    '| --- | --- | --: | --: | --- |',
    ...baris,
    '',
  ].join('\n');
}

function satuBaris(bagian: string, nama: string, berkas: readonly string[]): string {
  const isi = berkas.map((jalur) => readFileSync(jalur));
  const kb = (bita: number): string => (bita / 1000).toFixed(1);
  const besar = isi.reduce((n, b) => n + b.length, 0);
  const termampat = isi.reduce((n, b) => n + gzipSync(b).length, 0);
  const skrip = isi.filter((_, i) => berkas[i]!.endsWith('.js'));
  const baris = skrip.reduce((n, b) => n + b.toString('latin1').split('\n').length, 0);
  const panjang = skrip.reduce((n, b) => n + b.length, 0) / baris;
  const kecil = skrip.length === 0 ? '' : panjang > BITA_PER_BARIS ? 'ya' : 'tidak';
  const judul = berkas.length > 1 ? `${nama} (${berkas.length})` : nama;
  return `| ${[bagian, judul, kb(besar), kb(termampat), kecil].join(' | ')} |`;
}

function semuaBerkas(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((nama) => join(folder, nama))
    .flatMap((jalur) =>
      statSync(jalur).isDirectory() ? semuaBerkas(jalur) : DIMUAT.test(jalur) ? [jalur] : [],
    );
}
