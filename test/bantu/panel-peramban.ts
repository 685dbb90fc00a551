import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import type { BukuKerja } from '../../core/lembar/lembar';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import type {} from '../peramban/halaman/panel';
import { bangunHalamanPanel, type HalamanPanel } from './halaman-panel';
import { bukaHalaman, bukaPeramban, type HalamanUji } from './peramban';

const CONTOH = join(__dirname, '../../contoh/renja-dinsos-metro-2026.xlsx');

/** The sample workbook. */
export const contoh = (): BukuKerja => bacaXlsx(readFileSync(CONTOH), 'contoh.xlsx');

interface Ukuran {
  readonly lebar?: number;
  readonly tema?: 'light' | 'dark';
}

/** The panel in Chromium; after each test no complaint and no request to the outside is allowed. */
export function panelPeramban(): {
  pasang(buku: BukuKerja, ukuran?: Ukuran): Promise<Page>;
  folder(): string;
} {
  let peramban: Browser | undefined;
  let pelayan: HalamanPanel | undefined;
  let buka: HalamanUji | undefined;

  afterEach(async () => {
    const keluhan = buka?.keluhan ?? [];
    const luar = (buka?.permintaan ?? []).filter((u) => !u.startsWith(pelayan!.alamat));
    await buka?.page.context().close();
    buka = undefined;
    expect(keluhan).toEqual([]);
    expect(luar).toEqual([]);
  });
  afterAll(async () => {
    await peramban?.close();
    await pelayan?.tutup();
  });

  return {
    async pasang(buku, { lebar = 320, tema = 'light' } = {}) {
      peramban ??= await bukaPeramban();
      pelayan ??= await bangunHalamanPanel();
      buka = await bukaHalaman(peramban, { viewport: { width: lebar, height: 700 }, colorScheme: tema });
      await buka.page.goto(pelayan.alamat);
      await buka.page.evaluate((b) => window.uji.pasang(b), buku);
      return buka.page;
    },
    folder: () => pelayan!.folder,
  };
}

export async function periksa(page: Page, semua = true): Promise<void> {
  if (semua) await page.getByText('Semua lembar').click();
  await page.getByRole('button', { name: 'Periksa', exact: true }).click();
  await page.locator('.putusan').waitFor();
}
