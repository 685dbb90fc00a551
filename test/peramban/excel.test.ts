import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { PERINTAH_MANIFEST } from '../../manifests/excel-tombol';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { bangun } from '../bantu/bangun';
import { bukaPanelExcel, CDN, hitungDiSel, tekanPita, type ExcelDiPeramban } from '../bantu/excel-peramban';
import {
  bukaHalaman,
  bukaPeramban,
  layani,
  potretLayar,
  ujiPeramban,
  type PelayanBerkas,
} from '../bantu/peramban';

const CONTOH = join(__dirname, '../../contoh/renja-dinsos-metro-2026.xlsx');

let pelayan: PelayanBerkas;
let peramban: Browser | null = null;
let panel: ExcelDiPeramban | null = null;
beforeAll(async () => {
  pelayan = await layani(await bangun('excel'));
}, 300_000);
afterEach(async () => {
  await panel?.page.context().close();
  panel = null;
});
afterAll(async () => {
  await peramban?.close();
  await pelayan.tutup();
});

async function buka(): Promise<ExcelDiPeramban> {
  peramban ??= await bukaPeramban();
  panel = await bukaPanelExcel(
    peramban,
    pelayan.alamat,
    bacaXlsx(readFileSync(CONTOH), 'renja-dinsos-metro-2026.xlsx'),
  );
  return panel;
}

async function tunggu(sudah: () => boolean): Promise<void> {
  for (let i = 0; i < 200 && !sudah(); i++) await new Promise((lanjut) => setTimeout(lanjut, 25));
  expect(sudah()).toBe(true);
}

/** Complaints that Microsoft's own script causes under a strict policy, seen with a bare page too. */
const milikMicrosoft = (k: string): boolean => /telemetryservice|ariatelemetry|office\.js|Refused to (?:frame|apply inline style)|frame-src|ERR_FAILED/.test(k); // prettier-ignore

