/**
 * `npm run docs` writes everything that is generated from the catalogues; `--periksa` only checks that it is current.
 * Each generator in scripts/buat/ exports `buat()`: file path (from the root) -> content.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import prettier from 'prettier';

type Pembuat = { buat: () => Record<string, string> };

const akar = join(__dirname, '..');
const hanyaPeriksa = process.argv.includes('--periksa');

async function rapikan(berkas: string, isi: string): Promise<string> {
  const opsi = await prettier.resolveConfig(join(akar, berkas));
  const info = await prettier.getFileInfo(join(akar, berkas), { ignorePath: join(akar, '.prettierignore') });
  return info.ignored || !info.inferredParser ? isi : prettier.format(isi, { ...opsi, filepath: berkas });
}

async function utama(): Promise<void> {
  const basi: string[] = [];
  for (const nama of readdirSync(join(__dirname, 'buat')).sort()) {
    // eslint-disable-next-line @typescript-eslint/no-require-imports
    const { buat } = require(join(__dirname, 'buat', nama)) as Pembuat;
    for (const [berkas, mentah] of Object.entries(buat())) {
      const isi = await rapikan(berkas, mentah);
      const tujuan = join(akar, berkas);
      if (existsSync(tujuan) && readFileSync(tujuan, 'utf8') === isi) continue;
      basi.push(berkas);
      if (hanyaPeriksa) continue;
      mkdirSync(dirname(tujuan), { recursive: true });
      writeFileSync(tujuan, isi);
    }
  }
  for (const berkas of basi) console.log(`${hanyaPeriksa ? 'basi  ' : 'ditulis'} ${berkas}`);
  if (hanyaPeriksa && basi.length > 0) {
    console.error('Jalankan `npm run docs` lalu commit hasilnya.');
    process.exit(1);
  }
}

void utama();
