import { Workbook } from 'exceljs';
import { read } from 'xlsx';
import type { LembarBaru } from '../../core/lembar/lembar-baru';
import { formatSel } from '../../core/lembar/lembar';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { buatXlsx } from '../../xlsx/buat-xlsx';
import { GalatBerkas } from '../../xlsx/galat-berkas';
import { simpanUlangSoffice, ujiSoffice } from '../bantu/soffice';

const OPD = Array.from({ length: 60 }, (_, i) => `Dinas ke-${i + 1}, Kota Metro`);
const RENJA: LembarBaru = {
  nama: 'Renja 2026',
  baris: [
    [{ nilai: 'Rencana Kerja <2026> & "anggaran"', gaya: 'judul' }],
    [],
    [
      { nilai: 'Kode', gaya: 'kepala' },
      { nilai: 'Uraian', gaya: 'kepala' },
      { nilai: 'Pagu', gaya: 'kepala' },
    ],
    [{ nilai: '1.06.01', format: '@', garis: true }, { nilai: 'Program\nPenunjang ', garis: true }, { nilai: 30, rumus: 'SUM(C5:C6)', format: '"Rp"#,##0', gaya: 'tebal' }],
    [{ nilai: '1.06.01.2.01', format: '@' }, null, { nilai: 10.5, format: '#,##0.00' }],
    [{ nilai: '=1+1' }, { nilai: '-cmd|x' }, { nilai: 19.5 }],
    [{ nilai: true }, { nilai: { galat: '#N/A' }, gaya: 'galat' }, { nilai: null }, { rumus: 'CAPAIAN(100,97.7)', nilai: 0.977, format: '0.00%' }],
    [{ nilai: 'lihat', tautan: { lembar: "Capaian '24", sel: 'B2' } }, { nilai: '\u0001_x0041_\r\n😀', gaya: 'info' }, { nilai: 1, gaya: 'peringatan' }],
  ],
  gabungan: [{ baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 2 }],
  lebar: [16, 40, 18],
  beku: 3,
  pilihan: [
    { rentang: { baris: 3, kolom: 4, barisAkhir: 9, kolomAkhir: 4 }, nilai: ['naik', 'turun'] },
    { rentang: { baris: 3, kolom: 5, barisAkhir: 9, kolomAkhir: 5 }, nilai: OPD },
  ],
}; // prettier-ignore
const DUA: LembarBaru[] = [RENJA, { nama: "Capaian '24", baris: [[{ nilai: 1 }]] }];

test('dibaca kembali persis', () => {
  const [renja, capaian, pilihan] = bacaXlsx(buatXlsx(DUA), 'uji').lembar;
  expect(renja!.nama).toBe('Renja 2026');
  expect(renja!.nilai).toEqual([
    ['Rencana Kerja <2026> & "anggaran"'],
    [],
    ['Kode', 'Uraian', 'Pagu'],
    ['1.06.01', 'Program\nPenunjang ', 30],
    ['1.06.01.2.01', null, 10.5],
    ['=1+1', '-cmd|x', 19.5],
    [true, { galat: '#N/A' }, null, 0.977],
    ['lihat', '\u0001_x0041_\n😀', 1],
  ]);
  expect(renja!.rumus[3]![2]).toBe('SUM(C5:C6)');
  expect(renja!.rumus[6]![3]).toBe('CAPAIAN(100,97.7)');
  expect(renja!.rumus.flat().filter(Boolean).length).toBe(2);
  expect([formatSel(renja!, 3, 0), formatSel(renja!, 3, 2), formatSel(renja!, 6, 3)]).toEqual([
    '@',
    '"Rp"#,##0',
    '0.00%',
  ]);
  expect(renja!.gabungan).toEqual(RENJA.gabungan);
  expect(capaian!.nilai).toEqual([[1]]);
  expect(pilihan).toMatchObject({ nama: 'Pilihan Renja', tersembunyi: true });
  expect(pilihan!.nilai.length).toBe(60);
});

test('isi yang sama memberi bita yang sama', () => {
  expect(buatXlsx(DUA)).toEqual(buatXlsx(DUA));
});

test('dibaca SheetJS dan exceljs, beserta rupa, bekuan, pilihan, tautan', async () => {
  const isi = buatXlsx(DUA);
  const sheet = read(isi).Sheets['Renja 2026']!;
  expect(sheet['A6']).toMatchObject({ t: 's', v: '=1+1' });
  expect(sheet['A6'].f).toBeUndefined();
  expect(sheet['D7'].f).toBe('_xldudf_CAPAIAN(100,97.7)');
  expect(sheet['A8'].l.Target).toBe("#'Capaian ''24'!B2");
  const buku = new Workbook();
  await buku.xlsx.load(isi.buffer as ArrayBuffer);
  const lembar = buku.getWorksheet('Renja 2026')!;
  expect(lembar.getCell('A1').font).toMatchObject({ bold: true, size: 14 });
  expect(lembar.getCell('A3').border.left?.style).toBe('thin');
  expect(lembar.getCell('B4').alignment.wrapText).toBe(true);
  expect(lembar.getCell('B7').fill).toMatchObject({ pattern: 'solid', fgColor: { argb: 'FFFDE3E3' } });
  expect(lembar.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 });
  expect(lembar.getColumn(2).width).toBeCloseTo(40.7, 1);
  expect(lembar.getCell('E5').dataValidation.formulae).toEqual(['"naik,turun"']);
  expect(lembar.getCell('F5').dataValidation.formulae).toEqual(["'Pilihan Renja'!$A$1:$A$60"]);
});

test('nama lembar dibuat sah dan tunggal', () => {
  const nama = ['A/B:C*?[d]', 'x'.repeat(40), 'X'.repeat(40), '', "'a'", 'a'];
  const buku = bacaXlsx(buatXlsx(nama.map((satu) => ({ nama: satu, baris: [] }))), 'uji');
  expect(buku.lembar.map((l) => l.nama)).toEqual([
    'A B C   d',
    'x'.repeat(31),
    `${'X'.repeat(27)} (2)`,
    'Lembar',
    'a',
    'a (2)',
  ]);
});

test('tanpa lembar atau teks terlalu panjang ditolak', () => {
  expect(() => buatXlsx([])).toThrow(GalatBerkas);
  expect(() => buatXlsx([{ nama: 'a', baris: [[{ nilai: 'x'.repeat(40_000) }]] }])).toThrow(/32767/);
});

ujiSoffice('LibreOffice membuka dan menghitung ulang', () => {
  const lembar = bacaXlsx(simpanUlangSoffice(buatXlsx(DUA)), 'uji').lembar[0]!;
  expect(lembar.nilai[3]![2]).toBe(30);
  expect(lembar.nilai[5]!.slice(0, 2)).toEqual(['=1+1', '-cmd|x']);
  expect(lembar.gabungan).toEqual(RENJA.gabungan);
});
