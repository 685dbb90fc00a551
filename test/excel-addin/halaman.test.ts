import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HyperFormula } from 'hyperformula';
import { jalankanFungsi } from '../../core/fungsi/jalankan';

const halaman = (nama: string): string =>
  readFileSync(join(__dirname, '../../excel-addin/halaman', nama), 'utf8');
const polos = (teks: string): string =>
  teks.replace(/\s+/g, ' ').replace(/&gt;/g, '>').replace(/&lt;/g, '<').replace(/&amp;/g, '&').trim();

/** The formulas offered to old Excel, in Indonesian notation, evaluated with C5, D5 and E5. */
function hitung(rumus: string, sel: Record<'C5' | 'D5' | 'E5', unknown>): unknown {
  const inggris = rumus.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ',');
  const mesin = HyperFormula.buildFromArray([[], [], [], [], [null, null, sel.C5, sel.D5, sel.E5, inggris] as never], { licenseKey: 'gpl-v3' }); // prettier-ignore
  return mesin.getCellValue({ sheet: 0, row: 4, col: 5 });
}

describe('rumus pengganti di halaman Excel lama', () => {
  const rumus = new Map(
    [
      ...halaman('excel-lama.html').matchAll(
        /<tr>\s*<td>([^]*?)<\/td>\s*<td>\s*<code\s*>([^]*?)<\/code\s*>/g,
      ),
    ].map((m) => [polos(m[1]!), polos(m[2]!)] as const),
  );
  const cari = (awal: string): string => [...rumus].find(([k]) => k.startsWith(awal))![1];
  const kosong = { C5: '', D5: '', E5: '' };

  test('ada lima, semuanya menjaga sel kosong', () => {
    expect(rumus.size).toBe(5);
    for (const r of rumus.values()) expect(hitung(r, kosong)).toBe('');
  });

  test.each([
    ['Capaian, makin tinggi', 'CAPAIAN', [200, 190], []],
    ['Capaian, makin rendah', 'CAPAIAN', [10, 12], ['turun']],
    ['Serapan', 'SERAPAN', [1000, 953], []],
    ['Pertumbuhan', 'PERTUMBUHAN', [80, 92], []],
  ] as const)('%s sama dengan =%s', (awal, nama, [c, d], lain) => {
    expect(hitung(cari(awal), { C5: c, D5: d, E5: '' })).toBeCloseTo(
      jalankanFungsi(nama, [c, d, ...lain]) as number,
      12,
    );
  });

  test.each([1.2, 0.91, 0.9099, 0.76, 0.75, 0.66, 0.51, 0.5, 0])(
    'Predikat %d sama dengan =PREDIKAT',
    (nilai) => {
      expect(hitung(cari('Predikat'), { C5: '', D5: '', E5: nilai })).toBe(
        jalankanFungsi('PREDIKAT', [nilai]),
      );
    },
  );
});

test('bantuan menjawab gejala yang dikenal', () => {
  const teks = polos(halaman('bantuan.html'));
  for (const gejala of ['#NAME?', '#BUSY!', '_xldudf_', 'Ctrl', 'Sel kosong', 'Titik koma', '1.234', 'Enter', 'ADD-IN ERROR', '24 jam', 'LTSC 2019', 'appsforoffice.microsoft.com', 'Apostrof', 'add-in lain']) {
    expect(teks).toContain(gejala);
  } // prettier-ignore
});
