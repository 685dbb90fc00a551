import { createReadStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';

const TEMPAT = [process.env['CHROME_PATH'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome']; // prettier-ignore
const JALUR = TEMPAT.find((t) => t && existsSync(t)) ?? null;
const WAJIB = process.env['RENJA_WAJIB_PERAMBAN'] === '1';

/** Where screenshots go; kept as artefacts, never committed. */
export const HASIL = join(__dirname, '../peramban/hasil');

/** A test that needs Chromium: skipped with a visible notice where there is none, unless CI demands it. */
export function ujiPeramban(judul: string, uji: () => Promise<void>, batasMs = 120_000): void {
  if (JALUR || WAJIB) {
    test(judul, uji, batasMs);
    return;
  }
  const lewati = test['skip'];
  lewati(`${judul} [DILEWATI: Chromium tidak ditemukan, atur CHROME_PATH]`, () => undefined);
}

export async function bukaPeramban(): Promise<Browser> {
  if (!JALUR) throw new Error('Chromium tidak ditemukan; atur CHROME_PATH.');
  return chromium.launch({
    executablePath: JALUR,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

export async function potretLayar(halaman: Page, nama: string): Promise<void> {
  mkdirSync(HASIL, { recursive: true });
  await halaman.screenshot({ path: join(HASIL, `${nama}.png`) });
}

const TIPE: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
};

export interface PelayanBerkas {
  readonly alamat: string;
  tutup(): Promise<void>;
}

/** Serves one folder on localhost, with the headers that production sends. */
export async function layani(folder: string, kepala: Record<string, string> = {}): Promise<PelayanBerkas> {
  const pelayan = createServer((minta, jawab) => {
    const jalur = new URL(minta.url ?? '/', 'http://localhost').pathname;
    const berkas = normalize(join(folder, jalur.endsWith('/') ? `${jalur}index.html` : jalur));
    if (!berkas.startsWith(normalize(folder)) || !existsSync(berkas) || !statSync(berkas).isFile()) {
      jawab.writeHead(404).end();
      return;
    }
    jawab.writeHead(200, { 'content-type': TIPE[extname(berkas)] ?? 'application/octet-stream', ...kepala });
    createReadStream(berkas).pipe(jawab);
  });
  await new Promise<void>((siap) => pelayan.listen(0, '127.0.0.1', siap));
  return {
    alamat: `http://127.0.0.1:${(pelayan.address() as AddressInfo).port}/`,
    tutup: () =>
      new Promise((selesai) => {
        pelayan.closeAllConnections();
        pelayan.close(() => selesai());
      }),
  };
}
