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
 * blank or in small figures would change places with another. Years with a gap may be mistyped: those keep their order.
 */
export function susunTahun(
  kolom: readonly KolomFormulir[],
  judul: readonly JudulKolom[],
  pasang: Map<number, number>,
): void {
  const semua = deretTahun(kolom).map((deret) => {
    const isi = deret.kolom.flatMap((k) => pasang.get(k) ?? []).sort((a, b) => a - b);
    const tahun = isi.map((j) => judul[j]!.tahun ?? NaN);
    const awal = Math.min(...tahun);
    const lengkap = isi.length > 1 && tahun.every((_, i) => tahun.includes(awal + i));
    return { deret, isi, awal: lengkap ? awal - deret.jarak[0]! : NaN };
  });
  const awal = Math.min(...semua.flatMap((d) => (Number.isNaN(d.awal) ? [] : [d.awal])));
  for (const { deret, isi, ...milik } of semua) {
    const terpasang = deret.kolom.filter((k) => pasang.has(k));
    const tempat = isi.map((j) => deret.kolom[deret.jarak.indexOf(judul[j]!.tahun! - awal)]);
    const menurutTahun = !Number.isNaN(milik.awal) && !tempat.includes(undefined);
    for (const k of terpasang) pasang.delete(k);
    isi.forEach((j, i) => pasang.set((menurutTahun ? tempat : terpasang)[i]!, j));
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
