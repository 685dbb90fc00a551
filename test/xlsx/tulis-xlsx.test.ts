import { readFileSync } from 'node:fs';
import type { Lembar } from '../../core/lembar/lembar';
import { nilaiSel, rumusSel } from '../../core/lembar/lembar';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { tambalXlsx, tulisXlsx } from '../../xlsx/tulis-xlsx';
import type { PerubahanXlsx } from '../../xlsx/perubahan';
import { ujiBilaAda } from '../bantu/data-bersama';
import { bandingPaket } from './banding-paket';
import { paketXlsx, type IsiPaket } from './bantu';

const GAYA =
  '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
  '<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="3" applyNumberFormat="1"><alignment wrapText="1"/></xf><xf numFmtId="14"/></cellXfs>';
const data = (xml: string) => `<sheetData>${xml}</sheetData>`;
const paket = (lembar: string, lain: Omit<IsiPaket, 'lembar'> = {}) =>
  paketXlsx({ lembar: [lembar], gaya: GAYA, ...lain });
const L = 'Lembar1';
const baca = (isi: Uint8Array): Lembar => bacaXlsx(isi, 'uji').lembar[0]!;
const sheet1 = (asal: Uint8Array, perubahan: PerubahanXlsx) =>
  bandingPaket(asal, tulisXlsx(asal, perubahan)).sel['xl/worksheets/sheet1.xml'];
const sel = (baris: number, kolom: number, isi: object) => ({ lembar: L, baris, kolom, ...isi });

