import { bulatkan, rapikan } from './bulat';

/**
 * Number in Indonesian notation: 1234.5 -> "1.234,5". With `desimal` exactly that many decimals, else as many as the
 * number has (at most 15 significant digits). NaN and Infinity -> "".
 */
export function formatAngka(nilai: number, desimal?: number): string {
  if (!Number.isFinite(nilai)) return '';
  const bulat = desimal === undefined ? rapikan(nilai) : bulatkan(nilai, desimal);
  const [utuh, pecahan] = tanpaPangkat(Math.abs(bulat));
  const ekor = pecahan.padEnd(desimal ?? 0, '0');
  return (bulat < 0 ? '-' : '') + pisahRibuan(utuh) + (ekor && `,${ekor}`);
}

/** Amount in rupiah: "Rp5.480.916.429"; sen only where there are any: "Rp63.677.546,50". */
export function formatRupiah(nilai: number): string {
  if (!Number.isFinite(nilai)) return '';
  const bulat = bulatkan(nilai, 2);
  const teks = formatAngka(Math.abs(bulat), Number.isInteger(bulat) ? 0 : 2);
  return (bulat < 0 ? '-Rp' : 'Rp') + teks;
}

/** Percent points as text, at most `desimal` decimals: 95.41 -> "95,41%", 100 -> "100%". */
export function formatPersen(poin: number, desimal = 2): string {
  return Number.isFinite(poin) ? `${formatAngka(bulatkan(poin, desimal))}%` : '';
}

/** Digits before and after the point, never with an exponent. */
function tanpaPangkat(nilai: number): [string, string] {
  const [angka = '0', e = '0'] = String(nilai).split('e');
  const [utuh = '0', pecahan = ''] = angka.split('.');
  const pangkat = Number(e);
  if (pangkat === 0) return [utuh, pecahan];
  // JavaScript writes exponents only from 1e21 up and below 1e-6: all digits lie on one side of the point.
  if (pangkat > 0) return [utuh + pecahan.padEnd(pangkat, '0'), ''];
  return ['0', '0'.repeat(-pangkat - 1) + utuh + pecahan];
}

function pisahRibuan(digit: string): string {
  return digit.replace(/\B(?=(\d{3})+$)/g, '.');
}
