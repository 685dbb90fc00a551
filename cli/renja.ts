#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { BANTUAN } from './bantuan';
import { perintahCari } from './cari';
import { perintahHitung, type Keluaran } from './hitung';
import { pasangKamusBerkas } from './kamus-berkas';
import { perintahKamusSusun } from './kamus-susun';
import { perintahKode } from './kode';
import { perintahPeriksa } from './periksa';
import { versi } from './versi';

async function jalankan(argumen: readonly string[]): Promise<Keluaran> {
  const [perintah, ...lain] = argumen;
  if (perintah === undefined) return { keluar: '', galat: BANTUAN, kode: 2 };
  if (perintah === '--version' || perintah === '--versi')
    return { keluar: `${versi()}\n`, galat: '', kode: 0 };
  if (perintah === 'bantuan' || (perintah !== 'hitung' && argumen.includes('--help'))) {
    return { keluar: BANTUAN, galat: '', kode: 0 };
  }
  switch (perintah) {
    case 'periksa':
      return perintahPeriksa(lain);
    case 'hitung':
      pasangKamusBerkas();
      return perintahHitung(lain);
    case 'cari':
      return perintahCari(lain, bacaStdin);
    case 'kode':
      return perintahKode(lain, bacaStdin);
    case 'kamus':
      if (lain[0] === 'susun') return perintahKamusSusun(lain.slice(1));
      return { keluar: '', galat: 'Pakai: renja kamus susun FILE.xlsx [--ke FOLDER]\n', kode: 2 };
    default:
      return { keluar: '', galat: `Perintah "${perintah}" tidak dikenal.\n\n${BANTUAN}`, kode: 2 };
  }
}

function bacaStdin(): string {
  return readFileSync(0, 'utf8');
}

// `renja periksa ... | head` closes the pipe early: not our error.
process.stdout.on('error', (e: NodeJS.ErrnoException) => {
  if (e.code !== 'EPIPE') throw e;
});

void jalankan(process.argv.slice(2)).then(
  ({ keluar, galat, kode }) => {
    if (galat !== '') process.stderr.write(galat);
    if (keluar !== '') process.stdout.write(keluar);
    process.exitCode = kode;
  },
  (e: unknown) => {
    process.stderr.write(`renja: ${(e as Error).message}\n`);
    process.exitCode = 2;
  },
);
