import { FUNGSI_RENJA } from '../../xlsx/nama-fungsi';

const NAMA = new RegExp(`(?<![\\w.])(?:${[...FUNGSI_RENJA].join('|')})\\s*\\(`, 'i');

/** Whether a formula calls one of the add-in's functions. */
export function formulaKita(rumus: string): boolean {
  return NAMA.test(rumus);
}
