import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { bangun } from '../bantu/bangun';
import { bukaHalaman, bukaPeramban, layani, potretLayar, ujiPeramban, type PelayanBerkas } from '../bantu/peramban'; // prettier-ignore
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { nilai, sampai, unduh } from './workbench-bantu';
import { hostHalaman } from './workbench-host';

const CONTOH = 'renja-dinsos-metro-2026.xlsx';
let peramban: Browser;
let situs: PelayanBerkas;
beforeAll(async () => {
  situs = await layani(await bangun('workbench'));
  peramban = await bukaPeramban();
}, 300_000);
afterAll(async () => {
  await peramban?.close();
  await situs?.tutup();
});

async function kunjungi(sebelum: (page: Page) => Promise<unknown> = async () => undefined): Promise<Page> {
  const { page } = await bukaHalaman(peramban);
  await sebelum(page);
  await page.goto(situs.alamat);
  return page;
}

async function terbuka(): Promise<Page> {
  const page = await kunjungi();
  await page.locator('#panel').getByText('Belum siap').waitFor();
  return page;
}

const putus = (page: Page, alamat: RegExp) => page.route(alamat, (rute) => rute.abort());
const pilihBerkas = (page: Page, name: string, buffer: Buffer) =>
  page.locator('#pilih-berkas').setInputFiles({ name, mimeType: '', buffer });

/** An edit that was not downloaded. */
async function sunting(page: Page): Promise<void> {
  const host = hostHalaman(page);
  const lama = (await host.read('Renja 2026')).nilai[34]![8]!;
  await host.write([{ lembar: 'Renja 2026', baris: 34, kolom: 8, sebelum: { nilai: lama, rumus: '' }, nilai: 12345 }]); // prettier-ignore
  await page.locator('.keadaan', { hasText: 'belum diunduh' }).waitFor();
}

async function utuh(page: Page, nama = CONTOH): Promise<void> {
  expect(await page.locator('.nama-berkas').innerText()).toBe(nama);
  expect(await page.locator('.keadaan').innerText()).toBe('belum diunduh');
  expect(await nilai(page, 'Renja 2026', 34, 8)).toBe(12345);
  await page.locator('#panel').getByText('Belum siap').waitFor();
}

ujiPeramban('lembar kerja tidak termuat: pesan, lalu "Coba lagi" membukanya', async () => {
  const page = await kunjungi((p) => putus(p, /potongan\/.*\.(js|css)$/));
  await page.locator('.pesan.galat', { hasText: 'belum bisa dimuat' }).waitFor();
  await potretLayar(page, 'papan-luring');
  await page.unroute(/potongan\/.*\.(js|css)$/);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.locator('#panel').getByText('Belum siap').waitFor();
  expect(await page.locator('.pesan').count()).toBe(0);
  await page.context().close();
});

ujiPeramban('bagian panel tidak termuat: pesan di tempatnya, lalu termuat', async () => {
  const page = await terbuka();
  await putus(page, /potongan\/tampilan/);
  await page.getByRole('tab', { name: 'Ringkasan' }).click();
  await page.getByText('Bagian ini belum bisa dimuat').waitFor();
  await potretLayar(page, 'papan-bagian-luring');
  await page.getByRole('tab', { name: 'Periksa' }).click();
  await page.locator('#panel').getByText('Belum siap').waitFor();
  await page.getByRole('tab', { name: 'Ringkasan' }).click();
  await page.getByText('Bagian ini belum bisa dimuat').waitFor();
  await page.unroute(/potongan\/tampilan/);
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.getByRole('heading', { name: 'Ringkasan' }).first().waitFor({ state: 'attached' });
  for (const teks of ['Bagian ini belum bisa dimuat', 'Memuat…']) {
    await sampai(
      () => page.getByText(teks).count(),
      (n) => n === 0,
    );
  }
  await page.context().close();
});

ujiPeramban('pemeriksa tidak termuat: buku kerja terbuka, periksa ulang berhasil', async () => {
  const page = await kunjungi((p) => putus(p, /potongan\/periksa/));
  await page.getByText('Bagian pemeriksa belum bisa dimuat').waitFor();
  expect(await page.locator('.nama-berkas').innerText()).toBe(CONTOH);
  await page.unroute(/potongan\/periksa/);
  await page.locator('#panel').getByRole('button', { name: /^Periksa/ }).first().click(); // prettier-ignore
  await page.locator('#panel').getByText('Belum siap').waitFor();
  await page.context().close();
});

