import type { KolomFormulir } from './formulir';
import { AMBANG } from './nilai-judul';
import { menyebutRealisasi } from './pagu-realisasi';
import type { JudulKolom } from './ratakan';
import { susunTahun } from './susun-tahun';

/** Away from its place on the form a heading must fit better. */
const AMBANG_BEBAS = 0.6;

export interface Pasangan {
  /** Form column -> heading, by position. */
  readonly pasang: ReadonlyMap<number, number>;
  /** Weighted score of all pairs. */
  readonly jumlah: number;
}

/**
 * Gives every column of a form at most one heading. The order of the paper form tells repeated headings apart; a table
 * with shuffled columns does better without it. `nilai`: how well each heading fits each column.
 */
export function pasangkanJudul(
  kolom: readonly KolomFormulir[],
  judul: readonly JudulKolom[],
  nilai: readonly (readonly number[])[],
): Pasangan {
  const berurut = lengkapi(kolom, judul, nilai, pasangBerurut(nilai));
  const bebas = lengkapi(kolom, judul, nilai, []);
  return bebas.jumlah > berurut.jumlah ? bebas : berurut;
}

/** The best pairing that keeps the order of the form (repeated headings such as "Target" are told apart by it). */
function pasangBerurut(nilai: readonly (readonly number[])[]): [number, number][] {
  const n = nilai.length;
  const m = nilai[0]?.length ?? 0;
  const terbaik = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  for (let k = n - 1; k >= 0; k--) {
    for (let j = m - 1; j >= 0; j--) {
      const cocok = nilai[k]![j]! >= AMBANG ? nilai[k]![j]! ** 2 + terbaik[k + 1]![j + 1]! : 0;
      terbaik[k]![j] = Math.max(terbaik[k + 1]![j]!, terbaik[k]![j + 1]!, cocok);
    }
  }
  const hasil: [number, number][] = [];
  for (let k = 0, j = 0; k < n && j < m;) {
    const cocok = nilai[k]![j]! >= AMBANG ? nilai[k]![j]! ** 2 + terbaik[k + 1]![j + 1]! : -1;
    // Of equal pairings the first column of the form: two of five years are the first two.
    if (terbaik[k]![j] === cocok) hasil.push([k++, j++]);
    // A column that fits none of the rest leaves the first of several like headings to the next.
    else if (nilai[k]!.every((n, letak) => letak < j || n < AMBANG)) k++;
    else if (terbaik[k]![j] === terbaik[k]![j + 1]) j++;
    else k++;
  }
  return hasil;
}

/** The given pairs, then the rest by score; equal scores by place. */
function lengkapi(
  kolom: readonly KolomFormulir[],
  judul: readonly JudulKolom[],
  nilai: readonly (readonly number[])[],
  awal: readonly (readonly [number, number])[],
): Pasangan {
  const pasang = new Map(awal);
  const dipakai = new Set(pasang.values());
  const calon: [number, number][] = [];
  nilai.forEach((baris, k) => baris.forEach((n, j) => n >= AMBANG_BEBAS && calon.push([k, j])));
  calon.sort(([a, b], [c, d]) => nilai[c]![d]! - nilai[a]![b]! || a + b - c - d);
  for (const [k, j] of calon) {
    if (pasang.has(k) || dipakai.has(j)) continue;
    pasang.set(k, j);
    dipakai.add(j);
  }
  susunTahun(kolom, judul, pasang);
  lepasBedaTahun(kolom, judul, pasang);
  let jumlah = 0;
  for (const [k, j] of pasang) jumlah += bobot(kolom[k]!) * Math.min(1, nilai[k]![j]!);
  return { pasang, jumlah };
}

/** "2026: Target, Rp | 2027: Target, Rp": what is spent in one year is not measured against the budget of another. */
function lepasBedaTahun(
  kolom: readonly KolomFormulir[],
  judul: readonly JudulKolom[],
  pasang: Map<number, number>,
): void {
  for (const [k, j] of [...pasang]) {
    const pagu = pasang.get(kolom.findIndex((p) => p.id === kolom[k]!.pagu));
    if (pagu === undefined) continue;
    const [tahun, tahunPagu] = [judul[j]!.tahun, judul[pagu]!.tahun];
    if (menyebutRealisasi(judul[j]!.kataSemua)) continue;
    if (tahun !== null && tahunPagu !== null && tahun !== tahunPagu) pasang.delete(k);
  }
}

/** What a column weighs in the score of its form. */
export function bobot(kolom: KolomFormulir): number {
  if (kolom.inti) return 2;
  return kolom.opsional ? 0.3 : 1;
}
