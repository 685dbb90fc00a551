import { FormulaCalculationSessionService } from '@univerjs/preset-sheets-core';
import type { Kisi } from './kisi';

/** A calculation that has not begun by now is not coming: nothing depended on what was written. */
const MULAI_MS = 150;
const SELESAI_MS = 60_000;

/** Waits until the results of what was just written are in the cells. */
export async function tungguHitung({ univer }: Kisi): Promise<void> {
  const sesi = univer.__getInjector().get(FormulaCalculationSessionService);
  await sesi.waitForLatestApplied(SELESAI_MS, MULAI_MS).catch(() => undefined);
}
