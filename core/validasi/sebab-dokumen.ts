import type { Temuan } from '../aturan/temuan';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { beda, temuanAtas } from './angka-benar';
import { Letak } from './letak';
import { namaTemuan } from './sebab';

/** Rules that state the right figure of a cell from its own table. */
const MENYEBUT_ANGKA = ['PGU-001', 'PGU-002', 'PGU-005'];

/**
 * An amount that differs from the leading document (KSN-001) hangs on the finding of its own table that asks for the
 * same figure in that cell, or on the wrong sum that comes right with it; that sum then names the cell.
 */
export function hubungkanDokumen(
  semua: readonly Matriks[],
  temuan: readonly Temuan[],
  toleransi: number,
): Temuan[] {
  const sebab = new Map<Temuan, string>();
  const petunjuk = new Map<Temuan, string>();
  for (const matriks of semua) {
    const milik = temuan.filter((t) => t.lembar === matriks.lembar.nama);
    const antar = milik.filter((t) => t.aturan === 'KSN-001');
    if (antar.length === 0 || !milik.some((t) => MENYEBUT_ANGKA.includes(t.aturan))) continue;
    const letak = new Letak(milik);
    const barisDi = new Map(matriks.baris.map((b) => [b.barisLembar, b]));
    for (const t of antar) {
      const baris = barisDi.get(t.baris);
      const kolom = matriks.kolom.find((k) => k.indeks === t.kolom);
      if (!baris || !kolom) continue;
      const longgar = 2 * (toleransi / kolom.tabel.skala);
      const sesel = temuanSesel(t, letak, longgar);
      const atas = sesel ? null : jumlahMembaik(t, baris, kolom, letak, longgar);
      const penyebab = sesel ?? atas;
      if (penyebab) sebab.set(t, namaTemuan(penyebab));
      if (atas) petunjuk.set(atas, ` Menurut dokumen acuannya, sel yang salah ${t.sel}.`);
    }
  }
  return temuan.map((t) =>
    sebab.has(t) || petunjuk.has(t)
      ? { ...t, sebab: sebab.get(t) ?? t.sebab, pesan: t.pesan + (petunjuk.get(t) ?? '') }
      : t,
  );
}

function temuanSesel(t: Temuan, letak: Letak, longgar: number): Temuan | null {
  for (const aturan of MENYEBUT_ANGKA) {
    const lain = letak.di(aturan, t.baris, t.kolom);
    // A lost "000" gives the right figure only to the thousand.
    const batas = aturan === 'PGU-005' ? Math.abs(Number(t.seharusnya)) / 1000 : longgar;
    if (lain && Math.abs(Number(lain.seharusnya) - Number(t.seharusnya)) <= batas) return lain;
  }
  return null;
}

function jumlahMembaik(
  t: Temuan,
  baris: Baris,
  kolom: KolomMatriks,
  letak: Letak,
  longgar: number,
): Temuan | null {
  const atas = temuanAtas(baris, kolom, letak);
  return atas && Math.abs(beda(atas) + beda(t)) <= longgar ? atas : null;
}
