/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
/**
 * The REAL Office.js of Microsoft in Node, answered by `SesiExcel`. The only file that knows private names of office.js
 * (`_overrideSession`, the event trigger); the package version is pinned for it.
 */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import type { BukuKerja } from '../../core/lembar/lembar';
import { BukuExcel, type LembarExcel } from './excel-buku';
import type { Permintaan } from './excel-pesan';
import { SesiExcel } from './excel-sesi';

export const FOLDER_OFFICE = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');
const ALAMAT = 'http://localhost/taskpane.html?_host_Info=Excel$Win32$16.01$id-ID$$$$0';

interface Jendela {
  Excel: unknown;
  CustomFunctions: unknown;
  Office: Record<string, unknown>;
  OfficeExtension: {
    SessionBase: { _overrideSession: unknown };
    _testSetRichApiMessageReadyImpl(siap: () => Promise<void>): void;
    _testTriggerRichApiMessageEvent(pesan: unknown): void;
  };
}

let jendela: Jendela | null = null;

/** Evaluates office.js and the Excel proxies once, with the few browser globals they ask for. */
function muatOffice(): Jendela {
  if (jendela) return jendela;
  const elemen = (): object => ({
    style: {},
    setAttribute: () => null,
    appendChild: () => null,
    addEventListener: () => null,
    getElementsByTagName: () => [],
  });
  const skrip = {
    src: 'http://localhost/office/office.js',
    getAttribute: () => 'http://localhost/office/office.js',
  };
  const lokasi = new URL(ALAMAT);
  const simpanan = { getItem: () => null, setItem: () => null };
  const w: Record<string, unknown> = {
    document: {
      getElementsByTagName: (nama: string) => (nama === 'script' ? [skrip] : [elemen()]),
      createElement: elemen,
      head: elemen(),
      body: elemen(),
      documentElement: elemen(),
      addEventListener: () => null,
      readyState: 'complete',
      URL: ALAMAT,
      location: lokasi,
      cookie: '',
    },
    location: lokasi,
    navigator: { userAgent: 'node', language: 'id-ID' },
    name: '',
    history: {},
    sessionStorage: simpanan,
    localStorage: simpanan,
    addEventListener: () => null,
    removeEventListener: () => null,
    postMessage: () => null,
    // The bootstrap would look for window.external later, outside the test.
    setTimeout: () => 0,
    clearTimeout: () => null,
    setInterval: () => 0,
    clearInterval: () => null,
    console: { ...console, log: () => null },
    performance,
    external: {},
  };
  for (const nama of ['window', 'self', 'top', 'parent']) w[nama] = w;
  const konteks = createContext(w);
  for (const nama of ['office.js', 'excel-win32-16.01.js']) {
    runInContext(readFileSync(join(FOLDER_OFFICE, nama), 'utf8'), konteks, { filename: nama });
  }
  jendela = w as unknown as Jendela;
  jendela.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  return jendela;
}

/** Excel's event for a changed sheet, as the host would send it. */
export function pesanBerubah(l: LembarExcel): object {
  const pesan = { address: 'A1', changeType: 'RangeEdited', source: 'Local', worksheetId: l.id };
  return {
    entries: [
      { messageCategory: 65536, messageType: 10, targetId: 'Workbook', message: JSON.stringify(pesan) },
    ],
  };
}

/** Opens the workbook in the played Excel and puts `Excel`, `Office` and `CustomFunctions` in the global scope. */
export function bukaDiExcel(isi: BukuKerja): SesiExcel {
  const w = muatOffice();
  const sesi = new SesiExcel(new BukuExcel(isi));
  sesi.buku.saatBerubah = (l) => w.OfficeExtension._testTriggerRichApiMessageEvent(pesanBerubah(l));
  w.OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () =>
      Promise.resolve({ url: 'http://document.localhost/', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: (_data: unknown, _flags: unknown, pesan: { Body: string | Permintaan }) =>
        Promise.resolve(
          sesi.jawab(
            typeof pesan.Body === 'string' ? (JSON.parse(pesan.Body) as Permintaan) : salin(pesan.Body),
          ),
        ),
    }),
  };
  const requirements = {
    isSetSupported: (nama: string, versi: string) => nama !== 'ExcelApi' || sesi.punya(versi),
  };
  // `Office.context` has only a getter, which fails outside a host.
  w.Office = Object.create(w.Office, { context: { value: { requirements } } }) as Record<string, unknown>;
  Object.assign(globalThis, { Excel: w.Excel, Office: w.Office, CustomFunctions: w.CustomFunctions });
  return sesi;
}

/** The host sees JSON, never the caller's own objects. */
function salin(isi: Permintaan): Permintaan {
  return JSON.parse(JSON.stringify(isi)) as Permintaan;
}
