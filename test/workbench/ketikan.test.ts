import fc from 'fast-check';
import { angkaKetikan, persenKetikan, rumusKetikan } from '../../workbench/kisi/ketikan';
import { alasanTolak, benahiMasukan } from '../../workbench/kisi/penjaga';
import { teksAngkaUmum } from '../../workbench/kisi/teks-angka-umum';

describe('rumus yang diketik gaya Indonesia', () => {
  test.each([
    ['=CAPAIAN(A1;B1)', '=CAPAIAN(A1,B1)'],
    ['=CAPAIAN(100;97,7)', '=CAPAIAN(100,97.7)'],
    ['=PREDIKAT(0,905; "skm"; "a;b, 1,5")', '=PREDIKAT(0.905, "skm", "a;b, 1,5")'],
    ["=SUM('Rekap; 2,5'!A1;1,5)", "=SUM('Rekap; 2,5'!A1,1.5)"],
    ['=SUM({1,2;3,4};5)', '=SUM({1,2;3,4},5)'],
    ['=IF(A1="";"";A1/B1)', '=IF(A1="","",A1/B1)'],
    // Without ";" nothing tells two arguments from a decimal comma.
    ['=SUM(1,5)', '=SUM(1,5)'],
    ['=1,5*2', '=1,5*2'],
    ['=SUM(A1,B1)', '=SUM(A1,B1)'],
  ])('%s', (diketik, hasil) => expect(rumusKetikan(diketik)).toBe(hasil));

  test('panjang rumus tidak berubah dan teks berkutip utuh', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const kutip = `"${b.replace(/"/g, '""')}"`;
        const rumus = `=F(${a.replace(/["'{}]/g, '')};${kutip})`;
        const hasil = rumusKetikan(rumus);
        expect(hasil).toHaveLength(rumus.length);
        expect(hasil.endsWith(`${kutip})`)).toBe(true);
      }),
    );
  });
});

describe('angka yang diketik', () => {
  test.each([
    ['97,7', 97.7],
    ['1.234.567', 1_234_567],
    ['1.234,5', 1234.5],
    ['-2.500', -2500],
    ['63.677.546,5', 63_677_546.5],
    ['1.06', null],
    ['1.06.01', null],
    ['1234', null],
    ['', null],
    ['2 dokumen', null],
    ['1,2,3', null],
  ])('%s', (teks, angka) => expect(angkaKetikan(teks)).toBe(angka));

  test.each([
    ['97,7%', 0.977],
    ['97,7 %', 0.977],
    ['100 %', 1],
    ['%', null],
    ['97,7', null],
  ])('persen %s', (teks, angka) => expect(persenKetikan(teks)).toBe(angka));
});

describe('masukan kisi', () => {
  const bukanTeks = () => false;
  test('satu sel dan tabel sel dibenahi di tempat', () => {
    const satu = { v: '97,7', t: 1 };
    benahiMasukan(satu, bukanTeks, { startRow: 0, startColumn: 0 });
    expect(satu).toEqual({ v: 97.7, t: 2 });
    const tabel = { 4: { 2: { f: '=SUM(A1;1,5)' }, 3: { v: 'Kota Metro' } } };
    benahiMasukan(tabel, bukanTeks, undefined);
    expect(tabel).toEqual({ 4: { 2: { f: '=SUM(A1,1.5)' }, 3: { v: 'Kota Metro' } } });
  });
  test('sel berformat teks dibiarkan', () => {
    const sel = { v: '1.234', t: 1 };
    benahiMasukan({ 1: { 1: sel } }, (baris, kolom) => baris === 1 && kolom === 1, undefined);
    expect(sel).toEqual({ v: '1.234', t: 1 });
  });
  test('masukan kosong tidak apa-apa', () => {
    for (const isi of [null, undefined, 5, {}, { 1: null }]) benahiMasukan(isi, bukanTeks, undefined);
  });
});

describe('perintah kisi', () => {
  test.each([
    'sheet.command.insert-row',
    'sheet.command.remove-row-confirm',
    'sheet.command.move-range',
    'sheet.command.set-worksheet-name',
    'sheet.command.remove-sheet',
    'sheet.command.add-worksheet-merge',
    'sheet.command.cut',
  ])('%s ditolak dengan saran', (id) => expect(alasanTolak(id)).toMatch(/Excel/));
  test.each([
    'sheet.command.set-range-bold',
    'sheet.command.set-border',
    'sheet.command.clear-selection-all',
  ])('%s ditolak: rupa', (id) => expect(alasanTolak(id)).toMatch(/isi sel/));
  test.each([
    'sheet.command.set-range-values',
    'sheet.command.clear-selection-content',
    'sheet.command.paste',
    'sheet.command.set-worksheet-activate',
    'sheet.command.set-zoom-ratio',
    'sheet.command.auto-fill',
    'univer.command.undo',
  ])('%s boleh', (id) => expect(alasanTolak(id)).toBeNull());
});

test.each([
  [0.977, '0,977'],
  [1.06, '1,06'],
  [0.976210654982306, '0,976210655'],
  [5, null],
  [1e-20, null],
])('angka tanpa format %s', (angka, teks) => expect(teksAngkaUmum(angka)).toBe(teks));