describe('satu sel', () => {
  const asal = paket(
    `<dimension ref="A1:C3"/><cols><col min="5" max="6" style="2"/></cols>${data(
      '<row r="1" spans="1:3"><c r="A1" s="1"><v>1</v></c><c r="C1" t="str"><v>x</v></c></row>' +
        '<row r="3" s="2" customFormat="1" ht="20"/>',
    )}`,
  );

  test.each<[string, number, number, object, string, string]>([
    ['angka', 0, 0, { nilai: 90281000 }, 'A1', '<c r="A1" s="1"><v>90281000</v></c>'],
    [
      'teks',
      0,
      0,
      { nilai: ' a<b ' },
      'A1',
      '<c r="A1" s="1" t="inlineStr"><is><t xml:space="preserve"> a&lt;b </t></is></c>',
    ],
    ['boolean', 0, 2, { nilai: false }, 'C1', '<c r="C1" t="b"><v>0</v></c>'],
    ['galat', 0, 2, { nilai: { galat: '#N/A' } }, 'C1', '<c r="C1" t="e"><v>#N/A</v></c>'],
    ['kosong', 0, 0, { nilai: null }, 'A1', '<c r="A1" s="1"/>'],
    [
      'rumus dengan hasil',
      0,
      0,
      { rumus: 'SUM(B1:B2)', nilai: 5 },
      'A1',
      '<c r="A1" s="1"><f>SUM(B1:B2)</f><v>5</v></c>',
    ],
    [
      'rumus teks',
      0,
      0,
      { rumus: '"a"&"<"', nilai: 'a<' },
      'A1',
      '<c r="A1" s="1" t="str"><f>&quot;a&quot;&amp;&quot;&lt;&quot;</f><v>a&lt;</v></c>',
    ],
    ['rumus kita', 0, 0, { rumus: 'CAPAIAN(1,2)' }, 'A1', '<c r="A1" s="1"><f>_xldudf_CAPAIAN(1,2)</f></c>'],
    ['sel baru di tengah baris', 0, 1, { nilai: 2 }, 'B1', '<c r="B1"><v>2</v></c>'],
    ['sel baru di ujung, gaya kolom', 0, 4, { nilai: 2 }, 'E1', '<c r="E1" s="2"><v>2</v></c>'],
    ['sel baru di baris bergaya', 2, 0, { nilai: 2 }, 'A3', '<c r="A3" s="2"><v>2</v></c>'],
    ['baris baru di tengah', 1, 1, { nilai: 2 }, 'B2', '<c r="B2"><v>2</v></c>'],
    ['baris baru di bawah', 9, 27, { nilai: 2 }, 'AB10', '<c r="AB10"><v>2</v></c>'],
  ])('%s', (_judul, baris, kolom, isi, di, xml) => {
    expect(sheet1(asal, { sel: [sel(baris, kolom, isi)] })).toMatchObject({ [di]: [expect.anything(), xml] });
    const hasil = tulisXlsx(asal, { sel: [sel(baris, kolom, isi)] });
    const { nilai, rumus } = isi as { nilai?: never; rumus?: string };
    expect(nilaiSel(baca(hasil), baris, kolom)).toEqual(nilai ?? null);
    expect(rumusSel(baca(hasil), baris, kolom)).toBe(rumus ?? '');
  });

  test('spans dan dimension ikut melebar, sel lain utuh', () => {
    const beda = bandingPaket(asal, tulisXlsx(asal, { sel: [sel(0, 4, { nilai: 2 })] }));
    expect(beda.luarSel['xl/worksheets/sheet1.xml']![1]).toContain('<dimension ref="A1:E3"/>');
    expect(beda.luarSel['xl/worksheets/sheet1.xml']![1]).toContain('<row r="1"></row>');
    expect(Object.keys(beda.sel['xl/worksheets/sheet1.xml']!)).toEqual(['E1']);
    expect(beda.berubah).toEqual(['xl/worksheets/sheet1.xml']);
  });

  test('urutan baris dan sel tetap naik', () => {
    const hasil = tulisXlsx(asal, {
      sel: [
        sel(5, 1, { nilai: 1 }),
        sel(1, 3, { nilai: 2 }),
        sel(1, 0, { nilai: 3 }),
        sel(0, 1, { nilai: 4 }),
        sel(2, 2, { nilai: 5 }),
      ],
    });
    expect(baca(hasil).nilai).toEqual([[1, 4, 'x'], [3, null, null, 2], [null, null, 5], [], [], [null, 1]]);
    const xml = bandingPaket(asal, hasil).luarSel['xl/worksheets/sheet1.xml']![1];
    expect([...xml.matchAll(/<row r="(\d+)"/g)].map((m) => Number(m[1]))).toEqual([1, 2, 3, 6]);
  });

  test('tidak ada perubahan: bita yang sama', () => {
    expect(tulisXlsx(asal, {})).toEqual(asal);
    expect(tulisXlsx(asal, { sel: [sel(7, 7, { nilai: null })] })).toEqual(asal);
  });

  test('lembar kosong dan sheetData yang menutup sendiri', () => {
    for (const xml of ['<sheetData/>', '<sheetData></sheetData>', data('<row r="2"/>')]) {
      const hasil = tulisXlsx(paket(xml), { sel: [sel(1, 1, { nilai: 'ya' }), sel(0, 0, { nilai: 1 })] });
      expect(baca(hasil).nilai).toEqual([[1], [null, 'ya']]);
    }
  });

  test('baris yang ganda di berkas tidak membuat sel ganda', () => {
    const isi = paket(data('<row r="1"><c r="A1"><v>1</v></c></row><row r="1"><c r="B1"><v>2</v></c></row>'));
    const xml = Object.keys(sheet1(isi, { sel: [sel(0, 2, { nilai: 3 })] })!);
    expect(xml).toEqual(['C1']);
    expect(baca(tulisXlsx(isi, { sel: [sel(0, 2, { nilai: 3 })] })).nilai).toEqual([[1, 2, 3]]);
  });

  test('awalan ruang nama dipakai juga', () => {
    const isi = paket('', {
      lain: {
        'xl/worksheets/sheet1.xml':
          '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>',
      },
    });
    expect(sheet1(isi, { sel: [sel(0, 0, { nilai: 'a' })] })!['A1']![1]).toBe(
      '<x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c>',
    );
    expect(baca(tulisXlsx(isi, { sel: [sel(3, 0, { rumus: 'A1', nilai: 1 })] })).rumus[3]).toEqual(['A1']);
  });
});

