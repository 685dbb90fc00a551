export const JENIS_SALAH = ['huruf', 'kata', 'ocr', 'rapat', 'campur'] as const;
export type JenisSalah = (typeof JENIS_SALAH)[number];

const HURUF = 'abcdefghijklmnopqrstuvwxyz';
const OCR: readonly (readonly [string, string])[] = [
  ['rn', 'm'],
  ['m', 'rn'],
  ['l', '1'],
  ['i', 'l'],
  ['o', '0'],
  ['S', '5'],
  ['B', '8'],
];

/** Misspells a name as typists and scanners do; a quarter in capitals, a quarter in small letters. */
export function salahKetik(nama: string, jenis: JenisSalah, r: () => number): string {
  const bulat = (n: number) => Math.floor(r() * n);
  let hasil = nama;
  if (jenis === 'huruf') for (let n = 1 + bulat(4); n > 0; n--) hasil = salahHuruf(hasil, bulat);
  if (jenis === 'kata') for (let n = 1 + bulat(2); n > 0; n--) hasil = kataHilang(hasil, bulat);
  if (jenis === 'ocr') for (let n = 1 + bulat(4); n > 0; n--) hasil = salahOcr(hasil, bulat);
  if (jenis === 'rapat') for (let n = 1 + bulat(2); n > 0; n--) hasil = spasiHilang(hasil, bulat);
  if (jenis === 'campur') {
    hasil = kataHilang(salahHuruf(salahHuruf(hasil, bulat), bulat), bulat);
    hasil = salahOcr(spasiHilang(hasil, bulat), bulat);
  }
  const gaya = r();
  if (gaya < 0.25) return hasil.toUpperCase();
  return gaya < 0.5 ? hasil.toLowerCase() : hasil;
}

function salahHuruf(teks: string, bulat: (n: number) => number): string {
  const i = bulat(teks.length);
  const awal = teks.slice(0, i);
  switch (bulat(4)) {
    case 0:
      return awal + teks.slice(i + 1);
    case 1:
      return awal + teks.slice(i, i + 1) + teks.slice(i);
    case 2:
      return awal + teks.slice(i + 1, i + 2) + teks.slice(i, i + 1) + teks.slice(i + 2);
    default:
      return awal + HURUF[bulat(26)]! + teks.slice(i + 1);
  }
}

function kataHilang(teks: string, bulat: (n: number) => number): string {
  const kata = teks.split(' ');
  if (kata.length < 3) return teks;
  kata.splice(bulat(kata.length), 1);
  return kata.join(' ');
}

function salahOcr(teks: string, bulat: (n: number) => number): string {
  const mulai = bulat(OCR.length);
  for (let k = 0; k < OCR.length; k++) {
    const [dari, ke] = OCR[(mulai + k) % OCR.length]!;
    const letak: number[] = [];
    for (let i = teks.indexOf(dari); i >= 0; i = teks.indexOf(dari, i + 1)) letak.push(i);
    if (letak.length === 0) continue;
    const i = letak[bulat(letak.length)]!;
    return teks.slice(0, i) + ke + teks.slice(i + dari.length);
  }
  return teks;
}

function spasiHilang(teks: string, bulat: (n: number) => number): string {
  const letak = [...teks.matchAll(/ /g)].map((c) => c.index);
  if (letak.length === 0) return teks;
  const i = letak[bulat(letak.length)]!;
  return teks.slice(0, i) + teks.slice(i + 1);
}
