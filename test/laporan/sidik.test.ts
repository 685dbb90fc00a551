import fc from 'fast-check';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { rapikanSidik, sidikIsi } from '../../core/laporan/sidik';
import type { BukuKerja } from '../../core/lembar/lembar';
import { bukuUji, lembarUji } from '../bantu/lembar-uji';

const TABEL = [
  { lembar: 'Uji', formulir: 'x', judul: '', rentang: 'B2:D5', baris: 3, keyakinan: 1, alasan: '' },
];
const buku = (baris: NilaiSel[][], rumus: Record<string, string> = {}): BukuKerja =>
  bukuUji(lembarUji([[], ...baris.map((b) => [null, ...b])], { rumus }));
const sidik = (b: BukuKerja): string => sidikIsi(b, TABEL).semua;
const DASAR: NilaiSel[][] = [
  ['1.06', 'Program', 100],
  ['1.07', null, 0.1 + 0.2],
  ['', true, { galat: '#REF!' }],
];

test('bentuknya tetap: kode yang tercetak di laporan lama harus tetap cocok', () => {
  expect(sidik(buku(DASAR, { D2: 'SUM(D3:D4)' }))).toBe('C9A3-12CB-0A4A-BCF0');
});

test.each<[string, NilaiSel[][], Record<string, string>]>([
  ['kosong dan teks kosong', [DASAR[0]!, ['1.07', '', 0.1 + 0.2], [null, true, { galat: '#REF!' }]], {}],
  ['debu biner', [DASAR[0]!, ['1.07', null, 0.3], DASAR[2]!], {}],
  ['isi di luar tabel', [...DASAR, [], ['catatan']], {}],
])('tidak berubah: %s', (_judul, baris, rumus) => {
  expect(sidik(buku(baris, rumus))).toBe(sidik(buku(DASAR)));
});

test('rumus yang ditulis lain oleh host lain', () => {
  const satu = sidik(buku(DASAR, { D2: 'IFERROR(_xlfn.XLOOKUP(B2, B3:B4,"a b"),0)' }));
  expect(sidik(buku(DASAR, { D2: 'iferror(XLOOKUP(B2,B3:B4,"a b"),0)' }))).toBe(satu);
  expect(sidik(buku(DASAR, { D2: 'IFERROR(XLOOKUP(B2,B3:B4,"a  b"),0)' }))).not.toBe(satu);
  expect(sidik(buku(DASAR))).not.toBe(satu);
});

test.each<[string, NilaiSel[][]]>([
  ['angka', [['1.06', 'Program', 101], DASAR[1]!, DASAR[2]!]],
  ['angka menjadi teks', [['1.06', 'Program', '100'], DASAR[1]!, DASAR[2]!]],
  ['dua sel bertukar', [['Program', '1.06', 100], DASAR[1]!, DASAR[2]!]],
  ['dua baris bertukar', [DASAR[1]!, DASAR[0]!, DASAR[2]!]],
])('berubah: %s', (_judul, baris) => {
  expect(sidik(buku(baris))).not.toBe(sidik(buku(DASAR)));
});

test('sel apa pun yang berubah terlihat, dan setiap tabel punya sidiknya sendiri', () => {
  const nilai = fc.oneof(fc.integer(), fc.string({ minLength: 1 }), fc.boolean());
  const kisi = fc.array(fc.array(nilai, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 4 });
  fc.assert(
    fc.property(kisi, fc.nat(3), fc.nat(2), nilai, (isi, b, k, baru) => {
      fc.pre(
        isi[b]![k] !== baru &&
          String(baru).replace(/\r\n?/g, '\n') !== String(isi[b]![k]).replace(/\r\n?/g, '\n'),
      );
      const ubah = isi.map((baris, i) => baris.map((n, j) => (i === b && j === k ? baru : n)));
      expect(sidik(buku(ubah))).not.toBe(sidik(buku(isi)));
    }),
    { numRuns: 300 },
  );
});

test('kode boleh ditik tanpa tanda hubung dan dengan huruf kecil', () => {
  expect(rapikanSidik(' 3f2a 91bc-0d447E10')).toBe('3F2A91BC0D447E10');
});
