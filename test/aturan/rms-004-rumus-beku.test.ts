import { RUMUS_BEKU } from '../../core/aturan/rms-004-rumus-beku';
import { lembarUji } from '../bantu/lembar-uji';
import { ujiAturan } from '../bantu/uji-aturan';

const NAMA = { galat: '#NAME?' };

/** One column of such formulas below ten rows of text. */
const kolom = (nilai: typeof NAMA | number, ...rumus: readonly string[]) =>
  lembarUji([...Array.from({ length: 10 }, () => ['Uraian']), ...rumus.map(() => [nilai])], {
    rumus: Object.fromEntries(rumus.map((r, i) => [`A${i + 11}`, r])),
  });

ujiAturan(RUMUS_BEKU, {
  terima: [
    ['fungsi Excel baru yang terbaca', kolom(5, '_xlfn.XLOOKUP(B1,C:C,D:D)')],
    ['galat dari rumus biasa', kolom(NAMA, '_xlfn.PAGU(B1)', 'PAGU_UDF.2(B1)')],
    ['galat tanpa rumus', kolom(NAMA, '')],
  ],
  tolak: [
    ['fungsi tak terpasang: awalan satu huruf', kolom(NAMA, 'SUM(_xldudf_HITUNGPAGU(B1))'), { sel: 'A11' }],
    ['fungsi tak terpasang: awalan tanpa huruf', kolom(NAMA, '_xludf.PAGU.TAHUN(B1)'), { sel: 'A11' }],
    [
      'fungsi tak terpasang: dua pemisah, dua sel',
      kolom(NAMA, '_xlwsudf._PAGU(B1)', '_xlwsudf._PAGU(B2)'),
      { sel: 'A11:A12' },
    ],
    ['rumus beku tanpa rumus aslinya', kolom(5, '__xludf.DUMMYFUNCTION(B1)'), { sel: 'A11' }],
    [
      'rumus beku yang panjang dipotong',
      kolom(5, `IFERROR(__xludf.DUMMYFUNCTION("QUERY(IMPORTRANGE(""${'abcdefghij'.repeat(8)}"")"),1)`),
      { sel: 'A11' },
    ],
    [
      'beku dan tak terpasang dalam satu kolom',
      lembarUji([['x'], [5], [NAMA]], {
        rumus: { A2: '__xludf.DUMMYFUNCTION("SORT(B1:B9)")', A3: '_xludf.XLOOKUPS(B1)' },
      }),
      [{ sel: 'A2' }, { sel: 'A3' }],
    ],
  ],
});
