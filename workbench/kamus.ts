import { bukaKamus } from '../core/nomenklatur/buka-kamus';
import { pasangKamus, sumberSkrip, type KamusSkrip } from '../core/nomenklatur/terpasang';
import { GUDANG_PERAMBAN } from '../panel/kamus';
import { bukaSatu, bukaTersimpan } from '../panel/logika/kamus-tersimpan';

declare const RENJA_KAMUS: readonly KamusSkrip[] | undefined;

/**
 * Opens the dictionaries that came with this site (scripts before ours) and those that the user installed in this
 * browser. Resolves in any case, to what has to be said: without them the built-in part answers. What this browser
 * keeps and cannot give is said by the panel.
 */
async function siapkan(): Promise<readonly string[]> {
  const skrip = typeof RENJA_KAMUS === 'undefined' ? [] : RENJA_KAMUS;
  const bawaan = skrip.flatMap((satu) => bukaSatu(() => bukaKamus(sumberSkrip(satu))));
  const { kamus: tersimpan } = bukaTersimpan(await GUDANG_PERAMBAN.muat().catch(() => []));
  const versi = new Set(tersimpan.map((k) => k.versi));
  pasangKamus([...tersimpan, ...bawaan.filter((k) => !versi.has(k.versi))]);
  if (bawaan.length === skrip.length) return [];
  return [
    'Satu kamus yang disertakan di situs ini rusak dan tidak dipakai. Pasang kamusnya lewat Pengaturan.',
  ];
}

/** Begins with the grid, once: formulas of the first workbook already find them. */
export const KAMUS_SIAP: Promise<readonly string[]> = siapkan();
