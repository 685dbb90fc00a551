import type { Temuan } from '../../core/aturan/temuan';
import type { KeadaanPeriksa } from './keadaan';

/** The finding that explains this one; null where it has none or that one is ignored. */
export function penyebab({ hasil }: KeadaanPeriksa, t: Temuan): Temuan | null {
  if (t.sebab === null) return null;
  return hasil?.temuan.find((x) => x.lembar === t.lembar && `${x.aturan}@${x.sel}` === t.sebab) ?? null;
}
