import { bulatkan, geser } from '../angka/bulat';
import { formatAngka } from '../angka/tulis';
import type { BagianFormat, PotonganFormat } from './format-sel';

/** A number the way General shows it in a wide cell: at most 11 characters, else scientific. */
export function teksUmum(nilai: number): string {
  const besar = Math.abs(nilai);
  if (nilai === 0) return '0';
  const tanda = nilai < 0 ? '-' : '';
  if (besar >= 1e11 || besar < 1e-9) return tanda + ilmiah(besar, 5, true);
  const utuh = besar < 1 ? 1 : Math.floor(Math.log10(besar)) + 1;
  const teks = formatAngka(bulatkan(besar, Math.max(0, 10 - utuh))).replace(/\./g, '');
  return tanda + teks;
}

/** A number in a section of digits: thousands, decimals, percent, scaling, texts between digits, exponent. */
export function teksAngka(nilai: number, bagian: BagianFormat): string {
  const { potongan } = bagian;
  const tanda = nilai < 0 ? '-' : '';
  const pangkat = potongan.findIndex((p) => p.jenis === 'pangkat');
  if (pangkat >= 0) return tanda + teksPangkat(Math.abs(nilai), potongan, pangkat);
  const persen = potongan.filter((p) => p.jenis === 'persen').length;
  const titik = potongan.findIndex((p) => p.jenis === 'titik');
  const depan = titik < 0 ? potongan : potongan.slice(0, titik);
  const belakang = titik < 0 ? [] : potongan.slice(titik + 1);
  const skala = komaSkala(depan) + komaSkala(belakang);
  const desimal = banyakDigit(belakang);
  const bulat = bulatkan(geser(Math.abs(nilai), 2 * persen - 3 * skala), desimal);
  const [utuh = '', pecah = ''] = formatAngka(bulat, desimal).replace(/\./g, '').split(',');
  return (
    tanda + isiUtuh(depan, utuh === '0' ? '' : utuh) + (titik < 0 ? '' : `,${isiPecahan(belakang, pecah)}`)
  );
}

function banyakDigit(potongan: readonly PotonganFormat[]): number {
  return potongan.filter((p) => p.jenis === 'digit').length;
}

/** Commas behind the last digit divide by a thousand each. */
function komaSkala(potongan: readonly PotonganFormat[]): number {
  let koma = 0;
  for (let i = potongan.length - 1; i >= 0 && potongan[i]!.jenis !== 'digit'; i--) {
    if (potongan[i]!.jenis === 'koma') koma++;
  }
  return banyakDigit(potongan) > 0 ? koma : 0;
}

/** Fills the places before the decimal comma from the right; the leftmost place takes all digits that are left. */
function isiUtuh(potongan: readonly PotonganFormat[], digit: string): string {
  const pertama = potongan.findIndex((p) => p.jenis === 'digit');
  const ribuan = potongan.some(
    (p, i) => p.jenis === 'koma' && i > pertama && banyakDigit(potongan.slice(i)) > 0,
  );
  let hasil = '';
  let ditulis = 0;
  let sisa = digit.length;
  const tulis = (huruf: string): void => {
    if (ribuan && ditulis > 0 && ditulis % 3 === 0 && huruf !== ' ') hasil = `.${hasil}`;
    hasil = huruf + hasil;
    ditulis++;
  };
  for (let i = potongan.length - 1; i >= 0; i--) {
    const p = potongan[i]!;
    if (p.jenis === 'harfiah' || p.jenis === 'persen') hasil = p.teks + hasil;
    if (p.jenis !== 'digit') continue;
    if (sisa > 0) tulis(digit[--sisa]!);
    else if (p.teks === '0') tulis('0');
    else if (p.teks === '?') tulis(' ');
    while (i === pertama && sisa > 0) tulis(digit[--sisa]!);
  }
  return hasil;
}

function isiPecahan(potongan: readonly PotonganFormat[], digit: string): string {
  let hasil = '';
  let ke = 0;
  for (const p of potongan) {
    if (p.jenis === 'harfiah' || p.jenis === 'persen') hasil += p.teks;
    if (p.jenis !== 'digit') continue;
    const tinggalNol = /^0*$/.test(digit.slice(ke));
    const huruf = digit[ke++] ?? '0';
    if (p.teks === '0' || !tinggalNol) hasil += huruf;
    else if (p.teks === '?') hasil += ' ';
  }
  return hasil;
}

function teksPangkat(besar: number, potongan: readonly PotonganFormat[], pangkat: number): string {
  const titik = potongan.findIndex((p) => p.jenis === 'titik');
  const desimal = titik >= 0 && titik < pangkat ? banyakDigit(potongan.slice(titik, pangkat)) : 0;
  return ilmiah(besar, desimal, false);
}

/** 1234567 -> "1,23457E+06". */
function ilmiah(besar: number, desimal: number, ringkas: boolean): string {
  const [angka = '0', e = '0'] = besar.toExponential(Math.min(desimal, 20)).split('e');
  const mantisa = ringkas ? angka.replace(/\.?0+$/, '') : angka;
  const n = Number(e);
  return `${mantisa.replace('.', ',')}E${n < 0 ? '-' : '+'}${String(Math.abs(n)).padStart(2, '0')}`;
}
