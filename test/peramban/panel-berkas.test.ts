import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { contoh, panelPeramban, periksa } from '../bantu/panel-peramban';
import { dataBersama, ujiBilaAda } from '../bantu/data-bersama';
import { potretLayar, ujiPeramban } from '../bantu/peramban';
import { daftarResmi, xlsxDari } from '../panel/daftar-resmi';

const { pasang } = panelPeramban();
const MIME = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CONTOH = join(__dirname, '../../contoh/renja-dinsos-metro-2026.xlsx');
const berkas = (name: string, isi: Uint8Array) => ({ name, mimeType: MIME, buffer: Buffer.from(isi) });

async function keKamus(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Pengaturan' }).click();
}

/** Drops a file as a person would: the page gets a DataTransfer with it. */
async function jatuhkan(page: Page, teks: RegExp, nama: string, isi: Uint8Array): Promise<void> {
  const data = await page.evaluateHandle(
    ({ nama: n, isi: byte }) => {
      const d = new DataTransfer();
      d.items.add(new File([new Uint8Array(byte)], n));
      return d;
    },
    { nama, isi: [...isi] },
  );
  const tempat = page.getByText(teks);
  await tempat.dispatchEvent('dragover', { dataTransfer: data });
  await tempat.dispatchEvent('drop', { dataTransfer: data });
}

ujiPeramban(
  'kamus: daftar resmi .xlsx dijatuhkan, diringkas, dipakai, tetap ada setelah dibuka ulang',
  async () => {
    const page = await pasang(contoh());
    await keKamus(page);
    await jatuhkan(page, /Pilih atau jatuhkan daftar resmi/, 'nomenklatur-2031.xlsx', daftarResmi());
    await page.getByText('Kamus 2031 terpasang: 3 sub kegiatan.').waitFor();
    await page.getByText('1 baris perlu dilihat').click();
    await expect(page.getByRole('region', { name: 'Isi kamus 2031' }).innerText()).resolves.toMatch(
      /3 sub kegiatan kabupaten\/kota[^]*1 satuan berspasi[^]*baris 4: 1\.06\.04\.2\.01\.0003/,
    );
    await potretLayar(page, 'panel-kamus-terpasang');

    await page
      .locator('input[type=file]')
      .setInputFiles(berkas('rekap.xlsx', xlsxDari('R', [['Nama', 'Jumlah']])));
    await page.getByText(/rekap\.xlsx bukan daftar nomenklatur\. Kolom yang diharapkan/).waitFor();
    await potretLayar(page, 'panel-kamus-ditolak');

    await page.getByRole('tab', { name: 'Cari kode' }).click();
    await page.getByRole('searchbox').fill('sub kegiatan uji 2');
    await page.getByText('1.06.04.2.01.0002').waitFor();
    // What IndexedDB keeps is there for the next page.
    await page.reload();
    await page.evaluate((b) => window.uji.pasang(b), contoh());
    await page.getByRole('tab', { name: 'Cari kode' }).click();
    await page.getByText('Kamus 2031').waitFor();
  },
);

ujiPeramban('pembanding: dipilih, disebut, menambah temuan antardokumen, dibuang', async () => {
  const buku = contoh();
  const page = await pasang({ ...buku, lembar: buku.lembar.filter((l) => l.nama === 'Renja 2026') });
  await periksa(page);
  await page.getByRole('searchbox').fill('berkas Renstra Dinsos');
  const temuan = page.locator('.baris-temuan');
  await page.getByText('Tidak ada temuan yang cocok').waitFor();
  await page
    .locator('input[type=file]')
    .setInputFiles(berkas('Renstra Dinsos 2025-2029.xlsx', readFileSync(CONTOH)));
  await page.getByText('Dibandingkan dengan').waitFor();
  await temuan.first().waitFor();
  await potretLayar(page, 'panel-pembanding');
  await page.getByRole('button', { name: 'Jangan bandingkan dengan Renstra Dinsos 2025-2029.xlsx' }).click();
  await page.getByText('Tidak ada temuan yang cocok').waitFor();
  expect(await page.getByText('Dibandingkan dengan').count()).toBe(0);
});

const DAFTAR = ['data', 'nomenklatur', 'nomenklatur-2027.xlsx'] as const;
if (dataBersama(...DAFTAR)) {
  ujiPeramban('kamus: daftar SIPD-RI 2027 yang sebenarnya, dengan kemajuan', async () => {
    const page = await pasang(contoh());
    await keKamus(page);
    await page.locator('input[type=file]').setInputFiles(dataBersama(...DAFTAR)!);
    await page.getByRole('progressbar').waitFor();
    await potretLayar(page, 'panel-kamus-kemajuan');
    await page.getByText('Kamus 2027 terpasang: 7.581 sub kegiatan.').waitFor({ timeout: 90_000 });
    await potretLayar(page, 'panel-kamus-2027');
    await expect(page.getByRole('region', { name: 'Isi kamus 2027' }).innerText()).resolves.toMatch(
      /466 kode ada untuk provinsi dan kabupaten\/kota[^]*/,
    );
    await page.getByRole('tab', { name: 'Periksa' }).click();
    await periksa(page);
  });
} else {
  ujiBilaAda('kamus: daftar SIPD-RI 2027 yang sebenarnya, dengan kemajuan', DAFTAR, () => undefined);
}
