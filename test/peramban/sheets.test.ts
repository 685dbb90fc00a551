import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { AppsScript } from '../bantu/apps-script';
import { bangun } from '../bantu/bangun';
import { bukaPeramban, potretLayar, ujiPeramban } from '../bantu/peramban';
import { bukaPanelSheets, type PanelSheets } from './sheets-panel';

const CONTOH = join(__dirname, '../../contoh/renja-dinsos-metro-2026.xlsx');

let folder: string;
let peramban: Browser | null = null;
let panel: PanelSheets | null = null;
beforeAll(async () => {
  folder = await bangun('sheets');
}, 300_000);
afterEach(async () => {
  await panel?.tutup();
  panel = null;
});
afterAll(() => peramban?.close());

/** `isi` stands in a free cell beside the table. */
async function buka(
  fungsiMenu: string,
  isi?: { readonly rumus: string; readonly nilai: number },
): Promise<{ panel: PanelSheets; skrip: AppsScript }> {
  peramban ??= await bukaPeramban();
  const skrip = new AppsScript(folder, bacaXlsx(readFileSync(CONTOH), 'renja-dinsos-metro-2026.xlsx'));
  if (isi) Object.assign(skrip.buku.cari('Renja 2026')!.di(1, 25), isi);
  panel = await bukaPanelSheets(peramban, skrip, fungsiMenu);
  return { panel, skrip };
}

async function tunggu(sudah: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !sudah(); i++) await new Promise((lanjut) => setTimeout(lanjut, 25));
}

ujiPeramban('menu "Periksa semua": panel memeriksa buku kerja nyata tanpa permintaan ke luar', async () => {
  const { panel, skrip } = await buka('renjaPeriksaSemua');
  const { page } = panel;
  await page.getByText(/^Belum siap: \d+ galat/).waitFor();
  await page.getByText('90.281.000').first().waitFor();
  await page
    .getByRole('treeitem', { name: /Capaian 2024/ })
    .first()
    .waitFor();
  await potretLayar(page, 'sheets-periksa');
  expect(panel.permintaan.filter((u) => !/\/(favicon\.ico)?$/.test(new URL(u).pathname))).toEqual([]);
  expect(panel.keluhan.filter((k) => !/404/.test(k))).toEqual([]);
  // One call each for sheets, settings and dictionary, one or two for a sheet.
  expect(skrip.jalan).toBeLessThan(20);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(300);
});

ujiPeramban(
  'temuan membawa ke selnya; perbaikan ditulis ke lembar, diperiksa ulang, dan bisa diurungkan',
  async () => {
    const { panel, skrip } = await buka('renjaPeriksaSemua');
    const { page } = panel;
    const sel = () => skrip.buku.cari('Renja 2026')!.di(34, 8);
    await page.getByRole('treeitem', { name: /I35/ }).first().click();
    await page.getByRole('heading', { name: /Jumlah induk/ }).waitFor();
    await page.getByText('Tertulis', { exact: true }).waitFor();
    await tunggu(() => skrip.buku.pilihan.baris === 34);
    expect(skrip.buku.aktif.nama).toBe('Renja 2026');
    expect(skrip.buku.pilihan).toMatchObject({ baris: 34, kolom: 8 });

    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText(/1 sel diubah/).waitFor();
    expect(sel()).toMatchObject({ rumus: 'SUM(I36:I38)' });
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText(/^Diurungkan/).waitFor();
    expect(sel()).toMatchObject({ rumus: '', nilai: 114_281_000 });
  },
);

ujiPeramban(
  'menu "Periksa lembar ini": hanya lembar yang aktif, lalu tanda dipasang dan dihapus',
  async () => {
    const { panel, skrip } = await buka('renjaPeriksaLembar');
    const { page } = panel;
    const catatan = () =>
      skrip.buku.lembar.flatMap((l) => [...l.semua()].filter(({ sel }) => sel.catatan).map(() => l.nama));
    await page.getByText(/^Belum siap: \d+ galat/).waitFor();
    expect(await page.getByRole('treeitem', { name: /Capaian 2024/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.getByRole('menuitem', { name: 'Tandai temuan di lembar' }).click();
    await page.getByText(/sel ditandai/).waitFor();
    await potretLayar(page, 'sheets-tanda');
    expect(new Set(catatan())).toEqual(new Set(['Renja 2026']));
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.getByRole('menuitem', { name: 'Hapus tanda dari lembar' }).click();
    await page.getByText(/Semua tanda Renja dihapus/).waitFor();
    expect(catatan()).toEqual([]);
  },
);

ujiPeramban(
  'sambungan putus: pesan yang bisa ditindaklanjuti, hasil lama tetap, lalu bisa diulang',
  async () => {
    const { panel } = await buka('renjaPeriksaSemua');
    const { page } = panel;
    await page.getByText(/^Belum siap: \d+ galat/).waitFor();
    panel.putus(true);
    await page.getByRole('button', { name: 'Periksa', exact: true }).click();
    await page.getByText(/Periksa sambungan internet/).waitFor();
    await page.getByText(/^Belum siap: \d+ galat/).waitFor();
    panel.putus(false);
    await page.getByRole('button', { name: 'Periksa', exact: true }).click();
    await page.getByText(/^Belum siap: \d+ galat/).waitFor();
  },
);

ujiPeramban('menu "Buka panel" belum memeriksa apa pun', async () => {
  const { panel } = await buka('renjaBukaPanel');
  await panel.page.getByText('Tekan Periksa sebelum tabel dikirim').waitFor();
});

ujiPeramban(
  'menu "Tukar rumus" dan "Bekukan" langsung menampilkan rencananya, baru menulis bila disetujui',
  async () => {
    const { panel, skrip } = await buka('renjaTukarRumus', { rumus: 'RENJA.SERAPAN(200,150)', nilai: 0.75 });
    const { page } = panel;
    const sel = () => skrip.buku.cari('Renja 2026')!.di(1, 25);
    await page.getByRole('heading', { name: 'Tukar rumus' }).waitFor();
    await page.getByText('1 sel akan diubah.').waitFor();
    expect(sel().rumus).toBe('RENJA.SERAPAN(200,150)');
    await page.getByRole('button', { name: 'Terapkan 1 perubahan' }).click();
    await page.getByText(/1 sel diubah/).waitFor();
    expect(sel().rumus).toBe('SERAPAN(200,150)');
    await panel.tutup();

    const beku = await buka('renjaBekukan', { rumus: 'SERAPAN(200,150)', nilai: 0.75 });
    await beku.panel.page.getByRole('heading', { name: 'Bekukan jadi nilai' }).waitFor();
    await beku.panel.page.getByText('0,75').first().waitFor();
    await potretLayar(beku.panel.page, 'sheets-bekukan');
    await beku.panel.page.getByRole('button', { name: 'Batal' }).click();
    await beku.panel.page.getByRole('button', { name: 'Bekukan jadi nilai' }).waitFor();
  },
);

ujiPeramban('"Tukar rumus" tanpa rumus Renja: mengatakannya, tidak menampilkan rencana kosong', async () => {
  const { panel } = await buka('renjaTukarRumus');
  await panel.page.getByText('Semua rumus Renja sudah benar.').waitFor();
  expect(await panel.page.getByRole('heading', { name: 'Tukar rumus' }).count()).toBe(0);
});
