import { Workbook } from 'exceljs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { potretLayar, ujiPeramban, type HalamanUji } from '../bantu/peramban';
import { ketik, nilai, pilih, sampai, unduh } from './workbench-bantu';
import type { JendelaRenja } from './workbench-host';

/** Drop-downs (named range and written out), every kind of conditional format that the grid shows, a note. */
async function bukuAturan(): Promise<Buffer> {
  const buku = new Workbook();
  const l = buku.addWorksheet('Renja');
  const acuan = buku.addWorksheet('Acuan');
  ['DAU', 'DAK', 'PAD'].forEach((sumber, i) => (acuan.getCell(i + 1, 1).value = sumber));
  buku.definedNames.add('Acuan!$A$1:$A$3', 'SumberDana');
  l.addRow(['Sumber', 'Status', 'Pagu', 'Skala', 'Batang', 'Teks', 'Ikon', 'Tiga besar']);
  for (let i = 1; i <= 12; i++)
    l.addRow([
      i % 2 ? 'DAU' : 'lain',
      i % 3 ? 'Ya' : 'Tidak',
      i * 1000,
      i,
      i,
      i % 4 ? 'selesai' : 'batal',
      i,
      i,
    ]);
  const sumber = { type: 'list' as const, allowBlank: true, formulae: ['SumberDana'], showErrorMessage: true, error: 'Pilih sumber dana.' }; // prettier-ignore
  for (let b = 2; b <= 40; b++) {
    l.getCell(b, 1).dataValidation = sumber;
    l.getCell(b, 2).dataValidation = { type: 'list', allowBlank: true, formulae: ['"Ya, Tidak"'] };
  }
  const rupa = (argb: string) => ({ fill: { type: 'pattern' as const, pattern: 'solid' as const, bgColor: { argb } } }); // prettier-ignore
  const batas = [{ type: 'min' as const }, { type: 'max' as const }];
  const warna = [{ argb: 'FFFFFFFF' }, { argb: 'FF63BE7B' }];
  const aturan: [string, object][] = [
    ['C2:C1048576', { type: 'cellIs', operator: 'greaterThan', formulae: [8000], style: rupa('FFFFC7CE') }],
    ['A2:B13', { type: 'expression', formulae: ['$B2="Tidak"'], style: rupa('FFC6EFCE') }],
    ['D2:D13', { type: 'colorScale', cfvo: batas, color: warna }],
    ['E2:E13', { type: 'dataBar', cfvo: batas, color: { argb: 'FF638EC6' } }],
    [
      'G2:G13',
      {
        type: 'iconSet',
        iconSet: '3TrafficLights',
        cfvo: [0, 33, 67].map((value) => ({ type: 'percent', value })),
      },
    ],
    ['H2:H13', { type: 'top10', rank: 3, style: rupa('FFFFC7CE') }],
    ['F2:F13', { type: 'containsText', operator: 'containsText', text: 'batal', style: rupa('FFFFEB9C') }],
  ];
  aturan.forEach(([ref, satu], i) => l.addConditionalFormatting({ ref, rules: [{ priority: i + 1, ...satu }] as never })); // prettier-ignore
  l.getCell('C3').note = 'Pagu belum final.';
  return Buffer.from(await buku.xlsx.writeBuffer());
}

/** Background that a cell shows, conditional formats included. */
const latar = (page: Page, baris: number, kolom: number): Promise<string | null> =>
  page.evaluate(
    ([b, k]) => {
      const api = (window as unknown as JendelaRenja).renja.meja.api as unknown as {
        getActiveWorkbook(): {
          getActiveSheet(): {
            getSheet(): {
              getCell(b: number, k: number): { s?: string | { bg?: { rgb?: string } } } | null;
            };
          };
        };
      };
      const sel = api.getActiveWorkbook().getActiveSheet().getSheet().getCell(b, k);
      return typeof sel?.s === 'object' ? (sel.s.bg?.rgb ?? null) : null;
    },
    [baris, kolom] as const,
  );

