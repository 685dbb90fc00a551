import type { BukuKerja } from '../../core/lembar/lembar';
import { takTampil } from '../../workbench/dokumen';
import { aturanBersyarat } from '../../workbench/kisi/bersyarat';
import { aturanPilihan } from '../../workbench/kisi/pilihan';
import { bacaFormatBersyarat, banyakTakTampil } from '../../workbench/rupa/format-bersyarat';
import { bacaNama } from '../../workbench/rupa/nama';
import type { RupaBuku } from '../../workbench/rupa/rupa-buku';
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
  const pohon = (aturan: string, sqref = 'C3:C9 A2') =>
    pohonXml(`<conditionalFormatting sqref="${sqref}">${aturan}</conditionalFormatting>`, 'uji');
  const palet = bacaPalet(null, null);
  const baca = (aturan: string, sqref?: string) => bacaFormatBersyarat(pohon(aturan, sqref), palet);
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

  test.each([
    ['ikon yang kurang batasnya', 'type="iconSet"', '<iconSet><cfvo type="percent" val="0"/></iconSet>'],
    ['simpangan baku', 'type="aboveAverage" stdDev="1"', ''],
    ['peringkat tanpa angka', 'type="top10"', ''],
  ])('yang tidak bisa ditampilkan dilewati dan dihitung: %s', (_, atribut, isi) => {
    expect(baca(cfRule(atribut, isi))).toEqual([]);
    expect(banyakTakTampil(pohon(cfRule(atribut, isi)), palet)).toBe(1);
  });

  test('perluasan Excel 2010: batang punya padanan biasa, yang lain dihitung tak tampil', () => {
    const x14 = (jenis: string) =>
      pohonXml(`<x14:conditionalFormatting xmlns:x14="x"><x14:cfRule type="${jenis}"/></x14:conditionalFormatting>`, 'uji'); // prettier-ignore
    expect(banyakTakTampil(x14('dataBar'), palet)).toBe(0);
    expect(banyakTakTampil(x14('iconSet'), palet)).toBe(1);
  });

  test.each([
    ['type="top10" rank="5"', { subType: 'rank', value: 5, isPercent: false, isBottom: false }],
    [
      'type="top10" rank="10" percent="1" bottom="1"',
      { subType: 'rank', value: 10, isPercent: true, isBottom: true },
    ],
    ['type="aboveAverage"', { subType: 'average', operator: 'greaterThan' }],
    [
      'type="aboveAverage" aboveAverage="0" equalAverage="1"',
      { subType: 'average', operator: 'lessThanOrEqual' },
    ],
  ])('%s', (atribut, rule) =>
    // prettier-ignore
    expect(aturanBersyarat(baca(cfRule(atribut, ''), 'A1:A5'), [{ bl: 1 }], batas).aturan).toEqual([
      expect.objectContaining({ rule: { type: 'highlightCell', style: { bl: 1 }, ...rule } }),
    ]),
  );

  test.each([
    ['iconSet="3Arrows"', ['0', '1', '2']],
    ['iconSet="3Arrows" reverse="1"', ['2', '1', '0']],
    ['iconSet="3Signs" showValue="0"', ['0', '1', '2']],
  ])('ikon %s: dari nilai tertinggi', (atribut, ikon) => {
    const cfvo = [0, 33, 67].map((n) => `<cfvo type="percent" val="${n}"${n === 67 ? ' gte="0"' : ''}/>`);
    const [satu] = aturanBersyarat(
      baca(cfRule('type="iconSet"', `<iconSet ${atribut}>${cfvo.join('')}</iconSet>`), 'A1:A5'),
      [],
      batas,
    ).aturan as {
      rule: { isShowValue: boolean; config: { iconId: string; operator: string; value: object }[] };
    }[];
    expect(satu!.rule.config.map((c) => c.iconId)).toEqual(ikon);
    expect(satu!.rule.config[0]).toMatchObject({ operator: 'greaterThan', value: { type: 'percent', value: 67 } }); // prettier-ignore
    expect(satu!.rule.isShowValue).toBe(!atribut.includes('showValue'));
  });

  test('yang rusak dilewati', () => {
    expect(baca(cfRule('type="cellIs" operator="between"', '<formula>1</formula>'))).toEqual([]);
    expect(baca('<cfRule type="expression" priority="1"><formula>TRUE</formula></cfRule>')).toEqual([]);
    expect(baca(cfRule('type="expression"', '<formula>TRUE</formula>'), 'bukan')).toEqual([]);
  });

  test('skala warna dalam istilah kisi', () => {
    const skala =
      '<cfRule type="colorScale" priority="2"><colorScale><cfvo type="min"/><cfvo type="percentile" val="50"/><color rgb="FFFFFFFF"/><color theme="4"/></colorScale></cfRule>';
    expect(aturanBersyarat(baca(skala, 'A1:A5'), [], batas).aturan).toEqual([
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
    const { aturan, dilepas } = aturanBersyarat([...rumus, ...ganda], [{ bl: 1 }], besar);
    expect(aturan).toEqual([
      expect.objectContaining({
        rule: { type: 'highlightCell', style: { bl: 1 }, subType: 'duplicateValues' },
      }),
    ]);
    expect(dilepas).toBe(1);
  });

  test('yang dilepas disebut di pemberitahuan pembukaan', () => {
    const buku = { nama: 'uji', lembar: [{ nama: 'Renja' }, { nama: 'Acuan' }] } as unknown as BukuKerja;
    const rupa = { lembar: [{ bersyaratTakTampil: 0 }, { bersyaratTakTampil: 0 }] } as unknown as RupaBuku;
    expect(takTampil({ buku, rupa }, new Set())).toBe('');
    expect(takTampil({ buku, rupa }, new Set([0]))).toContain('format bersyarat di lembar "Renja" hanya');
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
