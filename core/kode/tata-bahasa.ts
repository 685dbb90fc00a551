import { TINGKAT, type Kode, type Tingkat } from './kode';

/** Digits per segment: urusan . bidang . program . penanda . kegiatan . sub kegiatan (Permendagri 90/2019 and successors). */
const URUSAN = /^(?:[1-9]|X)$/; // 9: kekhususan Aceh, Papua, Papua Barat
const DUA = /^\d\d$/;
const SUB = /^\d\d(?:\d\d)?$/;

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

/** A code from segments that already follow the grammar; null when they do not. Markers 1-9 occur (1 provinsi, 2 kab/kota). */
export function kodeDariSegmen(segmen: readonly string[]): Kode | null {
  const tingkat = TINGKAT_PER_JUMLAH[segmen.length];
  if (!tingkat || !segmenSah(segmen)) return null;
  return {
    teks: segmen.join('.'),
    tingkat,
    segmen,
    kanonik: segmen.map(tanpaNol).join('.'),
    lebar: tingkat === 'sub kegiatan' ? (segmen[5]!.length as 2 | 4) : null,
  };
}

/** Strict reading of clean text such as "1.06.01.2.01.0001" or "X.XX.01"; null when it does not follow the grammar. */
export function kodeDari(teks: string): Kode | null {
  return kodeDariSegmen(teks.split('.'));
}

/** Identity of any dotted code without padding: "5.1.02.01.001.00024" and "5.1.02.01.01.0024" -> "5.1.2.1.1.24". */
export function kanonikTeks(teks: string): string {
  return teks.toUpperCase().split('.').map(tanpaNol).join('.');
}

function segmenSah(s: readonly string[]): boolean {
  if (!URUSAN.test(s[0]!)) return false;
  if (s.length > 1 && !(s[0] === 'X' ? s[1] === 'XX' : DUA.test(s[1]!))) return false;
  if (s.length > 2 && !DUA.test(s[2]!)) return false;
  if (s.length > 3 && !/^[1-9]$/.test(s[3]!)) return false;
  if (s.length > 4 && !DUA.test(s[4]!)) return false;
  return s.length < 6 || SUB.test(s[5]!);
}

function tanpaNol(segmen: string): string {
  return segmen.replace(/^0+(?=.)/, '');
}
