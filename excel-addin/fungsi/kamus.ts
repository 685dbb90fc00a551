import { bukaKamus } from '../../core/nomenklatur/buka-kamus';
import { pasangKamus, sumberSkrip, type KamusSkrip } from '../../core/nomenklatur/terpasang';
import { GUDANG_PERAMBAN, type GudangKamus } from '../../panel/kamus';
import { bukaSatu, bukaTersimpan } from '../../panel/logika/kamus-tersimpan';

declare const RENJA_KAMUS: readonly KamusSkrip[] | undefined;

/** Functions that look into the dictionary; the others never wait for it. */
export const PERLU_KAMUS: ReadonlySet<string> = new Set(['NOMENKLATUR', 'CARIKODE', 'KODEBARU']);

let siap = false;

export function kamusSiap(): boolean {
  return siap;
}

/**
 * Opens the dictionaries that came with this installation (deferred scripts) and those that were installed on this
 * machine. Resolves in any case: without them the built-in part answers.
 */
async function siapkan(): Promise<void> {
  await halamanTerbaca();
  const skrip = typeof RENJA_KAMUS === 'undefined' ? [] : RENJA_KAMUS;
  const bawaan = skrip.flatMap((k) => bukaSatu(() => bukaKamus(sumberSkrip(k))));
  const { kamus: tersimpan } = bukaTersimpan(await GUDANG_PERAMBAN.muat().catch(() => []));
  const versi = new Set(tersimpan.map((k) => k.versi));
  pasangKamus([...tersimpan, ...bawaan.filter((k) => !versi.has(k.versi))]);
  siap = true;
}

/** Begins with the page, once. */
export const KAMUS_SIAP: Promise<void> = siapkan();

/** The machine's store for the panel; it answers when the dictionaries are open, so that nothing is installed twice. */
export const GUDANG_EXCEL: GudangKamus = {
  ...GUDANG_PERAMBAN,
  muat: () => KAMUS_SIAP.then(() => GUDANG_PERAMBAN.muat()).catch(() => []),
};

function halamanTerbaca(): Promise<void> {
  if (document.readyState !== 'loading') return Promise.resolve();
  return new Promise((selesai) =>
    document.addEventListener('DOMContentLoaded', () => selesai(), { once: true }),
  );
}
