import { tanpaAngka, type BacaanAngka, type JenisAngka } from './bacaan';
import { geser } from './bulat';
import { bacaDigit, type Notasi } from './notasi';
import { bacaSatuan } from './satuan';
import { sekali } from './sekali';

/** What may stand before the number: words that announce it, a comparison, a sign, a currency, an opening bracket. */
const awalanSah = sekali(
  () =>
    new RegExp(
      '^[•*]?\\s*(?:(?:[\\p{L}-]+nya|sebanyak|sebesar|sejumlah|nilai|skor|indeks|rata-rata|minimal|maksimal|min\\.?|' +
        'maks?\\.?|sekitar|kurang lebih|lebih dari|kurang dari)[\\s:=]+)*' +
        '[≥≤<>=±~]*\\s*(?<kurung>\\(\\s*)?(?<tanda>[-−–+]\\s*)?(?<uang>(?:Rp|IDR)\\s*)?(?<tanda2>[-−–+]\\s*)?(?<kurung2>\\(\\s*)?$',
      'iu',
    ),
);

const TANPA_AWALAN: Record<string, undefined> = {};

/** Reads one number with what stands before and after it. */
export function bacaSatu(
  sebelum: string,
  token: string,
  sesudah: string,
  notasi: Notasi | undefined,
): BacaanAngka {
  const awalan = sebelum === '' ? TANPA_AWALAN : awalanSah().exec(sebelum.trimStart())?.groups;
  if (!awalan) return tanpaAngka('bukan-angka', true);
  // A power of ten in other company ("Rp 1E5") is no unit "E5".
  if (/^e[-+]?\d/i.test(sesudah)) return tanpaAngka('rusak', true);
  const digit = bacaDigit(token.replace(/[.,]+$/, ''));
  if (digit.arti === 'rusak') return tanpaAngka('rusak', true);

  const kurung = awalan['kurung'] ?? awalan['kurung2'];
  const akuntansi = kurung !== undefined && /^\s*%?\s*\)\s*$/.test(sesudah);
  const isiSatuan = kurung ? sesudah.replace(/\)\s*$/, '') : sesudah;
  const { nama, jenis, pangkat, dihitung } = bacaSatuan(isiSatuan, awalan['uang'] !== undefined);
  const tanda = awalan['tanda'] ?? awalan['tanda2'] ?? '';
  // "- 12 bulan" is an item of a list, "-12" and "- 5 %" are negative.
  const butir = dihitung && tanda.endsWith(' ') && !awalan['uang'];
  const kali = akuntansi || (tanda !== '' && tanda[0] !== '+' && !butir) ? -1 : 1;
  const jadi = (n: number): number => kali * geser(n, pangkat) + 0;

  if (digit.arti === 'satu') return hasil(jadi(digit.nilai), nama, jenis);
  const { ribuan, desimal, pemisah } = digit;
  const [id, en] = pemisah === '.' ? [ribuan, desimal] : [desimal, ribuan];
  if (pangkat === 0 && (dihitung || jenis === 'jumlah' || (akuntansi && jenis !== 'persen'))) {
    return hasil(jadi(ribuan), nama, jenis);
  }
  if (notasi) return hasil(jadi(notasi === 'id' ? id : en), nama, jenis);
  return tanpaAngka('ambigu', true, { satuan: nama, jenis, kemungkinan: [jadi(id), jadi(en)] });
}

/** A number read from text. */
export function hasil(nilai: number, satuan: string, jenis: JenisAngka): BacaanAngka {
  if (!Number.isFinite(nilai)) return tanpaAngka('tak-hingga', true);
  return { nilai, satuan, jenis, alasan: null, kemungkinan: null, bagian: null, dariTeks: true };
}
