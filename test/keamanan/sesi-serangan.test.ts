import type { Browser } from 'playwright-core';
import { rumusSel } from '../../core/lembar/lembar';
import { KUNCI_PENGATURAN, tulisPengaturan } from '../../core/validasi/simpan-pengaturan';
import { bangun } from '../bantu/bangun';
import { bukaPanelExcel, CDN, tekanPita, type ExcelDiPeramban } from '../bantu/excel-peramban';
import { bukaPeramban, layani, ujiPeramban, type PelayanBerkas } from '../bantu/peramban';
import { bukuJahat, hasilJahat } from './bahan';

let pelayan: PelayanBerkas;
let peramban: Browser | null = null;
beforeAll(async () => {
  pelayan = await layani(await bangun('excel'));
}, 300_000);
afterAll(async () => {
  await peramban?.close();
  await pelayan.tutup();
});

/** Microsoft's own script asks for telemetry, also on a bare page. */
const milikMicrosoft = (k: string): boolean => /telemetryservice|ariatelemetry|oaspapps/.test(k);

/** What an attack that got through would leave in the page. */
function jejak({ page }: ExcelDiPeramban): Promise<unknown> {
  return page.evaluate(() => ({
    diserang: 'diserang' in window || 'diserang' in {},
    unsur: document.querySelectorAll('.renja-panel :is(img, script, iframe, object, embed, form, base, meta)').length,
    tautan: [...document.querySelectorAll('a[href]')].filter((a) => !/^https?:$/.test((a as HTMLAnchorElement).protocol)).length,
    penangan: [...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^on/.test(a.name))).length,
  })); // prettier-ignore
}

ujiPeramban(
  'buku kerja yang menyerang: seluruh sesi panel, tanpa skrip jalan dan tanpa permintaan keluar',
  async () => {
    const buku = bukuJahat();
    const { pengaturan } = hasilJahat(buku);
    peramban = await bukaPeramban();
    const excel = await bukaPanelExcel(peramban, pelayan.alamat, buku);
    const { page, sesi } = excel;
    let dialog = 0;
    page.on('dialog', (d) => {
      dialog++;
      void d.dismiss();
    });
    sesi.buku.pengaturan.set(KUNCI_PENGATURAN, tulisPengaturan(pengaturan));
    await page.reload();
    await page.locator('.renja-panel [role=tablist]').waitFor();
    const bersih = { diserang: false, unsur: 0, tautan: 0, penangan: 0 };

    await tekanPita(excel, 'tulisLaporan');
    await page.getByText(/^Laporan ditulis/).waitFor();
    expect(await jejak(excel)).toEqual(bersih);
    for (const tab of await page.getByRole('tab').all()) {
      await tab.click();
      await page.waitForTimeout(100);
      expect(await jejak(excel)).toEqual(bersih);
    }
    await page.getByRole('tab').first().click();
    await page
      .getByText(/onerror/)
      .first()
      .waitFor();
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.getByRole('menuitem', { name: 'Tandai temuan di lembar' }).click();
    await page.getByText(/sel ditandai/).waitFor();
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.getByRole('menuitem', { name: /Lihat yang diabaikan/ }).click();
    await page
      .getByText(/window\.diserang/)
      .first()
      .waitFor();
    expect(await jejak(excel)).toEqual(bersih);

    // The report sheet: only links into the workbook are formulas, every attack is a text.
    const laporan = sesi.buku.lembar[buku.lembar.length]!.isi;
    const rumus = laporan.nilai
      .flatMap((b, r) => b.map((_, k) => rumusSel(laporan, r, k)))
      .filter((r) => r !== '');
    expect(rumus.length).toBeGreaterThan(10);
    expect(rumus.filter((r) => !/^(?:HYPERLINK\("#'|SUM|IF|ROUND|B\d)/.test(r))).toEqual([]);
    expect(laporan.nilai.flat().some((n) => typeof n === 'string' && n.startsWith('<img'))).toBe(true);

    expect(dialog).toBe(0);
    const lain = excel.permintaan.filter((u) => !u.startsWith(pelayan.alamat) && !u.startsWith(CDN));
    expect(lain.filter((u) => !milikMicrosoft(u))).toEqual([]);
    await page.context().close();
  },
);
