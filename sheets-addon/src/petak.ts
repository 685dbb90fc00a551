/** A rectangle of cells that is written in one call; rows and columns zero-based. */
export interface Petak<T> {
  readonly baris: number;
  readonly kolom: number;
  readonly isi: T[][];
}

export interface Titik {
  readonly baris: number;
  readonly kolom: number;
}

/** Covers exactly the given cells with few rectangles: runs within rows, equal runs stacked. */
export function susunPetak<T extends Titik>(titik: readonly T[]): Petak<T>[] {
  const urut = [...titik].sort((a, b) => a.baris - b.baris || a.kolom - b.kolom);
  const selesai: Petak<T>[] = [];
  let terbuka = new Map<string, Petak<T>>();
  for (let i = 0; i < urut.length;) {
    const baris = urut[i]!.baris;
    const berikut = new Map<string, Petak<T>>();
    while (i < urut.length && urut[i]!.baris === baris) {
      const deret = [urut[i++]!];
      while (i < urut.length && urut[i]!.baris === baris && urut[i]!.kolom === deret[0]!.kolom + deret.length)
        deret.push(urut[i++]!);
      const kunci = `${deret[0]!.kolom}-${deret.length}`;
      const atas = terbuka.get(kunci);
      if (atas && atas.baris + atas.isi.length === baris) {
        atas.isi.push(deret);
        berikut.set(kunci, atas);
      } else {
        const baru = { baris, kolom: deret[0]!.kolom, isi: [deret] };
        selesai.push(baru);
        berikut.set(kunci, baru);
      }
    }
    terbuka = berikut;
  }
  return selesai;
}

/** Smallest rectangle around the cells: zero-based place and size. */
export function kotak(titik: readonly Titik[]): {
  baris: number;
  kolom: number;
  tinggi: number;
  lebar: number;
} {
  let [b1, b2, k1, k2] = [Infinity, 0, Infinity, 0];
  for (const { baris, kolom } of titik) {
    b1 = Math.min(b1, baris);
    b2 = Math.max(b2, baris);
    k1 = Math.min(k1, kolom);
    k2 = Math.max(k2, kolom);
  }
  return { baris: b1, kolom: k1, tinggi: b2 - b1 + 1, lebar: k2 - k1 + 1 };
}
