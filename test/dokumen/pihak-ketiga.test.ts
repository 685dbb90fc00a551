import { readFileSync } from 'node:fs';
import { daftarPaket, LISENSI_DITERIMA } from '../../scripts/buat/pihak-ketiga';
import { BERKAS_PAKET, SEMUA_BAGIAN } from '../../scripts/paket-terpaket';
import { bangun, paketBangunan } from '../bantu/bangun';

const tercatat = JSON.parse(readFileSync(BERKAS_PAKET, 'utf8')) as Record<string, string[]>;

/** Used by tests and benchmarks only; never to be handed on with a bundle. */
const HANYA_PENGEMBANGAN = ['hyperformula', 'xlsx', 'exceljs', '@formulajs/formulajs', 'fuse.js', 'minisearch', 'zod', '@microsoft/office-js']; // prettier-ignore

// Real module graphs of all parts, from the builds that the other tests use.
test.each(SEMUA_BAGIAN)(
  'dist/%s memuat tepat paket yang tercatat',
  async (bagian) => {
    // Not as listed: run scripts/paket-terpaket.ts, then `npm run docs`.
    expect(paketBangunan(await bangun(bagian))).toEqual(tercatat[bagian]);
  },
  300_000,
);

test('paket pengembangan tidak ikut terpaket', () => {
  const nama = new Set(daftarPaket().map((p) => p.nama));
  expect(HANYA_PENGEMBANGAN.filter((p) => nama.has(p))).toEqual([]);
});

test('setiap paket berlisensi bebas dan menyebut pemiliknya', () => {
  const paket = daftarPaket();
  expect(paket.length).toBeGreaterThan(50);
  expect(paket.filter((p) => !LISENSI_DITERIMA.includes(p.lisensi)).map((p) => p.nama)).toEqual([]);
  expect(paket.filter((p) => p.hakCipta === '').map((p) => p.nama)).toEqual([]);
});
