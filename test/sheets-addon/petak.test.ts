import fc from 'fast-check';
import { kotak, susunPetak } from '../../sheets-addon/src/petak';

const titik = (baris: number, kolom: number) => ({ baris, kolom });

describe('susunPetak', () => {
  test('satu kolom penuh menjadi satu petak', () => {
    const kolom = Array.from({ length: 5000 }, (_, i) => titik(i + 3, 8));
    expect(susunPetak(kolom)).toHaveLength(1);
  });

  test('bidang berlubang dibagi di sekitar lubangnya', () => {
    const isi = [titik(0, 0), titik(0, 1), titik(1, 0), titik(2, 0), titik(2, 1)];
    const ukuran = susunPetak(isi).map((p) => [p.baris, p.kolom, p.isi.length, p.isi[0]!.length]);
    expect(ukuran).toEqual([
      [0, 0, 1, 2],
      [1, 0, 1, 1],
      [2, 0, 1, 2],
    ]);
  });

  test('petak menutup tepat sel yang diberikan', () => {
    const sel = fc.record({ baris: fc.nat(12), kolom: fc.nat(6) });
    fc.assert(
      fc.property(fc.uniqueArray(sel, { selector: (s) => `${s.baris},${s.kolom}` }), (isi) => {
        const tertutup = susunPetak(isi).flatMap((p) =>
          p.isi.flatMap((b, i) => b.map((s, j) => ({ s, tempat: titik(p.baris + i, p.kolom + j) }))),
        );
        expect(tertutup).toHaveLength(isi.length);
        for (const { s, tempat } of tertutup) expect(s).toEqual(tempat);
      }),
    );
  });

  test('kotak terkecil', () => {
    expect(kotak([titik(4, 2), titik(9, 7), titik(6, 1)])).toEqual({
      baris: 4,
      kolom: 1,
      tinggi: 6,
      lebar: 7,
    });
  });
});
