#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { jalankanPekerja, TANDA_PEKERJA } from './armada/pekerja';
import { teksPolos } from '../core/laporan/teks-polos';
import { BANTUAN } from './bantuan';
import { pesanGalat } from './berkas';
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
      return perintahPeriksa(lain, { program: __filename, tulis, terputus: () => terputus });
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

// `renja periksa ... | head` closes the pipe early: not our error. A full disk is one.
let terputus = false;
process.stdout.on('error', (e: NodeJS.ErrnoException) => {
  terputus = true;
  if (e.code === 'EPIPE') return;
  process.stderr.write(`renja: keluaran tidak dapat ditulis. ${pesanGalat(e)}\n`);
  process.exit(2);
});

/** Waits until it is written, so that a slow reader does not fill the memory. */
function tulis(teks: string): Promise<void> {
  return new Promise((selesai) => {
    process.stdout.write(teksPolos(teks), () => selesai());
  });
}

async function utama(argumen: readonly string[]): Promise<void> {
  const { keluar, galat, kode } = await jalankan(argumen);
  // Last door: whatever a workbook or dictionary holds, the terminal only shows it.
  if (galat !== '') process.stderr.write(teksPolos(galat));
  if (keluar !== '') process.stdout.write(teksPolos(keluar));
  process.exitCode = kode;
}

if (process.argv[2] === TANDA_PEKERJA) {
  jalankanPekerja(process.argv.slice(3));
} else {
  utama(process.argv.slice(2)).catch((e: unknown) => {
    process.stderr.write(`renja: ${teksPolos(pesanGalat(e))}\n`);
    process.exitCode = 2;
  });
}
