import { deflateSync } from 'fflate';
import { crc32 } from './crc32';
import { bytePadat, type EntriZip } from './zip-baca';

/** An entry to write: new content, or an old entry whose compressed bytes are carried over. */
export type EntriTulis =
  | { readonly nama: string; readonly isi: Uint8Array }
  | { readonly nama: string; readonly asal: EntriZip; readonly paket: Uint8Array };

/** 1 January 1980, so that equal content gives equal bytes. */
const WAKTU_TETAP = 0x00210000;
const NAMA_UTF8 = 0x0800;

/** Writes a ZIP archive in the given order. */
export function tulisZip(entri: readonly EntriTulis[]): Uint8Array<ArrayBuffer> {
  const siap = entri.map(siapkan);
  const ukuran = siap.reduce((jumlah, satu) => jumlah + 76 + 2 * satu.nama.length + satu.padat.length, 22);
  const hasil = new Uint8Array(ukuran);
  const dv = new DataView(hasil.buffer);
  let p = 0;
  const letak: number[] = [];
  for (const satu of siap) {
    letak.push(p);
    dv.setUint32(p, 0x04034b50, true);
    kepala(dv, p + 4, satu);
    hasil.set(satu.nama, p + 30);
    hasil.set(satu.padat, p + 30 + satu.nama.length);
    p += 30 + satu.nama.length + satu.padat.length;
  }
  const awalDaftar = p;
  siap.forEach((satu, i) => {
    dv.setUint32(p, 0x02014b50, true);
    dv.setUint16(p + 4, 20, true);
    kepala(dv, p + 6, satu);
    dv.setUint32(p + 42, letak[i]!, true);
    hasil.set(satu.nama, p + 46);
    p += 46 + satu.nama.length;
  });
  dv.setUint32(p, 0x06054b50, true);
  dv.setUint16(p + 8, siap.length, true);
  dv.setUint16(p + 10, siap.length, true);
  dv.setUint32(p + 12, p - awalDaftar, true);
  dv.setUint32(p + 16, awalDaftar, true);
  return hasil;
}

interface EntriSiap {
  readonly nama: Uint8Array;
  readonly metode: number;
  readonly waktu: number;
  readonly crc: number;
  readonly ukuran: number;
  readonly padat: Uint8Array;
}

function siapkan(entri: EntriTulis): EntriSiap {
  const nama = new TextEncoder().encode(entri.nama);
  if ('asal' in entri) {
    const { metode, waktu, crc, ukuran } = entri.asal;
    return { nama, metode, waktu, crc, ukuran, padat: bytePadat(entri.paket, entri.asal) };
  }
  const { isi } = entri;
  const padat = deflateSync(isi, { level: 6 });
  return { nama, metode: 8, waktu: WAKTU_TETAP, crc: crc32(isi), ukuran: isi.length, padat };
}

/** The fields that local and central headers share. */
function kepala(dv: DataView, p: number, satu: EntriSiap): void {
  dv.setUint16(p, 20, true);
  dv.setUint16(p + 2, NAMA_UTF8, true);
  dv.setUint16(p + 4, satu.metode, true);
  dv.setUint32(p + 6, satu.waktu, true);
  dv.setUint32(p + 10, satu.crc, true);
  dv.setUint32(p + 14, satu.padat.length, true);
  dv.setUint32(p + 18, satu.ukuran, true);
  dv.setUint16(p + 22, satu.nama.length, true);
}
