import type { DefinisiTersusun } from './definisi';
import type { HasilSusun } from './susun-kamus';
import type { KamusTersusun } from './tersusun';

/** Name of the global array in which compiled .js dictionaries announce themselves. */
const DAFTAR_GLOBAL = 'RENJA_KAMUS';

/** The dictionary as data, for the CLI, the panel and IndexedDB. ASCII only. */
export function teksKamusJson(kamus: KamusTersusun): string {
  return `${ascii(JSON.stringify(kamus, null, 1))}\n`;
}

/**
 * The dictionary as a script, for Apps Script and for a page that loads it with a script tag. The text is one comment,
 * read by Function.prototype.toString, which ES2019 defines as the source text: V8 passes over comments many times as
 * fast as over string literals (bench/sheets.ts), and a formula pays for the whole file on every call.
 */
export function teksKamusJs({ keterangan, kelompok }: KamusTersusun): string {
  const nama = Object.keys(kelompok);
  const bagian = nama.map((n) => `#${n};\n${komentar(kelompok[n]!)}\n`);
  const letak: number[] = [];
  bagian.reduce((dari, teks) => (letak.push(dari), dari + teks.length), AWAL_KOMENTAR.length);
  return [
    `// Kamus nomenklatur ${satuBaris(keterangan.versi)}, dari ${satuBaris(keterangan.sumber)}. Ditulis oleh: renja kamus susun.`,
    `// Isinya berada di dalam komentar: jangan dikecilkan (minify) dan jangan disunting.`,
    `(function (global) {`,
    `  ${AWAL_KOMENTAR}${bagian.join('')}#*/ }`,
    `  ${BACA_KOMENTAR}`,
    `  (global.${DAFTAR_GLOBAL} = global.${DAFTAR_GLOBAL} || []).push({`,
    `    keterangan: ${ascii(JSON.stringify(keterangan))},`,
    `    kelompok: ${JSON.stringify(nama)},`,
    `    letak: ${JSON.stringify(letak)},`,
    `    isi: isi,`,
    `  });`,
    `})(typeof globalThis === 'undefined' ? this : globalThis);`,
    '',
  ].join('\n');
}

const AWAL_KOMENTAR = 'function semua() { /*\n';

/**
 * Goes into the script as it is: the inverse of `komentar`. `letak` saves a search through the whole text; where an
 * editor has changed the ends of the lines, the search is done.
 */
const BACA_KOMENTAR = `function isi(nama) {
    var sumber = String(semua);
    var kepala = this.letak[this.kelompok.indexOf(nama)];
    if (!sumber.startsWith('#' + nama + ';', kepala)) kepala = sumber.indexOf('#' + nama + ';');
    if (kepala < 0) throw new Error('Berkas kamus rusak: isinya hilang. Buat lagi dengan "renja kamus susun", lalu salin tanpa mengubahnya.');
    var awal = sumber.indexOf('\\n', kepala) + 1;
    var teks = sumber.slice(awal, sumber.indexOf('#', awal));
    if (teks.indexOf('\\r') >= 0) teks = teks.replace(/\\r/g, '');
    teks = teks.slice(0, -1);
    if (teks.indexOf('\\\\') < 0) return teks;
    return teks.replace(/\\\\u([0-9a-f]{4})/g, function (_, kode) { return String.fromCharCode(parseInt(kode, 16)); });
  }`;

/** Text that may stand inside a comment between two "#" and comes back unharmed. */
function komentar(teks: string): string {
  return ascii(teks.replace(/[\\\r#]|\*(?=\/)/g, urutanUnicode));
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
    // The version names files beside the dictionary.
    !/[/\\]/.test(keterangan.versi) &&
    typeof keterangan.jumlah === 'number' &&
    typeof kelompok === 'object' &&
    kelompok !== null &&
    Object.values(kelompok).every((teks) => typeof teks === 'string')
  );
}

/** For a line comment: a file name with a line break in it must not end the comment. */
function satuBaris(teks: string): string {
  return ascii(teks).replace(/\s+/g, ' ');
}

function ascii(teks: string): string {
  return teks.replace(/[\u007f-\uffff]/g, urutanUnicode);
}

function urutanUnicode(huruf: string): string {
  return `\\u${huruf.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
