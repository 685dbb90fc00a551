import type { Temuan } from '../aturan/temuan';
import type { Matriks } from '../matriks/matriks';
import { Letak } from './letak';
import type { BahanSebab, PencariSebab } from './pencari';
import { sebabHilang } from './sebab-hilang';
import { sebabHitungan } from './sebab-hitungan';
import { sebabJumlah } from './sebab-jumlah';
import { hubungkanKewenangan } from './sebab-kewenangan';
import { sebabKode } from './sebab-kode';
import { sebabPersen } from './sebab-persen';

/** Findings that another one may explain. */
const BERGANTUNG = /^(PGU|CAP)-|^KOD-00[67]$|^(NAM-001|RMS-005)$/;

const TEMUAN_PER_LANGKAH = 200;

/** The first that knows a cause names it. Each looks for one kind of wrong cell: */
const PENCARI: readonly ((bahan: BahanSebab) => PencariSebab)[] = [
  sebabKode, // a wrong or doubled code, which puts its row under another parent
  sebabHitungan, // a wrong amount in another column that this one is computed from
  sebabJumlah, // a wrong amount in the same column
  sebabPersen, // a wrong amount behind a percentage
  sebabHilang, // a missing row
];

/**
 * Names the cause where one wrong cell explains several findings of a table. Before all of them a table full of foreign
 * codes says so once (sebab-kewenangan); across tables, when all have been checked, see sebab-dokumen. In slices: each
 * step is a few hundred findings.
 */
export function* hubungkanSebab(
  matriks: Matriks,
  semua: readonly Temuan[],
  toleransi: number,
): Generator<void, Temuan[]> {
  const temuan = hubungkanKewenangan(matriks, semua);
  if (!temuan.some((t) => BERGANTUNG.test(t.aturan))) return [...temuan];
  const petunjuk = new Map<Temuan, string>();
  const bahan = { matriks, letak: new Letak(temuan), toleransi, petunjuk };
  const pencari = PENCARI.map((buat) => buat(bahan));
  const kolomDi = new Map(matriks.kolom.flatMap((k) => k.kolomLembar.map((l) => [l, k] as const)));
  const barisDi = new Map(matriks.baris.map((b) => [b.barisLembar, b]));
  const cariSebab = (t: Temuan): string | null => {
    const kolom = kolomDi.get(t.kolom);
    const baris = barisDi.get(t.baris);
    if (!kolom || !baris || t.sebab !== null || !BERGANTUNG.test(t.aturan)) return t.sebab;
    for (const cari of pencari) {
      const penyebab = cari(t, baris, kolom);
      if (penyebab) return namaTemuan(penyebab);
    }
    return null;
  };
  const sebab: (string | null)[] = [];
  for (const t of temuan) {
    sebab.push(cariSebab(t));
    if (sebab.length % TEMUAN_PER_LANGKAH === 0) yield;
  }
  return tanpaLingkaran(
    temuan.map((t, i) => ({ ...t, sebab: sebab[i] ?? null, pesan: t.pesan + (petunjuk.get(t) ?? '') })),
  );
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

/** How `sebab` refers to a finding of its sheet: "PGU-001@I42". */
export function namaTemuan(t: Temuan): string {
  return `${t.aturan}@${t.sel}`;
}
