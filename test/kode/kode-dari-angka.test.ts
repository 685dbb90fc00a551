import fc from 'fast-check';
import { teksDariAngka } from '../../core/kode/kode-dari-angka';

test.each<[number, string | undefined, string | null, 'angka' | 'tanggal']>([
  [0, undefined, '0', 'angka'],
  [1.06, undefined, '1.06', 'angka'],
  [1.1, 'General', '1.1', 'angka'],
  [-1, undefined, null, 'angka'],
  [Infinity, undefined, null, 'angka'],
  [6, '00', '06', 'angka'],
  [6, '0', '6', 'angka'],
  [6, '00" hari"', '06', 'angka'],
  [6, '00""', '06', 'angka'],
  [6, '[Red]00', '06', 'angka'],
  [6, '00\\d', '06', 'angka'],
  [6, '#,##0', '6', 'angka'],
  [6, '0;-0', '6', 'angka'],
  [1.1, '0.00', '1.10', 'angka'],
  [1.1, '0.00;-0.00', '1.10', 'angka'],
  [6.1, '00.00', '6.10', 'angka'],
  [1.1, '#,##0.00', '1.1', 'angka'],
  [1.1, `0.${'0'.repeat(25)}`, '1.10000000000000008882', 'angka'],
  [37136, 'd/m/yy', '2.09.01', 'tanggal'],
  [44743, 'd-mmm', '1.07', 'tanggal'],
  [0.25, 'h:mm', '6.00', 'tanggal'],
  [1.25, 'h:mm', '6.00', 'tanggal'],
  [0.5, 'd/m/yy h:mm', '12.00', 'tanggal'],
  [37136.25, 'd/m/yy h:mm', '2.09.01', 'tanggal'],
  [(3600 + 6 * 60 + 1) / 86400, 'h:mm:ss', '1.06.01', 'tanggal'],
  // Excel believes in 29 February 1900
  [1, 'd/m/yy', '1.01.00', 'tanggal'],
  [59, 'd/m/yy', '28.02.00', 'tanggal'],
  [61, 'd/m/yy', '1.03.00', 'tanggal'],
  [36585, 'd/m/yyyy', '29.02.00', 'tanggal'],
  [73110, 'd/m/yyyy', '1.03.00', 'tanggal'],
  [2958465, 'd/m/yyyy', '31.12.99', 'tanggal'],
  [2958466, 'd/m/yyyy', null, 'tanggal'],
])('%p sebagai %j: %j', (angka, format, teks, asal) => {
  expect(teksDariAngka(angka, format)).toEqual({ teks, asal });
});

test('tanggal sama dengan kalender', () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) => {
      const hari = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
      const bulan = String(hari.getUTCMonth() + 1).padStart(2, '0');
      const tahun = String(hari.getUTCFullYear() % 100).padStart(2, '0');
      expect(teksDariAngka(serial, 'dd/mm/yyyy').teks).toBe(`${hari.getUTCDate()}.${bulan}.${tahun}`);
    }),
    { numRuns: 2000 },
  );
});
