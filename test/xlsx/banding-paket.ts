import { unzipSync } from 'fflate';
import { bacaDaftarZip, bytePadat } from '../../xlsx/zip-baca';
import { BATAS } from '../../xlsx/batas';

/** What differs between two packages, feature by feature. */
export interface BedaPaket {
  readonly baru: string[];
  readonly hilang: string[];
  /** Parts whose content differs. */
  readonly berubah: string[];
  /** Unchanged parts whose compressed bytes were not carried over. */
  readonly dipadatkanUlang: string[];
  /** Changed cells per sheet part: address -> [old XML, new XML]. */
  readonly sel: Record<string, Record<string, [string, string]>>;
  /** Sheet parts that differ outside their cells: [old, new]. */
  readonly luarSel: Record<string, [string, string]>;
  /** Style lists that lost or changed an item that was there before. */
  readonly gayaRusak: string[];
}

export function bandingPaket(a: Uint8Array, b: Uint8Array): BedaPaket {
  const isiA = isiPaket(a);
  const isiB = isiPaket(b);
  const beda: BedaPaket = {
    baru: [],
    hilang: [],
    berubah: [],
    dipadatkanUlang: [],
    sel: {},
    luarSel: {},
    gayaRusak: [],
  };
  for (const nama of isiB.keys()) if (!isiA.has(nama)) beda.baru.push(nama);
  for (const [nama, lama] of isiA) {
    const kini = isiB.get(nama);
    if (!kini) beda.hilang.push(nama);
    else if (Buffer.compare(lama.isi, kini.isi) !== 0) {
      beda.berubah.push(nama);
      const [x, y] = [Buffer.from(lama.isi).toString(), Buffer.from(kini.isi).toString()];
      if (/worksheets\/[^/]+\.xml$/.test(nama)) bandingLembar(nama, x, y, beda);
      if (/styles\.xml$/.test(nama)) bandingGaya(x, y, beda);
    } else if (Buffer.compare(lama.padat, kini.padat) !== 0) beda.dipadatkanUlang.push(nama);
  }
  return beda;
}

function isiPaket(byte: Uint8Array): Map<string, { isi: Uint8Array; padat: Uint8Array }> {
  const isi = unzipSync(byte);
  return new Map(
    bacaDaftarZip(byte, BATAS).map((satu) => [
      satu.nama,
      { isi: isi[satu.nama] ?? new Uint8Array(0), padat: bytePadat(byte, satu) },
    ]),
  );
}

const SEL = /<(?:\w+:)?c\b[^>]*?(?:\/>|>[\s\S]*?<\/(?:\w+:)?c>)/g;

function bandingLembar(nama: string, lama: string, kini: string, beda: BedaPaket): void {
  const [a, b] = [petaSel(lama), petaSel(kini)];
  const berubah: Record<string, [string, string]> = {};
  for (const di of new Set([...a.keys(), ...b.keys()])) {
    if (a.get(di) !== b.get(di)) berubah[di] = [a.get(di) ?? '', b.get(di) ?? ''];
  }
  if (Object.keys(berubah).length > 0) beda.sel[nama] = berubah;
  const [x, y] = [lama.replace(SEL, ''), kini.replace(SEL, '')];
  if (x !== y) beda.luarSel[nama] = [x, y];
}

function petaSel(xml: string): Map<string, string> {
  const peta = new Map<string, string>();
  for (const [sel] of xml.matchAll(SEL))
    peta.set(/\sr=["']([A-Z]+\d+)["']/.exec(sel)?.[1] ?? `tanpa-${peta.size}`, sel);
  return peta;
}

function bandingGaya(lama: string, kini: string, beda: BedaPaket): void {
  const butir = (xml: string, daftar: string, satu: string): string[] => {
    const isi = new RegExp(`<${daftar}\\b[^>]*>([\\s\\S]*?)</${daftar}>`).exec(xml)?.[1] ?? '';
    return isi.match(new RegExp(`<${satu}\\b[^>]*?(?:/>|>[\\s\\S]*?</${satu}>)`, 'g')) ?? [];
  };
  const daftar = [['numFmts', 'numFmt'], ['fonts', 'font'], ['fills', 'fill'], ['borders', 'border'], ['cellStyleXfs', 'xf'], ['cellXfs', 'xf'], ['cellStyles', 'cellStyle'], ['dxfs', 'dxf']]; // prettier-ignore
  for (const [nama = '', satu = ''] of daftar) {
    const [a, b] = [butir(lama, nama, satu), butir(kini, nama, satu)];
    if (a.some((isi, i) => b[i] !== isi)) beda.gayaRusak.push(nama);
    const hitung = Number(new RegExp(`<${nama}\\b[^>]*\\scount="(\\d+)"`).exec(kini)?.[1] ?? b.length);
    if (hitung !== b.length && b.length !== a.length) beda.gayaRusak.push(`${nama} count`);
  }
}
