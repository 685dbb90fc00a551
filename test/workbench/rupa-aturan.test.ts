import { aturanBersyarat } from '../../workbench/kisi/bersyarat';
import { aturanPilihan } from '../../workbench/kisi/pilihan';
import { bacaFormatBersyarat } from '../../workbench/rupa/format-bersyarat';
import { bacaNama } from '../../workbench/rupa/nama';
import { bacaPilihan } from '../../workbench/rupa/validasi';
import { bacaPalet } from '../../workbench/rupa/warna';
import { pohonXml } from '../../xlsx/xml-pohon';

const batas = { baris: 60, kolom: 20 };
const nama = new Map([['Daftar', 'Acuan!$A$1:$A$3']]);
const pilihan = (isi: string) => bacaPilihan(pohonXml(`<dataValidations>${isi}</dataValidations>`, 'uji'));
const daftar = (sumber: string) =>
  pilihan(`<dataValidation type="list" sqref="B2:B9"><formula1>${sumber}</formula1></dataValidation>`);

describe('daftar pilihan', () => {
  test.each([
    ['"Ya, Tidak"', '["Ya","Tidak"]'],
    ['$A$1:$A$9', '=$A$1:$A$9'],
    ["'Rincian  Belanja'!$C$2:$C$40", "='Rincian  Belanja'!$C$2:$C$40"],
    ['Daftar', '=Acuan!$A$1:$A$3'],
    // What differs from cell to cell the grid would show wrong: better not at all.
    ['A1:A9', null],
    ['INDIRECT($B2)', null],
    ['TakDikenal', null],
  ])('%s', (sumber, rumus) => {
    expect(aturanPilihan(daftar(sumber), nama, batas)[0]?.formula1 ?? null).toBe(rumus);
  });

  test('jenis lain dibiarkan, perluasan Excel 2010 terbaca, rentang sampai tepi kisi', () => {
    const semua = pilihan(
      '<dataValidation type="whole" sqref="A1"><formula1>1</formula1></dataValidation>' +
        '<x14:dataValidation type="list" allowBlank="1" showErrorMessage="1" errorStyle="warning"><x14:formula1><xm:f>Acuan!$A$1:$A$3</xm:f></x14:formula1><xm:sqref>C2:C1048576 E5</xm:sqref></x14:dataValidation>',
    );
    expect(semua).toHaveLength(1);
    expect(semua[0]).toMatchObject({ sikap: 'tanya', bolehKosong: true, panah: true });
    expect(aturanPilihan(semua, nama, batas)[0]?.ranges).toEqual([
      { startRow: 1, startColumn: 2, endRow: 59, endColumn: 2 },
      { startRow: 4, startColumn: 4, endRow: 4, endColumn: 4 },
    ]);
  });

  test.each([
    ['showErrorMessage="1"', 'tolak'],
    ['showErrorMessage="1" errorStyle="information"', 'tanya'],
    ['', 'biarkan'],
  ])('sikap %s', (atribut, sikap) =>
    expect(
      pilihan(
        `<dataValidation type="list" ${atribut} sqref="A1"><formula1>"a"</formula1></dataValidation>`,
      )[0]?.sikap,
    ).toBe(sikap),
  );
});

describe('format bersyarat', () => {
  const baca = (aturan: string, sqref = 'C3:C9 A2') =>
    bacaFormatBersyarat(
      pohonXml(`<conditionalFormatting sqref="${sqref}">${aturan}</conditionalFormatting>`, 'uji'),
      bacaPalet(null, null),
    );
  const cfRule = (atribut: string, isi: string) =>
    `<cfRule dxfId="0" priority="1" ${atribut}>${isi}</cfRule>`;

  test.each([
    [cfRule('type="cellIs" operator="lessThan"', '<formula>$B$1</formula>'), 'A2<($B$1)'],
    [
      cfRule('type="cellIs" operator="between"', '<formula>1</formula><formula>5</formula>'),
      'AND(A2>=MIN(1,5),A2<=MAX(1,5))',
    ],
    [cfRule('type="expression"', '<formula>$D2="x"</formula>'), '$D2="x"'],
    [cfRule('type="containsBlanks"', '<formula>LEN(TRIM(A2))=0</formula>'), 'LEN(TRIM(A2))=0'],
  ])('%s', (aturan, rumus) => expect(baca(aturan)[0]?.isi).toEqual({ jenis: 'rumus', rumus, beda: 0 }));

  test('yang tidak bisa ditampilkan dilewati', () => {
    const ikon = '<iconSet><cfvo type="percent" val="0"/><cfvo type="percent" val="33"/></iconSet>';
    expect(baca(cfRule('type="iconSet"', ikon))).toEqual([]);
    expect(baca(cfRule('type="top10" rank="5"', ''))).toEqual([]);
    expect(baca(cfRule('type="cellIs" operator="between"', '<formula>1</formula>'))).toEqual([]);
    expect(baca('<cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule>')).toEqual([]);
    expect(baca(cfRule('type="expression"', '<formula>TRUE</formula>'), 'bukan')).toEqual([]);
  });

  test('skala warna dalam istilah kisi', () => {
    const skala =
      '<cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><color rgb="FFFFFFFF"/><color theme="4"/></colorScale></cfRule>';
    expect(aturanBersyarat(baca(skala, 'A1:A5'), [], batas)).toEqual([
      expect.objectContaining({
        rule: {
          type: 'colorScale',
          config: [
            { index: 0, color: '#FFFFFF', value: { type: 'min' } },
            { index: 1, color: '#4472C4', value: { type: 'percentile', value: 50 } },
          ],
        },
      }),
    ]);
  });

  test('rumus atas terlalu banyak sel tidak dipasang, aturan lain tetap', () => {
    const besar = { baris: 50_000, kolom: 20 };
    const rumus = baca(cfRule('type="expression"', '<formula>$A1=1</formula>'), 'A1:Q40000');
    const ganda = baca(cfRule('type="duplicateValues"', ''), 'A1:A40000');
    expect(aturanBersyarat([...rumus, ...ganda], [{ bl: 1 }], besar)).toEqual([
      expect.objectContaining({
        rule: { type: 'highlightCell', style: { bl: 1 }, subType: 'duplicateValues' },
      }),
    ]);
  });
});

test('nama buku kerja: milik lembar, milik Excel, dan yang putus ditinggalkan', () => {
  const workbook = pohonXml(
    '<workbook><definedNames><definedName name="Daftar">Acuan!$A$1:$A$3</definedName>' +
      '<definedName name="_xlnm.Print_Area" localSheetId="0">A!$A$1</definedName>' +
      '<definedName name="Setempat" localSheetId="0">A!$A$1</definedName>' +
      '<definedName name="Putus">#REF!$A$1</definedName></definedNames></workbook>',
    'uji',
  );
  expect([...bacaNama(workbook)]).toEqual([['Daftar', 'Acuan!$A$1:$A$3']]);
});
