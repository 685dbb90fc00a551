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
 * What the percentages of a table are computed from: the form says so; in a table of no known form only what most rows
 * prove (at least 5 rows and 80 % of them).
 */
export function hubunganPersen(matriks: Matriks): Hubungan[] {
  const persen = matriks.kolomBerjenis('persen');
  if (matriks.formulir.id === UMUM) {
    return persen.flatMap((kolom) => terbukti(matriks, kolom) ?? []);
  }
  return persen.flatMap((kolom) => {
    const { hitungan } = kolom.definisi;
    if (!hitungan || 'deret' in hitungan) return [];
    const pembilang = matriks.kolomBerid(hitungan.pembilang);
    const penyebut = matriks.kolomBerid(hitungan.penyebut);
    return pembilang && penyebut ? [{ persen: kolom, pembilang, penyebut, rumus: hitungan.rumus }] : [];
  });
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
