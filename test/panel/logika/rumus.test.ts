import { cariFungsi } from '../../../core/fungsi/jalankan';
import { KATALOG } from '../../../core/fungsi/katalog';
import { bekukan } from '../../../panel/logika/rumus/bekukan';
import { hitungPanggilan } from '../../../panel/logika/rumus/hitung-panggilan';
import { susunPolos } from '../../../panel/logika/rumus/polos';
import { memanggilKita } from '../../../panel/logika/rumus/potong';
import { bacaIsian, susunRumus } from '../../../panel/logika/rumus/susun';
import { perbaikiRumus, tukarRumus } from '../../../panel/logika/rumus/tukar';
import { lembarUji } from '../temuan-uji';

describe('tukar rumus', () => {
  test.each([
    ['_xldudf_CAPAIAN(C5,D5)', 'CAPAIAN(C5,D5)'],
    ['_xldudf_RENJA_CAPAIAN(C5,D5)', 'CAPAIAN(C5,D5)'],
    ['RENJA.CAPAIAN(C5,D5)', 'CAPAIAN(C5,D5)'],
    ['RENJA_CAPAIAN(C5,D5)', 'CAPAIAN(C5,D5)'],
    ['IF(OR(C5="",D5=""),"",RENJA.CAPAIAN(C5,D5,"turun"))', 'IF(OR(C5="",D5=""),"",CAPAIAN(C5,D5,"turun"))'],
    ['IFERROR(__xludf.DUMMYFUNCTION("CAPAIAN(A2,B2)"),0.95)', 'CAPAIAN(A2,B2)'],
    ['IFERROR(__xludf.DUMMYFUNCTION("=IF(A2="""","""",CAPAIAN(A2,B2,""turun""))"),0.95)', 'IF(A2="","",CAPAIAN(A2,B2,"turun"))'], // prettier-ignore
    ['__xludf.DUMMYFUNCTION("PREDIKAT(A2)")', 'PREDIKAT(A2)'],
  ])('%s -> %s', (rusak, benar) => {
    expect(perbaikiRumus(rusak)).toBe(benar);
    expect(perbaikiRumus(benar)).toBeNull();
  });

  test.each([
    'CAPAIAN(C5,D5)',
    'SUM(A1:A9)',
    '_xldudf_LAIN_FUNGSI(A1)',
    'LAIN.CAPAIAN(A1,B1)',
    '"RENJA.CAPAIAN(A1)"',
    "'RENJA.CAPAIAN(x)'!A1",
    'IFERROR(__xludf.DUMMYFUNCTION("QUERY(A:B,""select A"")"),1)',
  ])('dibiarkan: %s', (rumus) => expect(perbaikiRumus(rumus)).toBeNull());

  test('dengan ruang nama kantor ini', () => {
    expect(perbaikiRumus('_xldudf_CAPAIAN(C5,D5)', 'RENJA.')).toBe('RENJA.CAPAIAN(C5,D5)');
    expect(perbaikiRumus('RENJA.CAPAIAN(C5,D5)', 'RENJA.')).toBeNull();
  });

  test('hanya sel yang rusak yang diubah', () => {
    const l = lembarUji('L', [
      ['=RENJA.SERAPAN(B1,C1)', '=SUM(B1)'],
      [1, 'RENJA.SERAPAN('],
    ]);
    expect(tukarRumus(l).map((p) => [p.baris, p.kolom, p.rumus])).toEqual([[0, 0, 'SERAPAN(B1,C1)']]);
  });
});

