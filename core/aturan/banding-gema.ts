import type { Bukti, TemuanMentah } from './aturan';

/** What a finding between two tables knows of the other one. */
export interface BuktiAntar extends Bukti {
  /** "KUA-PPAS!E10": the other cell, null in another file. */
  readonly selAcuan: string | null;
}

/**
 * One finding per cell. Where the other cell has a finding of its own that asks for what stands here, that cell is the
 * wrong one: an RKA that agrees with the Renja is not to be blamed for the KUA-PPAS between them.
 */
export function* tanpaGema<B extends BuktiAntar>(
  semua: readonly TemuanMentah<B>[],
  terjawab: (ini: B, acuan: B) => boolean,
): Iterable<TemuanMentah<B>> {
  const perSel = new Map<string, TemuanMentah<B>>();
  for (const t of semua) {
    const sel = `${t.lembar}!${t.sel}`;
    if (!perSel.has(sel)) perSel.set(sel, t);
  }
  for (const t of perSel.values()) {
    const { selAcuan } = t.bukti;
    const acuan = selAcuan === null ? undefined : perSel.get(selAcuan);
    if (!acuan || !terjawab(t.bukti, acuan.bukti)) yield t;
  }
}
