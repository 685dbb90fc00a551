import type { KamusTerbuka } from './kamus';
import { petaNama, type TempatNama } from './peta-nama';

/** Trigram index over the distinct names of a dictionary. */
export interface IndeksNama {
  /** Distinct normal forms. */
  readonly jumlah: number;
  /** Number of the name with this normal form. */
  tepat(normal: string): number | undefined;
  tempat(nama: number): readonly TempatNama[];
  /** Its normal form. */
  normal(nama: number): string;
  /** Similarity of every name to the query, 0 ... 1; the array is reused by the next call. */
  skor(normal: string): Float32Array;
}

const tersimpan = new WeakMap<KamusTerbuka, IndeksNama>();

/** The index of a dictionary, built on first use and kept as long as the dictionary. */
export function indeksNama(kamus: KamusTerbuka): IndeksNama {
  let indeks = tersimpan.get(kamus);
  if (!indeks) tersimpan.set(kamus, (indeks = buatIndeksNama(kamus)));
  return indeks;
}

/** Alphabet: blank, 0-9, a-z. */
const ABJAD = 37;
const GRAM = ABJAD ** 3;

/**
 * Dice weighs both names alike (0.5). People leave words out more often than they add some, so what is missing in the
 * query costs less: 0.75 gave the best top-1 of 0.5 ... 0.85 over 8,000 misspellings (bench/kamus).
 */
const KUERI = 0.75;

/**
 * IDF-weighted similarity over trigrams: typing errors and lost blanks cost few of them, frequent ones ("daerah") count
 * little. Postings in typed arrays; about 30 ms and 4 MB for the 6,300 names of the full list.
 */
export function buatIndeksNama(kamus: KamusTerbuka): IndeksNama {
  const nomor = new Map<string, number>();
  const tempat: (readonly TempatNama[])[] = [];
  for (const [normal, daftar] of petaNama(kamus)) {
    nomor.set(normal, tempat.length);
    tempat.push(daftar);
  }

  const N = tempat.length;
  const cap = new Uint32Array(GRAM); // last name that has the trigram, plus one
  const awal = new Uint32Array(GRAM + 1);
  let n = 0;
  for (const normal of nomor.keys()) {
    n++;
    setiapGram(normal, cap, n, (g) => awal[g + 1]!++);
  }
  const bobot = new Float32Array(GRAM);
  for (let g = 0; g < GRAM; g++) {
    bobot[g] = Math.log(1 + N / (1 + awal[g + 1]!));
    awal[g + 1]! += awal[g]!;
  }
  const daftar = N > 0xffff ? new Uint32Array(awal[GRAM]!) : new Uint16Array(awal[GRAM]!);
  const isi = awal.slice(0, GRAM);
  const berat = new Float32Array(N);
  cap.fill(0);
  n = 0;
  for (const normal of nomor.keys()) {
    const ini = n++;
    setiapGram(normal, cap, n, (g) => {
      daftar[isi[g]!++] = ini;
      berat[ini]! += bobot[g]!;
    });
  }

  const nilai = new Float32Array(N);
  const normal = [...nomor.keys()];
  let kueri = N;
  return {
    jumlah: N,
    tepat: (normal) => nomor.get(normal),
    tempat: (nama) => tempat[nama]!,
    normal: (nama) => normal[nama]!,
    skor(normal) {
      nilai.fill(0);
      let beratKueri = 0;
      setiapGram(normal, cap, ++kueri, (g) => {
        const b = bobot[g]!;
        beratKueri += b;
        for (let p = awal[g]!, akhir = awal[g + 1]!; p < akhir; p++) nilai[daftar[p]!]! += b;
      });
      for (let i = 0; i < N; i++) nilai[i] = nilai[i]! / (KUERI * beratKueri + (1 - KUERI) * berat[i]!);
      return nilai;
    },
  };
}

/** Calls `terima` once for every distinct trigram; `cap` remembers under `tanda` which ones were seen. */
function setiapGram(normal: string, cap: Uint32Array, tanda: number, terima: (gram: number) => void): void {
  let a = 0;
  let b = 0;
  const panjang = normal.length + 2;
  for (let i = 0; i < panjang; i++) {
    const huruf = i === 0 || i === panjang - 1 ? 0 : nomorHuruf(normal.charCodeAt(i - 1));
    if (i >= 2) {
      const gram = (a * ABJAD + b) * ABJAD + huruf;
      if (cap[gram] !== tanda) {
        cap[gram] = tanda;
        terima(gram);
      }
    }
    a = b;
    b = huruf;
  }
}

function nomorHuruf(kode: number): number {
  if (kode === 32) return 0;
  return kode < 58 ? kode - 47 : kode - 86;
}
