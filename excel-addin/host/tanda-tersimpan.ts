import type { TingkatTemuan } from '../../core/aturan/temuan';
import { bacaJson } from './pengaturan';

const KUNCI = 'renja.tanda';

/** A mark of ours: id of its conditional format, and where it was put. */
export type TandaTersimpan = readonly [id: string, alamat: string];

/** Worksheet id -> the marks on it. */
export type SemuaTanda = Record<string, TandaTersimpan[]>;

export function bacaTanda(konteks: Excel.RequestContext): Promise<SemuaTanda> {
  return bacaJson<SemuaTanda>(konteks, KUNCI, {});
}

export async function simpanTanda(konteks: Excel.RequestContext, tanda: SemuaTanda): Promise<void> {
  konteks.workbook.settings.add(KUNCI, JSON.stringify(tanda));
  await konteks.sync();
}

/** Always true, and recognisable as ours in Excel's list of rules, also on rows that were copied. */
export function rumusTanda(tingkat: TingkatTemuan): string {
  return `="Renja: ${tingkat}"="Renja: ${tingkat}"`;
}

/** A rule without a formula is one that broke off while it was made; Excel's own dialogue makes none such. */
export function rumusKita(rumus: string): boolean {
  return /^(?:="Renja: (\w+)"="Renja: \1")?$/.test(rumus);
}