describe('gaya', () => {
  const asal = paket(data('<row r="1"><c r="A1" s="1"><v>1.02</v></c><c r="B1"><v>1</v></c></row>'));

  test('kode ditulis sebagai teks berformat @, rupa lain tetap', () => {
    const hasil = tulisXlsx(asal, {
      sel: [sel(0, 0, { nilai: '1.02', format: '@' }), sel(0, 1, { nilai: '1.03', format: '@' })],
    });
    expect(baca(hasil)).toMatchObject({
      nilai: [['1.02', '1.03']],
      daftarFormat: ['General', '@'],
      format: [[1, 1]],
    });
    const beda = bandingPaket(asal, hasil);
    expect(beda.gayaRusak).toEqual([]);
    expect(beda.berubah).toEqual(['xl/worksheets/sheet1.xml', 'xl/styles.xml']);
    expect(beda.sel['xl/worksheets/sheet1.xml']!['A1']![1]).toContain('s="3"');
  });

  test('format baru, format yang sudah ada, warna tanda', () => {
    const hasil = tulisXlsx(asal, {
      sel: [sel(0, 0, { nilai: 5, format: '"Rp"#,##0' }), sel(0, 1, { format: '#,##0' })],
      tanda: [sel(0, 0, { isian: 'FDE3E3' }), sel(4, 4, { isian: 'FDE3E3' })],
    });
    expect(baca(hasil)).toMatchObject({ nilai: [[5, 1]], daftarFormat: ['General', '"Rp"#,##0', '#,##0'] });
    expect(bandingPaket(asal, hasil).gayaRusak).toEqual([]);
    const lagi = tulisXlsx(hasil, { tanda: [sel(0, 0, { isian: 'FDE3E3' })] });
    expect(bandingPaket(hasil, lagi).berubah).toEqual([]);
  });

  test('teks yang mirip rumus tetap teks, juga setelah disunting di Excel', () => {
    const hasil = tulisXlsx(asal, {
      sel: [sel(0, 0, { nilai: '=HYPERLINK("http://x")' }), sel(0, 1, { nilai: '-' })],
    });
    expect(baca(hasil)).toMatchObject({ nilai: [['=HYPERLINK("http://x")', '-']], rumus: [] });
    const gaya = tulisXlsx(hasil, { sel: [sel(0, 0, { rumus: '1+1', nilai: 2 })] });
    expect(bandingPaket(hasil, gaya).sel['xl/worksheets/sheet1.xml']!['A1']![1]).toMatch(/<f>1\+1<\/f>/);
    expect(baca(gaya).rumus[0]![0]).toBe('1+1');
  });

  test('berkas tanpa gaya mendapat gaya', () => {
    const tanpa = paketXlsx({ lembar: [data('<row r="1"><c r="A1"><v>1</v></c></row>')] });
    const hasil = tulisXlsx(tanpa, { sel: [sel(0, 0, { nilai: '1.02', format: '@' })] });
    expect(baca(hasil)).toMatchObject({ nilai: [['1.02']], format: [[1]] });
    expect(bandingPaket(tanpa, tulisXlsx(tanpa, { sel: [sel(0, 0, { nilai: 2 })] })).baru).toEqual([]);
  });

  test('tanggal 1904', () => {
    const isi = paket(data('<row r="1"><c r="A1" s="2"><v>100</v></c><c r="B1"><v>100</v></c></row>'), {
      workbookPr: '<workbookPr date1904="1"/>',
    });
    const hasil = tulisXlsx(isi, { sel: [sel(0, 0, { nilai: 46347 }), sel(0, 1, { nilai: 46347 })] });
    expect(baca(hasil).nilai).toEqual([[46347, 46347]]);
    expect(sheet1(isi, { sel: [sel(0, 0, { nilai: 46347 })] })!['A1']![1]).toContain('<v>44885</v>');
  });
});

