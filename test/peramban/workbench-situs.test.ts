import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { teksKamusJs } from '../../core/nomenklatur/tulis-kamus';
import { bukaHalaman, bukaPeramban, layani, ujiPeramban } from '../bantu/peramban';
import { ketik, nilai, pilih, sampai, unduh } from './workbench-bantu';
import { bangun } from '../bantu/bangun';

const KODE = '7.77.01.2.01.0001';
let peramban: Browser;
let folder: string;
beforeAll(async () => {
  const kamus = mkdtempSync(join(tmpdir(), 'renja-kamus-'));
  const baris = [
    ['kode', 'nama', 'status'],
    [KODE, 'Sub Kegiatan Hanya di Kamus Ini', 'aktif'],
  ];
  writeFileSync(join(kamus, 'kamus.js'), teksKamusJs(susunKamus(baris, { berkas: 'daftar-2031.csv' }).kamus));
  writeFileSync(join(kamus, 'lain.js'), 'bukan kamus');
  [folder, peramban] = await Promise.all([bangun('workbench', { kamus }), bukaPeramban()]);
}, 300_000);
afterAll(() => peramban?.close());

async function cobaSitus(alamat: string): Promise<void> {
  const { page, permintaan, keluhan } = await bukaHalaman(peramban);
  await page.goto(alamat);
  await page.locator('#panel .putusan').waitFor();
  await pilih(page, 'Renja 2026', 'S12');
  await ketik(page, `=NOMENKLATUR("${KODE}")`);
  const hasil = await sampai(
    () => nilai(page, 'Renja 2026', 11, 18),
    (n) => n !== null,
  );
  expect(hasil).toBe('Sub Kegiatan Hanya di Kamus Ini');
  expect((await unduh(page)).length).toBeGreaterThan(1000);
  expect(permintaan.filter((url) => !url.startsWith(new URL('.', alamat).href))).toEqual([]);
  expect(keluhan).toEqual([]);
  await page.context().close();
}

ujiPeramban('dari pelayan statis: kamus yang disertakan dipakai rumus, tanpa permintaan keluar', async () => {
  const situs = await layani(folder);
  try {
    await cobaSitus(situs.alamat);
  } finally {
    await situs.tutup();
  }
});

ujiPeramban('langsung dari folder (file://), tanpa pelayan dan tanpa jaringan', () =>
  cobaSitus(pathToFileURL(join(folder, 'index.html')).href),
);
