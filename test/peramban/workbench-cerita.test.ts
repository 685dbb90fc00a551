import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser } from 'playwright-core';
import { periksa } from '../../core/validasi/periksa';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { bacaPengaturan } from '../../xlsx/pengaturan';
import { bukaHalaman, bukaPeramban, layani, potretLayar, ujiPeramban, type HalamanUji, type PelayanBerkas } from '../bantu/peramban'; // prettier-ignore
import { ujiAturanBuku } from './workbench-aturan';
import { ketik, nilai, pilih, sampai, unduh } from './workbench-bantu';
import { ujiGulir } from './workbench-gulir';
import { hostHalaman, type JendelaRenja } from './workbench-host';
import { ujiBukuNyata } from './workbench-nyata';
import { ujiSerahTerima } from './workbench-serah-terima';
import { bangun } from '../bantu/bangun';

let peramban: Browser;
let situs: PelayanBerkas;

/** The page with the sample open and checked. */
async function mulai(opsi: Parameters<typeof bukaHalaman>[1] = {}): Promise<HalamanUji> {
  const halaman = await bukaHalaman(peramban, opsi);
  await halaman.page.goto(situs.alamat);
  await halaman.page.waitForFunction(() => 'renja' in window);
  await halaman.page.getByText('Renja 2026', { exact: false }).first().waitFor();
  await halaman.page.locator('#panel').getByText('Belum siap').waitFor();
  return halaman;
}
beforeAll(async () => {
  situs = await layani(await bangun('workbench'));
  peramban = await bukaPeramban();
}, 300_000);
afterAll(async () => {
  await peramban?.close();
  await situs?.tutup();
});

ujiPeramban('contoh terbuka, diperiksa, dan temuan membawa ke selnya', async () => {
  const { page, permintaan, keluhan } = await mulai();
  await potretLayar(page, 'papan-contoh');
  await page.locator('#panel').getByText('I35').first().click();
  const pilihan = await sampai(
    () => hostHalaman(page).selection(),
    (p) => p.rentang.baris === 34,
  );
  expect(pilihan).toEqual({
    lembar: 'Renja 2026',
    rentang: { baris: 34, kolom: 8, barisAkhir: 34, kolomAkhir: 8 },
  });
  await potretLayar(page, 'papan-temuan');
  expect(permintaan.filter((url) => !url.startsWith(situs.alamat))).toEqual([]);
  expect(keluhan).toEqual([]);
  await page.context().close();
});

ujiPeramban('perbaikan lewat panel, unduh, buka lagi: temuannya hilang, bagian lain utuh', async () => {
  const { page } = await mulai();
  await page.locator('#panel').getByText('I35').first().click();
  await page.locator('#panel').getByRole('button', { name: 'Terapkan' }).first().click();
  expect(
    await sampai(
      () => nilai(page, 'Renja 2026', 34, 8),
      (n) => n === 90_281_000,
    ),
  ).toBe(90_281_000);
  const isi = await unduh(page);
  const [lama, baru] = [unzipSync(new Uint8Array(readFileSync(BERKAS_CONTOH))), unzipSync(isi)];
  const berbeda = Object.keys(baru).filter((nama) => Buffer.compare(Buffer.from(baru[nama]!), Buffer.from(lama[nama] ?? [])) !== 0); // prettier-ignore
  expect(berbeda.sort()).toEqual(['xl/workbook.xml', 'xl/worksheets/sheet1.xml']);
  const temuan = periksa(bacaXlsx(isi, 'unduhan.xlsx')).temuan.filter((t) => t.aturan === 'PGU-001');
  expect(temuan.filter((t) => t.lembar === 'Renja 2026')).toEqual([]);
  await page.context().close();
});

ujiPeramban(
  'rumus gaya Indonesia: ";", koma desimal, rentang yang melimpah, lalu tersimpan sebagai larik',
  async () => {
    const { page } = await mulai();
    await pilih(page, 'Capaian 2024', 'J9');
    await ketik(page, '=SERAPAN(G9:G11;H9:H11)');
    await pilih(page, 'Capaian 2024', 'K9');
    await ketik(page, '=CAPAIAN(100;97,7)');
    await ketik(page, '97,7');
    const limpahan = await sampai(
      () => nilai(page, 'Capaian 2024', 10, 9),
      (n) => n !== null,
    );
    expect(limpahan).toBeCloseTo(5_600_350 / 5_696_350, 12);
    expect(await nilai(page, 'Capaian 2024', 8, 10)).toBe(0.977);
    expect(await nilai(page, 'Capaian 2024', 9, 10)).toBe(97.7);
    await potretLayar(page, 'papan-rumus');
    const kembali = bacaXlsx(await unduh(page), 'unduhan.xlsx').lembar.find(
      (l) => l.nama === 'Capaian 2024',
    )!;
    expect(kembali.rumus[8]?.slice(9)).toEqual(['SERAPAN(G9:G11,H9:H11)', 'CAPAIAN(100,97.7)']);
    expect(kembali.nilai[10]?.[9]).toBeCloseTo(5_600_350 / 5_696_350, 12);
    await page.context().close();
  },
);

