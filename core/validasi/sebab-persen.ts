import type { Temuan } from '../aturan/temuan';
import { bulatkan } from '../angka/bulat';
import type { Baris } from '../matriks/baris';
import { hubunganPersen, type Hubungan } from '../matriks/hubungan';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import type { Letak } from './letak';

type PencariSebab = (t: Temuan, baris: Baris, kolom: KolomMatriks) => Temuan | null;

/** Finds the wrong amount behind a percentage (CAP-001) that fits the right one. */
export function sebabPersen(matriks: Matriks, letak: Letak): PencariSebab {
  let hubungan: ReadonlyMap<KolomMatriks, Hubungan> | null = null;
  return (t, baris, kolom) => {
    if (t.aturan !== 'CAP-001') return null;
    hubungan ??= new Map(hubunganPersen(matriks).map((h) => [h.persen, h]));
    const h = hubungan.get(kolom);
    return h ? penyebab(Number(t.tertulis), baris, h, letak) : null;
  };
}

function penyebab(
  tertulis: number,
  baris: Baris,
  { pembilang, penyebut }: Hubungan,
  letak: Letak,
): Temuan | null {
  const atas = baris.angka(pembilang);
  const bawah = baris.angka(penyebut);
  const cari = (aturan: string, kolom: KolomMatriks) => letak.di(aturan, baris.barisLembar, kolom.indeks);
  const jumlahAtas = cari('PGU-001', pembilang);
  if (jumlahAtas && cocok(Number(jumlahAtas.seharusnya) / bawah, tertulis)) return jumlahAtas;
  const jumlahBawah = cari('PGU-001', penyebut);
  if (jumlahBawah && cocok(atas / Number(jumlahBawah.seharusnya), tertulis)) return jumlahBawah;
  // The percentage was computed before the actual was overwritten with too high an amount.
  const lebih = cari('PGU-003', pembilang);
  return lebih && tertulis <= 100 ? lebih : null;
}

function cocok(pecahan: number, poin: number): boolean {
  const desimal = /\.(\d+)/.exec(String(poin))?.[1]?.length ?? 0;
  return bulatkan(pecahan * 100, Math.min(desimal, 6)) === bulatkan(poin, 6);
}
