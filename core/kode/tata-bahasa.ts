import { TINGKAT, type Kode, type Tingkat } from './kode';

const TINGKAT_PER_JUMLAH: Readonly<Record<number, Tingkat>> = {
  1: 'urusan',
  2: 'bidang urusan',
  3: 'program',
  5: 'kegiatan',
  6: 'sub kegiatan',
};

/** Number of segments of a code of this level. A kegiatan has 5: its marker counts. */
export function jumlahSegmen(tingkat: Tingkat): number {
  const urutan = TINGKAT.indexOf(tingkat) + 1;
  return urutan > 3 ? urutan + 1 : urutan;
}

/** Level of a code with this many segments; null when no level has so many. */
export function tingkatSegmen(jumlah: number): Tingkat | null {
  return TINGKAT_PER_JUMLAH[jumlah] ?? null;
}

/**
 * Digits per segment: urusan . bidang . program . penanda . kegiatan . sub kegiatan (Permendagri 90/2019 and successors).
 * Urusan 9: kekhususan Aceh, Papua, Papua Barat. Markers 1-9 occur (1 provinsi, 2 kab/kota). One pattern for the whole
 * text: a column of codes in a cold formula spends most of its time here.
 */
const SAH = /^(?:[1-9]|X|(?:[1-9]\.\d\d|X\.XX)(?:\.\d\d(?:\.[1-9]\.\d\d(?:\.\d\d(?:\d\d)?)?)?)?)$/;

/** Strict reading of clean text such as "1.06.01.2.01.0001" or "X.XX.01"; null when it does not follow the grammar. */
export function kodeDari(teks: string): Kode | null {
  if (!SAH.test(teks)) return null;
  const segmen = teks.split('.');
  const tingkat = TINGKAT_PER_JUMLAH[segmen.length]!;
  return {
    teks,
    tingkat,
    segmen,
    kanonik: teks.replace(/\.0+(?=[^.])/g, '.'),
    lebar: tingkat === 'sub kegiatan' ? (segmen[5]!.length as 2 | 4) : null,
  };
}

/** A code from segments that already follow the grammar; null when they do not. */
export function kodeDariSegmen(segmen: readonly string[]): Kode | null {
  const kode = kodeDari(segmen.join('.'));
  return kode?.segmen.length === segmen.length ? kode : null;
}

/** Identity of any dotted code without padding: "5.1.02.01.001.00024" and "5.1.02.01.01.0024" -> "5.1.2.1.1.24". */
export function kanonikTeks(teks: string): string {
  return teks.toUpperCase().split('.').map(tanpaNol).join('.');
}

function tanpaNol(segmen: string): string {
  return segmen.replace(/^0+(?=.)/, '');
}
