import type { Pemda } from '../kode/kode';
import { tingkatSegmen } from '../kode/tata-bahasa';
import type { EntriKamus } from './kamus';
import { LETAK, pemdaDariHuruf, PEMISAH } from './tersusun';

/** Entries of one code, filtered per pemda once. */
export interface EntriKode {
  readonly semua: readonly EntriKamus[];
  readonly kabkot: readonly EntriKamus[];
  readonly prov: readonly EntriKamus[];
}

/** One group, indexed by code on first use; lines are read one by one when asked for. */
export class Kelompok {
  private readonly awalBaris = new Map<string, number>();
  private readonly terbaca = new Map<string, EntriKode>();

  constructor(private readonly teks: string) {
    let sebelum = '';
    for (let i = 0; i < teks.length;) {
      const kode = teks.slice(i, teks.indexOf(PEMISAH, i));
      if (kode !== sebelum) this.awalBaris.set(kode, i);
      sebelum = kode;
      i = akhirBaris(teks, i) + 1;
    }
  }

  /** Whether any code of the group lies under this one. */
  adaDiBawah(kode: string, pemda: Pemda | null): boolean {
    const awal = `${kode}.`;
    for (const anak of this.awalBaris.keys()) {
      if (anak.startsWith(awal) && this.cari(anak)![pemda ?? 'semua'].length > 0) return true;
    }
    return false;
  }

  cari(kode: string): EntriKode | undefined {
    const ada = this.terbaca.get(kode);
    if (ada) return ada;
    const awal = this.awalBaris.get(kode);
    if (awal === undefined) return undefined;
    const semua: EntriKamus[] = [];
    const { teks } = this;
    for (let i = awal; teks.startsWith(kode, i) && teks[i + kode.length] === PEMISAH;) {
      const akhir = akhirBaris(teks, i);
      semua.push(bacaBaris(teks.slice(i, akhir)));
      i = akhir + 1;
    }
    const entri = kelompokkan(semua);
    this.terbaca.set(kode, entri);
    return entri;
  }
}

const TANPA: readonly EntriKamus[] = [];

export function kelompokkan(semua: readonly EntriKamus[]): EntriKode {
  const satu = semua.length === 1 ? semua[0]! : null;
  // Almost every code: no new lists.
  if (satu) {
    const kabkot = satu.pemda === 'kabkot';
    return { semua, kabkot: kabkot ? semua : TANPA, prov: kabkot ? TANPA : semua };
  }
  const milik = (pemda: Pemda) => semua.filter((e) => e.pemda === pemda);
  return { semua, kabkot: milik('kabkot'), prov: milik('prov') };
}

/** Calls `terima` with the first fields of every line. */
export function jelajahiKelompok(
  teks: string,
  terima: (kode: string, pemda: Pemda, nama: string, dicabut: boolean) => void,
): void {
  for (let i = 0; i < teks.length;) {
    const akhir = akhirBaris(teks, i);
    const t1 = teks.indexOf(PEMISAH, i);
    const t2 = teks.indexOf(PEMISAH, t1 + 1);
    let t3 = teks.indexOf(PEMISAH, t2 + 1);
    if (t3 < 0 || t3 > akhir) t3 = akhir;
    const dicabut =
      teks.startsWith(`${PEMISAH}1`, akhir - 2) && jumlahPemisah(teks, i, akhir) === LETAK.dicabut;
    terima(teks.slice(i, t1), pemdaDariHuruf(teks[t1 + 1]!), teks.slice(t2 + 1, t3), dicabut);
    i = akhir + 1;
  }
}

function bacaBaris(baris: string): EntriKamus {
  const isi = baris.split(PEMISAH);
  const kode = isi[LETAK.kode]!;
  const entri: EntriKamus = {
    kode,
    tingkat: tingkatSegmen(jumlahSegmen(kode))!,
    pemda: pemdaDariHuruf(isi[LETAK.pemda]!),
    nama: isi[LETAK.nama] ?? '',
    kinerja: isi[LETAK.kinerja] ?? '',
    indikator: isi[LETAK.indikator] ?? '',
    satuan: isi[LETAK.satuan] ?? '',
    spm: isi[LETAK.spm] ?? '',
  };
  return isi[LETAK.dicabut] === '1' ? { ...entri, dicabut: true } : entri;
}

/** Segments of a clean code, counted without splitting it: this runs for every line that is read. */
function jumlahSegmen(kode: string): number {
  let jumlah = 1;
  for (let i = kode.indexOf('.'); i >= 0; i = kode.indexOf('.', i + 1)) jumlah++;
  return jumlah;
}

function akhirBaris(teks: string, dari: number): number {
  const akhir = teks.indexOf('\n', dari);
  return akhir < 0 ? teks.length : akhir;
}

function jumlahPemisah(teks: string, dari: number, sampai: number): number {
  let jumlah = 0;
  for (let i = teks.indexOf(PEMISAH, dari); i >= 0 && i < sampai; i = teks.indexOf(PEMISAH, i + 1)) jumlah++;
  return jumlah;
}
