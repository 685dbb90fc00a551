/**
 * Pictures of docs/panduan.md, taken from the workbench with the sample workbook in a real Chromium:
 * `node -r ./scripts/jalankan-ts.cjs scripts/gambar.ts`. Look at each one afterwards.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { bukaHalaman, bukaPeramban, layani } from '../test/bantu/peramban';
import { pilih } from '../test/peramban/workbench-bantu';
import { bangun } from '../test/bantu/bangun';
import { kePalet } from './png-palet';

const TUJUAN = join(__dirname, '../docs/gambar');
const LAYAR = { width: 1280, height: 720 };
const PALING_BESAR = 150_000;

const panel = (page: Page) => page.locator('#panel');
const tombol = (page: Page, nama: string | RegExp) => panel(page).getByRole('button', { name: nama });
const tab = (page: Page, nama: string) => panel(page).getByRole('tab', { name: nama }).click();

async function menu(page: Page, isi: string): Promise<void> {
  await tombol(page, 'Tindakan lain').click();
  await panel(page).getByText(isi).click();
}

/** The grid draws on a canvas: nothing in the page says that it has finished. */
const tenang = (page: Page): Promise<void> => page.waitForTimeout(800);

/** In this order; each goes on from where the one before stopped. `panel`: only the pane is in the picture. */
const ADEGAN: readonly { nama: string; hanyaPanel?: true; siapkan: (page: Page) => Promise<void> }[] = [
  { nama: 'papan', siapkan: (page) => panel(page).getByText('Belum siap').waitFor() },
  {
    nama: 'temuan',
    siapkan: async (page) => {
      await panel(page).getByText('I35').first().click();
      await tombol(page, 'Terapkan').waitFor();
    },
  },
  {
    nama: 'perbaiki-semua',
    hanyaPanel: true,
    siapkan: async (page) => {
      await tombol(page, 'Daftar temuan').click();
      await tombol(page, /^Perbaiki .* yang aman$/).click();
    },
  },
  {
    nama: 'tanda',
    siapkan: async (page) => {
      await tombol(page, /^Terapkan/).click();
      await tombol(page, 'Urungkan').waitFor();
      await menu(page, 'Tandai temuan di lembar');
      await panel(page).getByText('sel ditandai').waitFor();
    },
  },
  {
    nama: 'laporan',
    siapkan: async (page) => {
      await menu(page, 'Tulis lembar laporan');
      await panel(page).getByText('Laporan ditulis').waitFor();
    },
  },
  {
    nama: 'rumus',
    siapkan: async (page) => {
      await pilih(page, 'Capaian 2024', 'I8');
      await tab(page, 'Rumus');
      await tombol(page, /^SERAPAN/).click();
      await panel(page).getByText('Sel aktif: Capaian 2024 I8').waitFor();
      await tombol(page, 'Isi satu kolom').click();
      await panel(page).getByText('SERAPAN di kolom I').waitFor();
    },
  },
  {
    nama: 'kode',
    hanyaPanel: true,
    siapkan: async (page) => {
      await tab(page, 'Cari kode');
      await panel(page).getByRole('searchbox').fill('dokumen perencanan');
      await panel(page).locator('.entri-kepala').first().click();
    },
  },
  {
    nama: 'pemetaan',
    hanyaPanel: true,
    siapkan: async (page) => {
      await pilih(page, 'IKU', 'B12');
      await tab(page, 'Pengaturan');
      await panel(page).getByText('Koreksi pengenalan tabel').click();
      await tombol(page, 'Koreksi lembar ini').click();
      await panel(page)
        .getByText('Koreksi pengenalan tabel')
        .evaluate((unsur) => unsur.scrollIntoView({ block: 'start' }));
    },
  },
];

async function utama(): Promise<void> {
  const situs = await layani(await bangun('workbench'));
  const peramban = await bukaPeramban();
  try {
    const { page } = await bukaHalaman(peramban, { viewport: LAYAR });
    await page.goto(situs.alamat);
    mkdirSync(TUJUAN, { recursive: true });
    for (const { nama, hanyaPanel, siapkan } of ADEGAN) {
      await siapkan(page);
      await tenang(page);
      const isi = kePalet(await (hanyaPanel ? panel(page) : page).screenshot());
      if (isi.length > PALING_BESAR) throw new Error(`${nama}.png terlalu besar: ${isi.length} bita.`);
      writeFileSync(join(TUJUAN, `${nama}.png`), isi);
      console.log(`ditulis docs/gambar/${nama}.png (${isi.length} bita)`);
      const tutup = tombol(page, /^Tutup/);
      if ((await tutup.count()) > 0) await tutup.first().click();
    }
  } finally {
    await peramban.close();
    await situs.tutup();
  }
}

utama().catch((galat: unknown) => {
  console.error(galat);
  process.exit(1);
});
