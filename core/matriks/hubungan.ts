import type { HitunganBagi, HitunganTumbuh } from '../formulir/formulir';
import { UMUM } from '../formulir/umum';
import type { KolomMatriks } from './kolom';
import type { Matriks } from './matriks';

/** A percentage column with the columns it is computed from. */
export interface Hubungan {
  readonly persen: KolomMatriks;
  readonly pembilang: KolomMatriks;
  readonly penyebut: KolomMatriks;
  readonly rumus: HitunganBagi['rumus'];
}

/** A growth column with the years it is computed from, earliest first. */
export interface HubunganTumbuh {
  readonly persen: KolomMatriks;
  readonly deret: readonly KolomMatriks[];
  readonly rumus: HitunganTumbuh['rumus'];
}

const SAMPEL = 400;
const SEDIKITNYA = 5;
const BAGIAN_COCOK = 0.8;

/**
 * What the percentages of a table are computed from: the form says so; in a table of no known form what most rows
 * prove (at least 5 rows and 80 % of them), or what the headings say where half of the rows agree.
 */
export function hubunganPersen(matriks: Matriks): Hubungan[] {
  const persen = matriks.kolomBerjenis('persen');
  if (matriks.formulir.id === UMUM) {
    return persen.flatMap((kolom) => {
      if (kolom.definisi.hitungan && 'deret' in kolom.definisi.hitungan) return [];
      return terbukti(matriks, kolom) ?? didukung(matriks, dinyatakan(matriks, kolom)) ?? [];
    });
  }
  return persen.flatMap((kolom) => dinyatakan(matriks, kolom) ?? []);
}

/** "Sisa (%)", "Efisiensi (%)", "Realisasi Fisik (%)": no share of money spent, whatever column they stand in for. */
const BUKAN_SERAPAN = /\b(sisa|efisiensi|penghematan|silpa|fisik)\b(?!.*\bkeuangan\b)[^/]*$/i;

/** What the column itself says. */
function dinyatakan(matriks: Matriks, persen: KolomMatriks): Hubungan | null {
  const { hitungan } = persen.definisi;
  if (!hitungan || 'deret' in hitungan) return null;
  if (hitungan.rumus === 'serapan' && BUKAN_SERAPAN.test(persen.judul)) return null;
  const pembilang = kolomSeurut(matriks, persen, hitungan.pembilang);
  const penyebut = kolomSeurut(matriks, persen, hitungan.penyebut);
  return pembilang && penyebut ? { persen, pembilang, penyebut, rumus: hitungan.rumus } : null;
}

/**
 * The column of this id; among numbered ones ("realisasi-3") the one at the same place as the percentage, where there are
 * as many: "Target 2022 | 2023 | Realisasi 2022 | 2023 | Capaian 2022 | 2023" may begin with another number than 1.
 */
function kolomSeurut(matriks: Matriks, persen: KolomMatriks, id: string): KolomMatriks | null {
  const seri = deretBernomor(matriks, persen.id);
  const lain = deretBernomor(matriks, id);
  const letak = seri.indexOf(persen);
  return letak >= 0 && seri.length === lain.length ? lain[letak]! : matriks.kolomBerid(id);
}

function deretBernomor(matriks: Matriks, id: string): KolomMatriks[] {
  const pokok = /^(.+-)\d$/.exec(id)?.[1];
  if (pokok === undefined) return [];
  return matriks.kolom
    .filter((k) => k.id.startsWith(pokok) && /^\d$/.test(k.id.slice(pokok.length)))
    .sort((a, b) => a.indeks - b.indeks);
}

/** Growth columns whose years stand in the table, as the form declares them. */
export function hubunganTumbuh(matriks: Matriks): HubunganTumbuh[] {
  return matriks.kolomBerjenis('persen').flatMap((kolom) => {
    const { hitungan } = kolom.definisi;
    if (!hitungan || !('deret' in hitungan)) return [];
    const deret = hitungan.deret.flatMap((id) => matriks.kolomBerid(id) ?? []);
    const cukup = hitungan.rumus === 'pertumbuhan' ? deret.length === 2 : deret.length >= 2;
    return cukup ? [{ persen: kolom, deret, rumus: hitungan.rumus }] : [];
  });
}

/** Headings of no known form need half of the rows, and two at least, on their side. */
function didukung(matriks: Matriks, hubungan: Hubungan | null): Hubungan | null {
  if (!hubungan) return null;
  const { persen, pembilang, penyebut } = hubungan;
  let berisi = 0;
  let cocok = 0;
  for (const b of matriks.baris.slice(0, SAMPEL)) {
    const hasil = (pembilang.angka(b.indeks) / penyebut.angka(b.indeks)) * 100;
    if (!b.bernilai(persen) || !Number.isFinite(hasil)) continue;
    berisi++;
    const tertulis = b.angka(persen);
    // Points or a fraction, rounded to whole points at the coarsest.
    if (Math.abs(hasil - tertulis) <= 0.51 || Math.abs(hasil / 100 - tertulis) <= 0.0051) cocok++;
  }
  return cocok >= 2 && cocok * 2 >= berisi ? hubungan : null;
}

function terbukti(matriks: Matriks, persen: KolomMatriks): Hubungan | null {
  const baris = matriks.baris.filter((b) => b.bernilai(persen) && b.angka(persen) !== 0).slice(0, SAMPEL);
  if (baris.length < SEDIKITNYA) return null;
  const calon = matriks.kolom.filter((k) => k.jenis === 'uang' || k.jenis === 'kinerja');
  let terbaik: Hubungan | null = null;
  let cocokTerbaik = SEDIKITNYA - 1;
  for (const pembilang of calon) {
    for (const penyebut of calon) {
      if (pembilang === penyebut) continue;
      let cocok = 0;
      for (const b of baris) {
        const hasil = (pembilang.angka(b.indeks) / penyebut.angka(b.indeks)) * 100;
        if (Math.abs(hasil - b.angka(persen)) < 0.006) cocok++;
      }
      if (cocok <= cocokTerbaik || cocok / baris.length < BAGIAN_COCOK) continue;
      cocokTerbaik = cocok;
      const rumus = pembilang.jenis === 'uang' ? 'serapan' : 'capaian';
      terbaik = { persen, pembilang, penyebut, rumus };
    }
  }
  return terbaik;
}
