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
  [['CAPAIAN', '100'], /realisasi/],
  [['CAPAIAN', '[[1,2],[3]]', '1'], /^Rentang tidak terbaca/],
  [['CAPAIAN', '[[1', '1'], /^Rentang tidak terbaca/],
  [['CAPAIN', '1', '1'], /^Fungsi "CAPAIN" tidak ada/],
  [[], /^Pemakaian: renja hitung/],
])('%j gagal', (argumen, galat) => {
  const hasil = perintahHitung(argumen);
  expect(hasil).toMatchObject({ keluar: '', kode: 1 });
  expect(hasil.galat).toMatch(galat);
});