describe('rumus', () => {
  const bersama = paket(
    data(
      '<row r="1"><c r="B1"><f t="shared" ref="B1:B4" si="0">$A1*2</f><v>2</v></c></row>' +
        [2, 3, 4]
          .map((b) => `<row r="${b}"><c r="B${b}"><f t="shared" si="0"/><v>${b * 2}</v></c></row>`)
          .join(''),
    ),
  );

  test('induk rumus bersama berubah: anggota pertama mengambil alih', () => {
    const ubah = sheet1(bersama, { sel: [sel(0, 1, { nilai: 7 })] })!;
    expect(ubah).toEqual({
      B1: [expect.anything(), '<c r="B1"><v>7</v></c>'],
      B2: [
        '<c r="B2"><f t="shared" si="0"/><v>4</v></c>',
        '<c r="B2"><f t="shared" ref="B2:B4" si="0">$A2*2</f><v>4</v></c>',
      ],
    });
    expect(baca(tulisXlsx(bersama, { sel: [sel(0, 1, { nilai: 7 })] })).rumus.map((b) => b[1])).toEqual([
      undefined,
      '$A2*2',
      '$A3*2',
      '$A4*2',
    ]);
  });

  test('anggota berubah: hanya sel itu; induk dan anggota pertama berubah: yang berikutnya', () => {
    expect(Object.keys(sheet1(bersama, { sel: [sel(2, 1, { nilai: 7 })] })!)).toEqual(['B3']);
    const dua = tulisXlsx(bersama, {
      sel: [sel(0, 1, { rumus: 'A1*3' }), sel(1, 1, { nilai: null })],
      tanda: [sel(2, 1, { isian: 'FF0000' })],
    });
    expect(baca(dua).rumus.map((b) => b[1])).toEqual(['A1*3', undefined, '$A3*2', '$A4*2']);
    expect(baca(dua).nilai.map((b) => b[1])).toEqual([null, undefined, 6, 8]);
  });

  test('hanya tanda atau format: rumus bersama tidak dibelah', () => {
    const hasil = tulisXlsx(bersama, {
      tanda: [sel(0, 1, { isian: 'FF0000' })],
      sel: [sel(1, 1, { format: '0%' })],
    });
    expect(baca(hasil).rumus).toEqual(baca(bersama).rumus);
    expect(bandingPaket(bersama, hasil).berubah).not.toContain('xl/workbook.xml');
  });

  test('hasil rumus diperbarui tanpa mengubah rumusnya', () => {
    const ubah = sheet1(bersama, {
      hasil: [sel(0, 1, { nilai: 'dua' }), sel(1, 1, { nilai: 40 }), sel(9, 9, { nilai: 1 })] as never,
    });
    expect(ubah).toEqual({
      B1: [expect.anything(), '<c r="B1" t="str"><f t="shared" ref="B1:B4" si="0">$A1*2</f><v>dua</v></c>'],
      B2: [expect.anything(), '<c r="B2"><f t="shared" si="0"/><v>40</v></c>'],
    });
  });

  const larik = paket(
    data(
      '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B1">C1:D1</f><v>1</v></c><c r="B1"><v>2</v></c><c r="C1"><v>1</v></c></row><row r="2"><c r="A2"><f t="array" ref="A2">SUM(C1:D1)</f><v>1</v></c></row>',
    ),
  );

  test('bagian rumus larik ditolak, sisanya ditulis', () => {
    const { isi, ditolak } = tambalXlsx(larik, { sel: [sel(0, 1, { nilai: 5 }), sel(0, 2, { nilai: 9 })] });
    expect(ditolak).toEqual([{ lembar: L, baris: 0, kolom: 1, alasan: expect.stringContaining('larik') }]);
    expect(baca(isi).nilai[0]).toEqual([1, 2, 9]);
    expect(() => tulisXlsx(larik, { sel: [sel(0, 0, { nilai: 5 })] })).toThrow(
      /Lembar "Lembar1" sel A1: .*larik/,
    );
  });

  test('seluruh larik dibekukan, larik satu sel diganti, hasil larik diperbarui', () => {
    const beku = tulisXlsx(larik, {
      sel: [sel(0, 0, { nilai: 1 }), sel(0, 1, { nilai: 2 }), sel(1, 0, { nilai: 3 })],
    });
    expect(baca(beku)).toMatchObject({ nilai: [[1, 2, 1], [3]], rumus: [] });
    const segar = tulisXlsx(larik, { hasil: [sel(0, 0, { nilai: 10 }), sel(0, 1, { nilai: 20 })] as never });
    expect(baca(segar).nilai[0]).toEqual([10, 20, 1]);
    expect(baca(segar).rumus).toEqual(baca(larik).rumus);
    expect(sheet1(larik, { hasil: [sel(0, 0, { nilai: 10 })] as never })!['A1']![1]).toContain('cm="1"');
  });

  test('rumus larik baru', () => {
    const wilayah = { baris: 3, kolom: 0, barisAkhir: 4, kolomAkhir: 0 };
    const hasil = tulisXlsx(larik, {
      sel: [sel(3, 0, { rumus: 'CAPAIAN(C1:C2,D1:D2)', nilai: 1, wilayah }), sel(4, 0, { nilai: 0.5 })],
    });
    expect(baca(hasil)).toMatchObject({
      rumus: [expect.anything(), expect.anything(), [], ['CAPAIAN(C1:C2,D1:D2)'], ['CAPAIAN(C1:C2,D1:D2)']],
    });
    expect(() => tulisXlsx(larik, { sel: [sel(3, 0, { rumus: 'A1', wilayah })] })).toThrow(/tidak lengkap/);
  });
});