/** Rules of the file at work in the grid, and still in the file afterwards. */
export function ujiAturanBuku(mulai: () => Promise<HalamanUji>): void {
  ujiPeramban('daftar pilihan, format bersyarat, dan catatan berkas tampil dan tetap di berkas', async () => {
    const { page, keluhan } = await mulai();
    const buffer = await bukuAturan();
    await page.locator('#pilih-berkas').setInputFiles({ name: 'aturan.xlsx', mimeType: '', buffer });
    await page.locator('.nama-berkas', { hasText: 'aturan.xlsx' }).waitFor();

    const berwarna = (b: number, k: number) =>
      sampai(
        () => latar(page, b, k),
        (rgb) => rgb !== null,
      );
    expect(await berwarna(10, 2)).toBe('#FFC7CE');
    expect(await latar(page, 1, 2)).toBeNull();
    expect(await berwarna(3, 0)).toBe('#C6EFCE');
    expect(await berwarna(4, 5)).toBe('#FFEB9C');
    expect(await berwarna(12, 3)).not.toBeNull();
    expect(await berwarna(10, 7)).toBe('#FFC7CE');
    expect(await latar(page, 9, 7)).toBeNull();

    await pilih(page, 'Renja', 'A14');
    await ketik(page, 'bukan');
    await page.getByText('Pilih sumber dana.').first().waitFor();
    await potretLayar(page, 'papan-aturan');
    await page.getByRole('button', { name: 'OK', exact: true }).click();
    await page.getByText('Pilih sumber dana.').first().waitFor({ state: 'hidden' });
    await page.keyboard.press('Escape');
    expect(await nilai(page, 'Renja', 13, 0)).toBeNull();

    await pilih(page, 'Renja', 'A14');
    await ketik(page, 'DAK');
    expect(await sampai(() => nilai(page, 'Renja', 13, 0), (n) => n !== null)).toBe('DAK'); // prettier-ignore
    const [lama, baru] = [unzipSync(buffer), unzipSync(await unduh(page))];
    const aturanDi = (bagian: Record<string, Uint8Array>) =>
      Buffer.from(bagian['xl/worksheets/sheet1.xml']!)
        .toString('utf8')
        .replace(/^.*<\/sheetData>/s, '');
    expect(aturanDi(baru)).toBe(aturanDi(lama));
    expect(Buffer.compare(baru['xl/comments1.xml']!, lama['xl/comments1.xml']!)).toBe(0);
    expect(keluhan).toEqual([]);
    await page.context().close();
  });

  ujiPeramban('sel terlindungi menolak ketikan seketika, sel terbuka menerimanya', async () => {
    const { page } = await mulai();
    const buku = new Workbook();
    const l = buku.addWorksheet('Terkunci');
    l.addRow(['tetap', 'isi']);
    l.getCell('B1').protection = { locked: false };
    await l.protect('', {});
    const buffer = Buffer.from(await buku.xlsx.writeBuffer());
    await page.locator('#pilih-berkas').setInputFiles({ name: 'terkunci.xlsx', mimeType: '', buffer });
    await page.locator('.nama-berkas', { hasText: 'terkunci.xlsx' }).waitFor();

    await pilih(page, 'Terkunci', 'A1');
    await page.keyboard.type('x');
    await page.getByText('Lembar "Terkunci" dilindungi').waitFor();
    await potretLayar(page, 'papan-terlindungi');
    await page.keyboard.press('Delete');
    await pilih(page, 'Terkunci', 'B1');
    await ketik(page, 'baru');
    expect(await sampai(() => nilai(page, 'Terkunci', 0, 1), (n) => n === 'baru')).toBe('baru'); // prettier-ignore
    expect(await nilai(page, 'Terkunci', 0, 0)).toBe('tetap');
    await page.context().close();
  });
}
