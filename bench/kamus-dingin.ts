import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PEMISAH, type KamusTersusun } from '../core/nomenklatur/tersusun';
import { teksKamusJs } from '../core/nomenklatur/tulis-kamus';
import { jalankanDingin } from './dingin';
import { ms, tabel } from './ukur';

const ULANG = 15;
const JAWABAN = 'Pengadaan Mebel';

/** One look-up in a fresh V8, as Apps Script does for every formula. */
export function ukurDingin(kamus: KamusTersusun): void {
  const data: Record<string, string[]> = {};
  for (const nama of Object.keys(kamus.kelompok)) {
    for (const baris of kamus.kelompok[nama]!.split('\n')) {
      const [kode, pemda, ...isi] = baris.split(PEMISAH);
      data[`${kode!}${pemda!}`] = isi;
    }
  }
  const objek = JSON.stringify(data);
  const kunci = 'X.XX.01.2.07.0005';
  const tanyaObjek = `function cari() { return D['${kunci}K'][0]; }`;
  const tanyaKelompok = `function cari() {
    var teks = RENJA_KAMUS[0].isi('sX.XX');
    var i = teks.indexOf('\\n${kunci}|K|') + 1;
    return teks.slice(i, teks.indexOf('\\n', i)).split('|')[2];
  }`;
  const folder = mkdtempSync(join(tmpdir(), 'renja-bench-'));
  const literal = dingin(folder, 'literal', `var D = ${objek};\n${tanyaObjek}`);
  const parse = dingin(folder, 'parse', `var D = JSON.parse(${JSON.stringify(objek)});\n${tanyaObjek}`);
  const renja = dingin(folder, 'renja', `${teksKamusJs(kamus)}\n${tanyaKelompok}`);
  const tanpa = dingin(folder, 'tanpa', `function cari() { return '${JAWABAN}'; }`);
  rmSync(folder, { recursive: true });
  console.log(`## Satu pencarian dalam V8 yang baru (proses baru, terbaik dari ${ULANG})\n`);
  tabel(
    ['bentuk', 'ms', 'terhadap JSON.parse'],
    [
      ['objek literal', ms(literal), (literal / parse).toFixed(2)],
      ['JSON.parse', ms(parse), '1.00'],
      ['kelompok fungsi (kamus .js)', ms(renja), (renja / parse).toFixed(2)],
      ['tanpa kamus', ms(tanpa), (tanpa / parse).toFixed(2)],
    ],
  );
}

/** Best of a few cold runs of a script whose function `cari` answers the question. */
function dingin(folder: string, nama: string, sumber: string): number {
  const berkas = join(folder, `${nama}.js`);
  writeFileSync(berkas, sumber);
  const lama = Array.from({ length: ULANG }, () => {
    const { muat, panggil, contoh } = jalankanDingin([berkas], { nama: 'cari', argumen: [] });
    if (contoh !== JAWABAN) throw new Error(`bench: jawaban salah ${String(contoh)}`);
    return muat + panggil;
  });
  return Math.min(...lama);
}