describe('rantai hitung dan hitung ulang', () => {
  const isi = (calcPr: string) =>
    paket(data('<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f><v>1</v></c></row>'), {
      lain: {
        'xl/calcChain.xml':
          '<calcChain xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><c r="B1" i="1"/></calcChain>',
        'xl/_rels/workbook.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rIdG" Type="http://x/styles" Target="styles.xml"/><Relationship Id="rId9" Type="http://x/calcChain" Target="calcChain.xml"/></Relationships>',
        'xl/workbook.xml': `<workbook xmlns="a" xmlns:r="b"><sheets><sheet name="Lembar1" sheetId="1" r:id="rId1"/></sheets><definedNames><definedName name="n">1</definedName></definedNames>${calcPr}</workbook>`,
      },
    });

  test('nilai berubah: minta hitung ulang, rantai tetap', () => {
    const beda = bandingPaket(
      isi('<calcPr calcId="191029"/>'),
      tulisXlsx(isi('<calcPr calcId="191029"/>'), { sel: [sel(0, 0, { nilai: 2 })] }),
    );
    expect(beda).toMatchObject({ hilang: [], berubah: ['xl/workbook.xml', 'xl/worksheets/sheet1.xml'] });
  });

  test('rumus hilang: rantai dibuang', () => {
    const asal = isi('');
    const beda = bandingPaket(asal, tulisXlsx(asal, { sel: [sel(0, 1, { nilai: 2 })] }));
    expect(beda.hilang).toEqual(['xl/calcChain.xml']);
    expect(beda.berubah.sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/_rels/workbook.xml.rels',
        'xl/workbook.xml',
        'xl/worksheets/sheet1.xml',
      ].filter((n) => n !== '[Content_Types].xml'),
    );
  });

  test('rumus diganti rumus: rantai tetap', () => {
    expect(
      bandingPaket(isi(''), tulisXlsx(isi(''), { sel: [sel(0, 1, { rumus: 'A1*2', nilai: 2 })] })).hilang,
    ).toEqual([]);
  });

  test('buku tanpa rumus: workbook.xml tidak disentuh', () => {
    const asal = paket(data('<row r="1"><c r="A1"><v>1</v></c></row>'));
    expect(bandingPaket(asal, tulisXlsx(asal, { sel: [sel(0, 0, { nilai: 2 })] })).berubah).toEqual([
      'xl/worksheets/sheet1.xml',
    ]);
  });
});

