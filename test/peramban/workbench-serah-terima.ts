import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { ujiPeramban, type HalamanUji } from '../bantu/peramban';
import { daftarResmi } from '../panel/daftar-resmi';
import { unduh } from './workbench-bantu';

/** Files that come in by the panel and go out with findings. */
export function ujiSerahTerima(mulai: () => Promise<HalamanUji>): void {
  ujiPeramban('daftar kamus yang dijatuhkan di Pengaturan dipasang, bukan dibuka', async () => {
    const { page } = await mulai();
    await page.getByRole('tab', { name: 'Pengaturan' }).click();
    const byte = [...daftarResmi()];
    await page.locator('#panel [data-terima-berkas]').evaluate((tempat, byte) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(byte)], 'nomenklatur-2031.xlsx'));
      for (const jenis of ['dragenter', 'dragover', 'drop'])
        tempat.dispatchEvent(new DragEvent(jenis, { dataTransfer: data, bubbles: true, cancelable: true }));
    }, byte);
    await page.getByText('Kamus 2031 terpasang').waitFor();
    await expect(page.locator('.nama-berkas').innerText()).resolves.not.toContain('nomenklatur');
    await page.context().close();
  });

  ujiPeramban('tanda tidak ikut terunduh; salinannya memuat catatan tanpa mengubah gaya', async () => {
    const { page } = await mulai();
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.getByRole('menuitem', { name: 'Tandai temuan di lembar' }).click();
    await page.getByText('sel ditandai').waitFor();
    const asal = unzipSync(readFileSync(BERKAS_CONTOH));
    const polos = unzipSync(await unduh(page));
    expect(Object.keys(polos)).toEqual(Object.keys(asal));
    const [unduhan] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh juga salinan' }).click(),
    ]);
    expect(unduhan.suggestedFilename()).toMatch(/ \(catatan temuan\)\.xlsx$/);
    const bercatatan = unzipSync(readFileSync((await unduhan.path())!));
    const catatan = Object.keys(bercatatan).filter((n) => n.startsWith('xl/comments'));
    expect(catatan.length).toBeGreaterThan(0);
    expect(Buffer.compare(bercatatan['xl/styles.xml']!, asal['xl/styles.xml']!)).toBe(0);
    await page.context().close();
  });
}
