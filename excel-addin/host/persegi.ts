import type { Rentang } from '../../core/lembar/lembar';

/** A rectangle of cells with one trait. */
export interface Persegi<C extends string> {
  rentang: Rentang;
  readonly ciri: C;
}

interface SelBerciri<C extends string> {
  readonly baris: number;
  readonly kolom: number;
  readonly ciri: C;
}

/** Covers cells by as few rectangles of the same trait as runs along rows and then down columns give. */
export function jadikanPersegi<C extends string>(sel: readonly SelBerciri<C>[]): Persegi<C>[] {
  const urut = [...sel].sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
  const mendatar: Persegi<C>[] = [];
  for (const { baris, kolom, ciri } of urut) {
    const akhir = mendatar[mendatar.length - 1];
    if (
      akhir &&
      akhir.ciri === ciri &&
      akhir.rentang.baris === baris &&
      akhir.rentang.kolomAkhir + 1 === kolom
    ) {
      akhir.rentang = { ...akhir.rentang, kolomAkhir: kolom };
    } else mendatar.push({ rentang: { baris, kolom, barisAkhir: baris, kolomAkhir: kolom }, ciri });
  }
  const terbuka = new Map<string, Persegi<C>>();
  const hasil: Persegi<C>[] = [];
  for (const satu of mendatar) {
    const { rentang, ciri } = satu;
    const kunci = `${rentang.kolom}:${rentang.kolomAkhir}:${ciri}`;
    const atas = terbuka.get(kunci);
    if (atas && atas.rentang.barisAkhir + 1 === rentang.baris) {
      atas.rentang = { ...atas.rentang, barisAkhir: rentang.barisAkhir };
      continue;
    }
    terbuka.set(kunci, satu);
    hasil.push(satu);
  }
  return hasil;
}
