import { SaxesParser } from 'saxes';
import { rusak } from './galat-berkas';

/** Element of a small XML part. Names come without prefix; offsets point into the source text, for patching. */
export interface Simpul {
  readonly nama: string;
  readonly awalan: string;
  /** Attributes by local name; `r:id` is found as "id" only where no plain "id" exists. */
  readonly atribut: ReadonlyMap<string, string>;
  readonly anak: Simpul[];
  /** Character data directly inside. */
  teks: string;
  /** Offset of '<' of the start tag and just behind its '>'. */
  readonly awal: number;
  readonly awalIsi: number;
  /** Offset of '<' of the end tag and just behind its '>'; those of the start tag when it closes itself. */
  akhirIsi: number;
  akhir: number;
}

const DALAM_MAKS = 100;

/** Parses a small XML part (relationships, workbook, styles ...) into a tree. Throws GalatBerkas. */
export function pohonXml(teks: string, bagian: string): Simpul {
  const parser = new SaxesParser({ xmlns: false });
  const tumpukan: Simpul[] = [];
  let akar: Simpul | null = null;
  parser.on('error', () => {
    throw rusak(`XML ${bagian}`);
  });
  parser.on('doctype', () => {
    throw rusak(`XML ${bagian} memuat DOCTYPE`);
  });
  parser.on('opentag', (tag) => {
    const titik = tag.name.indexOf(':');
    const awalIsi = parser.position;
    const simpul: Simpul = {
      nama: tag.name.slice(titik + 1),
      awalan: tag.name.slice(0, titik + 1),
      atribut: petaAtribut(tag.attributes),
      anak: [],
      teks: '',
      awal: teks.lastIndexOf('<', awalIsi - 1),
      awalIsi,
      akhirIsi: awalIsi,
      akhir: awalIsi,
    };
    if (tumpukan.length > DALAM_MAKS) throw rusak(`XML ${bagian} bersarang terlalu dalam`);
    tumpukan[tumpukan.length - 1]?.anak.push(simpul);
    if (!akar) akar = simpul;
    tumpukan.push(simpul);
  });
  parser.on('closetag', (tag) => {
    const simpul = tumpukan.pop()!;
    simpul.akhir = parser.position;
    simpul.akhirIsi = tag.isSelfClosing ? simpul.awalIsi : teks.lastIndexOf('<', parser.position - 1);
  });
  const isiTeks = (potongan: string) => {
    const atas = tumpukan[tumpukan.length - 1];
    if (atas) atas.teks += potongan;
  };
  parser.on('text', isiTeks);
  parser.on('cdata', isiTeks);
  parser.write(teks).close();
  if (!akar) throw rusak(`XML ${bagian} kosong`);
  return akar;
}

function petaAtribut(atribut: Record<string, string>): Map<string, string> {
  const peta = new Map<string, string>();
  for (const [nama, nilai] of Object.entries(atribut)) {
    const titik = nama.indexOf(':');
    if (titik < 0) peta.set(nama, nilai);
  }
  for (const [nama, nilai] of Object.entries(atribut)) {
    const lokal = nama.slice(nama.indexOf(':') + 1);
    if (!peta.has(lokal) && !nama.startsWith('xmlns')) peta.set(lokal, nilai);
  }
  return peta;
}

export function anak(simpul: Simpul | undefined, nama: string): Simpul | undefined {
  return simpul?.anak.find((satu) => satu.nama === nama);
}

/** The child that a part cannot do without; throws GalatBerkas. */
export function anakWajib(simpul: Simpul, nama: string): Simpul {
  const ada = anak(simpul, nama);
  if (!ada) throw rusak(`<${simpul.nama}> tanpa <${nama}>`);
  return ada;
}

export function semuaAnak(simpul: Simpul | undefined, nama: string): Simpul[] {
  return simpul ? simpul.anak.filter((satu) => satu.nama === nama) : [];
}

/** XML booleans are "1" and "true". */
export function benar(nilai: string | undefined): boolean {
  return nilai === '1' || nilai === 'true';
}
