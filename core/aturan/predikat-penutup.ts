import { kelasTertulis, kemungkinanPredikat } from '../indikator/predikat';
import { SKALA, type Skala } from '../indikator/skala-predikat';
import { rapikan } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import { hubunganPersen } from '../matriks/hubungan';
import type { Matriks } from '../matriks/matriks';
import { poinTertulis } from './persen-tertulis';
import { tulisPecahan } from './rata-penutup';

/** A predikat in the closing row that does not fit the mean above it. */
interface PredikatPenutupSalah {
  readonly baris: Baris;
  readonly kolom: number;
  readonly tertulis: string;
  /** Percent points of the mean. */
  readonly nilai: number;
  readonly skala: Skala;
  /** Every predikat that the scale allows. */
  readonly sah: readonly string[];
}

/** Judges "Predikat kinerja" by "Rata-rata capaian kinerja" above it: column by column, or any of them for a merged cell. */
export function* predikatPenutupSalah(matriks: Matriks): Iterable<PredikatPenutupSalah> {
  let rata: Baris | null = null;
  for (const baris of matriks.penutup) {
    if (baris.jenis === 'rata-rata') rata = baris;
    else if (rata) yield* periksaBaris(baris, nilaiRata(rata));
  }
}

/** Means by sheet column, in percent points. */
function nilaiRata(rata: Baris): ReadonlyMap<number, number> {
  const { matriks } = rata;
  const hubungan = new Map(hubunganPersen(matriks).map((h) => [h.persen, h]));
  const berangka = matriks.kolomBerjenis('persen').filter((k) => rata.bernilai(k));
  return new Map(
    berangka.map((k) => [k.indeks, poinTertulis(rata, k, tulisPecahan(matriks, k, hubungan.get(k)))]),
  );
}

function* periksaBaris(baris: Baris, rata: ReadonlyMap<number, number>): Iterable<PredikatPenutupSalah> {
  const { lembar, tabel } = baris.matriks;
  for (let kolom = tabel.rentang.kolom; kolom <= tabel.rentang.kolomAkhir; kolom++) {
    const tertulis = rapikan(nilaiSel(lembar, baris.barisLembar, kolom));
    const skala = SKALA.find((s) => kelasTertulis(tertulis, s));
    if (!skala) continue;
    const { label } = kelasTertulis(tertulis, skala)!;
    const sendiri = rata.get(kolom);
    const nilai = sendiri === undefined ? [...rata.values()] : [sendiri];
    const sah = nilai.map((n) => kemungkinanPredikat(n, skala));
    if (sah.length === 0 || sah.some((s) => s.length === 0 || s.includes(label))) continue;
    yield { baris, kolom, tertulis, nilai: nilai[0]!, skala, sah: sah[0]! };
  }
}
