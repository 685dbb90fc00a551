/**
 * The production page in Chromium, inside a played Excel: the request for office.js on Microsoft's CDN is answered from
 * node_modules, followed by a line that says "you are in Excel" and hands each request batch to `SesiExcel` in Node.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import type { BukuKerja } from '../../core/lembar/lembar';
import { BukuExcel } from './excel-buku';
import { FOLDER_OFFICE, pesanBerubah } from './excel-office';
import type { Permintaan } from './excel-pesan';
import { SesiExcel } from './excel-sesi';
import { bukaHalaman, type HalamanUji } from './peramban';

export const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const DI_EXCEL = '?_host_Info=Excel$Win32$16.01$id-ID$$$$0';

/** Runs in the page, after office.js. */
function pasangExcel(): void {
  const w = window as unknown as Record<string, never> & {
    Office: object;
    OfficeExtension?: {
      SessionBase: { _overrideSession: unknown };
      _testSetRichApiMessageReadyImpl(siap: () => Promise<void>): void;
    };
    Excel?: unknown;
    renjaJawab(isi: string): Promise<string>;
    perintahDitekan: string[];
  };
  w.perintahDitekan = [] as never;
  let mulaiBersama = 'None';
  const requirements = {
    isSetSupported: (nama: string, versi: string) => nama !== 'ExcelApi' || Number(versi.split('.')[1]) <= 21,
  };
  const siap = new Promise((selesai) => {
    const jam = setInterval(() => {
      if (!w.OfficeExtension || !w.Excel) return;
      clearInterval(jam);
      w.OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
      w.OfficeExtension.SessionBase._overrideSession = {
        _resolveRequestUrlAndHeaderInfo: () =>
          Promise.resolve({ url: 'http://document.localhost/', headers: {} }),
        _createRequestExecutorOrNull: () => ({
          executeAsync: (_data: unknown, _flags: unknown, pesan: { Body: unknown }) =>
            w
              .renjaJawab(typeof pesan.Body === 'string' ? pesan.Body : JSON.stringify(pesan.Body))
              .then((jawaban) => JSON.parse(jawaban) as unknown),
        }),
      };
      // Only now: the Excel file of office.js sets `Office` once more.
      w.Office = Object.create(w.Office, sifat) as object;
      selesai({ host: 'Excel', platform: 'PC' });
    }, 5);
  });
  const sifat = {
    context: {
      value: { requirements, diagnostics: { platform: 'PC', version: '16.0.19000' }, officeTheme: {} },
    },
    addin: {
      value: {
        showAsTaskpane: () => Promise.resolve(),
        getStartupBehavior: () => Promise.resolve(mulaiBersama),
        setStartupBehavior: (b: string) => Promise.resolve(void (mulaiBersama = b)),
      },
    },
    onReady: { value: () => siap },
  };
  Object.assign(w.Office, { onReady: () => siap });
}

export interface ExcelDiPeramban extends HalamanUji {
  readonly sesi: SesiExcel;
}

/** Opens the pane of a build with a workbook in the played Excel. `alamat` is where the build is served. */
export async function bukaPanelExcel(
  peramban: Browser,
  alamat: string,
  isi: BukuKerja,
): Promise<ExcelDiPeramban> {
  const sesi = new SesiExcel(new BukuExcel(isi));
  const halaman = await bukaHalaman(peramban, { viewport: { width: 350, height: 720 } });
  const { page } = halaman;
  await page.exposeFunction('renjaJawab', (pesan: string) =>
    JSON.stringify(sesi.jawab(JSON.parse(pesan) as Permintaan)),
  );
  await page.route(/^https:/, (rute) => {
    const url = rute.request().url();
    const berkas = join(FOLDER_OFFICE, url.slice(CDN.length).replace(/\?.*/, ''));
    if (!url.startsWith(CDN) || !existsSync(berkas)) return rute.abort();
    const skrip = readFileSync(berkas, 'utf8');
    const body = url.endsWith('/hosted/office.js') ? `${skrip}\n;(${pasangExcel.toString()})();` : skrip;
    return rute.fulfill({ contentType: 'text/javascript', body });
  });
  sesi.buku.saatBerubah = (l) => {
    const pesan = pesanBerubah(l);
    void page
      .evaluate((p) => {
        const { OfficeExtension } = window as unknown as { OfficeExtension: { _testTriggerRichApiMessageEvent(p: unknown): void } }; // prettier-ignore
        OfficeExtension._testTriggerRichApiMessageEvent(p);
      }, pesan)
      .catch(() => undefined);
  };
  await page.goto(`${alamat}taskpane.html${DI_EXCEL}`);
  await page.locator('.renja-panel [role=tablist]').waitFor();
  return { ...halaman, sesi };
}

/** Presses a ribbon button or context-menu entry; resolves when the add-in says that it is done. */
export function tekanPita(halaman: ExcelDiPeramban, perintah: string): Promise<void> {
  return halaman.page.evaluate(
    (nama) =>
      new Promise<void>((selesai, gagal) => {
        const { Office } = window as unknown as { Office: { actions: { _association: { mappings: Record<string, (e: unknown) => void> } } } }; // prettier-ignore
        const kerja = Office.actions._association.mappings[nama.toUpperCase()];
        if (!kerja) return gagal(new Error(`perintah ${nama} tidak terdaftar`));
        kerja({ completed: () => selesai() });
      }),
    perintah,
  );
}

/** What a cell shows when Excel calls one of our functions. */
export function hitungDiSel(halaman: ExcelDiPeramban, nama: string, ...argumen: unknown[]): Promise<unknown> {
  return halaman.page.evaluate(
    async ([fungsi, masukan]) => {
      const { CustomFunctions } = window as unknown as { CustomFunctions: { _association: { mappings: Record<string, (...a: unknown[]) => unknown> } } }; // prettier-ignore
      try {
        return await CustomFunctions._association.mappings[fungsi as string]!(...(masukan as unknown[]), {});
      } catch (galat) {
        const { code, message } = galat as { code?: string; message?: string };
        return { code, message };
      }
    },
    [nama, argumen] as const,
  );
}