describe('yang tidak boleh ditulis', () => {
  const asal = paket(
    `${data('<row r="1"><c r="A1"><v>1</v></c><c r="D1" s="3"><v>1</v></c></row>')}<sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:B2"/></mergeCells>`,
    {
      gaya: GAYA.replace('count="3"', 'count="4"').replace(
        '</cellXfs>',
        '<xf applyProtection="1"><protection locked="0"/></xf></cellXfs>',
      ),
    },
  );
  test.each<[string, number, number, object, RegExp]>([
    ['sel gabungan', 1, 1, { nilai: 1 }, /gabungan/],
    ['lembar diproteksi', 0, 0, { nilai: 1 }, /proteksi/],
    ['di luar lembar', 2_000_000, 0, { nilai: 1 }, /luar lembar/],
    ['alamat pecahan', 0.5, 0, { nilai: 1 }, /luar lembar/],
    ['teks terlalu panjang', 0, 3, { nilai: 'x'.repeat(32768) }, /panjang/],
  ])('%s', (_judul, baris, kolom, isi, alasan) => {
    const { isi: hasil, ditolak } = tambalXlsx(asal, { sel: [sel(baris, kolom, isi)] });
    expect(ditolak).toMatchObject([{ alasan: expect.stringMatching(alasan) }]);
    expect(hasil).toEqual(asal);
  });
  test('sel yang dibuka kuncinya boleh, lembar asing tidak', () => {
    expect(baca(tulisXlsx(asal, { sel: [sel(0, 3, { nilai: 8 })] })).nilai[0]![3]).toBe(8);
    expect(() => tulisXlsx(asal, { sel: [{ lembar: 'Lain', baris: 0, kolom: 0, nilai: 1 }] })).toThrow(
      /tidak ada/,
    );
  });
});

describe('buku kerja nyata: satu sel diubah, hanya itu yang berbeda', () => {
  const periksa = (
    jalur: string,
    lembar: string,
    baris: number,
    kolom: number,
    nilai: number,
    bagian: string[],
    sel: string[],
  ) => {
    const asal = new Uint8Array(readFileSync(jalur));
    const hasil = tulisXlsx(asal, { sel: [{ lembar, baris, kolom, nilai }] });
    const beda = bandingPaket(asal, hasil);
    expect(beda).toMatchObject({
      baru: [],
      hilang: [],
      dipadatkanUlang: [],
      luarSel: {},
      gayaRusak: [],
      berubah: bagian,
    });
    expect(Object.values(beda.sel).flatMap(Object.keys)).toEqual(sel);
    const [sebelum, sesudah] = [bacaXlsx(asal, 'a').lembar, bacaXlsx(hasil, 'a').lembar];
    const diubah = sesudah.find((l) => l.nama === lembar)!;
    expect(diubah.nilai[baris]![kolom]).toBe(nilai);
    (diubah.nilai[baris] as unknown[])[kolom] = sebelum.find((l) => l.nama === lembar)!.nilai[baris]![kolom];
    expect(JSON.stringify(sesudah) === JSON.stringify(sebelum)).toBe(true);
  };
  ujiBilaAda('kab-buru-2024-kua-ppas.xlsx', ['data', 'buku-kerja', 'kab-buru-2024-kua-ppas.xlsx'], (jalur) =>
    periksa(jalur, 'Dinas Sosial', 10, 4, 123456789, ['xl/worksheets/sheet8.xml'], ['E11']),
  );
  ujiBilaAda(
    'kab-tapanuli-utara-2022-realisasi.xlsx',
    ['data', 'buku-kerja', 'kab-tapanuli-utara-2022-realisasi.xlsx'],
    (jalur) =>
      periksa(
        jalur,
        'TW III 2022 Agustus',
        14,
        9,
        77,
        ['xl/worksheets/sheet1.xml', 'xl/workbook.xml'],
        ['J15'],
      ),
  );
});
