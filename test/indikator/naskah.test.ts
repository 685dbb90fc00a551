import { bacaAngka } from '../../core/angka/baca-angka';
import { bulatkan } from '../../core/angka/bulat';
import { hitungCapaian } from '../../core/indikator/capaian';
import { cariRumus } from '../../core/indikator/cari-rumus';
import { hitungSerapan } from '../../core/indikator/serapan';

/** Figures as printed; both documents write percent with decimal comma. */
const angka = (teks: string): number => bacaAngka(teks, { notasi: 'id' }).nilai!;
const persen = (pecahan: number | string): number => bulatkan(Number(pecahan) * 100, 2);

describe('Renstra Dinas Sosial Magetan 2018-2023, T-C.23: rasio capaian benar', () => {
  test.each([
    ['disabilitas 2019', '16,75', '16,71', '99,76'],
    ['disabilitas 2020', '43,75', '43,73', '99,95'],
    ['anak terlantar', '100', '100', '100'],
    ['lanjut usia 2019', '38,5', '38,2', '99,22'],
    ['lanjut usia 2020', '40,5', '40,4', '99,75'],
  ])('%s', (_indikator, target, realisasi, tertulis) => {
    expect(persen(hitungCapaian(angka(target), angka(realisasi)))).toBe(angka(tertulis));
    expect(cariRumus(angka(target), angka(realisasi), angka(tertulis))[0]).toMatchObject({ id: 'naik' });
  });

  test('KUBE: realisasi "-" belum diisi, jadi tanpa rasio', () => {
    expect(bacaAngka('-').alasan).toBe('kosong');
  });
});

describe('LAKIP Dinas Sosial Kota Metro 2022', () => {
  test('PPKS tertangani 12.295 dari 13.920: 88,33 %, tertulis 88,32 % karena dipotong', () => {
    const hasil = hitungCapaian(angka('13.920'), angka('12.295'));
    expect(persen(hasil)).toBe(88.33);
    expect(cariRumus(13920, 12295, angka('88.32 %'))).toEqual([
      expect.objectContaining({ id: 'naik', cara: 'dipotong' }),
    ]);
  });

  test('pagu 25.00.000 dengan serapan 93,62 % tidak terbaca, dan tidak ditebak', () => {
    expect(bacaAngka('25.00.000')).toMatchObject({ nilai: null, alasan: 'rusak' });
  });
});

describe('Renja Dinas Sosial Kota Metro 2026', () => {
  test('realisasi keuangan 2024: 95,88 % adalah realisasi bidang dari JUMLAH pagu; 87,40 % bukan dari jumlah mana pun', () => {
    const pagu = [angka('5.533.941.209'), angka('5.480.916.429')];
    const realisasi = [angka('5.305.865.212'), angka('5.307.053.442')];
    const serapan = pagu.flatMap((p) => realisasi.map((r) => persen(hitungSerapan(p, r))));
    expect(serapan).toEqual([95.88, 95.9, 96.81, 96.83]);
    expect(serapan).not.toContain(87.4);
  });

  test.each([
    ['Pemberdayaan Sosial', '714.619.150', '700.642.995', '98,04 %'],
    ['Rehabilitasi Sosial', '731.913.150', '649.787.126', '88,78 %'],
    ['Perlindungan dan Jaminan Sosial', '278.505.900', '262.690.376', '94,32 %'],
    ['Penanganan Bencana', '57.452.550', '33.466.200', '58,25 %'],
    ['Pengelolaan Taman Makam Pahlawan', '50.000.000', '48.811.770', '97,62%'],
  ])('serapan program %s benar', (_program, pagu, realisasi, tertulis) => {
    expect(persen(hitungSerapan(angka(pagu), angka(realisasi)))).toBe(angka(tertulis));
  });

  test('serapan program Penunjang tertulis 96,01 %, padahal 97,62 %, dan tidak ada rumus yang menghasilkannya', () => {
    const [pagu, realisasi] = [angka('3.698.450.459'), angka('3.610.466.745')];
    expect(persen(hitungSerapan(pagu, realisasi))).toBe(97.62);
    expect(cariRumus(pagu, realisasi, angka('96,01%'))).toEqual([]);
  });

  test('97,20 % dari 97,7 % adalah 99,49 %, bukan 100 %; hanya rumus turun yang dibatasi 100 memberi 100', () => {
    expect(persen(hitungCapaian(97.7, 97.2))).toBe(99.49);
    expect(cariRumus(97.7, 97.2, 100).map((r) => [r.id, r.cara])).toEqual([
      ['turun', 'dibatasi'],
      ['turun-rasio', 'dibatasi'],
    ]);
  });
});
