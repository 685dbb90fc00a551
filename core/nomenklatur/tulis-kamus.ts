import type { DefinisiTersusun } from './definisi';
import type { HasilSusun } from './susun-kamus';
import type { KamusTersusun } from './tersusun';

/** Name of the global array in which compiled .js dictionaries announce themselves. */
export const DAFTAR_GLOBAL = 'RENJA_KAMUS';

/** The dictionary as data, for the CLI, the panel and IndexedDB. ASCII only. */
export function teksKamusJson(kamus: KamusTersusun): string {
  return `${ascii(JSON.stringify(kamus, null, 1))}\n`;
}

/**
 * The dictionary as a script, for Apps Script and for a page that loads it with a script tag. The text of a group is a
 * comment, read by Function.prototype.toString: V8 passes over comments three times as fast as over string literals, and
 * a formula pays for the whole file on every call. `kelompok` still is functions that return text.
 */
export function teksKamusJs({ keterangan, kelompok }: KamusTersusun): string {
  const baris = Object.keys(kelompok).map(
    (nama) =>
      `      ${JSON.stringify(nama)}: function f() { return teks(f); /*\n${komentar(kelompok[nama]!)}\n*/ },`,
  );
  return [
    `// Kamus nomenklatur ${ascii(keterangan.versi)}, dari ${ascii(keterangan.sumber)}. Ditulis oleh: renja kamus susun.`,
    `// Isinya berada di dalam komentar: jangan dikecilkan (minify) dan jangan disunting.`,
    `(function (global) {`,
    `  ${BACA_KOMENTAR}`,
    `  (global.${DAFTAR_GLOBAL} = global.${DAFTAR_GLOBAL} || []).push({`,
    `    keterangan: ${ascii(JSON.stringify(keterangan))},`,
    `    kelompok: {`,
    ...baris,
    `    },`,
    `  });`,
    `})(typeof globalThis === 'undefined' ? this : globalThis);`,
    '',
  ].join('\n');
}

/** Goes into the script as it is: the inverse of `komentar`. An editor may have changed the ends of the lines. */
const BACA_KOMENTAR = `function teks(f) {
    var isi = String(f);
    if (isi.indexOf('\\r') >= 0) isi = isi.replace(/\\r/g, '');
    var awal = isi.indexOf('/*\\n');
    if (awal < 0) throw new Error('Berkas kamus rusak: isinya hilang. Buat lagi dengan "renja kamus susun".');
    isi = isi.slice(awal + 3, isi.lastIndexOf('\\n*/'));
    if (isi.indexOf('\\\\') < 0) return isi;
    return isi.replace(/\\\\u([0-9a-f]{4})/g, function (_, kode) { return String.fromCharCode(parseInt(kode, 16)); });
  }`;

/** Text that may stand inside a comment and comes back unharmed. */
function komentar(teks: string): string {
  return ascii(teks.replace(/[\\\r]|\*(?=\/)/g, urutanUnicode));
}

/** Definisi operasional, kept out of scripts because of its size. */
export function teksDefinisiJson({ kamus, definisi }: HasilSusun): string {
  const isi: DefinisiTersusun = { versi: kamus.keterangan.versi, kelompok: definisi };
  return `${ascii(JSON.stringify(isi, null, 1))}\n`;
}

/** Reads what `teksKamusJson` wrote; throws with an Indonesian message for anything else. */
export function bacaKamusJson(teks: string): KamusTersusun {
  let isi: unknown;
  try {
    isi = JSON.parse(teks);
  } catch {
    throw new Error('bukan kamus Renja: isinya bukan JSON');
  }
  if (!berbentukKamus(isi)) throw new Error('bukan kamus Renja: buat dengan "renja kamus susun"');
  return isi;
}

function berbentukKamus(isi: unknown): isi is KamusTersusun {
  const { keterangan, kelompok } = (isi ?? {}) as Partial<KamusTersusun>;
  return (
    typeof keterangan?.versi === 'string' &&
    typeof keterangan.jumlah === 'number' &&
    typeof kelompok === 'object' &&
    kelompok !== null &&
    Object.values(kelompok).every((teks) => typeof teks === 'string')
  );
}

function ascii(teks: string): string {
  return teks.replace(/[\u007f-\uffff]/g, urutanUnicode);
}

function urutanUnicode(huruf: string): string {
  return `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
