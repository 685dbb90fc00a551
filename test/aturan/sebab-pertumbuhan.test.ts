import { rataDenganNol, sebabTumbuh } from '../../core/aturan/sebab-pertumbuhan';

test.each<[string, (number | null)[], number, string]>([
  [
    'pembagi tahun yang lebih akhir',
    [100, 125, 250],
    35,
    ' Angka ini cocok dengan cara lain: pembagi tahun yang lebih akhir.',
  ],
  ['majemuk', [100, 110, 144], 20, ' Angka ini cocok dengan cara lain: pertumbuhan majemuk (CAGR).'],
  [
    'akhir dibanding awal',
    [100, 110, 144],
    44,
    ' Angka ini cocok dengan cara lain: tahun terakhir dibanding tahun pertama.',
  ],
  [
    'dibagi tahun lalu',
    [100, 110, 132],
    115,
    ' Angka ini cocok dengan cara lain: tahun ini dibagi tahun lalu.',
  ],
  [
    'tahun kosong dilompati',
    [100, null, 144],
    44,
    ' Angka ini cocok dengan cara lain: pertumbuhan majemuk (CAGR).',
  ],
  [
    'dari kosong dihitung 100 %',
    [null, 100, 110],
    55,
    ' Angka ini menghitung kenaikan dari nol atau "-" sebagai 100 %.',
  ],
  [
    'dari nol dihitung 100 %',
    [50, 0, 100],
    0,
    ' Angka ini menghitung kenaikan dari nol atau "-" sebagai 100 %.',
  ],
  [
    'dari nol dihitung 100 %, tahun terakhir kosong',
    [0, 100, 150, null],
    75,
    ' Angka ini menghitung kenaikan dari nol atau "-" sebagai 100 %.',
  ],
  ['pembiayaan: dari negatif, bukan dari nol', [-100, 50, 60], -65, ''],
  ['pembiayaan: dari negatif, lalu kosong', [-100, 50, 60, null, null], -65, ''],
  ['tidak ada yang cocok', [100, 110, 144], 77, ''],
  ['tidak ada yang cocok, dengan kosong', [null, 100, 110], 77, ''],
  ['kosong di awal saja tidak menjelaskan', [100, 110, null], 77, ''],
  ['satu tahun', [null, 100], 100, ''],
])('%s', (_judul, deret, tertulis, sebab) => {
  expect(sebabTumbuh(deret, tertulis, 0.01)).toBe(sebab);
});

test('longgar sebagaimana diberikan', () => {
  expect(sebabTumbuh([100, 110, 144], 44.5, 0.51)).not.toBe('');
  expect(sebabTumbuh([100, 110, 144], 44.5, 0.49)).toBe('');
});

test.each<[string, (number | null)[], number, boolean]>([
  ['tahun pertama nol', [0, 100, 150], 25, true],
  ['tahun terakhir kosong', [100, 150, null], 25, true],
  ['tahun tengah kosong', [100, null, 150], 0, true],
  ['rata-rata lain', [0, 100, 150], 30, false],
  ['semua tahun terisi', [100, 150, 150], 25, false],
  ['pembiayaan: dari negatif', [-100, 50, 60], -65, false],
])('pertumbuhan tak terdefinisi dihitung 0 %%: %s', (_judul, deret, tertulis, harapan) => {
  expect(rataDenganNol(deret, tertulis, 0.01)).toBe(harapan);
});