ujiPeramban(
  'pita Periksa: temuan, sel terpilih, perbaikan, urungkan, tanda - tanpa satu pun permintaan lain',
  async () => {
    const excel = await buka();
    const { page, sesi } = excel;
    const renja = sesi.buku.cari('Renja 2026')!;
    await tekanPita(excel, 'periksaLembar');
    await page.getByText(/^Belum siap: \d+ galat/).waitFor();
    await potretLayar(page, 'excel-periksa');

    await page.getByText('I35').first().click();
    await page.getByRole('heading', { name: /Jumlah induk/ }).waitFor();
    await tunggu(() => sesi.buku.pilihan.baris === 34 && sesi.buku.pilihan.kolom === 8);
    expect(sesi.buku.aktif.isi.nama).toBe('Renja 2026');

    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText(/1 sel diubah/).waitFor();
    expect(renja.isi.rumus[34]![8]).toBe('SUM(I36:I38)');
    await page.getByRole('button', { name: 'Urungkan' }).click();
    await page.getByText(/^Diurungkan/).waitFor();
    expect(renja.isi.rumus[34]![8]).toBe('');
    expect(renja.isi.nilai[34]![8]).toBe(114_281_000);

    const rupa = JSON.stringify([...renja.gaya]);
    await page.getByRole('button', { name: 'Daftar temuan' }).click();
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.getByRole('menuitem', { name: 'Tandai temuan di lembar' }).click();
    await page.getByText(/sel ditandai/).waitFor();
    expect(renja.formatBersyarat.length).toBeGreaterThan(0);
    expect(JSON.stringify([...renja.gaya])).toBe(rupa);
    await page.getByRole('button', { name: 'Tindakan lain' }).click();
    await page.getByRole('menuitem', { name: 'Hapus tanda dari lembar' }).click();
    await page.getByText(/Semua tanda Renja dihapus/).waitFor();
    expect(renja.formatBersyarat).toEqual([]);

    const lain = excel.permintaan.filter((u) => !u.startsWith(pelayan.alamat) && !u.startsWith(CDN));
    expect(lain.filter((u) => !milikMicrosoft(u))).toEqual([]);
    expect(excel.keluhan.filter((k) => !milikMicrosoft(k))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(350);
  },
);

ujiPeramban('pita Laporan: satu lembar, ditulis ulang, bukan ditambah', async () => {
  const excel = await buka();
  const awal = excel.sesi.buku.lembar.length;
  await tekanPita(excel, 'tulisLaporan');
  await excel.page.getByText(/^Laporan ditulis/).waitFor();
  await tekanPita(excel, 'tulisLaporan');
  expect(excel.sesi.buku.lembar).toHaveLength(awal + 1);
  const laporan = excel.sesi.buku.lembar[awal]!;
  expect(excel.sesi.buku.aktif).toBe(laporan);
  expect(laporan.isi.rumus.flat().some((r) => r?.startsWith('HYPERLINK("#'))).toBe(true);
});

ujiPeramban(
  'menu klik kanan: Periksa baris ini membuka temuan baris itu; Isi dari kode mencari isi sel',
  async () => {
    const excel = await buka();
    const { page, sesi } = excel;
    sesi.buku.aktif = sesi.buku.cari('Renja 2026')!;
    sesi.buku.pilihan = { baris: 34, kolom: 0, barisAkhir: 34, kolomAkhir: 0 };
    await tekanPita(excel, 'periksaBaris');
    await tunggu(() => sesi.buku.pilihan.baris === 34 && sesi.buku.pilihan.kolom === 8);
    await page.getByRole('heading', { name: /Jumlah induk/ }).waitFor();
    const kode = sesi.buku.aktif.isi.nilai[34]!.findIndex(
      (n) => typeof n === 'string' && /^\d\.\d\d\./.test(n),
    );
    sesi.buku.pilihan = { baris: 34, kolom: kode, barisAkhir: 34, kolomAkhir: kode };
    await tekanPita(excel, 'isiDariKode');
    const kotak = page.getByRole('searchbox', { name: /Nama atau kode/ });
    expect(await kotak.inputValue()).toBe(sesi.buku.aktif.isi.nilai[34]![kode]);
    await page.locator('.hasil-kode li').first().waitFor();
  },
);

ujiPeramban('setiap perintah manifest terdaftar; pita Cari kode dan Rumus membuka bagiannya', async () => {
  const excel = await buka();
  const terdaftar = await excel.page.evaluate(() =>
    Object.keys(
      (window as unknown as { Office: { actions: { _association: { mappings: object } } } }).Office.actions
        ._association.mappings,
    ),
  );
  expect(terdaftar.sort()).toEqual(PERINTAH_MANIFEST.map((p) => p.toUpperCase()).sort());
  await tekanPita(excel, 'cariKode');
  await excel.page.getByRole('tab', { name: 'Cari kode', selected: true }).waitFor();
  await tekanPita(excel, 'bukaRumus');
  await excel.page.getByRole('tab', { name: 'Rumus', selected: true }).waitFor();
});

ujiPeramban('fungsi di sel: nilai, rentang meluber, galat berpesan, kosong, kamus', async () => {
  const excel = await buka();
  expect(await hitungDiSel(excel, 'CAPAIAN', [[100]], [[97.7]], null, null)).toEqual([[0.977]]);
  expect(
    await hitungDiSel(excel, 'CAPAIAN', [['1500 Lansia'], [null]], [['1.485 lansia'], [5]], null, null),
  ).toEqual([[0.99], ['']]);
  expect(await hitungDiSel(excel, 'CAPAIAN', [['abc']], [[1]], null, null)).toMatchObject({
    code: '#VALUE!',
    message: expect.stringMatching(/\w{4,}/),
  });
  expect(await hitungDiSel(excel, 'CAPAIAN', [[0]], [[1]], null, null)).toMatchObject({ code: '#DIV/0!' });
  expect(
    await hitungDiSel(excel, 'CAPAIAN', [[10], [10]], [[{ code: '#N/A' }], [5]], null, null),
  ).toMatchObject([[expect.stringContaining('Galat')], [0.5]]);
  expect(await hitungDiSel(excel, 'NOMENKLATUR', [['1.06']], null, null, null)).toEqual([
    ['URUSAN PEMERINTAHAN BIDANG SOSIAL'],
  ]);
  await excel.page.getByText('Rumus tidak menghitung?').click();
  await excel.page.getByText(/Aktif, 6 hitungan/).waitFor();
  await potretLayar(excel.page, 'excel-diagnosa');
  await excel.page.getByRole('button', { name: 'Hitung ulang semua rumus' }).click();
  await excel.page.getByText('Semua rumus dihitung ulang.').waitFor();
  expect(excel.sesi.dipakai.has('Object.Calculate()')).toBe(true);
});

ujiPeramban(
  'Excel mati di tengah penulisan: panel mengatakannya, isi lembar utuh, bisa diulang',
  async () => {
    const excel = await buka();
    const { page, sesi } = excel;
    const sebelum = JSON.stringify(sesi.buku.lembar.map((l) => [l.isi.nilai, l.isi.rumus]));
    await tekanPita(excel, 'periksaLembar');
    await page.getByText('I35').first().click();
    await page.getByRole('button', { name: 'Terapkan' }).waitFor();
    sesi.matiSetelahAksi = 0;
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page
      .getByText(/Excel tidak dapat menjalankan|Belum ditulis|Tidak dipastikan/)
      .first()
      .waitFor();
    await potretLayar(page, 'excel-mati');
    expect(JSON.stringify(sesi.buku.lembar.map((l) => [l.isi.nilai, l.isi.rumus]))).toBe(sebelum);
    sesi.matiSetelahAksi = Infinity;
    await page.getByRole('button', { name: 'Terapkan' }).click();
    await page.getByText(/1 sel diubah/).waitFor();
  },
);

ujiPeramban('sel sedang diedit: panel meminta Enter', async () => {
  const excel = await buka();
  excel.sesi.modeEdit = true;
  await tekanPita(excel, 'periksaLembar');
  await excel.page.getByText(/Tekan Enter/).waitFor();
});

ujiPeramban(
  'di luar Excel: halaman mengatakan cara membukanya; Excel lama mendapat halamannya sendiri',
  async () => {
    peramban ??= await bukaPeramban();
    const luar = await bukaHalaman(peramban, { viewport: { width: 350, height: 720 } });
    await luar.page.route(/^https:/, (rute) => {
      const nama = rute.request().url().slice(CDN.length);
      const berkas = join(__dirname, '../../node_modules/@microsoft/office-js/dist', nama);
      return rute.request().url().startsWith(CDN) ? rute.fulfill({ path: berkas }) : rute.abort();
    });
    await luar.page.goto(`${pelayan.alamat}taskpane.html`);
    await luar.page.getByText(/Buka lewat Excel/).waitFor();
    await luar.page.addInitScript(() => Object.defineProperty(document, 'documentMode', { value: 11 }));
    await luar.page.goto(`${pelayan.alamat}taskpane.html`);
    await luar.page.getByRole('heading', { name: 'Excel ini belum dapat menjalankan Renja' }).waitFor();
    await potretLayar(luar.page, 'excel-lama');
    await luar.page.goto(`${pelayan.alamat}bantuan.html`);
    await potretLayar(luar.page, 'excel-bantuan');
    await luar.page.context().close();
  },
);
