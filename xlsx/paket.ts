import { BATAS, terlaluBesar, type BatasBerkas } from './batas';
import { rusak } from './galat-berkas';
import { tolakBukanZip } from './jenis-berkas';
import { bacaDaftarZip, isiEntri, type EntriZip } from './zip-baca';

/** An opened package: parts by name, inflated when asked for, within the limits. */
export interface Paket {
  readonly byte: Uint8Array;
  /** In archive order. */
  readonly entri: readonly EntriZip[];
  /** Part names compare without regard to case (ECMA-376 part 2). */
  ada(nama: string): boolean;
  cari(nama: string): EntriZip | undefined;
  /** Inflated bytes; throws GalatBerkas when the part is missing. */
  isi(nama: string): Uint8Array;
  /** The same for XML, in UTF-8 whatever its encoding was. */
  isiUtf8(nama: string): Uint8Array;
  teks(nama: string): string;
}

export function bukaPaket(byte: Uint8Array, batas: BatasBerkas = BATAS): Paket {
  const tolak = tolakBukanZip(byte);
  if (tolak) throw tolak;
  const entri = bacaDaftarZip(byte, batas);
  const menurutNama = new Map<string, EntriZip>();
  for (const satu of entri) {
    const kunci = satu.nama.toLowerCase();
    if (menurutNama.has(kunci)) throw rusak(`bagian ${satu.nama} ganda`);
    menurutNama.set(kunci, satu);
  }
  let terpakai = 0;
  const cari = (nama: string) => menurutNama.get(nama.toLowerCase());
  const isi = (nama: string): Uint8Array => {
    const satu = cari(nama);
    if (!satu) throw rusak(`bagian ${nama} tidak ada`);
    if (terpakai + satu.ukuran > batas.byteSeluruhnya) throw terlaluBesar('seluruh isinya');
    const hasil = isiEntri(byte, satu, batas, batas.byteSeluruhnya - terpakai);
    terpakai += hasil.length;
    return hasil;
  };
  return {
    byte,
    entri,
    ada: (nama) => cari(nama) !== undefined,
    cari,
    isi,
    isiUtf8: (nama) => {
      const byteBagian = isi(nama);
      return byteBagian[0]! >= 0xfe ? new TextEncoder().encode(teksXml(byteBagian)) : byteBagian;
    },
    teks: (nama) => teksXml(isi(nama)),
  };
}

/** XML bytes as text: UTF-8, or UTF-16 where the byte order mark says so. */
export function teksXml(isi: Uint8Array): string {
  const utf16 =
    isi[0] === 0xff && isi[1] === 0xfe ? 'utf-16le' : isi[0] === 0xfe && isi[1] === 0xff ? 'utf-16be' : null;
  if (!utf16) return new TextDecoder().decode(isi);
  // What is written back is UTF-8, and must say so.
  return new TextDecoder(utf16).decode(isi).replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8');
}
