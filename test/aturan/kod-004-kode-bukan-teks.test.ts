import { KODE_BUKAN_TEKS } from '../../core/aturan/kod-004-kode-bukan-teks';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

const KEPALA = ['Kode', 'Uraian', 'Pagu'];
const dengan = (kode: number | string, format?: string) =>
  lembarUji(
    [KEPALA, [kode, 'Bidang Sosial', 5000], ['1.06.01', 'Program', 5000], ['1.06.01.2.01', 'Kegiatan', 5000]],
    format ? { format: { A: format } } : {},
  );

ujiAturan(KODE_BUKAN_TEKS, {
  terima: [
    ['teks', dengan('1.06')],
    ['urusan satu digit sebagai angka tidak kehilangan apa-apa', dengan(1)],
    [
      'kode terbelah: ruasnya memang angka',
      lembarUji(
        [
          ['Kode', null, null, 'Uraian', 'Pagu'],
          [1, 6, 1, 'Program', 5000],
          [1, '06', '02', 'Program', 6000],
        ],
        { gabungan: ['A1:C1'] },
      ),
    ],
  ],
  tolak: [
    [
      '1,06 yang menjadi angka (Renja Metro)',
      dengan(1.06),
      { sel: 'A2', kode: '1.06', tertulis: 1.06, seharusnya: '1.06', tingkat: 'peringatan' },
    ],
    ['1.1: 1.01 atau 1.10', dengan(1.1), { sel: 'A2', seharusnya: null, pesan: /1\.01 atau 1\.10/ }],
    ['tanggal', dengan(37016, 'd/m/yyyy'), { sel: 'A2', tingkat: 'galat', pesan: /tanggal/ }],
  ],
});

test('dua bacaan, dua pilihan perbaikan; tidak ada yang dipilihkan', () => {
  const { perbaikan } = jalankanAturan(KODE_BUKAN_TEKS, dengan(1.1))[0]!;
  expect(perbaikan.map((p) => [p.jenis, p.perubahan[0]!.nilai])).toEqual([
    ['pilih', '1.01'],
    ['pilih', '1.10'],
  ]);
});
