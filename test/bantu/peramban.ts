import { createReadStream, existsSync, mkdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const TEMPAT = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
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

/** A page together with everything it asked for and everything it complained about. */
export interface HalamanUji {
  readonly page: Page;
  /** URLs of all requests, data: and blob: left out. */
  readonly permintaan: string[];
  /** Console errors (CSP violations among them) and uncaught exceptions. */
  readonly keluhan: string[];
}

/** Opens a page in a context of its own. */
export async function bukaHalaman(peramban: Browser, opsi: BrowserContextOptions = {}): Promise<HalamanUji> {
  const konteks = await peramban.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'id-ID',
    ...opsi,
  });
  const page = await konteks.newPage();
  const permintaan: string[] = [];
  const keluhan: string[] = [];
  page.on('request', (p) => {
    if (!/^(data|blob):/.test(p.url())) permintaan.push(p.url());
  });
  page.on('console', (pesan) => {
    if (pesan.type() === 'error') keluhan.push(pesan.text());
  });
  page.on('pageerror', (galat) => keluhan.push(galat.stack ?? galat.message));
  return { page, permintaan, keluhan };
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
  /** "http://127.0.0.1:12345/" */
  readonly alamat: string;
  tutup(): Promise<void>;
}

/** Serves one folder on localhost, with the headers that production sends. */
export async function layani(folder: string, kepala: Record<string, string> = {}): Promise<PelayanBerkas> {
  const akar = normalize(folder + sep);
  const pelayan = createServer((minta, jawab) => {
    const jalur = decodeURIComponent(new URL(minta.url ?? '/', 'http://localhost').pathname);
    const berkas = normalize(join(akar, jalur.endsWith('/') ? `${jalur}index.html` : jalur));
    if (!berkas.startsWith(akar) || !existsSync(berkas) || !statSync(berkas).isFile()) {
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
