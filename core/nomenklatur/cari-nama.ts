import { bacaKode } from '../kode/baca-kode';
import type { Pemda, Tingkat } from '../kode/kode';
import { isiBidang } from '../kode/penunjang';
import { kodeDari } from '../kode/tata-bahasa';
import type { IndeksNama } from './indeks-nama';
import { pencarianPendek, skorKata } from './kata-utuh';
import { normalNama } from './normal-nama';
import type { TempatNama } from './peta-nama';

export interface OpsiCari {
  /** At most this many rows; default 5. */
  readonly jumlah?: number | undefined;
  /** Only codes that begin so; "1.06" also finds the penunjang of 1.06. */
  readonly awalan?: string | undefined;
  readonly tingkat?: Tingkat | undefined;
  readonly pemda?: Pemda | null | undefined;
  /** The text is a name with faults, not what a person types to search: no abbreviations, no preference for whole words. */
  readonly nama?: boolean | undefined;
}

export interface Ditemukan {
  readonly kode: string;
  readonly nama: string;
  readonly tingkat: Tingkat;
  readonly pemda: Pemda;
  /** 0 ... 1; 1 is the same name. */
  readonly skor: number;
}

/** 'pasti': the first row is the one meant; 'pilih': a person chooses; 'tidak-ada': nothing is close. */
export type Keputusan = 'pasti' | 'pilih' | 'tidak-ada';

export interface HasilCari {
  readonly hasil: readonly Ditemukan[];
  readonly keputusan: Keputusan;
}

/** Below this similarity nothing of the name is left. */
const SKOR_TERENDAH = 0.25;
/** So alike and so far ahead of the next name, the first was the right one in all but 1 of 2,759 misspellings (bench/kamus). */
const SKOR_PASTI = 0.6;
const JARAK_PASTI = 0.1;

/** Names like the query, best first, in spite of typing errors. Names of equal score: kabkot before prov, by code. */
export function cariNama(indeks: IndeksNama, teks: string, opsi: OpsiCari = {}): HasilCari {
  const normal = normalNama(teks);
  const jumlah = opsi.jumlah ?? 5;
  if (normal === '' || jumlah < 1) return { hasil: [], keputusan: 'tidak-ada' };

  const awalan = rapikanAwalan(opsi.awalan);
  const hasil: Ditemukan[] = [];
  const tambah = (nama: number, skor: number) => {
    for (const tempat of indeks.tempat(nama)) {
      const cocok = cocokkan(tempat, awalan, opsi);
      if (cocok && !hasil.some((h) => h.kode === cocok.kode && h.nama === cocok.nama)) {
        hasil.push({ ...cocok, skor });
      }
    }
  };
  const tepat = indeks.tepat(normal);
  if (tepat !== undefined) tambah(tepat, 1);
  const adaTepat = hasil.length > 0;

  const pendek = !opsi.nama && pencarianPendek(normal);
  const mentah = pendek ? indeks.skor(normal).slice() : indeks.skor(normal);
  const skor = pendek ? skorKata(indeks, normal, mentah) : mentah;
  const cukup = (nama: number) => indeks.tempat(nama).some((t) => cocokkan(t, awalan, opsi));
  const terbaik = palingMirip(skor, Math.max(jumlah, 2), tepat ?? -1, cukup);
  for (const nama of terbaik) tambah(nama, bulat(skor[nama]!));

  // Whole words put a name first, they do not make it certain.
  const kemiripan = terbaik.map((nama) => mentah[nama]!);
  const pertama = adaTepat ? 1 : (kemiripan[0] ?? 0);
  const jarak = pertama - Math.max(0, ...kemiripan.slice(adaTepat ? 0 : 1));
  const satuKode = new Set(hasil.filter((h) => h.skor === hasil[0]!.skor).map((h) => h.kode)).size === 1;
  const yakin = adaTepat || (pertama >= SKOR_PASTI && jarak >= JARAK_PASTI);
  return {
    hasil: hasil.slice(0, jumlah),
    keputusan: hasil.length === 0 ? 'tidak-ada' : yakin && satuKode ? 'pasti' : 'pilih',
  };
}

/** Numbers of the best names, best first. `cukup` is asked only of those that would enter the list. */
function palingMirip(
  skor: Float32Array,
  jumlah: number,
  kecuali: number,
  cukup: (nama: number) => boolean,
): number[] {
  const terbaik: number[] = [];
  let batas = SKOR_TERENDAH;
  for (let i = 0; i < skor.length; i++) {
    if (skor[i]! <= batas || i === kecuali || !cukup(i)) continue;
    let j = terbaik.length < jumlah ? terbaik.push(i) - 1 : jumlah - 1;
    for (; j > 0 && skor[terbaik[j - 1]!]! < skor[i]!; j--) terbaik[j] = terbaik[j - 1]!;
    terbaik[j] = i;
    if (terbaik.length === jumlah) batas = skor[terbaik[jumlah - 1]!]!;
  }
  return terbaik;
}

function cocokkan(tempat: TempatNama, awalan: string, opsi: OpsiCari): Omit<Ditemukan, 'skor'> | null {
  if (opsi.pemda && tempat.pemda !== opsi.pemda) return null;
  let kode = tempat.kode;
  if (awalan !== '' && !kode.startsWith(awalan)) {
    if (kode[0] !== 'X' || awalan.length < 4) return null;
    const bidang = kodeDari(awalan.slice(0, 4));
    kode = (bidang && isiBidang(kodeDari(kode)!, bidang)?.teks) ?? '';
    if (!kode.startsWith(awalan)) return null;
  }
  const tingkat = tingkatDari(kode);
  if (opsi.tingkat && tingkat !== opsi.tingkat) return null;
  return { kode, nama: tempat.nama, tingkat, pemda: tempat.pemda };
}

function tingkatDari(kode: string): Tingkat {
  return kodeDari(kode)!.tingkat;
}

/** A whole code as people write it, else the text as it stands ("1.06.02.2.0" is a fair prefix). */
function rapikanAwalan(awalan: string | undefined): string {
  if (!awalan) return '';
  return bacaKode(awalan).teks ?? awalan.replace(/\s+/g, '').replace(/\.$/, '').toUpperCase();
}

function bulat(skor: number): number {
  return Math.round(skor * 10_000) / 10_000;
}
