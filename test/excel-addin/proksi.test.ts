import { bukaDiExcel } from '../bantu/excel-office';
import { bukuKontrak } from '../bantu/kontrak-host-bahan';

const kode = (janji: Promise<unknown>): Promise<string> =>
  janji.then(
    () => 'tidak ada galat',
    (galat: { code?: string }) => galat.code ?? String(galat),
  );

describe('proksi Office.js asli di atas model buku kerja', () => {
  test('membaca nilai, rumus, format dalam satu sinkron', async () => {
    const sesi = bukaDiExcel(bukuKontrak());
    await Excel.run(async (konteks) => {
      const r = konteks.workbook.worksheets.getItem('Renja 2026').getRange('A4:D4');
      r.load('values,formulas,numberFormat,valueTypes');
      await konteks.sync();
      expect(r.values).toEqual([['1.06.01', 'Program\nPenunjang', 300, 0.977]]);
      expect(r.formulas[0]![2]).toBe('=SUM(C5:C6)');
      expect(r.numberFormat[0]).toEqual(['@', 'General', '#,##0', '0.00%']);
    });
    expect(sesi.sinkron).toBe(1);
  });

  test('sifat yang tidak dimuat menolak', async () => {
    bukaDiExcel(bukuKontrak());
    const baca = Excel.run(async (konteks) => {
      const r = konteks.workbook.worksheets.getActiveWorksheet().getRange('A1');
      await konteks.sync();
      return r.values;
    });
    expect(await kode(baca)).toBe('PropertyNotLoaded');
  });

  test('nama sifat yang tidak ada: ApiNotFound', async () => {
    bukaDiExcel(bukuKontrak());
    const baca = Excel.run(async (konteks) => {
      konteks.workbook.worksheets.getActiveWorksheet().load('judul');
      await konteks.sync();
    });
    expect(await kode(baca)).toBe('ApiNotFound');
  });

  test('objek kosong', async () => {
    bukaDiExcel(bukuKontrak());
    await Excel.run(async (konteks) => {
      const l = konteks.workbook.worksheets.getItemOrNullObject('Tidak Ada');
      const r = konteks.workbook.worksheets.getItem('Kosong').getUsedRangeOrNullObject(true);
      await konteks.sync();
      expect([l.isNullObject, r.isNullObject]).toEqual([true, true]);
    });
  });

  test('teks ditafsir seperti diketik, "@" dan apostrof melindungi', async () => {
    bukaDiExcel(bukuKontrak());
    await Excel.run(async (konteks) => {
      const l = konteks.workbook.worksheets.getItem('Kosong');
      l.getRange('A2').numberFormat = [['@']];
      l.getRange('A1:A5').values = [['1.10'], ['1.10'], ["'1.10"], ['=1+1'], [null]];
      const r = l.getRange('A1:A5').load('values,formulas');
      await konteks.sync();
      expect(r.values.map((b) => b[0])).toEqual([1.1, '1.10', '1.10', 2, '']);
      expect(r.formulas[3]![0]).toBe('=1+1');
    });
  });

  test.each([
    [
      'mode edit',
      (s: ReturnType<typeof bukaDiExcel>) => (s.modeEdit = true),
      'InvalidOperationInCellEditMode',
    ],
    [
      'batas ukuran',
      (s: ReturnType<typeof bukaDiExcel>) => (s.batasByte = 300),
      'RequestPayloadSizeLimitExceeded',
    ],
    [
      'lembar terlindungi',
      (s: ReturnType<typeof bukaDiExcel>) => (s.buku.lembar[0]!.terlindungi = true),
      'AccessDenied',
    ],
    ['Excel mati', (s: ReturnType<typeof bukaDiExcel>) => (s.matiSetelahAksi = 0), 'GeneralException'],
  ])('gangguan: %s', async (_judul, ganggu, harapan) => {
    ganggu(bukaDiExcel(bukuKontrak()));
    const tulis = Excel.run(async (konteks) => {
      konteks.workbook.worksheets.getItem('Renja 2026').getRange('A1').values = [['x']];
      await konteks.sync();
    });
    expect(await kode(tulis)).toBe(harapan);
  });
});
