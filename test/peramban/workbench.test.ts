import type { Browser, Page } from 'playwright-core';
import type { BukuKerja } from '../../core/lembar/lembar';
import { alamat } from '../../core/lembar/alamat';
import { ujiKontrakHost } from '../bantu/kontrak-host';
import { bukaHalaman, bukaPeramban, layani, type PelayanBerkas } from '../bantu/peramban';
import { bukuKeXlsx } from './workbench-buku';
import { hostHalaman, siapkanKabar, type JendelaRenja } from './workbench-host';
import { bangun } from '../bantu/bangun';

let peramban: Browser;
let situs: PelayanBerkas;
let page: Page;
beforeAll(async () => {
  const folder = await bangun('workbench');
  [peramban, situs] = await Promise.all([bukaPeramban(), layani(folder)]);
  ({ page } = await bukaHalaman(peramban));
  await siapkanKabar(page);
  await page.goto(situs.alamat);
  await page.waitForFunction(() => 'renja' in window);
}, 180_000);
afterAll(async () => {
  await peramban?.close();
  await situs?.tutup();
});

ujiKontrakHost(
  'papan di peramban',
  async (buku: BukuKerja) => {
    const buka = async (terlindungi: readonly string[] = []) => {
      const isi = [...(await bukuKeXlsx(buku, terlindungi))];
      await page.evaluate(
        (byte) => (window as unknown as JendelaRenja).renja.buka(new Uint8Array(byte), 'kontrak.xlsx'),
        isi,
      );
    };
    await buka();
    return {
      host: hostHalaman(page),
      bukaUlang: async () => {
        await page.evaluate(() => {
          const { renja } = window as unknown as JendelaRenja;
          Object.assign(renja, { host: renja.meja.host() });
        });
        return hostHalaman(page);
      },
      lindungi: (lembar) => buka([lembar]),
      modeEdit: (aktif) =>
        page.evaluate((aktif) => {
          const api = (window as unknown as JendelaRenja).renja.meja.api as unknown as ApiUji;
          const kini = api.getActiveWorkbook();
          return aktif ? void kini.startEditing() : kini.endEditingAsync(false).then(() => undefined);
        }, aktif),
      ketik: (lembar, baris, kolom, nilai) =>
        page.evaluate(
          ([lembar, baris, kolom, nilai]) => {
            const api = (window as unknown as JendelaRenja).renja.meja.api as unknown as ApiUji;
            api.getActiveWorkbook().getSheetByName(lembar).getRange(baris, kolom).setValue(nilai);
          },
          [lembar, baris, kolom, nilai] as const,
        ),
      tanda: async () =>
        (await page.evaluate(() => (window as unknown as JendelaRenja).renja.meja.tanda())).map(
          (t) => `${t.lembar}!${alamat(t.baris, t.kolom)}`,
        ),
      rupa: (lembar) =>
        page.evaluate((lembar) => {
          const api = (window as unknown as JendelaRenja).renja.meja.api as unknown as ApiUji;
          return JSON.stringify(
            api.getActiveWorkbook().getSheetByName(lembar).getSheet().getConfig().cellData,
          );
        }, lembar),
    };
  },
  { batasMs: 60_000 },
);

interface ApiUji {
  getActiveWorkbook(): {
    startEditing(): boolean;
    endEditingAsync(simpan: boolean): Promise<boolean>;
    getSheetByName(nama: string): {
      getRange(baris: number, kolom: number): { setValue(nilai: unknown): void };
      getSheet(): { getConfig(): { cellData: unknown } };
    };
  };
}