ujiPeramban('berkas rusak, hilang, dan bukan .xlsx: buku kerja lama utuh dengan suntingannya', async () => {
  const page = await terbuka();
  await sunting(page);
  const asal = readFileSync(BERKAS_CONTOH);
  const rusak: [string, Buffer][] = [
    ['kosong.xlsx', Buffer.alloc(0)],
    ['terpotong.xlsx', asal.subarray(0, asal.length >> 1)],
    ['bukan.xlsx', Buffer.from('<html>Silakan masuk</html>')],
  ];
  for (const [nama, isi] of rusak) {
    await pilihBerkas(page, nama, isi);
    await page.getByText('belum diunduh dan hilang').waitFor();
    await page.getByRole('button', { name: `Buka ${nama} tanpa mengunduh` }).click();
    await page.getByText(`${CONTOH} tetap terbuka seperti semula.`).waitFor();
    await utuh(page);
  }
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
  });
  await pilihBerkas(page, 'dicabut.xlsx', asal);
  await page.getByRole('button', { name: 'Buka dicabut.xlsx tanpa mengunduh' }).click();
  await page.getByText('tidak bisa dibaca').waitFor();
  await utuh(page);
  await page.context().close();
});

ujiPeramban('kisi menolak buku baru sesudah ditampilkan: yang lama kembali ke layar', async () => {
  const page = await terbuka();
  await sunting(page);
  await page.evaluate(() => {
    const { api } = (window as never as { renja: { meja: { api: { createWorkbook(...a: unknown[]): unknown } } } }).renja.meja; // prettier-ignore
    const asli = api.createWorkbook.bind(api);
    api.createWorkbook = (...argumen) => {
      asli(...argumen);
      throw new TypeError('undefined is not a function');
    };
    Object.assign(window, { pulihkan: () => (api.createWorkbook = asli) });
  });
  await pilihBerkas(page, 'baru.xlsx', readFileSync(BERKAS_CONTOH));
  await page.getByRole('button', { name: 'Buka baru.xlsx tanpa mengunduh' }).click();
  await page.getByText('Lembar kerja ini gagal').waitFor();
  await utuh(page);
  await potretLayar(page, 'papan-tetap');
  expect(await page.locator('#panel .tab').count()).toBe(1);
  await page.evaluate(() => (window as never as { pulihkan(): unknown }).pulihkan());
  await page.getByRole('button', { name: 'Coba lagi' }).click();
  await page.locator('.nama-berkas', { hasText: 'baru.xlsx' }).waitFor();
  expect(await nilai(page, 'Renja 2026', 34, 8)).toBe(114_281_000);
  await page.context().close();
});

ujiPeramban('unduhan gagal disusun: suntingan tetap, percobaan berikutnya memuatnya', async () => {
  const page = await terbuka();
  await sunting(page);
  await page.evaluate(() => {
    const asli = URL.createObjectURL.bind(URL);
    URL.createObjectURL = () => {
      URL.createObjectURL = asli;
      throw new RangeError('Array buffer allocation failed');
    };
  });
  await page.getByRole('button', { name: 'Unduh .xlsx' }).click();
  await page.getByText('Berkas belum diunduh; pekerjaan Anda masih ada di sini.').waitFor();
  await utuh(page);
  expect((await unduh(page)).length).toBeGreaterThan(1000);
  await sampai(() => page.locator('.keadaan').innerText(), (teks) => teks === ''); // prettier-ignore
  await page.context().close();
});

ujiPeramban('tanda dan panel lama tidak sampai ke buku kerja berikutnya', async () => {
  const page = await terbuka();
  await hostHalaman(page).mark([{ lembar: 'Renja 2026', sel: 'I35', tingkat: 'galat', pesan: 'Pagu' }]);
  await page.evaluate(() => Object.assign(window, { hostLama: (window as never as { renja: { host: unknown } }).renja.host })); // prettier-ignore
  await pilihBerkas(page, 'kedua.xlsx', readFileSync(BERKAS_CONTOH));
  await page.locator('.nama-berkas', { hasText: 'kedua.xlsx' }).waitFor();
  const [tanda, pesan] = await page.evaluate(async () => {
    const { renja, hostLama } = window as never as { renja: { meja: { tanda(): unknown[] } }; hostLama: { unmark(): Promise<void> } }; // prettier-ignore
    return [renja.meja.tanda(), await hostLama.unmark().catch((galat: Error) => galat.message)];
  });
  expect(tanda).toEqual([]);
  expect(pesan).toContain('sudah ditutup');
  await page.context().close();
});

ujiPeramban('pengaturan yang diabaikan saja pun dihitung belum diunduh', async () => {
  const page = await terbuka();
  await hostHalaman(page).settings.set('renja.uji', 'baru');
  await page.locator('.keadaan', { hasText: 'belum diunduh' }).waitFor();
  await page.context().close();
});

ujiPeramban(
  'penyimpanan peramban rusak atau menolak: buku kerja tetap terbuka, kamus dikatakan',
  async () => {
    const page = await kunjungi((p) =>
      p.addInitScript(() => {
        Object.defineProperty(window, 'indexedDB', {
          get: () => {
            throw new DOMException('The operation is insecure.', 'SecurityError');
          },
        });
      }),
    );
    await page.locator('#panel').getByText('Belum siap').waitFor();
    await page.getByText('Penyimpanan peramban tidak bisa dipakai').waitFor();
    await potretLayar(page, 'papan-tanpa-simpanan');
    await page.context().close();
  },
);
