import type { KolomFormulir } from './formulir';
import type { JudulKolom } from './ratakan';

/** The columns of a form that repeat for every year: "pagu-n" ... "pagu-n+4", "anggaran-1" ... "anggaran-5". */
interface Deret {
  /** Positions in the form, first year first. */
  readonly kolom: readonly number[];
  /** Years after the first or the document's, beside `kolom`. */
  readonly jarak: readonly number[];
}

/**
 * Puts the headings of year columns into the places of their years: contents choose the headings, so that a year left
 * blank or in small figures would change places with another.
 */
export function susunTahun(
  kolom: readonly KolomFormulir[],
  judul: readonly JudulKolom[],
  pasang: Map<number, number>,
): void {
  const bertahun = deretTahun(kolom).flatMap((deret) => {
    const isi = deret.kolom.flatMap((k) => pasang.get(k) ?? []);
    const tahun = isi.map((j) => judul[j]!.tahun);
    const berbeda = !tahun.includes(null) && new Set(tahun).size === tahun.length;
    return berbeda && isi.length > 0
      ? [{ deret, isi, awal: Math.min(...(tahun as number[])) - deret.jarak[0]! }]
      : [];
  });
  const awal = Math.min(...bertahun.map((d) => d.awal));
  for (const { deret, isi } of bertahun) {
    const urut = isi.sort((a, b) => judul[a]!.tahun! - judul[b]!.tahun!);
    const tempat = urut.map((j) => deret.kolom[deret.jarak.indexOf(judul[j]!.tahun! - awal)]);
    const terpasang = deret.kolom.filter((k) => pasang.has(k));
    for (const k of terpasang) pasang.delete(k);
    urut.forEach((j, i) => pasang.set((tempat.includes(undefined) ? terpasang : tempat)[i]!, j));
  }
}

function deretTahun(kolom: readonly KolomFormulir[]): Deret[] {
  const perNama = new Map<string, { kolom: number[]; jarak: number[] }>();
  kolom.forEach(({ id, bertahun, tahun }, k) => {
    if (!bertahun) return;
    const nama = id.replace(/-(n([+-]\d)?|\d)$/, '');
    const deret = perNama.get(nama) ?? { kolom: [], jarak: [] };
    deret.jarak.push(tahun === null ? deret.kolom.length : Number(/^n([+-]\d)$/.exec(tahun)?.[1] ?? 0));
    deret.kolom.push(k);
    perNama.set(nama, deret);
  });
  return [...perNama.values()].filter((d) => d.kolom.length > 1);
}
