import { tataSel } from '../../core/lembar/lembar';
import { strToU8 } from 'fflate';
import { bacaXlsx, bacaXlsxBertahap } from '../../xlsx/baca-xlsx';
import type { Lembar } from '../../core/lembar/lembar';
import { paketXlsx, type IsiPaket } from './bantu';

const baca = (isi: IsiPaket): Lembar[] => [...bacaXlsx(paketXlsx(isi), 'uji.xlsx').lembar];
const satu = (lembar: string, lain: Omit<IsiPaket, 'lembar'> = {}): Lembar =>
  baca({ lembar: [lembar], ...lain })[0]!;
const data = (xml: string) => `<sheetData>${xml}</sheetData>`;
const selA1 = (xml: string, lain: Omit<IsiPaket, 'lembar'> = {}) =>
  satu(data(`<row r="1">${xml}</row>`), lain).nilai[0]?.[0] ?? null;

describe('nilai sel', () => {
  test.each([
    ['angka', '<c r="A1"><v>5480916429</v></c>', 5480916429],
    ['pecahan', '<c r="A1"><v>0.1</v></c>', 0.1],
    ['pecahan panjang', '<c r="A1"><v>5480916429.3333302</v></c>', 5480916429.33333],
    ['negatif', '<c r="A1"><v>-12.5</v></c>', -12.5],
    ['eksponen', '<c r="A1"><v>1.5E-7</v></c>', 1.5e-7],
    ['16 angka', '<c r="A1"><v>9007199254740991</v></c>', 9007199254740991],
    ['titik di depan', '<c r="A1"><v>.5</v></c>', 0.5],
    ['spasi di sekitar', '<c r="A1"><v> 7 </v></c>', 7],
    ['komentar di tengah', '<c r="A1"><v>1<!-- x -->2</v></c>', 12],
    ['null', '<c r="A1"><v>null</v></c>', null],
    ['Infinity', '<c r="A1"><v>Infinity</v></c>', { galat: '#NUM!' }],
    ['-Infinity', '<c r="A1"><v>-Infinity</v></c>', { galat: '#NUM!' }],
    ['NaN', '<c r="A1"><v>NaN</v></c>', { galat: '#NUM!' }],
    ['1e999', '<c r="A1"><v>1e999</v></c>', { galat: '#NUM!' }],
    ['v kosong', '<c r="A1"><v/></c>', null],
    ['tanpa v', '<c r="A1"/>', null],
    ['bukan angka', '<c r="A1"><v>12 bulan</v></c>', '12 bulan'],
    ['boolean', '<c r="A1" t="b"><v>1</v></c>', true],
    ['galat', '<c r="A1" t="e"><v>#VALUE!</v></c>', { galat: '#VALUE!' }],
    ['galat lain', '<c r="A1" t="e"><v>#SPILL!</v></c>', { galat: '#SPILL!' }],
    ['teks rumus', '<c r="A1" t="str"><v>a &amp; b</v></c>', 'a & b'],
    ['teks kosong', '<c r="A1" t="str"><v></v></c>', null],
    ['teks sebaris', '<c r="A1" t="inlineStr"><is><t xml:space="preserve"> 1.02 </t></is></c>', ' 1.02 '],
    ['teks sebaris kaya', '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', 'ab'],
    ['CDATA', '<c r="A1" t="str"><v><![CDATA[a<b&amp;]]></v></c>', 'a<b&amp;'],
    ['entitas angka', '<c r="A1" t="str"><v>&#65;&#x42;&#160;</v></c>', 'AB\u00a0'],
    ['_xHHHH_', '<c r="A1" t="str"><v>a_x000D_\n_x005F_x0041_</v></c>', 'a\n_x0041_'],
    ['tanggal ISO', '<c r="A1" t="d"><v>2026-11-21</v></c>', 46347],
    ['tanggal dan jam ISO', '<c r="A1" t="d"><v>2026-11-21T12:00:00Z</v></c>', 46347.5],
    ['indeks string di luar tabel', '<c r="A1" t="s"><v>99</v></c>', null],
    ['atribut berkutip tunggal', "<c s='0' r='A1'\n t = 'b' ><v>1</v></c>", true],
  ])('%s', (_judul, xml, harap) => {
    expect(selA1(xml)).toEqual(harap);
  });

  test('string bersama: teks kaya tanpa furigana, NBSP, baris baru, kosong', () => {
    const string =
      '<si><t>Kode</t></si><si><r><rPr><b/></rPr><t>Sub </t></r><r><t xml:space="preserve">Kegiatan </t></r></si>' +
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh></si><si><t>1.02\u00a0.01&#10;x\r\ny</t></si><si/><si><t/></si>';
    const baris = [0, 1, 2, 3, 4, 5].map((i) => `<c t="s"><v>${i}</v></c>`).join('');
    expect(satu(data(`<row>${baris}</row>`), { string }).nilai).toEqual([
      ['Kode', 'Sub Kegiatan ', '東京', '1.02\u00a0.01\nx\ny'],
    ]);
  });
});

