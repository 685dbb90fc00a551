import fc from 'fast-check';
import { buktiGaya, gayaLembar, keEnUS, keSheets, samaRumus } from '../../sheets-addon/bersama/rumus-lokal';
import { rumusLokal } from '../bantu/apps-script-isian';

describe('keEnUS', () => {
  test.each([
    ['SUM(A1;B1)', 'lokal', 'SUM(A1,B1)'],
    ['IF(A1>0,5;"a;b,c";0,25)', 'lokal', 'IF(A1>0.5,"a;b,c",0.25)'],
    ['SUM({1\\2;3\\4})', 'lokal', 'SUM({1,2;3,4})'],
    ["'Rekap; 2,5'!A1*1,5", 'lokal', "'Rekap; 2,5'!A1*1.5"],
    ['CAPAIAN(B2;C2;"turun")', 'lokal', 'CAPAIAN(B2,C2,"turun")'],
    ['SUM(A1,B1)', 'en-US', 'SUM(A1,B1)'],
    ['SUM(A1;B1)', 'en-US', 'SUM(A1,B1)'],
    ['ROUND(A1*0.95,2)', 'en-US', 'ROUND(A1*0.95,2)'],
    ['IF(A1="x ""y"";z";1;2)', 'lokal', 'IF(A1="x ""y"";z",1,2)'],
  ] as const)('%s (%s)', (rumus, gaya, hasil) => expect(keEnUS(rumus, gaya)).toBe(hasil));
});

describe('buktiGaya', () => {
  test.each([
    ['SUM(A1;B1)', 'lokal'],
    ['SUM(A1,B1)', 'en-US'],
    ['ROUND(C5/C6,2)', 'en-US'],
    ['A1*1.5', 'en-US'],
    ['A1*1,5', null],
    ['SUM(C5:C9)', null],
    ['SUM({1\\2})', 'lokal'],
    ['IF(A1=";";"a";"b")', 'lokal'],
    ['LEN("a,b;c")', null],
    ['{1;2}', null],
  ])('%s -> %s', (rumus, gaya) => expect(buktiGaya(rumus)).toBe(gaya));

  test('satu rumus yang jelas menentukan seluruh lembar', () => {
    expect(gayaLembar(['', 'A1*1,5', 'SUM(A1;B1)'], true)).toBe('lokal');
    expect(gayaLembar(['SUM(1,2)', 'IF(A1,B1,C1)'], true)).toBe('en-US');
    expect(gayaLembar(['A1*1,5'], true)).toBe('lokal');
    expect(gayaLembar(['SUM(A1;B1)'], false)).toBe('en-US');
  });
});

describe('keSheets', () => {
  test.each([
    ['SUM(A1,B1)', true, 'SUM(A1;B1)'],
    ['ROUND(A1*0.95,2)', true, 'ROUND(A1*(95/100);2)'],
    ['A1*1.5e2', true, 'A1*150'],
    ['A1*.5', false, 'A1*(5/10)'],
    ['SUM({1,2;3,4})', true, 'SUM({1\\2;3\\4})'],
    ['SUM({1,2;3,4})', false, 'SUM({1,2;3,4})'],
    ['IF(A1="1,5.5;",1,2)', true, 'IF(A1="1,5.5;";1;2)'],
    ["'Rekap 1.5, a'!B2", true, "'Rekap 1.5, a'!B2"],
    ['VLOOKUP(A2,Rekap!$A$2:$C$90,3,FALSE)', true, 'VLOOKUP(A2;Rekap!$A$2:$C$90;3;FALSE)'],
  ])('%s (koma: %s)', (rumus, koma, hasil) => expect(keSheets(rumus, koma)).toBe(hasil));

  test('pecahan bernilai sama dengan desimalnya', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 1, max: 9999 }), (utuh, desimal) => {
        const literal = `${utuh}.${desimal}`;
        const [, atas, bawah] = /^\((\d+)\/(\d+)\)$/.exec(keSheets(literal, true))!;
        expect(Number(atas) / Number(bawah)).toBe(Number(literal));
      }),
    );
  });

  test('rumus tanpa desimal kembali persis, dari lokal mana pun', () => {
    const suku = fc.constantFrom(
      'A1',
      '$B$2',
      '12',
      '"a;b,c"',
      "'Lembar; 1'!C3",
      'CAPAIAN(B2,C2)',
      '{1,2;3,4}',
    );
    fc.assert(
      fc.property(fc.array(suku, { minLength: 2, maxLength: 5 }), (isi) => {
        const rumus = `SUM(${isi.join(',')})`;
        expect(keEnUS(keSheets(rumus, true), 'lokal')).toBe(rumus);
        expect(keEnUS(rumusLokal(rumus), 'lokal')).toBe(rumus);
        expect(samaRumus(rumusLokal(rumus), rumus)).toBe(true);
        expect(samaRumus(rumus, rumus)).toBe(true);
      }),
    );
  });
});
