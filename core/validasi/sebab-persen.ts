import { bulatkan } from '../angka/bulat';
import type { Temuan } from '../aturan/temuan';
import { bulatanPersen } from '../aturan/toleransi';
import type { Baris } from '../matriks/baris';
import { hubunganPersen, type Hubungan } from '../matriks/hubungan';
import type { KolomMatriks } from '../matriks/kolom';
import { angkaBenar } from './angka-benar';
import type { Letak } from './letak';
import type { BahanSebab, PencariSebab } from './pencari';
import { sebabTumbuh } from './sebab-tumbuh';

/** A wrong amount, behind a percentage or a growth that fits the right one. */
export function sebabPersen({ matriks, letak }: BahanSebab): PencariSebab {
  let hubungan: ReadonlyMap<KolomMatriks, Hubungan> | null = null;
  return (t, baris, kolom) => {
    if (t.aturan === 'CAP-003') return sebabTumbuh(t, baris, kolom, letak);
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
  const longgar = bulatanPersen(baris.matriks, { pembilang, penyebut }, bawah, atas);
  const benar =
    angkaBenar(baris, pembilang, letak).find((b) => cocok(b.nilai / bawah, tertulis, longgar)) ??
    angkaBenar(baris, penyebut, letak).find((b) => cocok(atas / b.nilai, tertulis, longgar));
  // The percentage was computed before the actual was overwritten with too high an amount.
  const lebih = tertulis <= 100 ? letak.di('PGU-003', baris.barisLembar, pembilang.indeks) : undefined;
  const sebaris = benar?.temuan.baris === baris.barisLembar;
  return (sebaris ? null : lebih) ?? benar?.temuan ?? null;
}

function cocok(pecahan: number, poin: number, longgar: number): boolean {
  const desimal = /\.(\d+)/.exec(String(poin))?.[1]?.length ?? 0;
  return Math.abs(bulatkan(pecahan * 100, Math.min(desimal, 6)) - bulatkan(poin, 6)) <= longgar + 1e-9;
}
