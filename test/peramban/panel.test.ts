import type { Page } from 'playwright-core';
import { nilaiSel, rumusSel } from '../../core/lembar/lembar';
import { contoh, panelPeramban, periksa } from '../bantu/panel-peramban';
import { potretLayar, ujiPeramban } from '../bantu/peramban';

const { pasang } = panelPeramban();

const isiSel = (page: Page, lembar: string, baris: number, kolom: number) =>
  page.evaluate(
    async ([l, b, k]) => {
      const potret = await window.uji.host.read(l);
      return { nilai: potret.nilai[b]?.[k] ?? null, rumus: potret.rumus[b]?.[k] ?? '' };
    },
    [lembar, baris, kolom] as const,
  );

ujiPeramban('cerita Periksa: putusan, pilih sel, langkah dengan papan tik, perbaiki, urungkan', async () => {
  const page = await pasang(contoh());
  await periksa(page);
  await expect(page.locator('.putusan h2').innerText()).resolves.toMatch(/^Belum siap: \d+ galat$/);
  await potretLayar(page, 'panel-1-putusan');

  await page.getByRole('treeitem', { name: /I35/ }).first().click();
  await expect(page.locator('.fakta').innerText()).resolves.toMatch(/114\.281\.000[^]*90\.281\.000/);
  const pilihan = (): Promise<unknown> => page.evaluate(() => window.uji.host.selection());
  expect(await pilihan()).toMatchObject({ lembar: 'Renja 2026', rentang: { baris: 34, kolom: 8 } });
  await potretLayar(page, 'panel-2-rincian');

  await page.keyboard.press('ArrowRight');
  expect(await pilihan()).not.toMatchObject({ rentang: { baris: 34, kolom: 8 } });
  await page.keyboard.press('ArrowLeft');
  await page.getByRole('button', { name: 'Terapkan' }).click();
  await page.getByText('Perbaikan di I35: 1 sel diubah.').waitFor();
  expect(await isiSel(page, 'Renja 2026', 34, 8)).toMatchObject({ rumus: expect.stringContaining('SUM(') });
  await potretLayar(page, 'panel-3-diperbaiki');

  await page.getByRole('button', { name: 'Urungkan' }).click();
  await page.getByText('Diurungkan').waitFor();
  expect(await isiSel(page, 'Renja 2026', 34, 8)).toEqual({ nilai: 114281000, rumus: '' });
});

ujiPeramban('perbaiki semua yang aman lewat pratinjau; sel yang ditolak disebut', async () => {
  const page = await pasang(contoh());
  await periksa(page);
  await page.getByRole('button', { name: /^Perbaiki \d+ sel/ }).click();
  const banyak = await page.locator('.perubahan li').count();
  expect(banyak).toBeGreaterThan(0);
  await potretLayar(page, 'panel-4-pratinjau');
  await page.evaluate(async () => {
    for (const l of await window.uji.host.sheets()) window.uji.host.gangguan.terlindungi.add(l.nama);
  });
  await page.getByRole('button', { name: /^Terapkan \d+ perubahan/ }).click();
  await page.getByText(`${banyak} sel tidak bisa ditulis`).waitFor();
  await page.getByText(/^Lihat \d+ sel/).click();
  await expect(page.locator('.kabar').innerText()).resolves.toContain('dilindungi');
});

ujiPeramban('saring, cari, lipat, abaikan dengan alasan, tandai, laporan', async () => {
  const page = await pasang(contoh());
  await periksa(page);
  const temuan = page.locator('.baris-temuan');
  await page.getByRole('button', { name: /Galat/ }).click();
  await expect(page.locator('.alat').innerText()).resolves.toMatch(/\d+ dari \d+ temuan ditampilkan/);
  await page.getByRole('button', { name: /Galat/ }).click();
  await page.getByRole('searchbox').fill('I35 pemeliharaan');
  await page.getByText(/^[1-9] dari \d{2,} temuan ditampilkan/).waitFor();
  await temuan.first().click();
  await page.getByText('Abaikan', { exact: true }).first().click();
  await expect(page.getByRole('button', { name: 'Abaikan' }).isDisabled()).resolves.toBe(true);
  await page.getByRole('textbox', { name: /Alasan/ }).fill('Sesuai berita acara');
  await page.getByRole('button', { name: 'Abaikan' }).click();
  await page.getByText('Diabaikan dengan alasan').waitFor();
  const kembali = page.getByRole('button', { name: 'Daftar temuan' });
  if (await kembali.isVisible()) await kembali.click();
  await page.getByText('1 temuan diabaikan').waitFor();

  const menu = async (nama: string): Promise<void> => {
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.getByRole('menuitem', { name: nama }).click();
  };
  await page.getByRole('searchbox').fill('');
  await menu('Tandai temuan di lembar');
  await page.getByText(/sel ditandai/).waitFor();
  expect(await page.evaluate(() => window.uji.host.dokumen.tanda.length)).toBeGreaterThan(0);
  await menu('Hapus tanda dari lembar');
  await page.getByText('Semua tanda').waitFor();
  expect(await page.evaluate(() => window.uji.host.dokumen.tanda.length)).toBe(0);
  await menu('Tulis lembar laporan');
  await page.getByText('Laporan ditulis di lembar "Lembar Verifikasi"').waitFor();
  await menu('Lihat yang diabaikan (1)');
  await expect(page.locator('.kartu').innerText()).resolves.toContain('Sesuai berita acara');

  const laporan = await page.evaluate(() => window.uji.host.read('Lembar Verifikasi'));
  const teks = laporan.nilai.flat().filter((n) => typeof n === 'string').join('\n'); // prettier-ignore
  expect(teks).toContain('Alasan: Sesuai berita acara');
  // The report itself is not checked.
  await page.getByRole('button', { name: 'Daftar temuan' }).click();
  await periksa(page, false);
  await page.getByText('Tabel yang dibaca').click();
  await expect(page.locator('.daftar-tabel').innerText()).resolves.not.toContain('Lembar Verifikasi');
});

