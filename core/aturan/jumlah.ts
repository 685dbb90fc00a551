import { bernilaiTerdekat, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { bacaanAnak, jumlahTanpaBawahan } from './bacaan-anak';
import { toleransiJumlah } from './toleransi';

/** A parent whose amount is not the sum of its children. */
export interface SelisihJumlah {
  readonly induk: Baris;
  readonly anak: readonly Baris[];
  readonly tertulis: number;
  readonly jumlah: number;
}

/** 'campur': the children state no level and hold one level inside another. */
type Banding = 'cocok' | 'campur' | SelisihJumlah | null;

/** Compares one parent with its children, `toleransi` in rupiah; null where there is nothing certain to compare. */
export function bandingkan(induk: Baris, kolom: KolomMatriks, toleransi: number): Banding {
  if (induk.anak.length === 0 || !induk.bernilai(kolom) || induk.bagianDari) return null;
  if (rumusSebaris(induk, kolom)) return null;
  const anak = induk.anakBernilai(kolom);
  const { matriks } = induk;
  if (matriks.formulir.baris.sebagian && induk.anak.some((b) => b.kosong(kolom))) return null;
  // One unreadable child and the sum is unknown; STR and RMS rules report that child.
  if (anak.some((b) => b.takTerbaca(kolom))) return lewatiTakTerbaca(induk, anak, kolom, toleransi);
  const tertulis = induk.angka(kolom);
  let terdekat: SelisihJumlah | null = null;
  for (const bacaan of bacaanAnak(induk, anak, kolom)) {
    if (bacaan.length === 0) continue;
    const jumlah = matriks.jumlah(bacaan, kolom);
    const longgar = toleransiJumlah(matriks, kolom, toleransi, bacaan.length);
    if (Math.abs(jumlah - tertulis) <= longgar) return 'cocok';
    if (!terdekat || Math.abs(jumlah - tertulis) < Math.abs(terdekat.jumlah - tertulis)) {
      terdekat = { induk, anak: bacaan, tertulis, jumlah };
    }
  }
  const longgar = toleransiJumlah(matriks, kolom, toleransi, anak.length);
  if (anak.some((b) => !b.bertingkat)) {
    const { jumlah: teratas } = jumlahTanpaBawahan(anak, kolom, longgar);
    if (teratas.some((jumlah) => Math.abs(jumlah - tertulis) <= longgar)) return 'campur';
  }
  // A zero that a copied formula left in a heading row, while the row above adds up without it.
  if (tertulis === 0 && induk.induk && bandingkan(induk.induk, kolom, toleransi) === 'cocok') return null;
  return terdekat;
}

/**
 * An unreadable child is as much as the rows below it say, where the row above agrees: two witnesses against one.
 */
function lewatiTakTerbaca(
  induk: Baris,
  anak: readonly Baris[],
  kolom: KolomMatriks,
  toleransi: number,
): Banding {
  const terbaca = anak.flatMap((b) => (b.takTerbaca(kolom) ? b.anakBernilai(kolom) : [b]));
  const hilang = anak.some((b) => b.takTerbaca(kolom) && b.anakBernilai(kolom).length === 0);
  if (hilang || terbaca.some((b) => b.takTerbaca(kolom))) return null;
  const { matriks } = induk;
  const tertulis = induk.angka(kolom);
  const jumlah = matriks.jumlah(terbaca, kolom);
  const longgar = toleransiJumlah(matriks, kolom, toleransi, terbaca.length);
  if (Math.abs(jumlah - tertulis) <= longgar) return 'cocok';
  const saudara = bernilaiTerdekat(induk.induk ? induk.induk.anak : matriks.akar, kolom);
  if (saudara.some((b) => b.takTerbaca(kolom))) return null;
  const benar = matriks.jumlah(saudara, kolom) - tertulis + jumlah;
  const atas = induk.induk ? [induk.induk] : matriks.total;
  const sepakat = atas.some((b) => b.bernilai(kolom) && Math.abs(b.angka(kolom) - benar) <= longgar);
  return sepakat ? { induk, anak: terbaca, tertulis, jumlah } : null;
}

/** The row above, or the table's total, that adds up with what the rows beside this one and it itself say. */
export function atasCocok(baris: Baris, kolom: KolomMatriks, toleransi: number): Baris | null {
  const { induk, matriks } = baris;
  if (induk) return bandingkan(induk, kolom, toleransi) === 'cocok' ? induk : null;
  const akar = bernilaiTerdekat(matriks.akar, kolom);
  const jumlah = matriks.jumlah(akar, kolom);
  const longgar = toleransiJumlah(matriks, kolom, toleransi, akar.length);
  return matriks.total.find((t) => t.bernilai(kolom) && Math.abs(t.angka(kolom) - jumlah) <= longgar) ?? null;
}

/** "=J73-P73": computed from its own row, so it is as right as those cells are; they are checked themselves. */
export function rumusSebaris(baris: Baris, kolom: KolomMatriks): boolean {
  const acuan = baris.rumus(kolom).match(/[A-Z]{1,3}\$?\d+(:|\b)/g) ?? [];
  const nomor = String(baris.barisLembar + 1);
  return acuan.length > 0 && acuan.every((a) => a.replace(/^[A-Z]+\$?/, '') === nomor);
}
