import { KATALOG } from '../../core/fungsi/katalog';

const NAMA = new RegExp(`(?<![\\w.])(?:${KATALOG.map((f) => f.nama).join('|')})\\s*\\(`, 'i');

/** Whether a formula calls one of the add-in's functions. */
export function formulaKita(rumus: string): boolean {
  return NAMA.test(rumus);
}