ujiPeramban('tanpa suntingan berkas kembali persis seperti semula', async () => {
  const { page } = await mulai();
  expect(Buffer.compare(Buffer.from(await unduh(page)), readFileSync(BERKAS_CONTOH))).toBe(0);
  await page.context().close();
});

ujiPeramban('laporan dan pengaturan ikut tersimpan; laporan baru menempati lembar yang lama', async () => {
  const { page } = await mulai();
  const host = hostHalaman(page);
  const laporan = (teks: string) => ({
    nama: 'Lembar Verifikasi',
    baris: [[{ nilai: teks, gaya: 'judul' as const }]],
  });
  await host.settings.set('renja.uji', '{"tahun":2026}');
  expect(await host.writeReport(laporan('pertama'))).toBe('Lembar Verifikasi');
  const isi = await unduh(page);
  expect(bacaPengaturan(isi).get('renja.uji')).toBe('{"tahun":2026}');

  const berkas = { name: 'lagi.xlsx', mimeType: '', buffer: Buffer.from(isi) };
  await page.locator('#pilih-berkas').setInputFiles(berkas);
  await page.locator('.nama-berkas', { hasText: 'lagi.xlsx' }).waitFor();
  const lagi = hostHalaman(page);
  expect(await lagi.settings.get('renja.uji')).toBe('{"tahun":2026}');
  expect(await lagi.writeReport(laporan('kedua'))).toBe('Lembar Verifikasi');
  const lembar = bacaXlsx(await unduh(page), 'lagi.xlsx').lembar;
  expect(lembar.filter((l) => l.nama.startsWith('Lembar Verifikasi')).map((l) => l.nilai[0]?.[0])).toEqual([
    'kedua',
  ]);
  await page.context().close();
});

ujiPeramban('susunan dan rupa tidak diubah di sini: ditolak dengan alasan', async () => {
  const { page } = await mulai();
  await pilih(page, 'Renja 2026', 'C12');
  await page.keyboard.press('Control+b');
  await page.getByText('diubah di Excel').waitFor();
  const lama = await hostHalaman(page).read('Renja 2026');
  await page.evaluate(() => {
    const api = (window as unknown as JendelaRenja).renja.meja.api as unknown as {
      getActiveWorkbook(): { getActiveSheet(): { deleteRow(baris: number): unknown } };
    };
    try {
      api.getActiveWorkbook().getActiveSheet().deleteRow(5);
    } catch {
      // The grid reports a refused command as an exception.
    }
  });
  await page.getByText('tidak diubah susunannya').waitFor();
  expect(await hostHalaman(page).read('Renja 2026')).toEqual(lama);
  await page.context().close();
});

ujiPeramban('berkas yang tidak bisa dibuka ditolak, yang terbuka tetap ada', async () => {
  const { page } = await mulai();
  const pilihBerkas = page.locator('#pilih-berkas');
  await pilihBerkas.setInputFiles({
    name: 'lama.xls',
    mimeType: '',
    buffer: Buffer.from([0xd0, 0xcf, 0x11, 0xe0]),
  });
  await page.getByText('bukan berkas .xlsx').waitFor();
  await pilihBerkas.setInputFiles({
    name: 'rusak.xlsx',
    mimeType: '',
    buffer: Buffer.from('PK\x03\x04rusak'),
  });
  await page.locator('.pesan.galat').waitFor();
  await potretLayar(page, 'papan-ditolak');
  expect((await hostHalaman(page).sheets()).map((l) => l.nama)).toContain('Renja 2026');
  await page.context().close();
});

ujiPeramban('berkas bisa dijatuhkan ke halaman', async () => {
  const { page } = await mulai();
  const byte = [...readFileSync(BERKAS_CONTOH)];
  await page.evaluate((byte) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(byte)], 'dijatuhkan.xlsx'));
    document
      .querySelector('#kisi')!
      .dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  }, byte);
  await page.locator('.nama-berkas', { hasText: 'dijatuhkan.xlsx' }).waitFor();
  await page.context().close();
});

ujiGulir(mulai);
ujiSerahTerima(mulai);
ujiBukuNyata(mulai);
ujiAturanBuku(mulai);

for (const tema of ['light', 'dark'] as const)
  ujiPeramban(`aksesibilitas halaman (${tema}): axe tidak menemukan pelanggaran`, async () => {
    const { page } = await mulai({ colorScheme: tema, bypassCSP: true });
    await potretLayar(page, `papan-${tema}`);
    await page.addScriptTag({ content: readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8') });
    const pelanggaran = await page.evaluate(async () => {
      // The inside of the grid is the grid library's own.
      const { axe } = window as unknown as { axe: { run(di: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }; // prettier-ignore
      const hasil = await axe.run({ include: [['body']], exclude: [['#kisi']] });
      return hasil.violations.map((v) => [v.id, v.nodes[0]?.html]);
    });
    expect(pelanggaran).toEqual([]);
    await page.context().close();
  });
