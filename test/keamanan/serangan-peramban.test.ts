import type { Browser, Page } from 'playwright-core';
import { KUNCI_PENGATURAN, tulisPengaturan } from '../../core/validasi/simpan-pengaturan';
import { buatXlsx } from '../../xlsx/buat-xlsx';
import { AppsScript } from '../bantu/apps-script';
import { bangun } from '../bantu/bangun';
import { bukaHalaman, bukaPeramban, layani, ujiPeramban } from '../bantu/peramban';
import { bukaPanelSheets } from '../peramban/sheets-panel';
import { unduh } from '../peramban/workbench-bantu';
import { bukuJahat, hasilJahat } from './bahan';
import { SERANGAN } from './serangan';

let papan: string;
let sheets: string;
let peramban: Browser | null = null;
beforeAll(async () => {
  papan = await bangun('workbench');
  sheets = await bangun('sheets');
}, 300_000);
afterAll(() => peramban?.close());

/** What an attack that got through would leave in the page. */
function jejak(page: Page, wadah: string): Promise<unknown> {
  return page.evaluate((wadah) => ({
    diserang: 'diserang' in window || 'diserang' in {},
    unsur: document.querySelectorAll(`${wadah} :is(img, script, iframe, object, embed, form, base, meta)`).length,
    penangan: [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^on/.test(a.name))).length,
  }), wadah); // prettier-ignore
}
const BERSIH = { diserang: false, unsur: 0, penangan: 0 };

function hitungDialog(page: Page): () => number {
  let dialog = 0;
  page.on('dialog', (d) => {
    dialog++;
    void d.dismiss();
  });
  return () => dialog;
}

async function lihatSemuaTab(page: Page, wadah: string): Promise<void> {
  for (const tab of await page.locator('.renja-panel [role=tab]').all()) {
    await tab.click();
    await page.waitForTimeout(100);
    expect(await jejak(page, wadah)).toEqual(BERSIH);
  }
}

ujiPeramban(
  'papan kerja: isi sel, nama lembar, dan nama berkas yang menyerang; lalu berkas rusak, unduhan gagal',
  async () => {
    peramban ??= await bukaPeramban();
    const situs = await layani(papan);
    const { page, permintaan, keluhan } = await bukaHalaman(peramban);
    const dialog = hitungDialog(page);
    try {
      await page.goto(situs.alamat);
      await page.locator('#panel .putusan').waitFor();
      const isi = buatXlsx(
        bukuJahat().lembar.map((l) => ({
          nama: l.nama,
          baris: l.nilai.map((b) => b.map((nilai) => ({ nilai }))),
        })),
      );
      const buka = (byte: Uint8Array, name: string): Promise<void> =>
        page.setInputFiles('#pilih-berkas', {
          name,
          mimeType: 'application/octet-stream',
          buffer: Buffer.from(byte),
        });
      await buka(isi, `${SERANGAN[0]}.xlsx`);
      await page.getByText(/onerror/).first().waitFor(); // prettier-ignore
      await page.locator('#panel .putusan').waitFor();
      expect(await jejak(page, 'body > :not(script)')).toMatchObject({ diserang: false, penangan: 0 });
      await lihatSemuaTab(page, '#panel');
      await page.locator('.renja-panel [role=tab]').first().click();

      // A broken file: a message, and the workbook that is open stays, with its panel.
      await buka(isi.subarray(0, isi.length >> 1), 'rusak.xlsx');
      await page.getByText(/terpotong/).waitFor();
      await page.locator('#panel .putusan').waitFor();
      expect((await unduh(page)).length).toBeGreaterThan(1_000);

      // The download that fails says so; the next one works.
      await page.evaluate(() => {
        const asli = URL.createObjectURL.bind(URL);
        URL.createObjectURL = () => {
          URL.createObjectURL = asli;
          throw new Error('penyimpanan penuh');
        };
      });
      await page.getByRole('button', { name: 'Unduh .xlsx' }).click();
      await page.getByText(/Berkas belum diunduh/).waitFor();
      expect((await unduh(page)).length).toBeGreaterThan(1_000);

      expect(dialog()).toBe(0);
      expect(permintaan.filter((u) => !u.startsWith(situs.alamat))).toEqual([]);
      expect(keluhan.filter((k) => /Content Security|diserang/.test(k))).toEqual([]);
    } finally {
      await page.context().close();
      await situs.tutup();
    }
  },
  180_000,
);

ujiPeramban(
  'panel Sheets: isi sel, nama lembar, dan alasan yang menyerang; tanpa permintaan keluar',
  async () => {
    peramban ??= await bukaPeramban();
    const buku = bukuJahat();
    const skrip = new AppsScript(sheets, buku);
    skrip.kirim('renjaJembatan', ['simpanSetelan', JSON.stringify([KUNCI_PENGATURAN, tulisPengaturan(hasilJahat(buku).pengaturan)])]); // prettier-ignore
    const panel = await bukaPanelSheets(peramban, skrip, 'renjaPeriksaSemua');
    const { page } = panel;
    const dialog = hitungDialog(page);
    try {
      await page.getByText(/onerror/).first().waitFor(); // prettier-ignore
      await lihatSemuaTab(page, '.renja-panel');
      await page.getByRole('tab').first().click();
      await page.getByRole('button', { name: 'Tindakan lain' }).click();
      await page.getByRole('menuitem', { name: 'Tandai temuan di lembar' }).click();
      await page.getByText(/sel ditandai/).waitFor();
      expect(await jejak(page, '.renja-panel')).toEqual(BERSIH);
      expect(dialog()).toBe(0);
      expect(panel.permintaan.filter((u) => !/\/(favicon\.ico)?$/.test(new URL(u).pathname))).toEqual([]);
    } finally {
      await panel.tutup();
    }
  },
);
