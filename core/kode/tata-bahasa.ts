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
 * A code from segments that already follow the grammar; null when they do not. Markers 1-9 occur (1 provinsi, 2
 * kab/kota). `teks`: the segments as they were before splitting.
 */
export function kodeDariSegmen(segmen: readonly string[], teks?: string): Kode | null {
  const tingkat = TINGKAT_PER_JUMLAH[segmen.length];
  if (!tingkat || !segmenSah(segmen)) return null;
  let kanonik = segmen[0]!;
  for (let i = 1; i < segmen.length; i++) kanonik += '.' + tanpaNol(segmen[i]!);
  return {
    teks: teks ?? segmen.join('.'),
    tingkat,
    segmen,
    kanonik,
    lebar: tingkat === 'sub kegiatan' ? (segmen[5]!.length as 2 | 4) : null,
  };
}

/** Strict reading of clean text such as "1.06.01.2.01.0001" or "X.XX.01"; null when it does not follow the grammar. */
export function kodeDari(teks: string): Kode | null {
  return kodeDariSegmen(teks.split('.'), teks);
}

/** Identity of any dotted code without padding: "5.1.02.01.001.00024" and "5.1.02.01.01.0024" -> "5.1.2.1.1.24". */
export function kanonikTeks(teks: string): string {
  return teks.toUpperCase().split('.').map(tanpaNol).join('.');
}

/**
 * Digits per segment: urusan . bidang . program . penanda . kegiatan . sub kegiatan (Permendagri 90/2019 and successors).
 * Plain comparisons: this runs for every cell of a column of codes.
 */
function segmenSah(s: readonly string[]): boolean {
  const jumlah = s.length;
  const umum = s[0] === 'X';
  // Urusan 9: kekhususan Aceh, Papua, Papua Barat.
  if (!umum && !satuAngka(s[0]!)) return false;
  if (jumlah > 1 && !(umum ? s[1] === 'XX' : angka(s[1]!, 2))) return false;
  if (jumlah > 2 && !angka(s[2]!, 2)) return false;
  if (jumlah > 3 && !satuAngka(s[3]!)) return false;
  if (jumlah > 4 && !angka(s[4]!, 2)) return false;
  return jumlah < 6 || angka(s[5]!, 2) || angka(s[5]!, 4);
}

function satuAngka(segmen: string): boolean {
  return segmen.length === 1 && segmen >= '1' && segmen <= '9';
}

function angka(segmen: string, lebar: number): boolean {
  if (segmen.length !== lebar) return false;
  for (let i = 0; i < lebar; i++) {
    const kode = segmen.charCodeAt(i);
    if (kode < 48 || kode > 57) return false;
  }
  return true;
}

function tanpaNol(segmen: string): string {
  return segmen.startsWith('0') ? segmen.replace(/^0+(?=.)/, '') : segmen;
}
