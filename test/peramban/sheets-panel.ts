import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { AppsScript } from '../bantu/apps-script';
import { bukaHalaman, layani, type HalamanUji } from '../bantu/peramban';

export interface PanelSheets extends HalamanUji {
  /** Makes the next calls fail as a lost connection does. */
  putus(putus: boolean): void;
  tutup(): Promise<void>;
}

type Kirim = (nama: string, argumen: unknown[]) => { hasil?: unknown; galat?: string };

/** The sidebar that a menu item has just opened, in Chromium, its google.script.run on the built server files. */
export async function bukaPanelSheets(
  peramban: Browser,
  skrip: AppsScript,
  fungsiMenu: string,
): Promise<PanelSheets> {
  skrip.panggil(fungsiMenu);
  const folder = mkdtempSync(join(tmpdir(), 'renja-sheets-'));
  writeFileSync(join(folder, 'index.html'), skrip.layar.panel!.isi);
  const pelayan = await layani(folder);
  const halaman = await bukaHalaman(peramban, { viewport: { width: 300, height: 640 } });
  let terputus = false;
  const kirim: Kirim = (nama, argumen) => {
    if (terputus) return { galat: 'NetworkError: Connection failure due to HTTP 0' };
    try {
      return { hasil: skrip.kirim(nama, argumen) };
    } catch (galat) {
      return { galat: (galat as Error).message };
    }
  };
  await halaman.page.exposeFunction('kirimKeServer', kirim);
  await halaman.page.addInitScript(pasangGoogle);
  await halaman.page.goto(pelayan.alamat);
  return {
    ...halaman,
    putus: (p) => {
      terputus = p;
    },
    tutup: async () => {
      await halaman.page.context().close();
      await pelayan.tutup();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Runs in the page: google.script.run as HtmlService offers it. */
function pasangGoogle(): void {
  type Terima = (isi: unknown) => void;
  const halaman = globalThis as unknown as {
    kirimKeServer: (nama: string, argumen: unknown[]) => Promise<{ hasil?: unknown; galat?: string }>;
    google: unknown;
  };
  const buat = (terima: Terima, gagal: Terima): object => ({
    withSuccessHandler: (f: Terima) => buat(f, gagal),
    withFailureHandler: (f: Terima) => buat(terima, f),
    renjaJembatan: (...argumen: unknown[]) => {
      void halaman
        .kirimKeServer('renjaJembatan', argumen)
        .then((j) => (j.galat === undefined ? terima(j.hasil) : gagal(new Error(j.galat))));
    },
  });
  const diam = (): void => undefined;
  halaman.google = { script: { run: buat(diam, diam) } };
}