ujiPeramban('cari kode: salah ketik, isi baris, urungkan', async () => {
  const page = await pasang(contoh());
  await page.evaluate(() => window.uji.host.select('Renja 2026', 'B37'));
  await page.getByRole('tab', { name: 'Cari kode' }).click();
  await page.getByRole('searchbox').fill('penyediaan gaji dan tunjangn asn');
  await page.locator('.entri-kepala').first().click();
  await potretLayar(page, 'panel-5-cari-kode');
  await page.getByRole('button', { name: 'Isi baris ini' }).click();
  await page.getByText('Sel berikut sudah berisi').waitFor();
  await page.getByRole('button', { name: /^Ganti \d+ sel/ }).click();
  await page.getByText(/Isi baris 37 dari/).waitFor();
  expect(await isiSel(page, 'Renja 2026', 36, 1)).toEqual({ nilai: '1.06.01.2.02.0001', rumus: '' });
  await page.getByRole('button', { name: 'Urungkan' }).click();
  await page.getByText('Diurungkan').waitFor();
  expect((await isiSel(page, 'Renja 2026', 36, 1)).nilai).not.toBe('1.06.01.2.02.0001');
});

ujiPeramban('rumus: kolom diusulkan dari tabel, ditulis berjaga, dibekukan', async () => {
  const buku = contoh();
  const page = await pasang(buku);
  await page.evaluate(() => window.uji.host.select('Capaian 2024', 'P12'));
  await page.getByRole('tab', { name: 'Rumus' }).click();
  await page.getByRole('button', { name: /^SERAPAN/ }).click();
  await page.getByText(/^=IF\(OR\(/).waitFor();
  await potretLayar(page, 'panel-6-rumus');
  await page.getByRole('button', { name: 'Tulis di sel aktif' }).click();
  await page.getByText('SERAPAN di P12: 1 sel diubah.').waitFor();
  expect((await isiSel(page, 'Capaian 2024', 11, 15)).rumus).toMatch(/^IF\(OR\((\w+)12="",(\w+)12=""\),"",SERAPAN\(\1\w*12,\2\w*12\)\)$|^IF\(OR/); // prettier-ignore
});

ujiPeramban('buat tabel: lembar baru yang langsung dikenal saat diperiksa', async () => {
  const page = await pasang(contoh());
  await page.getByRole('tab', { name: 'Buat tabel' }).click();
  await page.getByLabel('Nama perangkat daerah').fill('Dinas Sosial');
  await page.getByLabel('Tahun dokumen').fill('2027');
  await page.getByRole('button', { name: 'Buat tabel' }).click();
  await page.getByText('Tabel kosong dibuat di lembar baru "Renja 2027"').waitFor();
  const potret = await page.evaluate(() => window.uji.host.read('Renja 2027'));
  expect(nilaiSel(potret, 0, 0)).toBe('RENCANA KERJA DINAS SOSIAL');
  expect(potret.rumus.flat().some((r) => r.startsWith('SUMPRODUCT('))).toBe(true);
  expect(rumusSel(potret, 0, 0)).toBe('');
});

ujiPeramban('cetak: halaman yang sama dengan baris perintah, hilang sesudahnya', async () => {
  const page = await pasang(contoh());
  await page.evaluate(() => (window.print = () => undefined));
  await periksa(page);
  await page.getByRole('button', { name: 'Tindakan lain' }).click();
  await page.getByRole('menuitem', { name: 'Cetak laporan' }).click();
  await page.locator('.cetak td.judul').waitFor({ state: 'attached' });
  await page.emulateMedia({ media: 'print' });
  await potretLayar(page, 'panel-cetak');
  expect(await page.locator('.cetak .kepala').first().evaluate((td) => getComputedStyle(td).borderTopStyle)).toBe('solid'); // prettier-ignore
  await expect(page.locator('.putusan').isVisible()).resolves.toBe(false);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await page.locator('.cetak').waitFor({ state: 'detached' });
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});

ujiPeramban('isi sel yang jahat tampil sebagai teks', async () => {
  const buku = contoh();
  const lembar = buku.lembar[0]!;
  const nilai = lembar.nilai.map((b) => [...b]);
  nilai[34]![2] = '<img src=x onerror="window.jahat=1">';
  const page = await pasang({ ...buku, lembar: [{ ...lembar, nilai }] });
  await periksa(page, false);
  await page.getByRole('treeitem', { name: /I35/ }).first().click();
  await expect(page.locator('.fakta').innerText()).resolves.toContain('<img src=x');
  expect(await page.locator('#panel img').count()).toBe(0);
  expect(await page.evaluate(() => 'jahat' in window)).toBe(false);
});
