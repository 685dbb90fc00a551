import { Workbook } from 'exceljs';
import type { Page } from 'playwright-core';
import { potretLayar, ujiPeramban, type HalamanUji } from '../bantu/peramban';
import { sampai } from './workbench-bantu';
import { hostHalaman, type JendelaRenja } from './workbench-host';

const LEMBAR = ['Beku', 'Lepas'] as const;
const KOLOM = 60;
const BARIS = 400;

/** Columns and rows of many sizes, some hidden; the first sheet with three frozen columns of their own widths. */
async function bukuLebar(): Promise<Buffer> {
  const buku = new Workbook();
  for (const nama of LEMBAR) {
    const l = buku.addWorksheet(nama, nama === 'Beku' ? { views: [{ state: 'frozen', xSplit: 3, ySplit: 7 }] } : {}); // prettier-ignore
    const lebar = [5, 14, 30];
    for (let k = 1; k <= KOLOM; k++) l.getColumn(k).width = lebar[k - 1] ?? 6 + ((k * 7) % 25);
    for (const k of [6, 7, 8, 40]) l.getColumn(k).hidden = true;
    for (let b = 1; b <= BARIS; b++) {
      l.getCell(b, KOLOM).value = b;
      l.getRow(b).height = 12 + ((b * 11) % 60);
      if (b > 35 && b < 56) l.getRow(b).hidden = true;
    }
  }
  return Buffer.from(await buku.xlsx.writeBuffer());
}

interface Kotak {
  readonly kiri: number;
  readonly atas: number;
  readonly kanan: number;
  readonly bawah: number;
}

/** Where a cell is drawn on the canvas, and the area that frozen cells, headers and scroll bars leave free. */
function ukur(page: Page, lembar: string, sel: string): Promise<{ sel: Kotak; bebas: Kotak }> {
  return page.evaluate(
    ([lembar, sel]) => {
      const api = (window as unknown as JendelaRenja).renja.meja.api as unknown as ApiGulir;
      const l = api.getActiveWorkbook().getSheetByName(lembar);
      const r = l.getRange(sel).getCellRect();
      const { xSplit, ySplit } = l.getFreeze();
      const awal = l.getRange(ySplit, xSplit).getCellRect();
      const state = l.getScrollState();
      const tepi = l.getRange(state.sheetViewStartRow, state.sheetViewStartColumn).getCellRect();
      const [nol, zoom] = [l.getRange(0, 0).getCellRect(), l.getZoom()];
      const geser = { x: tepi.x - nol.x + state.offsetX, y: tepi.y - nol.y + state.offsetY };
      const semua = [...document.querySelectorAll('#kisi canvas')].map((k) => k.getBoundingClientRect());
      // The formula bar is a canvas, too.
      const kanvas = semua.reduce((a, b) => (b.height > a.height ? b : a));
      return {
        sel: {
          kiri: (r.x - geser.x) * zoom,
          atas: (r.y - geser.y) * zoom,
          kanan: (r.x - geser.x + r.width) * zoom,
          bawah: (r.y - geser.y + r.height) * zoom,
        },
        bebas: { kiri: awal.x * zoom, atas: awal.y * zoom, kanan: kanvas.width, bawah: kanvas.height },
      };
    },
    [lembar, sel] as const,
  );
}

const SEL = ['I35', 'D8', 'BH400', 'Q12', 'I56', 'BC300', 'E399', 'AM45', 'AO9', 'I8'] as const;

/** A selected cell stands wholly in sight, whatever was in sight before. */
export function ujiGulir(mulai: (opsi: object) => Promise<HalamanUji>): void {
  for (const width of [1000, 1280, 1600])
    ujiPeramban(`sel yang dipilih tampak seluruhnya di layar selebar ${width}`, async () => {
      const { page } = await mulai({ viewport: { width, height: 720 } });
      const berkas = { name: 'lebar.xlsx', mimeType: '', buffer: await bukuLebar() };
      await page.locator('#pilih-berkas').setInputFiles(berkas);
      await page.locator('.nama-berkas', { hasText: 'lebar.xlsx' }).waitFor();
      const host = hostHalaman(page);
      for (const lembar of LEMBAR)
        for (const sel of SEL) {
          await host.select(lembar, sel);
          const tampak = ({ sel, bebas }: { sel: Kotak; bebas: Kotak }): boolean =>
            sel.kiri >= bebas.kiri - 1 && sel.atas >= bebas.atas - 1 && sel.kanan <= bebas.kanan + 1 && sel.bawah <= bebas.bawah + 1; // prettier-ignore
          const hasil = await sampai(() => ukur(page, lembar, sel), tampak);
          expect(tampak(hasil) ? null : { lembar, alamat: sel, ...hasil }).toBeNull();
        }
      await potretLayar(page, `papan-gulir-${width}`);
      await page.context().close();
    });
}

interface Rentang {
  getCellRect(): { x: number; y: number; width: number; height: number };
}

interface ApiGulir {
  getActiveWorkbook(): {
    getSheetByName(nama: string): {
      getRange(baris: number | string, kolom?: number): Rentang;
      getFreeze(): { xSplit: number; ySplit: number };
      getZoom(): number;
      getScrollState(): {
        sheetViewStartRow: number;
        sheetViewStartColumn: number;
        offsetX: number;
        offsetY: number;
      };
    };
  };
}