describe('letak', () => {
  test('tanpa atribut r, baris tidak urut, sel menimpa, baris kosong di depan', () => {
    const lembar = satu(
      data(
        '<row r="4"><c r="C4"><v>43</v></c></row><row><c><v>51</v></c><c r="D5"><v>54</v></c><c><v>55</v></c></row>' +
          '<row r="2"><c r="B2"><v>1</v></c><c r="B2"><v>22</v></c></row>',
      ),
    );
    expect(lembar.nilai).toEqual([[], [null, 22], [], [null, null, 43], [51, null, null, 54, 55]]);
  });

  test('gabungan, baris dan kolom tersembunyi, juga tinggi atau lebar nol', () => {
    const lembar = satu(
      '<sheetFormatPr defaultRowHeight="15"/><cols><col min="2" max="2" width="9" hidden="1"/><col min="4" max="16384" width="0" customWidth="1"/></cols>' +
        data(
          '<row r="1"><c r="E1"><v>1</v></c></row><row r="2" hidden="true"/><row r="3" ht="0" customHeight="1"/><row r="4"><c r="A4"><v>1</v></c></row><row r="900" hidden="1"/>',
        ) +
        '<mergeCells><mergeCell ref="C3:D4"/><mergeCell ref="A1:B2"/></mergeCells>',
    );
    expect(lembar.kolomTersembunyi).toEqual([1, 3, 4]);
    expect(lembar.barisTersembunyi).toEqual([1, 2]);
    expect(lembar.gabungan).toEqual([
      { baris: 0, kolom: 0, barisAkhir: 1, kolomAkhir: 1 },
      { baris: 2, kolom: 2, barisAkhir: 3, kolomAkhir: 3 },
    ]);
  });

  test('zeroHeight: baris tersembunyi kecuali yang tertulis', () => {
    const lembar = satu(
      `<sheetFormatPr defaultRowHeight="15" zeroHeight="1"/>${data('<row r="2"><c r="A2"><v>1</v></c></row><row r="4" hidden="1"><c r="A4"><v>1</v></c></row>')}`,
    );
    expect(lembar.barisTersembunyi).toEqual([0, 2, 3]);
  });

  test('lembar grafik tidak ikut', () => {
    const rel = (jenis: string, n: number) =>
      `<Relationship Id="rId${n}" Type="http://x/${jenis}" Target="worksheets/sheet${n}.xml"/>`;
    const lain = {
      'xl/_rels/workbook.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rel('chartsheet', 1)}${rel('worksheet', 2)}</Relationships>`,
    };
    expect(baca({ lembar: ['<x/>', data('')], lain }).map((l) => l.nama)).toEqual(['Lembar2']);
  });

  test('lembar tersembunyi ikut', () => {
    const buku = bacaXlsx(
      paketXlsx({
        lembar: [data(''), data('')],
        nama: ['Renja &amp; Renstra', 'Rahasia" state="veryHidden'],
      }),
      'uji.xlsx',
    );
    expect(buku.lembar.map((l) => [l.nama, l.tersembunyi])).toEqual([
      ['Renja & Renstra', false],
      ['Rahasia', true],
    ]);
  });
});

