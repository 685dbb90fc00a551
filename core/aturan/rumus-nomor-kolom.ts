import type { Tabel } from '../formulir/tabel';

/** "13 = 6 + 12": what the column-number row says about a column; columns by their printed number. */
export interface RumusNomor {
  readonly nomor: number;
  /** As printed, without the left side: "6 + 12". */
  readonly teks: string;
  /** Terms of a sum with their sign, or the two sides of a division. */
  readonly suku: readonly { readonly nomor: number; readonly tanda: 1 | -1 }[];
  readonly bagi: boolean;
}

/** Reads "12 = 8+9+10+11", "13=6+12" and "14 = 13/5 x 100%"; null for anything else. */
export function bacaRumusNomor(teks: string): RumusNomor | null {
  const cocok = /^\(?(\d{1,2})\)?\s*=\s*(.+)$/.exec(teks.trim());
  if (!cocok) return null;
  const nomor = Number(cocok[1]);
  const isi = cocok[2]!.trim();
  const ringkas = isi.replace(/\s+/g, '').replace(/[()]/g, '');
  const bagi = /^(\d{1,2})[:/](\d{1,2})(?:[x×*]100%?)?$/i.exec(ringkas);
  if (bagi) {
    const suku = [Number(bagi[1]), Number(bagi[2])].map((n) => ({ nomor: n, tanda: 1 as const }));
    return { nomor, teks: isi, suku, bagi: true };
  }
  if (!/^\d{1,2}(?:[+\-–]\d{1,2})+$/.test(ringkas)) return null;
  const suku = [...`+${ringkas}`.matchAll(/([+\-–])(\d{1,2})/g)].map((m) => ({
    nomor: Number(m[2]),
    tanda: m[1] === '+' ? (1 as const) : (-1 as const),
  }));
  return { nomor, teks: isi, suku, bagi: false };
}

/** Sheet columns under each printed number: a number over a pair (K, Rp) covers both. */
export function kolomPerNomor(tabel: Tabel): Map<number, readonly number[]> {
  const urut = [...tabel.nomorKolom].sort(([a], [b]) => a - b);
  const hasil = new Map<number, readonly number[]>();
  urut.forEach(([awal, teks], i) => {
    const nomor = Math.abs(Number(/\d+/.exec(teks)?.[0] ?? NaN));
    const akhir = urut[i + 1]?.[0] ?? tabel.rentang.kolomAkhir + 1;
    const kolom = Array.from({ length: akhir - awal }, (_, j) => awal + j);
    const ada = hasil.get(nomor);
    // The number may stand over each column of the pair.
    if (Number.isFinite(nomor)) hasil.set(nomor, ada ? [...ada, ...kolom] : kolom);
  });
  return hasil;
}
