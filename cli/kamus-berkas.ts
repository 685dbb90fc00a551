import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DefinisiTersusun } from '../core/nomenklatur/definisi';
import type { KamusTerbuka } from '../core/nomenklatur/kamus';
import { bukaTersusun, kamusTerpasang, pasangKamus } from '../core/nomenklatur/terpasang';
import { bacaKamusJson } from '../core/nomenklatur/tulis-kamus';

const BERKAS_KAMUS = /^kamus-.*\.json$/;

/** Dictionaries that lie in this folder beside the program are used without being named. */
const FOLDER_TERPASANG = join(__dirname, 'kamus');

const folderKamus = new WeakMap<KamusTerbuka, string>();

/**
 * Installs what `--kamus` names (a folder or files written by `kamus susun`, several allowed) or what lies beside the
 * program; the built-in part comes last. Throws with an Indonesian message.
 */
export function pasangKamusBerkas(jalur: readonly string[] = []): readonly KamusTerbuka[] {
  const sumber = jalur.length > 0 ? jalur : existsSync(FOLDER_TERPASANG) ? [FOLDER_TERPASANG] : [];
  pasangKamus(sumber.flatMap(berkasKamus).map(bacaKamus));
  return kamusTerpasang();
}

function berkasKamus(jalur: string): string[] {
  if (!existsSync(jalur)) throw new Error(`Kamus tidak ditemukan: ${jalur}`);
  const folder = statSync(jalur).isDirectory();
  // The script form stands beside the data form.
  if (!folder) return [/\.js$/.test(jalur) ? jalur.replace(/\.js$/, '.json') : jalur];
  const isi = readdirSync(jalur).filter((nama) => BERKAS_KAMUS.test(nama));
  if (isi.length > 0) return isi.sort().map((nama) => join(jalur, nama));
  throw new Error(`Tidak ada kamus di ${jalur}. Buat dengan: renja kamus susun FILE.xlsx --ke ${jalur}`);
}

function bacaKamus(jalur: string): KamusTerbuka {
  let pesan: string;
  try {
    const kamus = bukaTersusun(bacaKamusJson(readFileSync(jalur, 'utf8')));
    folderKamus.set(kamus, dirname(jalur));
    return kamus;
  } catch (galat) {
    pesan = (galat as Error).message;
  }
  throw new Error(`${jalur}: ${pesan}`);
}

/** Definisi operasional that lies beside a dictionary; null where it does not. */
export function bacaDefinisi(kamus: KamusTerbuka): DefinisiTersusun | null {
  const jalur = join(folderKamus.get(kamus) ?? '', 'definisi', `${kamus.versi}.json`);
  if (!folderKamus.has(kamus) || !existsSync(jalur)) return null;
  return JSON.parse(readFileSync(jalur, 'utf8')) as DefinisiTersusun;
}
