import { jenisFormat } from '../../core/angka/format-angka';

test.each([
  [undefined, 'umum'],
  ['', 'umum'],
  ['General', 'umum'],
  ['Standard', 'umum'],
  ['0', 'umum'],
  ['#,##0', 'umum'],
  ['[Red]0', 'umum'],
  ['[Yellow]#,##0', 'umum'],
  ['0" hari"', 'umum'],
  ['0\\d', 'umum'],
  ['0,00%', 'persen'],
  ['0" %"', 'umum'],
  ['"Rp"#,##0', 'uang'],
  ['[$IDR] #,##0', 'uang'],
  ['0;"Rp"0', 'umum'],
  ['dd/mm/yyyy', 'tanggal'],
  ['[h]:mm', 'tanggal'],
  ['[$-421]dd mmmm yyyy;@', 'tanggal'],
])('%j: %s', (format, jenis) => {
  expect(jenisFormat(format)).toBe(jenis);
});
