import { formatSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { Hubungan } from '../matriks/hubungan';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** Finer digits are dust of the computation. */
const DESIMAL_TERBANYAK = 6;

const tersimpan = new WeakMap<KolomMatriks, number>();

/**
 * By how much a sum of so many cells may differ, in the unit of the column; `toleransi` is rupiah. In a column of
 * thousands or millions every printed figure is rounded by up to half its last digit, the sum itself included.
 */
export function toleransiJumlah(
  matriks: Matriks,
  kolom: KolomMatriks,
  toleransi: number,
  banyak = 1,
): number {
  const { skala } = kolom.tabel;
  if (skala === 1) return toleransi;
  return Math.max(toleransi / skala, ((banyak + 1) / 2) * satuanTerakhir(matriks, kolom)) + 1e-9;
}

/** The last digit that the column prints: 0.01 where amounts have two decimals, 1 where they have none. */
export function satuanTerakhir(matriks: Matriks, kolom: KolomMatriks): number {
  let satuan = tersimpan.get(kolom);
  if (satuan === undefined) {
    let desimal = 0;
    for (const b of matriks.baris) if (b.bernilai(kolom)) desimal = Math.max(desimal, desimalSel(b, kolom));
    tersimpan.set(kolom, (satuan = 10 ** -Math.min(desimal, DESIMAL_TERBANYAK)));
  }
  return satuan;
}

/** What the rounding of amounts to thousands or millions may do to their percentage, in percent points. */
export function bulatanPersen(
  matriks: Matriks,
  { pembilang, penyebut }: Pick<Hubungan, 'pembilang' | 'penyebut'>,
  bawah: number,
  atas: number,
): number {
  const setengah = (kolom: KolomMatriks): number =>
    kolom.tabel.skala === 1 ? 0 : satuanTerakhir(matriks, kolom) / 2;
  return ((setengah(pembilang) + setengah(penyebut) * Math.abs(atas / bawah)) / Math.abs(bawah)) * 100;
}

/** As written in a text, as shown by the format, or as the number has them, whichever is more. */
function desimalSel(baris: Baris, kolom: KolomMatriks): number {
  const nilai = baris.nilai(kolom);
  if (typeof nilai === 'string') {
    return /,(\d{1,2})\D*$/.exec(nilai)?.[1]?.length ?? angkaDesimal(baris.angka(kolom));
  }
  const format = formatSel(baris.matriks.lembar, baris.barisLembar, kolom.indeks);
  return Math.max(angkaDesimal(baris.angka(kolom)), /0\.(0+)/.exec(format)?.[1]?.length ?? 0);
}

function angkaDesimal(angka: number): number {
  return /\.(\d+)$/.exec(String(Number(angka.toPrecision(12))))?.[1]?.length ?? 0;
}
