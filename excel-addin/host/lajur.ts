/** Cells below one another in one column, without gaps: one range for Excel instead of many. */
interface Lajur<S extends SelBerjenis = SelBerjenis> {
  readonly lembar: string;
  readonly jenis: string;
  readonly baris: number;
  readonly kolom: number;
  readonly sel: S[];
}

interface SelBerjenis {
  readonly lembar: string;
  readonly baris: number;
  readonly kolom: number;
}

/** Groups cells into columns of the same kind. A cell named twice keeps both, in order. */
export function jadikanLajur<S extends SelBerjenis>(
  daftar: readonly S[],
  jenis: (sel: S) => string = () => '',
): Lajur<S>[] {
  const hasil: Lajur<S>[] = [];
  const urut = [...daftar].sort(
    (a, b) => banding(a.lembar, b.lembar) || a.kolom - b.kolom || a.baris - b.baris,
  );
  for (const sel of urut) {
    const akhir = hasil[hasil.length - 1];
    const menyambung =
      akhir?.lembar === sel.lembar &&
      akhir.kolom === sel.kolom &&
      akhir.baris + akhir.sel.length === sel.baris &&
      akhir.jenis === jenis(sel);
    if (menyambung) akhir.sel.push(sel);
    else
      hasil.push({ lembar: sel.lembar, jenis: jenis(sel), baris: sel.baris, kolom: sel.kolom, sel: [sel] });
  }
  return hasil;
}

export function rentangLajur(lembar: Excel.Worksheet, { baris, kolom, sel }: Lajur): Excel.Range {
  return lembar.getRangeByIndexes(baris, kolom, sel.length, 1);
}

function banding(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
