import { Inflate } from 'fflate';
import { terlaluBesar, type BatasBerkas } from './batas';
import { crc32 } from './crc32';
import { GalatBerkas, rusak, terenkripsi, terpotong } from './galat-berkas';

/** One file of a ZIP archive, as its central directory describes it. */
export interface EntriZip {
  readonly nama: string;
  readonly metode: number;
  readonly crc: number;
  readonly ukuranPadat: number;
  readonly ukuran: number;
  /** Offset of the local header. */
  readonly letak: number;
  /** MS-DOS time and date, kept when the entry is copied. */
  readonly waktu: number;
}

const AKHIR_DAFTAR = 0x06054b50;
const AKHIR_DAFTAR_64 = 0x06064b50;
const PENUNJUK_64 = 0x07064b50;
const KEPALA_DAFTAR = 0x02014b50;
const KEPALA_LOKAL = 0x04034b50;
/** Compressed bytes inflated at a time: 1,032 times this is the most that can pile up before a limit is checked. */
const SUAP = 65_536;

const utf8 = new TextDecoder();

/** Central directory of the archive. */
export function bacaDaftarZip(isi: Uint8Array, batas: BatasBerkas): EntriZip[] {
  const dv = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  const { jumlah, letak } = cariDaftar(dv);
  if (jumlah > batas.entri) throw terlaluBesar(`${jumlah} bagian`);
  const entri: EntriZip[] = [];
  let p = letak;
  for (let i = 0; i < jumlah; i++) {
    if (p + 46 > isi.length || dv.getUint32(p, true) !== KEPALA_DAFTAR) throw rusak('daftar isi paket');
    const panjangNama = dv.getUint16(p + 28, true);
    const panjangTambahan = dv.getUint16(p + 30, true);
    const akhirNama = p + 46 + panjangNama;
    const akhir = akhirNama + panjangTambahan + dv.getUint16(p + 32, true);
    if (akhir > isi.length) throw terpotong();
    if (dv.getUint16(p + 8, true) & 1) throw terenkripsi();
    const besar = ukuranBesar(dv, p, akhirNama, akhirNama + panjangTambahan);
    entri.push({
      nama: utf8
        .decode(isi.subarray(p + 46, akhirNama))
        .replace(/\\/g, '/')
        .replace(/^\/+/, ''),
      metode: dv.getUint16(p + 10, true),
      crc: dv.getUint32(p + 16, true),
      waktu: dv.getUint32(p + 12, true),
      ...besar,
    });
    p = akhir;
  }
  return entri;
}

function cariDaftar(dv: DataView): { jumlah: number; letak: number } {
  const terawal = Math.max(0, dv.byteLength - 65_557);
  for (let p = dv.byteLength - 22; p >= terawal; p--) {
    if (dv.getUint32(p, true) !== AKHIR_DAFTAR) continue;
    const jumlah = dv.getUint16(p + 10, true);
    const letak = dv.getUint32(p + 16, true);
    if (jumlah !== 0xffff && letak !== 0xffffffff) return { jumlah, letak };
    return cariDaftar64(dv, p - 20);
  }
  throw terpotong();
}

function cariDaftar64(dv: DataView, penunjuk: number): { jumlah: number; letak: number } {
  if (penunjuk < 0 || dv.getUint32(penunjuk, true) !== PENUNJUK_64) throw rusak('daftar isi paket');
  const p = Number(dv.getBigUint64(penunjuk + 8, true));
  if (p + 56 > dv.byteLength || dv.getUint32(p, true) !== AKHIR_DAFTAR_64) throw rusak('daftar isi paket');
  return { jumlah: Number(dv.getBigUint64(p + 32, true)), letak: Number(dv.getBigUint64(p + 48, true)) };
}

/** Sizes and offset, from the ZIP64 extra field where the 32-bit ones are full. */
function ukuranBesar(dv: DataView, p: number, awal: number, akhir: number) {
  const nilai = [dv.getUint32(p + 24, true), dv.getUint32(p + 20, true), dv.getUint32(p + 42, true)];
  for (let q = awal; q + 4 <= akhir; q += 4 + dv.getUint16(q + 2, true)) {
    if (dv.getUint16(q, true) !== 1) continue;
    let r = q + 4;
    for (let i = 0; i < 3; i++) {
      if (nilai[i] !== 0xffffffff || r + 8 > akhir) continue;
      nilai[i] = Number(dv.getBigUint64(r, true));
      r += 8;
    }
  }
  return { ukuran: nilai[0]!, ukuranPadat: nilai[1]!, letak: nilai[2]! };
}

/** The compressed bytes of an entry, as they stand in the archive. */
export function bytePadat(isi: Uint8Array, entri: EntriZip): Uint8Array {
  const dv = new DataView(isi.buffer, isi.byteOffset, isi.byteLength);
  if (entri.letak + 30 > isi.length) throw terpotong();
  if (dv.getUint32(entri.letak, true) !== KEPALA_LOKAL) throw rusak(`bagian ${entri.nama}`);
  const awal = entri.letak + 30 + dv.getUint16(entri.letak + 26, true) + dv.getUint16(entri.letak + 28, true);
  const akhir = awal + entri.ukuranPadat;
  if (akhir > isi.length) throw terpotong();
  return isi.subarray(awal, akhir);
}

/** The content of an entry. `sisa` is how many bytes the package may still inflate. */
export function isiEntri(isi: Uint8Array, entri: EntriZip, batas: BatasBerkas, sisa: number): Uint8Array {
  const padat = bytePadat(isi, entri);
  const maks = Math.min(batas.bytePerBagian, sisa);
  if (entri.ukuran > maks) throw terlaluBesar(`bagian ${entri.nama}`);
  let hasil: Uint8Array;
  if (entri.metode === 0) hasil = padat;
  else if (entri.metode === 8) hasil = kembangkan(padat, entri, batas);
  else throw rusak(`cara pemadatan ${entri.metode}`);
  if (hasil.length !== entri.ukuran || crc32(hasil) !== entri.crc) throw rusak(`bagian ${entri.nama}`);
  return hasil;
}

function kembangkan(padat: Uint8Array, entri: EntriZip, batas: BatasBerkas): Uint8Array {
  const hasil = new Uint8Array(entri.ukuran);
  let terisi = 0;
  let selesai = false;
  const inflate = new Inflate((potongan, akhir) => {
    if (terisi + potongan.length > hasil.length) throw rusak(`ukuran bagian ${entri.nama}`);
    hasil.set(potongan, terisi);
    terisi += potongan.length;
    selesai = akhir;
  });
  try {
    for (let p = 0; p < padat.length && !selesai; p += SUAP) {
      inflate.push(padat.subarray(p, p + SUAP), p + SUAP >= padat.length);
      if (terisi > batas.byteBebasRasio && terisi > batas.rasio * (p + SUAP)) {
        throw terlaluBesar(`bagian ${entri.nama} mengembang tidak wajar`);
      }
    }
  } catch (galat) {
    if (galat instanceof GalatBerkas) throw galat;
    throw rusak(`bagian ${entri.nama}`);
  }
  return terisi === hasil.length ? hasil : hasil.subarray(0, terisi);
}
