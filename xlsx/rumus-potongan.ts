import { nomorKolom } from '../core/lembar/alamat';
import { MAKS_BARIS, MAKS_KOLOM } from './batas';

/**
 * Pieces of an en-US formula, enough to move references and rename functions without touching
 * texts, sheet names or structured references.
 */
export type Potongan =
  | { readonly jenis: 'lain' | 'nama' | 'lembar'; readonly teks: string }
  | {
      readonly jenis: 'acuan';
      readonly teks: string;
      /** Zero-based; null for whole rows. */
      readonly kolom: number | null;
      readonly kolomMutlak: boolean;
      /** Zero-based; null for whole columns. */
      readonly baris: number | null;
      readonly barisMutlak: boolean;
    };

const TEKS = /"(?:[^"]|"")*"?/y;
const LEMBAR_KUTIP = /'(?:[^']|'')*'!?/y;
const KOLOM_UTUH = /(\$?)([A-Za-z]{1,3})(:)(\$?)([A-Za-z]{1,3})(?![\w.(!$\u0080-\uffff])/y;
const BARIS_UTUH = /(\$?)(\d{1,7})(:)(\$?)(\d{1,7})(?![\w.(!])/y;
const SEL = /(\$?)([A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\w.(!\u0080-\uffff])/y;
const NAMA = /[A-Za-z_\\\u0080-\uffff][\w.\\?\u0080-\uffff]*(!?)/y;
const ANGKA = /\d+\.?\d*(?:[eE][+-]?\d+)?|\.\d+/y;

/** Splits a formula (without '='). Joining the texts of the pieces gives it back. */
export function pisahRumus(rumus: string): Potongan[] {
  const hasil: Potongan[] = [];
  let p = 0;
  const cocok = (pola: RegExp): RegExpExecArray | null => {
    pola.lastIndex = p;
    return pola.exec(rumus);
  };
  const ambil = (jenis: 'lain' | 'nama' | 'lembar', teks: string): void => {
    hasil.push({ jenis, teks });
    p += teks.length;
  };
  while (p < rumus.length) {
    const huruf = rumus[p]!;
    let m: RegExpExecArray | null;
    if (huruf === '"' && (m = cocok(TEKS))) ambil('lain', m[0]);
    else if (huruf === "'" && (m = cocok(LEMBAR_KUTIP))) ambil('lembar', m[0]);
    else if (huruf === '[') ambil('lain', rumus.slice(p, akhirKurung(rumus, p)));
    else if (huruf === '#') ambil('lain', /^#[A-Z0-9/!?_]*/i.exec(rumus.slice(p))![0]);
    else if ((m = cocok(KOLOM_UTUH)) && kolomSah(m[2]!) && kolomSah(m[5]!)) {
      hasil.push(acuanKolom(m[1]!, m[2]!), { jenis: 'lain', teks: ':' }, acuanKolom(m[4]!, m[5]!));
      p += m[0].length;
    } else if ((m = cocok(BARIS_UTUH)) && barisSah(m[2]!) && barisSah(m[5]!)) {
      hasil.push(acuanBaris(m[1]!, m[2]!), { jenis: 'lain', teks: ':' }, acuanBaris(m[4]!, m[5]!));
      p += m[0].length;
    } else if ((m = cocok(SEL)) && kolomSah(m[2]!) && barisSah(m[4]!)) {
      hasil.push({
        jenis: 'acuan',
        teks: m[0],
        kolom: nomorKolom(m[2]!),
        kolomMutlak: m[1] === '$',
        baris: Number(m[4]) - 1,
        barisMutlak: m[3] === '$',
      });
      p += m[0].length;
    } else if ((m = cocok(NAMA))) ambil(m[1] === '!' ? 'lembar' : 'nama', m[0]);
    else if ((m = cocok(ANGKA))) ambil('lain', m[0]);
    else ambil('lain', huruf);
  }
  return hasil;
}

function acuanKolom(dolar: string, huruf: string): Potongan {
  const teks = dolar + huruf;
  return {
    jenis: 'acuan',
    teks,
    kolom: nomorKolom(huruf),
    kolomMutlak: dolar === '$',
    baris: null,
    barisMutlak: false,
  };
}

function acuanBaris(dolar: string, angka: string): Potongan {
  const teks = dolar + angka;
  return {
    jenis: 'acuan',
    teks,
    kolom: null,
    kolomMutlak: false,
    baris: Number(angka) - 1,
    barisMutlak: dolar === '$',
  };
}

function kolomSah(huruf: string): boolean {
  return nomorKolom(huruf) < MAKS_KOLOM;
}

function barisSah(angka: string): boolean {
  const n = Number(angka);
  return n >= 1 && n <= MAKS_BARIS;
}

/** End of "[...]" with brackets inside, e.g. Tabel1[[#This Row],[Pagu]]. An apostrophe escapes the next character. */
function akhirKurung(rumus: string, awal: number): number {
  let dalam = 0;
  for (let i = awal; i < rumus.length; i++) {
    if (rumus[i] === "'") i++;
    else if (rumus[i] === '[') dalam++;
    else if (rumus[i] === ']' && --dalam === 0) return i + 1;
  }
  return rumus.length;
}
