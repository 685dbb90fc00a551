import { bukaKamus } from '../core/nomenklatur/buka-kamus';
import type { KamusTerbuka } from '../core/nomenklatur/kamus';
import { bukaTersusun, pasangKamus, sumberSkrip, type KamusSkrip } from '../core/nomenklatur/terpasang';
import { GUDANG_PERAMBAN } from '../panel/kamus';

declare const RENJA_KAMUS: readonly KamusSkrip[] | undefined;

/**
 * Opens the dictionaries that came with this site (scripts before ours) and those that the user installed in this
 * browser. Resolves in any case, to what has to be said: without them the built-in part answers. What this browser
 * keeps and cannot give is said by the panel.
 */
async function siapkan(): Promise<readonly string[]> {
  const skrip = typeof RENJA_KAMUS === 'undefined' ? [] : RENJA_KAMUS;
  const bawaan = skrip.flatMap((satu) => coba(() => bukaKamus(sumberSkrip(satu))));
  const tersimpan = (await GUDANG_PERAMBAN.muat().catch(() => [])).flatMap((satu) =>
    coba(() => bukaTersusun(satu)),
  );
  const versi = new Set(tersimpan.map((k) => k.versi));
  pasangKamus([...tersimpan, ...bawaan.filter((k) => !versi.has(k.versi))]);
  if (bawaan.length === skrip.length) return [];
  return [
    'Satu kamus yang disertakan di situs ini rusak dan tidak dipakai. Pasang kamusnya lewat Pengaturan.',
  ];
}

/** One broken dictionary must not keep the others, or the workbook, from opening. */
function coba(buka: () => KamusTerbuka): KamusTerbuka[] {
  try {
    const kamus = buka();
    return typeof kamus.versi === 'string' ? [kamus] : [];
  } catch {
    return [];
  }
}

/** Begins with the grid, once: formulas of the first workbook already find them. */
export const KAMUS_SIAP: Promise<readonly string[]> = siapkan();
