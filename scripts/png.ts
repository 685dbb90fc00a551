import { zlibSync } from 'fflate';
import { crc32 } from '../xlsx/crc32';

/** RGBA pixels of a square picture as a PNG file. */
export function png(piksel: Uint8Array, ukuran: number): Uint8Array {
  const baris = new Uint8Array(ukuran * (ukuran * 4 + 1));
  for (let y = 0; y < ukuran; y++) {
    baris.set(piksel.subarray(y * ukuran * 4, (y + 1) * ukuran * 4), y * (ukuran * 4 + 1) + 1);
  }
  return rangkaiPng({ lebar: ukuran, tinggi: ukuran, jenisWarna: 6, palet: null, baris });
}

interface IsiPng {
  readonly lebar: number;
  readonly tinggi: number;
  /** 6: RGBA; 3: one palette number per pixel. */
  readonly jenisWarna: 3 | 6;
  /** RGB of each colour. */
  readonly palet: Uint8Array | null;
  /** Rows, each after its filter byte (0). */
  readonly baris: Uint8Array;
}

/** The file around 8-bit rows. */
export function rangkaiPng({ lebar, tinggi, jenisWarna, palet, baris }: IsiPng): Uint8Array {
  const kepala = new Uint8Array(13);
  const angka = new DataView(kepala.buffer);
  angka.setUint32(0, lebar);
  angka.setUint32(4, tinggi);
  kepala.set([8, jenisWarna, 0, 0, 0], 8);
  const bagian = [
    Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a),
    potong('IHDR', kepala),
    ...(palet ? [potong('PLTE', palet)] : []),
    potong('IDAT', zlibSync(baris, { level: 9 })),
    potong('IEND', new Uint8Array(0)),
  ];
  const hasil = new Uint8Array(bagian.reduce((n, b) => n + b.length, 0));
  let di = 0;
  for (const b of bagian) {
    hasil.set(b, di);
    di += b.length;
  }
  return hasil;
}

function potong(jenis: string, isi: Uint8Array): Uint8Array {
  const hasil = new Uint8Array(isi.length + 12);
  const angka = new DataView(hasil.buffer);
  angka.setUint32(0, isi.length);
  for (let i = 0; i < 4; i++) hasil[4 + i] = jenis.charCodeAt(i);
  hasil.set(isi, 8);
  angka.setUint32(8 + isi.length, crc32(hasil.subarray(4, 8 + isi.length)));
  return hasil;
}
