import { bacaBuku } from './buku';
import { bukaPaket, type Paket } from './paket';
import type { PaketTulis } from './paket-tulis';
import { bacaRelasi } from './relasi';
import { KEPALA_XML } from './ruang-nama';
import { lepasKode, lolosXml, pasangKode } from './teks-xml';
import { pohonXml, semuaAnak } from './xml-pohon';

/** Our custom XML part is known by this namespace, whatever Excel renames it to. */
const NS = 'urn:renja:pengaturan';

type PaketTerbaca = Pick<Paket, 'ada' | 'teks'>;

/** Small settings stored inside a workbook (custom XML part, which Excel keeps). Throws GalatBerkas. */
export function bacaPengaturan(isi: Uint8Array): Map<string, string> {
  const paket = bukaPaket(isi);
  const buku = bacaBuku(paket).bagian;
  const bagian = cariBagian(paket, buku);
  return bagian === null ? new Map() : bacaIsi(paket, bagian);
}

/** Sets (or removes, with null) settings; the others stay. */
export function tulisPengaturan(
  paket: PaketTulis,
  bagianBuku: string,
  perubahan: Readonly<Record<string, string | null>>,
): void {
  const lama = cariBagian(paket, bagianBuku);
  const isi = lama === null ? new Map<string, string>() : bacaIsi(paket, lama);
  for (const [kunci, nilai] of Object.entries(perubahan)) {
    if (nilai === null) isi.delete(kunci);
    else isi.set(kunci, nilai);
  }
  if (lama === null && isi.size === 0) return;
  const bagian = lama ?? paket.namaBebas('customXml/item', '.xml');
  const butir = [...isi].map(([kunci, nilai]) => `<nilai kunci="${kode(kunci)}">${kode(nilai)}</nilai>`);
  paket.tulis(bagian, `${KEPALA_XML}<pengaturan xmlns="${NS}">${butir.join('')}</pengaturan>`);
  if (lama !== null) return;
  paket.tambahTipeBawaan('xml', 'application/xml');
  paket.tambahRelasi(bagianBuku, 'customXml', bagian);
}

function cariBagian(paket: PaketTerbaca, bagianBuku: string): string | null {
  for (const { jenis, tujuan, luar } of bacaRelasi(paket, bagianBuku)) {
    if (jenis !== 'customXml' || luar || !paket.ada(tujuan)) continue;
    if (paket.teks(tujuan).includes(`"${NS}"`)) return tujuan;
  }
  return null;
}

function bacaIsi(paket: PaketTerbaca, bagian: string): Map<string, string> {
  const butir = semuaAnak(pohonXml(paket.teks(bagian), bagian), 'nilai');
  return new Map(butir.map(({ atribut, teks }) => [lepasKode(atribut.get('kunci') ?? ''), lepasKode(teks)]));
}

/** Attribute values lose line ends and tabs unless they are spelled out. */
function kode(teks: string): string {
  return lolosXml(pasangKode(teks)).replace(/[\n\t]/g, (huruf) => `&#${huruf.charCodeAt(0)};`);
}
