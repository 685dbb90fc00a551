import { PERBANDINGAN_TAHUN } from '../formulir/perbandingan-tahun';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** A heading that breaks the years of its series, with the year that belongs there. */
export interface TahunKeluarDeret {
  readonly kolom: KolomMatriks;
  readonly benar: number;
}

const LAIN = /akhir|awal|renstra|rpjm|s\/d|s\.d|sampai/i;

/**
 * Columns "Anggaran 2021 | 2022 | 2022 | 2024" of forms whose years count from 1, in which most headings follow one
 * another. Three headings show that one is wrong only where a year stands there twice: a year may be left out.
 */
export function tahunKeluarDeret(matriks: Matriks): TahunKeluarDeret[] {
  const deret = new Map<string, KolomMatriks[]>();
  for (const kolom of matriks.kolom) {
    const { bertahun, tahun } = kolom.definisi;
    if (!bertahun || tahun !== null || kolom.tabel.tahunTertulis === null) continue;
    const dasar = kolom.id.replace(/\d$/, '');
    deret.set(dasar, [...(deret.get(dasar) ?? []), kolom]);
  }
  const semua = [...deret.values()];
  return semua.flatMap(menyimpang);
}

function menyimpang(deret: readonly KolomMatriks[]): TahunKeluarDeret[] {
  const tahun = deret.map((k) => k.tabel.tahunTertulis!);
  if (tahun.length === 3 && new Set(tahun).size === 3) return [];
  for (const langkah of [1, -1]) {
    const awal = tahun.map((t, i) => t - langkah * i);
    const pokok = awal.find((a) => awal.filter((b) => b === a).length * 3 >= awal.length * 2);
    if (pokok === undefined) continue;
    return deret.flatMap((kolom, i) => (awal[i] === pokok ? [] : [{ kolom, benar: pokok + langkah * i }]));
  }
  return [];
}

/**
 * The one target of a comparison of years, where the title and an actual name another year: "Target 2025 | Realisasi
 * 2024 | Realisasi 2025 | Realisasi 2026" in the report on 2026.
 */
export function targetBedaTahun(matriks: Matriks, tahunJudul: number | null): TahunKeluarDeret[] {
  if (matriks.formulir.id !== PERBANDINGAN_TAHUN.id) return [];
  const bertahun = matriks.kolom.filter((k) => k.tabel.tahunTertulis !== null);
  const [satu, ...lain] = bertahun.filter((k) => k.id.startsWith('target-'));
  if (!satu || lain.length > 0 || LAIN.test(satu.judul)) return [];
  const realisasi = bertahun.filter((k) => k.id.startsWith('realisasi-'));
  const terakhir = Math.max(...realisasi.map((k) => k.tabel.tahunTertulis!));
  if (terakhir !== tahunJudul || satu.tabel.tahunTertulis! >= terakhir) return [];
  return [{ kolom: satu, benar: terakhir }];
}
