import { Workbook } from 'exceljs';
import { readFileSync } from 'node:fs';
import { BERKAS_CONTOH } from '../../scripts/contoh';
import { bacaRupa } from '../../workbench/rupa/rupa-buku';
import { bacaPalet, warna } from '../../workbench/rupa/warna';
import { pohonXml } from '../../xlsx/xml-pohon';

const simpul = (xml: string) => pohonXml(xml, 'uji');

test.each([
  ['<color rgb="FFD9E2F3"/>', '#D9E2F3'],
  ['<color theme="0"/>', '#FFFFFF'],
  ['<color theme="1"/>', '#000000'],
  ['<color theme="4" tint="0.7999816888943144"/>', '#DAE3F3'],
  ['<color theme="0" tint="-0.249977111117893"/>', '#BFBFBF'],
  ['<color indexed="13"/>', '#FFFF00'],
  ['<color indexed="64"/>', null],
  ['<color auto="1"/>', null],
  ['<color rgb="bukan"/>', null],
])('warna %s', (xml, hasil) => expect(warna(simpul(xml), bacaPalet(null, null))).toBe(hasil));

test('tema: terang dan gelap bertukar tempat seperti di Excel', () => {
  const tema = simpul(
    '<theme><themeElements><clrScheme><dk1><sysClr lastClr="111111"/></dk1><lt1><sysClr lastClr="EEEEEE"/></lt1>' +
      '<dk2><srgbClr val="222222"/></dk2><lt2><srgbClr val="DDDDDD"/></lt2><accent1><srgbClr val="AA0000"/></accent1>' +
      '</clrScheme></themeElements></theme>',
  );
  expect(bacaPalet(tema, null).tema).toEqual(['EEEEEE', '111111', 'DDDDDD', '222222', 'AA0000']);
});

test('warna bernomor milik buku kerja sendiri menggantikan bawaan, sisanya tetap', () => {
  const gaya = simpul(
    '<styleSheet><colors><indexedColors><rgbColor rgb="ff000000"/><rgbColor rgb="ff227aae"/></indexedColors></colors></styleSheet>',
  );
  const palet = bacaPalet(null, gaya);
  expect(warna(simpul('<color indexed="1"/>'), palet)).toBe('#227AAE');
  expect(warna(simpul('<color indexed="13"/>'), palet)).toBe('#FFFF00');
});

test('rupa contoh: gaya, ukuran, dan beku terbaca', () => {
  const rupa = bacaRupa(new Uint8Array(readFileSync(BERKAS_CONTOH)));
  const renja = rupa.lembar[0]!;
  expect(renja.beku).toEqual({ baris: 7, kolom: 3 });
  expect(renja.zoom).toBe(0.9);
  expect(renja.kolom[1]).toMatchObject({ dari: 1, sampai: 1, lebar: 117 });
  const kepala = rupa.gaya.sel[renja.gaya[3]![1]!]!;
  expect(kepala).toMatchObject({ bl: 1, ht: 2, vt: 2, tb: 3, bg: { rgb: '#D9E2F3' } });
  expect(kepala.bd?.t).toEqual({ s: 1, cl: { rgb: '#808080' } });
  expect(rupa.gaya.sel[renja.gaya[9]![8]!]!.n?.pattern).toBe('#,##0');
});

test('proteksi, sel tak terkunci, huruf, dan rumus larik', async () => {
  const buku = new Workbook();
  const l = buku.addWorksheet('L', { views: [{ state: 'normal', showGridLines: false }] });
  l.getCell('B2').value = 'isi';
  l.getCell('B2').protection = { locked: false };
  l.getCell('B2').font = { name: 'Arial', size: 8, italic: true, strike: true, underline: true };
  l.getCell('A1').alignment = { textRotation: 90, indent: 2, horizontal: 'right' };
  l.getCell('A1').value = 1;
  l.getCell('D1').value = { formula: 'A1:A2*2', shareType: 'array', ref: 'D1:D2', result: 2 } as never;
  await l.protect('', {});
  const rupa = bacaRupa(new Uint8Array(await buku.xlsx.writeBuffer()));
  const satu = rupa.lembar[0]!;
  expect(satu.terlindungi).toBe(true);
  expect(satu.garisKisi).toBe(false);
  expect(satu.larik).toEqual(['D1:D2']);
  expect(rupa.gaya.terkunci[satu.gaya[1]![1]!]).toBe(false);
  expect(rupa.gaya.terkunci[0]).toBe(true);
  expect(rupa.gaya.sel[satu.gaya[1]![1]!]).toMatchObject({
    ff: 'Arial',
    fs: 8,
    it: 1,
    st: { s: 1 },
    ul: { s: 1 },
  });
  expect(rupa.gaya.sel[satu.gaya[0]![0]!]).toMatchObject({ ht: 3, tr: { a: -90 }, pd: { l: 20 } });
});
