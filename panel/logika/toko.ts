/** A small observable value; components follow it with `pakaiToko`. */
export interface Toko<T> {
  readonly nilai: T;
  /** Replaces the named properties and tells the followers. */
  ubah(sebagian: Partial<T>): void;
  ikuti(kabar: () => void): () => void;
}

export function buatToko<T extends object>(awal: T): Toko<T> {
  let nilai = awal;
  const pengikut = new Set<() => void>();
  return {
    get nilai() {
      return nilai;
    },
    ubah(sebagian) {
      nilai = { ...nilai, ...sebagian };
      for (const kabar of [...pengikut]) kabar();
    },
    ikuti(kabar) {
      pengikut.add(kabar);
      return () => pengikut.delete(kabar);
    },
  };
}