describe('format angka', () => {
  const gaya =
    '<numFmts count="2"><numFmt numFmtId="164" formatCode="&quot;Rp&quot;#,##0"/><numFmt numFmtId="165" formatCode="dd/mm/yyyy"/></numFmts>' +
    '<cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="164"/><xf numFmtId="49"/><xf numFmtId="14"/><xf numFmtId="165"/></cellXfs>';

  test('bawaan dan buatan sendiri, indeks 0 tetap General', () => {
    const lembar = satu(
      data(
        '<row><c s="1"><v>1</v></c><c s="2"/><c s="2" t="str"><v>1.02</v></c><c><v>1</v></c><c s="99"><v>1</v></c></row><row><c s="1"/></row>',
      ),
      { gaya },
    );
    expect(lembar.daftarFormat).toEqual(['General', '"Rp"#,##0', '@']);
    expect(lembar.format[0]).toEqual([1, 2, 2]);
    expect(lembar.nilai.length).toBe(1);
  });

  test('inden dan tebal teks, tanpa mengubah format angka', () => {
    const lembar = satu(
      data(
        '<row><c t="str"><v>a</v></c><c s="1" t="str"><v>b</v></c><c s="2" t="str"><v>c</v></c><c s="2"><v>1</v></c><c s="3" t="str"><v>d</v></c><c s="4"/></row>',
      ),
      {
        gaya:
          '<fonts count="3"><font><sz val="11"/></font><font><b/></font><font><b val="0"/></font></fonts>' +
          '<cellXfs count="5"><xf numFmtId="0" fontId="0"/><xf numFmtId="0" fontId="1"/><xf numFmtId="3" fontId="2"><alignment indent="2"/></xf><xf numFmtId="0" fontId="2"/><xf numFmtId="0" fontId="1"/></cellXfs>',
      },
    );
    const tata = [0, 1, 2, 3, 4, 5].map((k) => tataSel(lembar, 0, k));
    expect(tata.map((t) => [t.inden, t.tebal])).toEqual([
      [0, false],
      [0, true],
      [2, false],
      [0, false],
      [0, false],
      [0, false],
    ]);
    expect(lembar.daftarFormat).toEqual(['General', 'General', '#,##0', '#,##0']);
  });

  test('sistem tanggal 1904 dibaca sebagai nomor seri 1900', () => {
    const lembar = satu(
      data('<row><c s="3"><v>44885</v></c><c s="1"><v>44885</v></c><c s="4"><v>0</v></c></row>'),
      {
        gaya,
        workbookPr: '<workbookPr date1904="1"/>',
      },
    );
    expect(lembar.nilai[0]).toEqual([46347, 44885, 1462]);
  });
});

describe('rumus', () => {
  test('rumus bersama dijabarkan, juga bila induknya datang belakangan', () => {
    const lembar = satu(
      data(
        '<row r="1"><c r="C1"><f t="shared" si="7"/><v>3</v></c></row>' +
          '<row r="2"><c r="C2"><f t="shared" ref="C1:C3" si="7">SUM($A2:A$2,\'O\'\'Hara 1\'!B2,A:A,2:2)&amp;"A2"</f><v>3</v></c></row>' +
          '<row r="3"><c r="C3"><f t="shared" si="7"/></c></row>',
      ),
    );
    expect(lembar.rumus.map((b) => b[2])).toEqual([
      `SUM($A1:A$2,'O''Hara 1'!B1,A:A,1:1)&"A2"`,
      `SUM($A2:A$2,'O''Hara 1'!B2,A:A,2:2)&"A2"`,
      `SUM($A3:A$2,'O''Hara 1'!B3,A:A,3:3)&"A2"`,
    ]);
    expect(lembar.nilai[2]).toEqual([null, null, null]);
  });

  test('rumus larik ada di setiap anggotanya', () => {
    const lembar = satu(
      data(
        '<row r="1"><c r="A1"><f t="array" ref="A1:B2">B5:C6*2</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><v>5</v></c></row>',
      ),
    );
    expect(lembar.rumus).toEqual([
      ['B5:C6*2', 'B5:C6*2'],
      ['B5:C6*2', 'B5:C6*2'],
    ]);
  });

  test('awalan fungsi dilepas', () => {
    const lembar = satu(
      data('<row><c><f>_xldudf_CAPAIAN(A1,_xlfn._xlws.FILTER(B1:B3,B1:B3&gt;0))</f><v>0.5</v></c></row>'),
    );
    expect(lembar.rumus[0]).toEqual(['CAPAIAN(A1,FILTER(B1:B3,B1:B3>0))']);
  });
});

