import { atasCocok } from '../aturan/jumlah';
import type { Temuan } from '../aturan/temuan';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { beda } from './angka-benar';
import { Letak } from './letak';
import { SebabHitungan } from './sebab-hitungan';
import { SebabJumlah } from './sebab-jumlah';
import { SebabKode } from './sebab-kode';
import { SebabKodeGanda } from './sebab-kode-ganda';
import { sebabPersen } from './sebab-persen';

/** Findings that another one may explain. */
const BERGANTUNG = /^(PGU|CAP)-|^KOD-00[67]$|^(NAM-001|RMS-005)$/;

/**
 * Names the cause where one wrong cell explains several findings of a table: a parent whose sum comes right with the
 * right figure of a row below, an actual above a wrong budget, a text that a SUM left out, a row that is missing in
 * several columns, a percentage of a wrong amount, a wrong or doubled code that puts its row under another parent.
 */
export function hubungkanSebab(matriks: Matriks, temuan: readonly Temuan[], toleransi: number): Temuan[] {
  if (!temuan.some((t) => BERGANTUNG.test(t.aturan))) return [...temuan];
  const letak = new Letak(temuan);
  const kolomDi = new Map(matriks.kolom.flatMap((k) => k.kolomLembar.map((l) => [l, k] as const)));
  const barisDi = new Map(matriks.baris.map((b) => [b.barisLembar, b]));
  const hilang = new Map<Baris, Temuan>();
  const persen = sebabPersen(matriks, letak);
  const kode = new SebabKode(matriks, letak, toleransi);
  const ganda = new SebabKodeGanda(matriks, letak, toleransi);
  const hitungan = new SebabHitungan(matriks, letak, toleransi);
  const hasil = temuan.map((t) => {
    const kolom = kolomDi.get(t.kolom);
    const baris = barisDi.get(t.baris);
    if (!kolom || !baris || t.sebab !== null || !BERGANTUNG.test(t.aturan)) return t;
    const jumlah = new SebabJumlah(matriks, letak, kolom, toleransi);
    const penyebab =
      kode.cari(t, baris, kolom) ??
      ganda.cari(t, baris, kolom) ??
      hitungan.cari(t, baris, kolom) ??
      jumlah.penyebab(t, baris) ??
      persen(t, baris, kolom) ??
      sekolomHilang(t, baris, kolom, hilang, toleransi);
    return penyebab ? { ...t, sebab: namaTemuan(penyebab) } : t;
  });
  const { petunjuk } = hitungan;
  return tanpaLingkaran(hasil.map((t, i) => lengkapi(t, petunjuk.get(temuan[i]!))));
}

function lengkapi(t: Temuan, petunjuk: string | undefined): Temuan {
  return petunjuk === undefined ? t : { ...t, pesan: t.pesan + petunjuk };
}

/** Of findings that explain each other in a ring the first one stands by itself. */
function tanpaLingkaran(temuan: readonly Temuan[]): Temuan[] {
  const sebab = new Map(temuan.map((t) => [namaTemuan(t), t.sebab]));
  return temuan.map((t) => {
    const nama = namaTemuan(t);
    const pernah = new Set<string>();
    let atas = t.sebab;
    while (atas && atas !== nama && !pernah.has(atas)) {
      pernah.add(atas);
      atas = sebab.get(atas) ?? null;
    }
    if (atas !== nama) return t;
    sebab.set(nama, null);
    return { ...t, sebab: null };
  });
}

function namaTemuan(t: Temuan): string {
  return `${t.aturan}@${t.sel}`;
}

/**
 * The written amount fits the row above it, so a row below is missing; where it is missing in several columns, the
 * first column speaks for all.
 */
function sekolomHilang(
  t: Temuan,
  baris: Baris,
  kolom: KolomMatriks,
  hilang: Map<Baris, Temuan>,
  toleransi: number,
): Temuan | null {
  if (t.aturan !== 'PGU-001' || beda(t) <= 0 || !atasCocok(baris, kolom, toleransi)) return null;
  const pertama = hilang.get(baris);
  if (!pertama) hilang.set(baris, t);
  return pertama ?? null;
}
