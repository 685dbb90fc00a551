import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { hostHalaman } from './workbench-host';

/** Asks again until the answer is right, at most ten seconds. */
export async function sampai<T>(tanya: () => Promise<T>, benar: (jawab: T) => boolean): Promise<T> {
  for (let n = 0; ; n++) {
    const jawab = await tanya();
    if (benar(jawab) || n === 50) return jawab;
    await new Promise((lanjut) => setTimeout(lanjut, 200));
  }
}

/** Puts the keyboard into the grid, then picks a cell. */
export async function pilih(page: Page, lembar: string, sel: string): Promise<void> {
  await page
    .locator('#kisi canvas')
    .first()
    .click({ position: { x: 500, y: 400 }, force: true });
  await hostHalaman(page).select(lembar, sel);
}

export async function ketik(page: Page, teks: string): Promise<void> {
  await page.keyboard.type(teks);
  await page.keyboard.press('Enter');
}

export async function unduh(page: Page): Promise<Uint8Array> {
  const [unduhan] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh .xlsx' }).click(),
  ]);
  return new Uint8Array(readFileSync(await unduhan.path()));
}

export const nilai = async (page: Page, lembar: string, baris: number, kolom: number): Promise<NilaiSel> =>
  (await hostHalaman(page).read(lembar)).nilai[baris]?.[kolom] ?? null;
