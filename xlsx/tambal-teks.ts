import { lolosXml } from './teks-xml';
import { anak, type Simpul } from './xml-pohon';

/** Replace the text from `awal` to `akhir` (offsets into the original) with `isi`. */
export interface Tambalan {
  readonly awal: number;
  readonly akhir: number;
  readonly isi: string;
}

/** An insertion comes before a replacement that starts at the same place. */
const urutan = (a: Tambalan, b: Tambalan): number => a.awal - b.awal || a.akhir - b.akhir;

/** Applies patches that do not overlap; patches at the same place keep their order. */
export function tambalTeks(teks: string, tambalan: readonly Tambalan[]): string {
  let hasil = '';
  let p = 0;
  for (const satu of [...tambalan].sort(urutan)) {
    hasil += teks.slice(p, satu.awal) + satu.isi;
    p = satu.akhir;
  }
  return hasil + teks.slice(p);
}

/** The same on UTF-8 bytes. */
export function tambalByte(byte: Uint8Array, tambalan: readonly Tambalan[]): Uint8Array {
  const encoder = new TextEncoder();
  const potongan: Uint8Array[] = [];
  let p = 0;
  for (const satu of [...tambalan].sort(urutan)) {
    potongan.push(byte.subarray(p, satu.awal), encoder.encode(satu.isi));
    p = satu.akhir;
  }
  potongan.push(byte.subarray(p));
  const hasil = new Uint8Array(potongan.reduce((jumlah, satu) => jumlah + satu.length, 0));
  let q = 0;
  for (const satu of potongan) {
    hasil.set(satu, q);
    q += satu.length;
  }
  return hasil;
}

export function sisipDi(letak: number, isi: string): Tambalan {
  return { awal: letak, akhir: letak, isi };
}

/** Puts `isi` behind the first of these children that is there; one of them must be. */
export function sisipSesudah(simpul: Simpul, sebelumnya: readonly string[], isi: string): Tambalan {
  const ada = sebelumnya.map((nama) => anak(simpul, nama)).find(Boolean)!;
  return sisipDi(ada.akhir, isi);
}

/** Puts `isi` behind the last child of an element, also where it closes itself. */
export function sisipDiAkhir(teks: string, simpul: Simpul, isi: string): Tambalan {
  if (simpul.akhirIsi !== simpul.awalIsi || teks.slice(simpul.awalIsi - 2, simpul.awalIsi) !== '/>') {
    return sisipDi(simpul.akhirIsi, isi);
  }
  const tutup = `></${simpul.awalan}${simpul.nama}>`;
  return { awal: simpul.awalIsi - 2, akhir: simpul.awalIsi, isi: `>${isi}${tutup.slice(1)}` };
}

/** Start tag with some attributes set (or removed, with null); the others keep their place. */
export function tagDengan(tag: string, atribut: Readonly<Record<string, string | null>>): string {
  let hasil = tag;
  for (const [nama, nilai] of Object.entries(atribut)) {
    const pola = new RegExp(`\\s${nama}\\s*=\\s*("[^"]*"|'[^']*')`);
    const isi = nilai === null ? '' : ` ${nama}="${lolosXml(nilai)}"`;
    if (pola.test(hasil)) hasil = hasil.replace(pola, () => isi);
    else hasil = hasil.replace(/\s*\/?>$/, (akhir) => isi + akhir);
  }
  return hasil;
}
