import type { Baris } from '../matriks/baris';

/** A row whose amount differs, with the amount of the leading document. */
export interface Beda {
  readonly baris: Baris;
  /** The same row over there. */
  readonly lain: Baris;
  readonly tertulis: number;
  readonly acuan: number;
}

/** The nearest row above that differs as well: it is the headline, this row explains it. */
export function atasBerbeda(baris: Baris, beda: ReadonlyMap<Baris, Beda>): Baris | null {
  for (let atas = baris.induk; atas; atas = atas.induk) if (beda.has(atas)) return atas;
  return null;
}

/**
 * One row far down may explain all above it: by row the one that explains it, null for that row itself. Not where money
 * moved between the topmost rows; those are the headline then.
 */
export function asalBeda(
  beda: ReadonlyMap<Baris, Beda>,
  kepala: ReadonlyMap<Baris, unknown>,
  toleransi: number,
): Map<Baris, Baris | null> {
  const bawah = new Map<Baris, Beda[]>();
  for (const b of beda.values()) {
    const atas = atasBerbeda(b.baris, beda);
    if (atas) tambahkan(bawah, atas, b);
  }
  const hasil = new Map<Baris, Baris | null>();
  for (const puncak of beda.values()) {
    if (atasBerbeda(puncak.baris, beda) || kepala.has(puncak.baris)) continue;
    const rantai = [puncak];
    for (let b: Beda | null = puncak; b;) {
      b = pewaris(b, bawah.get(b.baris) ?? [], toleransi);
      if (b) rantai.push(b);
    }
    const akar = rantai[rantai.length - 1]!.baris;
    for (const { baris } of rantai) hasil.set(baris, baris === akar ? null : akar);
  }
  return hasil;
}

/** The only row below that differs, when it differs by the same amount. */
function pewaris(atas: Beda, [satu, ...lain]: readonly Beda[], toleransi: number): Beda | null {
  if (!satu || lain.length > 0) return null;
  const sisa = atas.tertulis - atas.acuan - (satu.tertulis - satu.acuan);
  return Math.abs(sisa) <= toleransi * 2 ? satu : null;
}

/** Neighbours below one unchanged parent whose differences cancel out: money moved among them. */
export function kepalaGeser(beda: ReadonlyMap<Baris, Beda>, toleransi: number): Map<Baris, readonly Beda[]> {
  const kelompok = new Map<Baris | null, Beda[]>();
  for (const b of beda.values()) {
    if (atasBerbeda(b.baris, beda)) continue;
    tambahkan(kelompok, b.baris.induk, b);
  }
  const hasil = new Map<Baris, readonly Beda[]>();
  for (const daftar of kelompok.values()) {
    const jumlah = daftar.reduce((n, b) => n + b.tertulis - b.acuan, 0);
    if (daftar.length < 2 || Math.abs(jumlah) > toleransi * daftar.length) continue;
    for (const b of daftar) hasil.set(b.baris, daftar);
  }
  return hasil;
}

function tambahkan<K>(kelompok: Map<K, Beda[]>, kunci: K, isi: Beda): void {
  const ada = kelompok.get(kunci);
  if (ada) ada.push(isi);
  else kelompok.set(kunci, [isi]);
}