describe('bekukan', () => {
  test('rumus kita jadi nilai yang tampil; rumus lain dan galat dibiarkan', () => {
    const l = {
      ...lembarUji('L', [
        [100, 97.7, '=CAPAIAN(A1,B1)', '=A1+B1'],
        [0, 1, '=CAPAIAN(A2,B2)'],
      ]),
    };
    const isi = {
      ...l,
      nilai: [
        [100, 97.7, 0.977, 197.7],
        [0, 1, { galat: '#DIV/0!' }],
      ],
    };
    const { perubahan, dilewati } = bekukan(isi);
    expect(perubahan.map((p) => [p.baris, p.kolom, p.nilai])).toEqual([[0, 2, 0.977]]);
    expect(dilewati).toEqual([expect.stringMatching(/^L C2: menampilkan #DIV\/0!/)]);
  });

  test('hasil yang menyebar ikut dibekukan, sel di bawahnya tidak', () => {
    const l = lembarUji('L', [
      [10, 9, '=CAPAIAN(A1:A3,B1:B3)'],
      [20, 10],
      [50, 50],
      [1, 1],
    ]);
    const isi = {
      ...l,
      nilai: [
        [10, 9, 0.9],
        [20, 10, 0.5],
        [50, 50, 1],
        [1, 1, 'catatan'],
      ],
    };
    expect(bekukan(isi).perubahan.map((p) => [p.baris, p.kolom, p.nilai])).toEqual([
      [0, 2, 0.9],
      [1, 2, 0.5],
      [2, 2, 1],
    ]);
  });

  test('sebaran yang tidak bisa diukur tidak dibekukan diam-diam', () => {
    const l = lembarUji('L', [['=CAPAIAN(FILTER(A2:A9,B2:B9),C2:C9)']], 1);
    expect(bekukan(l)).toMatchObject({ perubahan: [], dilewati: [expect.stringContaining('menyebar')] });
  });

  test('pembungkus IF kita sendiri dikenali', () => {
    const l = lembarUji('L', [[100, 50, '=IF(OR(A1="",B1=""),"",CAPAIAN(A1,B1))']], 0.5);
    expect(bekukan(l).perubahan).toHaveLength(1);
  });
});

describe('susun rumus', () => {
  const susun = (nama: string, isian: string[]): string =>
    susunRumus(cariFungsi(nama)!, isian.map(bacaIsian), 11);
  const polos = (nama: string, isian: string[]): string | null =>
    susunPolos(cariFungsi(nama)!, isian.map(bacaIsian), 11);

  test.each([
    ['CAPAIAN', ['H', 'I'], 'IF(OR(H12="",I12=""),"",CAPAIAN(H12,I12))'],
    ['CAPAIAN', ['H', 'I', 'turun', '1,2'], 'IF(OR(H12="",I12=""),"",CAPAIAN(H12,I12,"turun",1.2))'],
    ['CAPAIAN', ['H', 'I', '', '120 %'], 'IF(OR(H12="",I12=""),"",CAPAIAN(H12,I12,,1.2))'],
    ['PREDIKAT', ['N'], 'IF(N12="","",PREDIKAT(N12))'],
    ['RATACAPAIAN', ['$H$5:$H$40'], 'RATACAPAIAN($H$5:$H$40)'],
    ['CAPAIAN', ['100', 'I'], 'IF(I12="","",CAPAIAN(100,I12))'],
    ['REALISASITAHUN', ['C', 'D', 'E', 'F'], 'REALISASITAHUN(IF(C12="","",C12),IF(D12="","",D12),IF(E12="","",E12),IF(F12="","",F12))'], // prettier-ignore
    ['CARIKODE', ['penyediaan "gaji"', '3'], 'CARIKODE("penyediaan ""gaji""",3)'],
  ])('%s %j -> %s', (nama, isian, rumus) => expect(susun(nama, isian)).toBe(rumus));

  test.each([
    ['CAPAIAN', ['H', 'I'], 'IF(OR(H12="",I12=""),"",I12/H12)'],
    ['CAPAIAN', ['H', 'I', 'turun', '1,2'], 'IF(OR(H12="",I12=""),"",MIN(1.2,(2*H12-I12)/H12))'],
    ['CAPAIAN', ['H', 'I', 'rentang'], null],
    ['SERAPAN', ['L', 'M'], 'IF(OR(L12="",M12=""),"",M12/L12)'],
    ['REALISASITAHUN', ['C', 'D', 'E', 'F'], 'SUM(C12,D12,E12,F12)'],
    ['PREDIKAT', ['N'], null],
    ['SERAPAN', ['L'], null],
  ])('Excel lama: %s %j -> %s', (nama, isian, rumus) => expect(polos(nama, isian)).toBe(rumus));

  test('rumus yang disusun mengenal fungsinya sendiri', () => {
    for (const f of KATALOG) expect(memanggilKita(`${f.nama}(A1)`)).toBe(true);
    expect(memanggilKita('SUM(A1)&"CAPAIAN(A1)"')).toBe(false);
  });
});

test('hitung panggilan dengan isi lembar', () => {
  const l = lembarUji('L', [[100, '97,7', 'turun']]);
  expect(hitungPanggilan(l, 'IF(OR(A1="",B1=""),"",CAPAIAN(A1,B1))')).toBe(0.977);
  expect(hitungPanggilan(l, 'CAPAIAN(A1,50,C1)')).toBe(1.5);
  expect(hitungPanggilan(l, 'REALISASITAHUN(IF(A1="","",A1),1,2,3)')).toBe(106);
  expect(hitungPanggilan(l, 'CAPAIAN(A1+1,B1)')).toBeNull();
});
