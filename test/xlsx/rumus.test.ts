import fc from 'fast-check';
import { rumusDariBerkas, rumusUntukBerkas } from '../../xlsx/nama-fungsi';
import { rumusAnggota, rumusInduk } from '../../xlsx/rumus-bersama';
import { pisahRumus } from '../../xlsx/rumus-potongan';

test.each([
  ['A1+$B1+C$1+$D$1', 2, 3, 'D3+$B3+F$1+$D$1'],
  ['SUM(A1:B10)', 1, 0, 'SUM(A2:B11)'],
  ['SUM(A:A,$B:C,1:1,$2:3)', 5, 1, 'SUM(B:B,$B:D,6:6,$2:8)'],
  ['Sheet1!A1+Q1!B2', 1, 1, 'Sheet1!B2+Q1!C3'],
  ["'Renja 2026'!A1&'O''Hara A1'!$A1", 1, 1, "'Renja 2026'!B2&'O''Hara A1'!$A2"],
  ["[1]Sheet1!A1+'[1]A 1'!A1", 1, 0, "[1]Sheet1!A2+'[1]A 1'!A2"],
  ['Jan:Mar!A1', 1, 0, 'Jan:Mar!A2'],
  ['"A1 ""B2"" "&A1', 1, 0, '"A1 ""B2"" "&A2'],
  ['LOG10(A1)+ATAN2(B1,1)', 1, 0, 'LOG10(A2)+ATAN2(B2,1)'],
  ['Tabel1[[#This Row],[A1]]+A1', 1, 0, 'Tabel1[[#This Row],[A1]]+A2'],
  ["Tabel1[a']b A1]*A1", 1, 0, "Tabel1[a']b A1]*A2"],
  ['TOTAL2024+PAGU_A1+A1.B1', 1, 0, 'TOTAL2024+PAGU_A1+A1.B1'],
  ['XFE1+A1048577+XFD1048576', 0, 0, 'XFE1+A1048577+XFD1048576'],
  ['1E5+A1*1.5e-3', 1, 0, '1E5+A2*1.5e-3'],
  ['A1#+@B1', 1, 0, 'A2#+@B2'],
  ['A1', -1, 0, '#REF!'],
  ['XFD1', 0, 1, '#REF!'],
  ['#REF!+A1', 1, 0, '#REF!+A2'],
  ['IF(a1=1,TRUE,FALSE)', 1, 0, 'IF(A2=1,TRUE,FALSE)'],
  ['Größe_A1+é1', 1, 0, 'Größe_A1+é1'],
])('%s digeser %d baris %d kolom', (rumus, turun, kanan, harap) => {
  expect(rumusAnggota(rumusInduk(0, 0, rumus), turun, kanan)).toBe(harap);
});

test('potongan disambung kembali menjadi rumus semula, apa pun teksnya', () => {
  const huruf = fc.constantFrom(...'A1$:\'!"[]#(),.+-&_ xé0\\', 'SUM', "'a b'!", '[@x]');
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(huruf).map((isi) => isi.join('')),
      ),
      (rumus) => {
        expect(
          pisahRumus(rumus)
            .map((satu) => satu.teks)
            .join(''),
        ).toBe(rumus);
      },
    ),
    { numRuns: 2000, seed: 1 },
  );
});

test.each([
  ['_xldudf_CAPAIAN(A1,B1)', 'CAPAIAN(A1,B1)'],
  ['_xldudf_RENJA_CAPAIAN(A1,B1)', 'RENJA.CAPAIAN(A1,B1)'],
  ['_xlfn.XLOOKUP(A1,B:B,C:C)', 'XLOOKUP(A1,B:B,C:C)'],
  ['_xlfn._xlws.SORT(_xlfn.UNIQUE(A1:A9))', 'SORT(UNIQUE(A1:A9))'],
  ['_xlfn.STDEV.S(A1:A9)', 'STDEV.S(A1:A9)'],
  ['_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)', 'LET(x,A1,x*2)'],
  ['_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.a,_xlpm.a+1))', 'MAP(A1:A3,LAMBDA(a,a+1))'],
  ['_xldudf_OPTIONSAMURAI_STOCK(A1)', '_xldudf_OPTIONSAMURAI_STOCK(A1)'],
  ['_xll.LAMA(A1)', '_xll.LAMA(A1)'],
  ['_xlfn.SINGLE(A1)', '_xlfn.SINGLE(A1)'],
  ['_xlfn.ANCHORARRAY(A1)', '_xlfn.ANCHORARRAY(A1)'],
  ['"_xlfn.XLOOKUP("&A1', '"_xlfn.XLOOKUP("&A1'],
  [
    'IFERROR(__xludf.DUMMYFUNCTION("CAPAIAN(A1,B1)"),0.5)',
    'IFERROR(__xludf.DUMMYFUNCTION("CAPAIAN(A1,B1)"),0.5)',
  ],
  ["'_xldudf_CAPAIAN('!A1+SUM(A1)", "'_xldudf_CAPAIAN('!A1+SUM(A1)"],
])('nama di berkas %s <-> %s', (berkas, tampak) => {
  expect(rumusDariBerkas(berkas)).toBe(tampak);
  expect(rumusUntukBerkas(tampak)).toBe(berkas);
});

test('huruf kecil ditulis seperti Excel menyimpannya', () => {
  expect(rumusUntukBerkas('capaian(a1,b1)+Sort(A1:A3)')).toBe(
    '_xldudf_CAPAIAN(a1,b1)+_xlfn._xlws.SORT(A1:A3)',
  );
});

test('nama tanpa kurung bukan fungsi', () => {
  expect(rumusUntukBerkas('CAPAIAN+UNIQUE+Tabel[CAPAIAN]')).toBe('CAPAIAN+UNIQUE+Tabel[CAPAIAN]');
});
