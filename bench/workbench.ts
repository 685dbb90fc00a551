/** From page to checked findings in headless Chromium. `npm run build && node -r ./scripts/jalankan-ts.cjs bench/workbench.ts [ULANG]` */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { SelBaru } from '../core/lembar/lembar-baru';
import { BERKAS_CONTOH } from '../scripts/contoh';
import { bukaHalaman, bukaPeramban, layani } from '../test/bantu/peramban';
import { bacaXlsx } from '../xlsx/baca-xlsx';
import { buatXlsx } from '../xlsx/buat-xlsx';
import { median, prosesor } from './ukur';

const UKURAN = [
  [2_000, 5],
  [20_000, 15],
] as const;
const BARIS_KEPALA = 7;
const KOLOM_PAGU = 8;
const KOLOM_MAJU = 15;
const SITUS = join(__dirname, '../dist/workbench');

/** The sample's table with its rows over and over, and a formula in every row: next year's pagu. */
function berkasUji(baris: number): Uint8Array {
  const contoh = bacaXlsx(readFileSync(BERKAS_CONTOH), 'contoh').lembar[0]!;
  const isi = contoh.nilai.slice(BARIS_KEPALA).filter((satu) => typeof satu[KOLOM_PAGU] === 'number');
  const kepala = contoh.nilai.slice(0, BARIS_KEPALA);
  const sel = (nilai: (typeof isi)[number]): (SelBaru | null)[] =>
    Array.from({ length: 17 }, (_, k) => ({ nilai: nilai[k] ?? null }));
  const tabel = Array.from({ length: baris }, (_, b) => {
    const satu = sel(isi[b % isi.length]!);
    satu[KOLOM_MAJU] = { rumus: `ROUND(I${BARIS_KEPALA + b + 1}*1.05,0)`, nilai: Math.round(Number(satu[KOLOM_PAGU]?.nilai) * 1.05) }; // prettier-ignore
    return satu;
  });
  const gabungan = contoh.gabungan.filter((g) => g.barisAkhir < BARIS_KEPALA);
  return buatXlsx([{ nama: contoh.nama, baris: [...kepala.map(sel), ...tabel], gabungan }]);
}

/** Milliseconds until the grid has the workbook, and until the verdict is in the panel. */
async function ukur(
  peramban: Browser,
  alamat: string,
): Promise<{ buku: number; putusan: number; temuan: number }> {
  const { page } = await bukaHalaman(peramban);
  const awal = performance.now();
  await page.goto(alamat);
  await page.waitForFunction(() => 'renja' in globalThis, undefined, { timeout: 300_000 });
  const buku = performance.now() - awal;
  await page.locator('#panel .putusan').waitFor({ timeout: 300_000 });
  const putusan = performance.now() - awal;
  const jumlah = await page.locator('#panel').getByRole('button', { name: /^\d+ (Galat|Peringatan|Info)/ }).allTextContents(); // prettier-ignore
  await page.context().close();
  return { buku, putusan, temuan: jumlah.reduce((n, teks) => n + Number(/^\D*([\d.]+)/.exec(teks)?.[1]?.replace(/\./g, '') ?? 0), 0) }; // prettier-ignore
}

async function utama(): Promise<void> {
  if (!existsSync(join(SITUS, 'index.html'))) throw new Error('Belum ada dist/workbench: npm run build -- --hanya workbench'); // prettier-ignore
  const ulang = Number(process.argv[2] ?? 5);
  const folder = mkdtempSync(join(tmpdir(), 'renja-bench-'));
  cpSync(SITUS, folder, { recursive: true });
  mkdirSync(join(folder, 'buku-kerja'));
  const situs = await layani(folder);
  const peramban = await bukaPeramban();
  try {
    const beban = loadavg()[0]!.toFixed(1);
    console.log(
      `Node ${process.version}, Chromium ${peramban.version()}, ${prosesor()}; beban mesin ${beban}; 17 kolom; median ${ulang} kali\n`,
    );
    console.log(
      '| baris | MB | temuan | buku tampil s | putusan s | terlama s | sasaran s | beban sesudahnya |',
    );
    console.log('|--:|--:|--:|--:|--:|--:|--:|--:|');
    for (const [baris, sasaran] of UKURAN) {
      const nama = `renja-${baris}.xlsx`;
      const isi = berkasUji(baris);
      writeFileSync(join(folder, 'buku-kerja', nama), isi);
      const hasil: Awaited<ReturnType<typeof ukur>>[] = [];
      for (let i = 0; i < ulang; i++) hasil.push(await ukur(peramban, `${situs.alamat}?buku=${nama}`));
      const detik = (pilih: 'buku' | 'putusan') => hasil.map((satu) => satu[pilih] / 1000);
      const tengah = (pilih: 'buku' | 'putusan') => median(detik(pilih)).toFixed(1);
      const terlama = Math.max(...detik('putusan')).toFixed(1);
      console.log(
        `| ${[baris, (isi.length / 1e6).toFixed(1), hasil[0]!.temuan, tengah('buku'), tengah('putusan'), terlama, sasaran, loadavg()[0]!.toFixed(1)].join(' | ')} |`,
      );
    }
  } finally {
    await peramban.close();
    await situs.tutup();
    rmSync(folder, { recursive: true, force: true });
  }
}

void utama();
