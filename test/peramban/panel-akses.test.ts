import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import { RENJA_17 } from '../../core/formulir/renja-17';
import { denganTahun } from '../../panel/logika/kepala-tabel';
import { contoh, panelPeramban, periksa } from '../bantu/panel-peramban';
import { potretLayar, ujiPeramban } from '../bantu/peramban';
import { lembarUji } from '../panel/temuan-uji';

const { pasang, folder } = panelPeramban();

ujiPeramban(
  'lima ribu temuan tetap ringan: simpul DOM terbatas, gulir dan papan tik sampai akhir',
  async () => {
    const kepala = RENJA_17.kolom.map((k) => denganTahun(k.judul, 2026));
    const nomor = kepala.map((_, i) => i + 1);
    const baris = Array.from({ length: 5000 }, (_, i) => {
      const kode = `1.06.${String(2 + (i % 5)).padStart(2, '0')}.2.01.${String(i + 1).padStart(4, '0')}`;
      return [i + 1, kode, `Sub ${i}`, 'Jumlah', '', '', '', '1 Dokumen', `25.0${i % 9}.000`, 'Kota', 'APBD']; // prettier-ignore
    });
    const page = await pasang({ nama: 'besar', lembar: [lembarUji('Besar', [kepala, nomor, ...baris])] });
    await periksa(page, false);
    await page.locator('.pohon').waitFor();
    const banyak = await page.evaluate(() =>
      [...document.querySelectorAll('.cip strong')].reduce((n, el) => n + Number(el.textContent), 0),
    );
    expect(banyak).toBeGreaterThanOrEqual(5000);
    const simpul = (): Promise<number> => page.evaluate(() => document.querySelectorAll('*').length);
    expect(await simpul()).toBeLessThan(800);
    await page.locator('.pohon').focus();
    await page.keyboard.press('End');
    await page.waitForTimeout(50);
    expect(await simpul()).toBeLessThan(800);
    const aktif = await page.locator('.pohon').getAttribute('aria-activedescendant');
    expect(aktif).not.toBeNull();
    await expect(page.locator(`[id="${aktif}"]`).isVisible()).resolves.toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(`${banyak} dari ${banyak}`).waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.pohon').waitFor();
    await expect(page.locator('.pohon').evaluate((el) => el.scrollTop)).resolves.toBeGreaterThan(100_000);
  },
);

ujiPeramban('skrip yang dimuat bersama panel, tanpa kamus, paling besar 120 KB gzip', async () => {
  await pasang({ nama: 'x', lembar: [lembarUji('A', [])] });
  const isi = readFileSync(join(folder(), 'panel.js'));
  expect(gzipSync(isi, { level: 9 }).length).toBeLessThan(120 * 1024);
});

const TAB = ['Periksa', 'Cari kode', 'Rumus', 'Buat tabel', 'Ringkasan', 'Pengaturan'];
for (const tema of ['light', 'dark'] as const) {
  for (const lebar of [300, 350]) {
    ujiPeramban(`axe: tidak ada pelanggaran, ${tema}, ${lebar} px`, async () => {
      const page = await pasang(contoh(), { lebar, tema });
      // Run through the debugger, past the page's own policy.
      const aksesibel = async (tempat: string): Promise<void> => {
        const hasil = (await page.evaluate(
          `(() => { ${axe.source}; return axe.run(document); })()`,
        )) as axe.AxeResults;
        const salah = hasil.violations.map(
          (v) => `${tempat}: ${v.id} ${v.nodes.map((n) => n.html).join(' ')}`,
        );
        expect(salah).toEqual([]);
        const meluber = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
        expect([tempat, meluber]).toEqual([tempat, false]);
        await potretLayar(page, `panel-${tempat.replace(/\W+/g, '-')}-${tema}-${lebar}`);
      };
      await aksesibel('awal');
      await periksa(page);
      await aksesibel('hasil');
      await page.locator('.baris-temuan').first().click();
      await page.getByText('Mengapa ini diperiksa?').click();
      await page.getByText('Abaikan', { exact: true }).first().click();
      await aksesibel('rincian');
      for (const nama of TAB.slice(1)) {
        await page.getByRole('tab', { name: nama }).click();
        await page.getByRole('region', { name: nama }).waitFor();
        if (nama === 'Cari kode') await page.getByRole('searchbox').fill('rehabilitasi sosial');
        if (nama === 'Rumus') await page.getByRole('button', { name: /^CAPAIAN/ }).click();
        if (nama === 'Pengaturan') {
          for (const s of await page.locator('summary').all()) await s.click();
          await page.getByRole('button', { name: 'Koreksi lembar ini' }).click();
        }
        await page.waitForTimeout(100);
        await aksesibel(nama.toLowerCase());
      }
    });
  }
}
