import type { Pembersihan } from './pembersihan';
import { keluarkanDariKurung, mungkinDalamKurung } from './kode-dalam-kurung';
import { jenisKodeLain } from './kode-lain';
import { kodeDari } from './tata-bahasa';

interface Pisahan {
  /** The code part without blanks. */
  readonly kode: string;
  readonly nama: string | null;
  readonly pembersihan: readonly Pembersihan[];
  /** The blanks could be read in another way. */
  readonly tebakan: boolean;
}

/** A lone digit with a name is an urusan heading only when the name says so; "3 Laporan" is a target. */
const NAMA_URUSAN = /^(?:non )?(?:urusan|unsur|pemerintahan|kewilayahan|kekhususan)\b/i;

/** "1.06.01, 1.06.02" and "1.06.01 1.06.02": the bidang comes again, so these are two codes and not 1.06.01.1.06.02. */
const DUA_KODE = /^([1-9]\.\d\d)[.\d]*[ ,]\1(?:[. ,]|$)/;

/** Splits "1.06.01 - PROGRAM ..." into code and name and takes the blanks out of the code; else says why there is none. */
export function pisahNama(mentah: string): Pisahan | 'kosong' | 'bukan-kode' | 'rusak' {
  const polos = mentah.replace(/[\u200b-\u200d\u2060\ufeff]/g, '').replace(/^\s*'/, '');
  const teks = mungkinDalamKurung(polos) ? keluarkanDariKurung(polos) : polos;
  if (/^[\s\-–—]*$/.test(teks)) return 'kosong';

  const batas = teks.search(/[^\dxX.,\s]/);
  const kiri = batas < 0 ? teks : teks.slice(0, batas);
  const kanan = batas < 0 ? '' : teks.slice(batas);
  const nama = kanan
    .replace(/^[-–—:;|)\]\s]+/, '')
    .replace(/\s+/g, ' ')
    .trim();
  if (/^%/.test(nama) || !/\d|X\.XX/i.test(kiri)) return 'bukan-kode';
  if (/^\d/.test(nama) || /^[OoIl][.\d]/.test(nama)) return 'rusak';

  // Runs of blanks first: a cell of 30,000 blanks must not be searched from each of them.
  const rapat = kiri
    .replace(/\s+/g, ' ')
    .replace(/ ?([.,]) ?/g, '$1')
    .trim();
  if (DUA_KODE.test(rapat)) return 'rusak';
  const hasil = rapatkan(rapat, nama);
  if (!/[.,]/.test(hasil.kode) && hasil.nama && !NAMA_URUSAN.test(hasil.nama)) return 'bukan-kode';
  const inti = hasil.nama === null ? mentah : kiri.trimEnd();
  return { ...hasil, pembersihan: inti === hasil.kode || hasil.terpisah ? [] : ['spasi'] };
}

function rapatkan(rapat: string, nama: string): Omit<Pisahan, 'pembersihan'> & { terpisah: boolean } {
  const sambung = rapat.replace(/ /g, '');
  const utuh = { kode: sambung, nama: nama === '' ? null : nama, tebakan: false, terpisah: false };
  if (sambung === rapat) return utuh;

  const potong = rapat.indexOf(' ');
  const depan = rapat.slice(0, potong);
  if (sah(sambung)) return { ...utuh, tebakan: sah(depan) }; // "1.06.05.2.0" + newline + "2.01"
  if (nama !== '' && sah(depan)) {
    const sisa = rapat.slice(potong).trim(); // "1.06.02.2.03.0004 12 Bulan"
    return { kode: depan, nama: `${sisa} ${nama}`, tebakan: true, terpisah: true };
  }
  const bertitik = rapat.replace(/ /g, '.'); // "1 06 02 2.02 01"
  return sah(bertitik) ? { ...utuh, kode: bertitik, tebakan: true } : utuh;
}

function sah(teks: string): boolean {
  return kodeDari(teks.toUpperCase()) !== null || jenisKodeLain(teks) !== null;
}
