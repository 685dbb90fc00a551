import { perintahHitung } from '../../cli/hitung';

test.each<[string[], string]>([
  [['CAPAIAN', '100', '97.7'], '0.977'],
  [['CAPAIAN', '100 %', '97,7 %'], '0.977'],
  [['capaian', '1500 Lansia Miskin', '1.485 lansia'], '0.99'],
  [['PREDIKAT', '0,9099978'], 'Tinggi'],
  [['PREDIKAT', '0,9099978', 'permendagri86', 'bawah'], 'Tinggi'],
  [['PREDIKAT', '0,9099978', 'permendagri86', 'atas'], 'Sangat Tinggi'],
  [['PREDIKAT', '0,9099978', '', 'bulat'], 'Sangat Tinggi'],
  [
    ['CAPAIAN', '[[100],[""],[0]]', '[[97.7],[5],[1]]'],
    '[[0.977],[""],["Galat: Target nol: capaian tidak dapat dihitung."]]',
  ],
  [['CAPAIAN', '-', '5'], ''],
  [['ANGKA', '-1.5'], '-1.5'],
  [['ANGKA', '1e3'], '1000'],
  [['ANGKA', '-0'], '0'],
  [['ANGKA', '1e21'], '1e+21'],
  [['ANGKA', ''], ''],
  [['PERTUMBUHAN', '100', '-5'], '-1.05'],
  [['RUPIAH', '-5480916429.5'], '-Rp5.480.916.429,50'],
  [['RATAPERTUMBUHAN', '[[100],[110],[121]]'], '0.1'],
  [['PERTUMBUHAN', '3', '4'], '0.3333333333333333'],
  [['RUPIAH', '5480916429'], 'Rp5.480.916.429'],
  [
    ['CARIKODE', 'urusan pemerintahan bidang sosial', '1'],
    '[["1.06","URUSAN PEMERINTAHAN BIDANG SOSIAL",1]]',
  ],
])('%j mencetak %s', (argumen, keluar) => {
  expect(perintahHitung(argumen)).toEqual({ keluar: `${keluar}\n`, galat: '', kode: 0 });
});

test.each<[string[], RegExp]>([
  [['CAPAIAN', '0', '12'], /^#DIV\/0! Target nol/],
  [['CAPAIAN', '100', 'Lakip dan LKPJ'], /^#VALUE! Tidak ada angka/],
  [['NOMENKLATUR', '1.06.99.2.99.9999'], /^#N\/A Kode/],
  [['CAPAIAN', '100'], /^#VALUE! Masukan "realisasi" belum/],
  [['ANGKA', '1e400'], /^#VALUE! Nilainya tak hingga/],
  [['ANGKA', '[[NaN]]'], /^#VALUE! Rentang tidak terbaca/],
  [['ANGKA', '[[]]'], /^#VALUE! Rentang tidak terbaca/],
  [['ANGKA', '=1+1'], /^#VALUE! Ada lebih dari satu angka/],
  [['PERTUMBUHAN', '0', '5'], /^#DIV\/0! Nilai awal nol/],
  [['CAPAIAN', '100', '97,7', '--help'], /^#VALUE! /],
  [['CAPAIAN', '[[1,2],[3]]', '1'], /^#VALUE! Rentang tidak terbaca/],
  [['CAPAIAN', '[[1', '1'], /^#VALUE! Rentang tidak terbaca/],
  [['CAPAIN', '1', '1'], /^#NAME\? Fungsi "CAPAIN" tidak ada/],
  [[], /^Pemakaian: renja hitung/],
])('%j gagal', (argumen, galat) => {
  const hasil = perintahHitung(argumen);
  expect(hasil).toMatchObject({ keluar: '', kode: 1 });
  expect(hasil.galat).toMatch(galat);
});

test('--help menjelaskan cara pakai', () => {
  expect(perintahHitung(['--help'])).toMatchObject({
    keluar: expect.stringMatching(/^Pemakaian/),
    galat: '',
    kode: 0,
  });
});
