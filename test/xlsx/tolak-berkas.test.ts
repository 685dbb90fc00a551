import { strToU8, zipSync } from 'fflate';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import type { BatasBerkas } from '../../xlsx/batas';
import { GalatBerkas, type KodeGalatBerkas } from '../../xlsx/galat-berkas';
import { paketXlsx } from './bantu';

function kode(isi: Uint8Array, batas?: Partial<BatasBerkas>): KodeGalatBerkas | 'terbaca' {
  try {
    bacaXlsx(isi, 'uji.xlsx', batas ? { batas } : undefined);
    return 'terbaca';
  } catch (galat) {
    if (!(galat instanceof GalatBerkas)) throw galat;
    expect(galat.message.length).toBeGreaterThan(30);
    return galat.kode;
  }
}

const OLE2 = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (teks: string) => Array.from(teks).flatMap((h) => [h.charCodeAt(0), 0]);
const sehat = paketXlsx({ lembar: ['<sheetData><row><c><v>1</v></c></row></sheetData>'] });
const sheet = (xml: string) => paketXlsx({ lembar: [''], lain: { 'xl/worksheets/sheet1.xml': xml } });

test.each<[string, Uint8Array, KodeGalatBerkas]>([
  ['0 bita', new Uint8Array(0), 'kosong'],
  ['.xls', Uint8Array.from([...OLE2, ...new Array<number>(600).fill(0), ...utf16('Workbook')]), 'xls-lama'],
  [
    'berkata sandi',
    Uint8Array.from([...OLE2, ...new Array<number>(600).fill(0), ...utf16('EncryptedPackage')]),
    'terenkripsi',
  ],
  ['csv', strToU8('Kode;Uraian\n1.02;Dinas'), 'bukan-xlsx'],
  ['html bernama .xls', strToU8('\ufeff<html><table><tr><td>1</td></tr></table></html>'), 'bukan-xlsx'],
  ['pdf', strToU8('%PDF-1.7'), 'bukan-xlsx'],
  ['satu bita', Uint8Array.of(80), 'bukan-xlsx'],
  ['hanya kepala zip', Uint8Array.of(0x50, 0x4b, 3, 4), 'terpotong'],
  ['zip kosong', zipSync({}), 'bukan-xlsx'],
  ['zip biasa', zipSync({ 'baca.txt': strToU8('x') }), 'bukan-xlsx'],
  ['docx', zipSync({ 'word/document.xml': strToU8('<x/>') }), 'bukan-xlsx'],
  ['xlsb', zipSync({ 'xl/workbook.bin': strToU8('x') }), 'xlsb'],
  [
    'ods',
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8('<x/>'),
    }),
    'ods',
  ],
  ['terpotong di tengah', sehat.subarray(0, sehat.length >> 1), 'terpotong'],
  ['terpotong di ujung', sehat.subarray(0, sehat.length - 1), 'terpotong'],
  [
    'lembar tanpa isi',
    paketXlsx({ lembar: [''], lain: { 'xl/_rels/workbook.xml.rels': '<Relationships/>' } }),
    'rusak',
  ],
  ['XML terpotong', sheet('<worksheet><sheetData><row><c><v>1</v>'), 'rusak'],
  ['tag salah tutup', sheet('<worksheet><sheetData></worksheet></sheetData>'), 'rusak'],
  ['atribut tanpa kutip', sheet('<worksheet><sheetData><row r=1></row></sheetData></worksheet>'), 'rusak'],
  ['DOCTYPE', sheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet/>'), 'rusak'],
  [
    'DOCTYPE di workbook',
    paketXlsx({
      lembar: [''],
      lain: { 'xl/workbook.xml': '<!DOCTYPE x [<!ENTITY a "b">]><workbook>&a;</workbook>' },
    }),
    'rusak',
  ],
  ['bersarang dalam sekali', sheet('<a>'.repeat(5000) + '</a>'.repeat(5000)), 'rusak'],
  [
    'alamat di luar lembar',
    sheet(
      '<worksheet><sheetData><row r="2000000"><c r="A2000000"><v>1</v></c></row></sheetData></worksheet>',
    ),
    'rusak',
  ],
  [
    'kolom di luar lembar',
    sheet('<worksheet><sheetData><row r="1"><c r="ZZZ1"><v>1</v></c></row></sheetData></worksheet>'),
    'rusak',
  ],
])('%s', (_judul, isi, harap) => {
  expect(kode(isi)).toBe(harap);
});

test('bita yang berubah di tengah isi ketahuan', () => {
  const isi = paketXlsx({
    lembar: [`<sheetData>${'<row><c><v>123456</v></c></row>'.repeat(500)}</sheetData>`],
  });
  const nama = strToU8('xl/worksheets/sheet1.xml');
  const letak = isi.findIndex((_, p) => nama.every((b, i) => isi[p + i] === b)) + nama.length;
  for (const geser of [4, 20, 60]) {
    const cacat = isi.slice();
    cacat[letak + geser] = cacat[letak + geser]! ^ 0x10;
    expect(kode(cacat)).toBe('rusak');
  }
});

describe('batas dihitung selama mengembangkan, bukan dari ukuran yang tertulis', () => {
  const nol = new Uint8Array(30_000_000);
  const bom = paketXlsx({ lembar: [''], lain: { 'xl/worksheets/sheet1.xml': nol } });

  test('rasio tidak wajar', () => {
    expect(kode(bom)).toBe('terlalu-besar');
  });

  test('ukuran tertulis dipalsukan menjadi kecil', () => {
    const palsu = bom.slice();
    const dv = new DataView(palsu.buffer);
    for (let p = 0; p + 4 <= palsu.length; p++)
      if (dv.getUint32(p, true) === nol.length) dv.setUint32(p, 100, true);
    expect(kode(palsu)).toBe('rusak');
  });

  test.each<[string, Partial<BatasBerkas>]>([
    ['bagian', { bytePerBagian: 100 }],
    ['seluruhnya', { byteSeluruhnya: 600 }],
    ['jumlah bagian', { entri: 3 }],
    ['jumlah petak', { petak: 0 }],
  ])('%s', (_judul, batas) => {
    expect(kode(sehat, batas)).toBe('terlalu-besar');
    expect(kode(sehat)).toBe('terbaca');
  });

  test('satu sel jauh di kanan pada banyak baris menghitung lebarnya', () => {
    const baris = Array.from(
      { length: 100 },
      (_, i) => `<row r="${i + 1}"><c r="XFD${i + 1}"><v>1</v></c></row>`,
    ).join('');
    expect(kode(sheet(`<worksheet><sheetData>${baris}</sheetData></worksheet>`), { petak: 1_000_000 })).toBe(
      'terlalu-besar',
    );
  });
});
