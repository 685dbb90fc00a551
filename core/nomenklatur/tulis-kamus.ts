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
 * The dictionary as a script, for Apps Script and for a page that loads it with a script tag. V8 does not compile the
 * text of functions that are never called, so a look-up costs one group.
 */
export function teksKamusJs({ keterangan, kelompok }: KamusTersusun): string {
  const baris = Object.keys(kelompok).map(
    (nama) => `      ${JSON.stringify(nama)}: function () { return ${JSON.stringify(kelompok[nama])}; },`,
  );
  return ascii(
    [
      `// Kamus nomenklatur ${keterangan.versi}, dari ${keterangan.sumber}. Ditulis oleh: renja kamus susun.`,
      `(function (global) {`,
      `  (global.${DAFTAR_GLOBAL} = global.${DAFTAR_GLOBAL} || []).push({`,
      `    keterangan: ${JSON.stringify(keterangan)},`,
      `    kelompok: {`,
      ...baris,
      `    },`,
      `  });`,
      `})(typeof globalThis === 'undefined' ? this : globalThis);`,
      '',
    ].join('\n'),
  );
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
  return teks.replace(/[\u007f-\uffff]/g, (h) => `\\u${h.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