describe('bentuk berkas', () => {
  test('awalan ruang nama, strict OOXML, BOM, tanpa dimension', () => {
    const x = 'http://purl.oclc.org/ooxml/spreadsheetml/main';
    const r = 'http://purl.oclc.org/ooxml/officeDocument/relationships';
    const rel = (isi: string) =>
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${isi}</Relationships>`;
    const isi = paketXlsx({
      lembar: [''],
      lain: {
        '_rels/.rels': rel(`<Relationship Id="a" Type="${r}/officeDocument" Target="/xl/workbook.xml"/>`),
        'xl/workbook.xml': `\ufeff<x:workbook xmlns:x="${x}" xmlns:rr="${r}" conformance="strict"><x:sheets><x:sheet name="S" sheetId="1" rr:id="p"/></x:sheets></x:workbook>`,
        'xl/_rels/workbook.xml.rels': rel(
          `<Relationship Id="p" Type="${r}/worksheet" Target="worksheets/sheet1.xml"/>`,
        ),
        'xl/worksheets/sheet1.xml': `\ufeff<?xml version="1.0"?><x:worksheet xmlns:x="${x}"><x:sheetData><x:row r="1"><x:c r="A1" t="str"><x:v>ya</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
      },
    });
    expect(bacaXlsx(isi, 'uji').lembar[0]!.nilai).toEqual([['ya']]);
  });

  test('lembar dalam UTF-16', () => {
    const xml =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row><c t="str"><v>é</v></c></row></sheetData></worksheet>';
    const byte = new Uint8Array(2 + xml.length * 2);
    byte.set([0xff, 0xfe]);
    for (let i = 0; i < xml.length; i++)
      new DataView(byte.buffer).setUint16(2 + i * 2, xml.charCodeAt(i), true);
    expect(satu('', { lain: { 'xl/worksheets/sheet1.xml': byte } }).nilai).toEqual([['é']]);
  });

  test('nama bagian tanpa membedakan huruf besar', () => {
    const isi = paketXlsx({
      lembar: [''],
      lain: { 'xl/Worksheets/Sheet1.XML': strToU8('<worksheet><sheetData/></worksheet>') },
    });
    expect(() => bacaXlsx(isi, 'uji')).toThrow(/ganda/);
  });

  test('bertahap: kemajuan naik, boleh ditinggal di tengah', () => {
    const banyak = Array.from(
      { length: 3500 },
      (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>${i}</v></c></row>`,
    ).join('');
    const isi = paketXlsx({ lembar: [data(banyak), data(banyak)] });
    const kemajuan = [...bacaXlsxBertahap(isi, 'uji')];
    expect(kemajuan.length).toBeGreaterThanOrEqual(8);
    expect([...kemajuan].sort((a, b) => a - b)).toEqual(kemajuan);
    expect(kemajuan[kemajuan.length - 1]).toBeLessThan(1);
    const ditinggal = bacaXlsxBertahap(isi, 'uji');
    ditinggal.next();
    expect(ditinggal.return(undefined as never).done).toBe(true);
  });
});
