import fc from 'fast-check';
import { bacaCsv } from '../../core/nomenklatur/baca-csv';

test.each<[string, string[][]]>([
  ['', []],
  ['a,b\n1,2', [['a', 'b'], ['1', '2']]],
  ['a,b\r\n1,2\r\n', [['a', 'b'], ['1', '2']]],
  ['\ufeffkode;nama\n1.06;"a;b"', [['kode', 'nama'], ['1.06', 'a;b']]],
  ['kode,nama\n1,"baris\nbaru, ""kutip"""', [['kode', 'nama'], ['1', 'baris\nbaru, "kutip"']]],
  ['a,b,\n,,x', [['a', 'b', ''], ['', '', 'x']]],
  ['a,b\n1,', [['a', 'b'], ['1', '']]],
  ['"tidak ditutup', [['tidak ditutup']]],
])('%j', (teks, baris) => {
  expect(bacaCsv(teks)).toEqual(baris);
}); // prettier-ignore

test('yang ditulis sebagai CSV terbaca kembali', () => {
  const kutip = (sel: string) => `"${sel.replace(/"/g, '""')}"`;
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.string(), { minLength: 2, maxLength: 2 }), { minLength: 1 }),
      (baris) => {
        const teks = baris.map((b) => b.map(kutip).join(',')).join('\n');
        expect(bacaCsv(`x,y\n${teks}`).slice(1)).toEqual(baris);
      },
    ),
  );
});
