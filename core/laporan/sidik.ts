import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';
import { bacaAlamat } from '../lembar/alamat';
import { nilaiSel, rumusSel, type BukuKerja, type Lembar } from '../lembar/lembar';
import type { TabelDikenali } from '../validasi/periksa';

/**
 * Fingerprint of the checked content: tells whether values or formulas of the recognised tables changed since a report
 * was written. It detects changes; it is no signature and proves no author. Independent of the host: numbers count to
 * 15 digits, formulas without blanks, letter case and file prefixes, blanks and empty texts as nothing.
 */
export interface SidikIsi {
  /** Of all tables together. */
  readonly semua: string;
  /** Of each table, in the order of `hasil.tabel`. */
  readonly tabel: readonly string[];
}

export function sidikIsi(buku: BukuKerja, tabel: readonly TabelDikenali[]): SidikIsi {
  const perTabel = tabel.map((t) => sidikTabel(buku, t));
  const gabung = new Cincang();
  for (const [i, kode] of perTabel.entries()) gabung.tambah(`${tabel[i]!.lembar}!${kode};`);
  return { semua: gabung.kode(), tabel: perTabel };
}

/** Upper case without anything but the digits, so that a code may be typed or pasted in any form. */
export function rapikanSidik(kode: string): string {
  return kode.toUpperCase().replace(/[^0-9A-F]/g, '');
}

function sidikTabel(buku: BukuKerja, tabel: TabelDikenali): string {
  const cincang = new Cincang();
  const lembar = buku.lembar.find((l) => l.nama === tabel.lembar);
  const rentang = bacaAlamat(tabel.rentang);
  if (!lembar || !rentang) return cincang.kode();
  for (let b = rentang.baris; b <= rentang.barisAkhir; b++) {
    for (let k = rentang.kolom; k <= rentang.kolomAkhir; k++) {
      const isi = isiSel(lembar, b, k);
      if (isi !== '') cincang.tambah(`${b - rentang.baris},${k - rentang.kolom}${isi};`);
    }
  }
  return cincang.kode();
}

/** Kind and content of a cell; '' for a blank. */
function isiSel(lembar: Lembar, baris: number, kolom: number): string {
  const rumus = rumusSel(lembar, baris, kolom);
  const nilai = isiNilai(nilaiSel(lembar, baris, kolom));
  return rumus === '' ? nilai : `=${rapikanRumus(rumus)}${nilai}`;
}

function isiNilai(nilai: NilaiSel): string {
  if (nilai === null || nilai === '') return '';
  if (apakahGalat(nilai)) return `e${nilai.galat}`;
  if (typeof nilai === 'number') return `n${Number(nilai.toPrecision(15))}`;
  if (typeof nilai === 'boolean') return nilai ? 'b1' : 'b0';
  return `s${nilai.replace(/\r\n?/g, '\n')}`;
}

/** Texts in quotes stay as they are. */
function rapikanRumus(rumus: string): string {
  const bagian = rumus.split('"');
  return bagian
    .map((teks, i) => (i % 2 === 1 ? teks : teks.replace(/\s|_xl(fn|ws|udf)\./gi, '').toUpperCase()))
    .join('"');
}

/** 64 bits from two independent 32-bit lanes (FNV-1a and a multiplicative one), mixed at the end. */
class Cincang {
  private a = 0x811c9dc5;
  private b = 0x9e3779b9;

  tambah(teks: string): void {
    let { a, b } = this;
    for (let i = 0; i < teks.length; i++) {
      const huruf = teks.charCodeAt(i);
      a = Math.imul(a ^ huruf, 0x01000193);
      b = Math.imul((b << 5) ^ (b >>> 27) ^ huruf, 0x85ebca6b);
    }
    this.a = a;
    this.b = b;
  }

  /** "3F2A-91BC-0D44-7E10" */
  kode(): string {
    const atas = campur(this.a ^ Math.imul(this.b, 0xc2b2ae35));
    const bawah = campur(this.b ^ Math.imul(atas, 0x27d4eb2f));
    const heksa = [atas, bawah].map((n) => (n >>> 0).toString(16).toUpperCase().padStart(8, '0')).join('');
    return heksa.replace(/(.{4})(?!$)/g, '$1-');
  }
}

/** Final mix of MurmurHash3. */
function campur(n: number): number {
  let h = n;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}
