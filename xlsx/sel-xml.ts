import type { NilaiSel } from '../core/angka/nilai-sel';
import { galatSel } from './galat-sel';
import { atributAlamat, atributBulat, atributPendek } from './nilai-atribut';
import { nomorSerial } from './tanggal';
import { bacaIsi, bacaTeksKaya } from './teks-kaya';
import { lepasKode } from './teks-xml';
import { BUKA, byteNama, TEKS, type PindaiXml } from './xml-pindai';
import { benar } from './xml-pohon';

const N = {
  r: byteNama('r'),
  s: byteNama('s'),
  t: byteNama('t'),
  v: byteNama('v'),
  f: byteNama('f'),
  is: byteNama('is'),
  si: byteNama('si'),
  ref: byteNama('ref'),
};

/** One <c> as it was scanned; reused for every cell. */
export interface SelMentah {
  /** Zero-based; -1 where the file leaves the address out. */
  baris: number;
  kolom: number;
  gaya: number;
  nilai: NilaiSel;
  /** Stored formula text; '' where there is none or only a pointer to a shared one. */
  rumus: string;
  /** Kind of formula: '', 'normal', 'shared', 'array', 'dataTable'. */
  jenisRumus: string;
  /** Index of the shared formula, -1 without. */
  bersama: number;
  /** Range of an array formula, '' without. */
  wilayah: string;
}

export function selMentah(): SelMentah {
  return { baris: -1, kolom: -1, gaya: 0, nilai: null, rumus: '', jenisRumus: '', bersama: -1, wilayah: '' };
}

/** Reads the <c> that the scanner stands on, to its end. */
export function bacaSel(x: PindaiXml, sel: SelMentah, stringBersama: readonly string[]): void {
  sel.baris = -1;
  sel.kolom = -1;
  sel.gaya = 0;
  sel.nilai = null;
  sel.rumus = '';
  sel.jenisRumus = '';
  sel.bersama = -1;
  sel.wilayah = '';
  let jenis = '';
  while (x.atributLanjut()) {
    if (x.atributBernama(N.r)) atributAlamat(x, sel);
    else if (x.atributBernama(N.s)) sel.gaya = atributBulat(x);
    else if (x.atributBernama(N.t)) jenis = atributPendek(x);
  }
  if (x.kosong) return;
  const luar = x.dalam;
  while (x.dalam >= luar) {
    if (x.lanjut() !== BUKA) continue;
    if (x.bernama(N.v)) sel.nilai = bacaNilai(x, jenis, stringBersama);
    else if (x.bernama(N.f)) bacaRumus(x, sel);
    else if (x.bernama(N.is)) sel.nilai = bacaTeksKaya(x) || null;
  }
}

function bacaNilai(x: PindaiXml, jenis: string, stringBersama: readonly string[]): NilaiSel {
  if (x.kosong) return null;
  if (jenis === '' || jenis === 'n' || jenis === 's') {
    const cepat = angkaLangsung(x);
    if (cepat !== null) return jenis === 's' ? stringBersama[cepat] || null : cepat;
  }
  const teks = bacaIsi(x);
  switch (jenis) {
    case 's':
      return stringBersama[Number(teks)] || null;
    case 'str':
    case 'inlineStr':
      return lepasKode(teks) || null;
    case 'b':
      return benar(teks.trim());
    case 'e':
      return galatSel(teks.trim());
    case 'd':
      return nomorSerial(teks.trim()) ?? teks;
    default:
      return angkaTeks(teks.trim());
  }
}

/** What scripts write where a number belongs: null is blank, Infinity and NaN are errors, other text stays text. */
function angkaTeks(teks: string): NilaiSel {
  if (teks === '' || teks === 'null') return null;
  const angka = Number(teks);
  return Number.isFinite(angka)
    ? angka
    : /^[+-]?(infinity|inf|nan)$/i.test(teks) || !Number.isNaN(angka)
      ? galatSel('#NUM!')
      : teks;
}

/**
 * Number of a plain <v>123.45</v> without making a string; null where it needs the long way.
 * Exact: at most 15 digits over a power of ten up to 22 is one correctly rounded division.
 */
function angkaLangsung(x: PindaiXml): number | null {
  const { b } = x;
  let p = x.akhir;
  const negatif = b[p] === 45;
  if (negatif) p++;
  const awal = p;
  let nilai = 0;
  let titik = -1;
  for (; ; p++) {
    const c = b[p]!;
    if (c >= 48 && c <= 57) nilai = nilai * 10 + c - 48;
    else if (c === 46 && titik < 0) titik = p;
    else break;
  }
  const angka = p - awal - (titik < 0 ? 0 : 1);
  if (b[p] !== 60 || b[p + 1] !== 47 || angka === 0 || angka > 15) return null;
  if (x.lanjut() !== TEKS) return null;
  x.lanjut();
  if (titik >= 0) nilai /= PANGKAT[p - titik - 1]!;
  return negatif ? -nilai : nilai;
}
const PANGKAT = Array.from({ length: 16 }, (_, i) => Number(`1e${i}`));

function bacaRumus(x: PindaiXml, sel: SelMentah): void {
  sel.jenisRumus = 'normal';
  while (x.atributLanjut()) {
    if (x.atributBernama(N.t)) sel.jenisRumus = atributPendek(x);
    else if (x.atributBernama(N.si)) sel.bersama = atributBulat(x);
    else if (x.atributBernama(N.ref)) sel.wilayah = atributPendek(x);
  }
  sel.rumus = bacaIsi(x);
}
