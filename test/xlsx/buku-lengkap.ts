import { Workbook } from 'exceljs';
import { strToU8, unzipSync, zipSync } from 'fflate';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

/**
 * A workbook with everything that gets lost easily: written by exceljs, with a chart, a pivot cache, a threaded comment,
 * custom XML and a printer setting added as parts of their own.
 */
export async function bukuLengkap(): Promise<Uint8Array> {
  const buku = new Workbook();
  buku.created = buku.modified = new Date('2026-01-01T00:00:00Z');
  const l = buku.addWorksheet('Renja', {
    views: [{ state: 'frozen', xSplit: 1, ySplit: 2 }],
    pageSetup: {
      orientation: 'landscape',
      paperSize: 9,
      fitToPage: true,
      printTitlesRow: '1:2',
      printArea: 'A1:F30',
    },
    headerFooter: { oddFooter: '&CHalaman &P' },
    properties: { tabColor: { argb: 'FFFF0000' }, outlineLevelRow: 1 },
  });
  l.columns = [
    { width: 18 },
    { width: 40, hidden: true },
    { width: 20, style: { numFmt: '"Rp"#,##0' } },
    {},
    {},
    {},
  ];
  l.mergeCells('A1:F1');
  l.getCell('A1').value = {
    richText: [{ text: 'Rencana ' }, { text: 'Kerja', font: { bold: true, color: { argb: 'FF0000FF' } } }],
  };
  l.addRow(['Kode', 'Uraian', 'Pagu', 'Realisasi', 'Serapan', 'Tautan']).font = { bold: true };
  for (let b = 3; b <= 20; b++) {
    l.addRow([`1.06.01.2.${b}`, `Sub kegiatan ${b}`, b * 1_000_000, b * 900_000.5]);
    l.getCell(b, 5).value =
      b === 3
        ? ({ formula: 'D3/C3', result: 0.9, shareType: 'shared', ref: 'E3:E20' } as never)
        : ({ sharedFormula: 'E3', result: 0.9 } as never);
  }
  l.getCell('F3').value = { text: 'laman', hyperlink: 'https://example.go.id/' };
  l.getCell('C21').value = { formula: 'SUM(C3:C20)', result: 1 } as never;
  l.getCell('A3').note = { texts: [{ text: 'catatan pemakai' }], margins: { insetmode: 'auto' } } as never;
  l.getRow(5).hidden = true;
  l.getRow(6).outlineLevel = 1;
  l.getCell('D4').border = { top: { style: 'double' } };
  l.getCell('D4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFF00' } };
  l.getCell('A4').dataValidation = { type: 'list', allowBlank: true, formulae: ['"a,b"'] };
  l.addConditionalFormatting({
    ref: 'D3:D20',
    rules: [
      {
        type: 'expression',
        priority: 1,
        formulae: ['D3>C3'],
        style: { font: { color: { argb: 'FFFF0000' } } },
      },
    ],
  });
  l.addConditionalFormatting({
    ref: 'E3:E20',
    rules: [
      {
        type: 'dataBar',
        priority: 2,
        gradient: true,
        cfvo: [{ type: 'min' }, { type: 'max' }],
        color: { argb: 'FF638EC6' },
      } as never,
    ],
  });
  const gambar = buku.addImage({ buffer: PNG as never, extension: 'png' });
  l.addImage(gambar, 'H1:I4');
  const t = buku.addWorksheet('Tabel', { state: 'hidden' });
  t.addTable({
    name: 'Daftar',
    ref: 'A1',
    headerRow: true,
    columns: [{ name: 'Nama' }, { name: 'Nilai' }],
    rows: [
      ['a', 1],
      ['b', 2],
    ],
  });
  const p = buku.addWorksheet('Proteksi');
  p.getCell('A1').value = 1;
  p.getCell('B1').value = 2;
  p.getCell('B1').protection = { locked: false };
  await p.protect('rahasia', { spinCount: 1 });
  buku.definedNames.add('Renja!$C$3:$C$20', 'PaguSub');
  const isi = unzipSync(new Uint8Array((await buku.xlsx.writeBuffer()) as ArrayBuffer));
  return zipSync(sisipkan(isi), { mtime: '2026-01-01T00:00:00' });
}

/** Parts that exceljs cannot write, hung into the package by hand. */
function sisipkan(isi: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const teks = (nama: string): string => Buffer.from(isi[nama]!).toString();
  const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const tambah: Record<string, string> = {
    'xl/charts/chart1.xml':
      '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart><c:plotArea/></c:chart></c:chartSpace>',
    'xl/pivotCache/pivotCacheDefinition1.xml':
      '<pivotCacheDefinition xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>',
    'xl/persons/person.xml':
      '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"/>',
    'customXml/item1.xml': '<renja xmlns="urn:x">tetap</renja>',
    'xl/printerSettings/printerSettings1.bin': '\u0000\u0001biner',
    'xl/vbaProject.bin': 'bukan makro sungguhan',
  };
  const relBuku = 'xl/_rels/workbook.xml.rels';
  isi[relBuku] = strToU8(
    teks(relBuku).replace(
      '</Relationships>',
      `<Relationship Id="rIdPivot" Type="${R}/pivotCacheDefinition" Target="pivotCache/pivotCacheDefinition1.xml"/></Relationships>`,
    ),
  );
  const relLembar = 'xl/worksheets/_rels/sheet1.xml.rels';
  isi[relLembar] = strToU8(
    teks(relLembar).replace(
      '</Relationships>',
      `<Relationship Id="rIdCetak" Type="${R}/printerSettings" Target="../printerSettings/printerSettings1.bin"/></Relationships>`,
    ),
  );
  for (const [nama, xml] of Object.entries(tambah)) isi[nama] = strToU8(xml);
  isi['[Content_Types].xml'] = strToU8(
    teks('[Content_Types].xml').replace(
      '</Types>',
      '<Default Extension="bin" ContentType="application/octet-stream"/></Types>',
    ),
  );
  return isi;
}
