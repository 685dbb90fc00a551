import { unzlibSync } from 'fflate';
import { rangkaiPng } from './png';

const WARNA = 256;
const TEPAT = 144;

interface Raster {
  readonly lebar: number;
  readonly tinggi: number;
  /** One number per pixel: 0xRRGGBB. */
  readonly piksel: Uint32Array;
}

/** A screenshot (8-bit RGB or RGBA, as Chromium writes it) with at most 256 colours: a third of the size. */
export function kePalet(png: Uint8Array): Uint8Array {
  const { lebar, tinggi, piksel } = bacaPng(png);
  const palet = warnaTerbanyak(piksel);
  const nomor = new Map(palet.map((warna, i) => [warna, i]));
  const baris = new Uint8Array(tinggi * (lebar + 1));
  for (let i = 0; i < piksel.length; i++) {
    const warna = piksel[i]!;
    let ke = nomor.get(warna);
    if (ke === undefined) nomor.set(warna, (ke = terdekat(palet, warna)));
    baris[Math.floor(i / lebar) * (lebar + 1) + (i % lebar) + 1] = ke;
  }
  const isiPalet = new Uint8Array(palet.flatMap((w) => [w >> 16, (w >> 8) & 255, w & 255]));
  return rangkaiPng({ lebar, tinggi, jenisWarna: 3, palet: isiPalet, baris });
}

/** The most used colours as they are, then one for each region of the colour space that these leave out. */
function warnaTerbanyak(piksel: Uint32Array): number[] {
  const banyak = new Map<number, number>();
  for (const w of piksel) banyak.set(w, (banyak.get(w) ?? 0) + 1);
  const urut = [...banyak].sort((a, b) => b[1] - a[1]).map(([warna]) => warna);
  const palet = new Set(urut.slice(0, TEPAT));
  const daerah = new Set([...palet].map(daerahWarna));
  for (const warna of urut) {
    if (palet.size === WARNA) break;
    if (daerah.has(daerahWarna(warna))) continue;
    daerah.add(daerahWarna(warna));
    palet.add(warna);
  }
  return [...palet];
}

/** 16 x 16 x 16 regions. */
const daerahWarna = (warna: number): number => warna & 0xf0f0f0;

function terdekat(palet: readonly number[], warna: number): number {
  let [pilihan, jarakPilihan] = [0, Infinity];
  for (let i = 0; i < palet.length; i++) {
    const lain = palet[i]!;
    const r = (lain >> 16) - (warna >> 16);
    const g = ((lain >> 8) & 255) - ((warna >> 8) & 255);
    const b = (lain & 255) - (warna & 255);
    const jarak = r * r + g * g + b * b;
    if (jarak < jarakPilihan) [pilihan, jarakPilihan] = [i, jarak];
  }
  return pilihan;
}

function bacaPng(png: Uint8Array): Raster {
  const data = new DataView(png.buffer, png.byteOffset, png.byteLength);
  const [lebar, tinggi] = [data.getUint32(16), data.getUint32(20)];
  const saluran = { 2: 3, 6: 4 }[png[25]!];
  if (png[24] !== 8 || png[28] !== 0 || saluran === undefined) throw new Error('PNG ini bukan RGB 8 bit.');
  const potongan: Uint8Array[] = [];
  for (let i = 8; i < png.length;) {
    const panjang = data.getUint32(i);
    if (data.getUint32(i + 4) === 0x49444154) potongan.push(png.subarray(i + 8, i + 8 + panjang));
    i += panjang + 12;
  }
  const isi = unzlibSync(Buffer.concat(potongan));
  const selebar = lebar * saluran;
  for (let y = 0; y < tinggi; y++) lepasSaringan(isi, y, selebar, saluran);
  const piksel = new Uint32Array(lebar * tinggi);
  for (let y = 0; y < tinggi; y++) {
    for (let x = 0; x < lebar; x++) {
      const i = y * (selebar + 1) + 1 + x * saluran;
      piksel[y * lebar + x] = (isi[i]! << 16) | (isi[i + 1]! << 8) | isi[i + 2]!;
    }
  }
  return { lebar, tinggi, piksel };
}

/** Undoes the PNG filter of one row in place (PNG specification, 9.2). */
function lepasSaringan(isi: Uint8Array, y: number, selebar: number, saluran: number): void {
  const awal = y * (selebar + 1);
  const saringan = isi[awal]!;
  for (let x = 1; x <= selebar; x++) {
    const kiri = x > saluran ? isi[awal + x - saluran]! : 0;
    const atas = y > 0 ? isi[awal + x - selebar - 1]! : 0;
    const pojok = y > 0 && x > saluran ? isi[awal + x - selebar - 1 - saluran]! : 0;
    const tambah = [0, kiri, atas, (kiri + atas) >> 1, paeth(kiri, atas, pojok)][saringan]!;
    isi[awal + x] = isi[awal + x]! + tambah;
  }
}

function paeth(a: number, b: number, c: number): number {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)];
  if (pa <= pb && pa <= pc) return a;
  return pb <= pc ? b : c;
}
