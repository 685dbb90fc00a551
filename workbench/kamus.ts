import { bukaKamus } from '../core/nomenklatur/buka-kamus';
import { bukaTersusun, pasangKamus, sumberSkrip, type KamusSkrip } from '../core/nomenklatur/terpasang';
import { GUDANG_PERAMBAN } from '../panel/kamus';

declare const RENJA_KAMUS: readonly KamusSkrip[] | undefined;

/**
 * Opens the dictionaries that came with this site (scripts before ours) and those that the user installed in this
 * browser. Resolves in any case: without them the built-in part answers.
 */
async function siapkan(): Promise<void> {
  const skrip = typeof RENJA_KAMUS === 'undefined' ? [] : RENJA_KAMUS;
  const bawaan = skrip.map((satu) => bukaKamus(sumberSkrip(satu)));
  const tersimpan = (await GUDANG_PERAMBAN.muat().catch(() => [])).map(bukaTersusun);
  const versi = new Set(tersimpan.map((k) => k.versi));
  pasangKamus([...tersimpan, ...bawaan.filter((k) => !versi.has(k.versi))]);
}

/** Begins with the grid, once: formulas of the first workbook already find them. */
export const KAMUS_SIAP: Promise<void> = siapkan();
