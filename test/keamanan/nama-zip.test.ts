import { strToU8, unzipSync, zipSync } from 'fflate';
import { nilaiSel } from '../../core/lembar/lembar';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { GalatBerkas } from '../../xlsx/galat-berkas';
import { tulisXlsx } from '../../xlsx/tulis-xlsx';
import { paketXlsx } from '../xlsx/bantu';

const LEMBAR = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
const namaBagian = (isi: Uint8Array): string[] =>
  Object.keys(unzipSync(isi)).map((n) => n.replace(/\\/g, '/').replace(/^\/+/, '')).sort(); // prettier-ignore
const JAHAT = 'bukan milik siapa pun';

/** Names that a careless unpacker would write outside its folder. */
const NAMA_JAHAT = [
  '../../../etc/cron.d/x',
  '..\\..\\Windows\\x.dll',
  '/etc/passwd',
  'C:\\Windows\\system32\\x.dll',
  'xl/../../x',
  'xl/worksheets/../../../x.xml',
  '__proto__',
  'constructor',
  `${'a/'.repeat(2_000)}x`,
  'x\u0000.xml',
];

test.each(NAMA_JAHAT)(
  'bagian bernama %j: isinya tidak dipakai; nama lain tetap terbaca dan tersimpan',
  (nama) => {
    const asal = paketXlsx({ lembar: [LEMBAR], lain: { [nama]: JAHAT } });
    expect(nilaiSel(bacaXlsx(asal, 'uji.xlsx').lembar[0]!, 0, 0)).toBe(1);
    const jadi = tulisXlsx(asal, { sel: [{ lembar: 'Lembar1', baris: 0, kolom: 0, nilai: 2 }] });
    expect(nilaiSel(bacaXlsx(jadi, 'uji.xlsx').lembar[0]!, 0, 0)).toBe(2);
    expect('diserang' in {}).toBe(false);
    // Slashes are put right as OPC demands; otherwise no part gets another name, let alone that of one Excel reads.
    expect(namaBagian(jadi)).toEqual(namaBagian(asal));
  },
);

test.each([
  '../../../etc/passwd',
  '/etc/passwd',
  'file:///etc/passwd',
  'https://jahat.invalid/x.xml',
  '..\\..\\x',
])('lembar yang menunjuk ke %j: ditolak dengan pesan, tidak ada yang diambil', (tujuan) => {
  const asal = unzipSync(paketXlsx({ lembar: [LEMBAR] }));
  const rels = 'xl/_rels/workbook.xml.rels';
  asal[rels] = strToU8(new TextDecoder().decode(asal[rels]).replace('worksheets/sheet1.xml', tujuan));
  const baca = (): unknown => bacaXlsx(zipSync(asal), 'uji.xlsx');
  expect(baca).toThrow(GalatBerkas);
  expect(baca).toThrow(/.{30,}/);
});

test.each([
  'xl/worksheets/sheet1.xml',
  'XL/Worksheets/SHEET1.xml',
  '/xl/worksheets/sheet1.xml',
  '\\xl\\worksheets\\sheet1.xml',
])('bagian ganda %j: ditolak, tidak dipilihkan salah satu', (nama) => {
  expect(() => bacaXlsx(ganda(nama), 'uji.xlsx')).toThrow(/ganda/);
});

/** A second entry with this name: written under another of the same length first, which zipSync would not merge. */
function ganda(nama: string): Uint8Array {
  const samaran = nama.replace(/./gs, 'q');
  const isi = paketXlsx({ lembar: [LEMBAR], lain: { [samaran]: JAHAT } });
  const [dari, ke] = [strToU8(samaran), strToU8(nama)];
  for (let p = 0; p + dari.length <= isi.length; p++) {
    if (dari.every((b, i) => isi[p + i] === b)) isi.set(ke, p);
  }
  return isi;
}
