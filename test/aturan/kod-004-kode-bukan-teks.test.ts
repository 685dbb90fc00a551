import { KODE_BUKAN_TEKS } from '../../core/aturan/kod-004-kode-bukan-teks';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { lembarUji } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

const KEPALA = ['Kode', 'Uraian', 'Pagu'];
const dengan = (kode: number | string, format?: string) =>
  lembarUji(
    [KEPALA, [kode, 'Bidang Sosial', 5000], ['1.06.01', 'Program', 5000], ['1.06.01.2.01', 'Kegiatan', 5000]],
    format ? { format: { A: format } } : {},
  );

/** Codes one below the other. */
const kolom = (kode: readonly NilaiSel[], rumus: Readonly<Record<string, string>> = {}) =>
  lembarUji([KEPALA, ...kode.map((k) => [k, 'Nama', 5000])], { rumus });
const TEKS = ['1.06', '1.06.01', '1.06.02', '1.06.04', '1.06.05', '1.06.06'];

ujiAturan(KODE_BUKAN_TEKS, {
  terima: [
    ['urusan 1 sampai 9', kolom([...TEKS, 1, 9])],
    ['teks', dengan('1.06')],
    ['urusan satu digit sebagai angka tidak kehilangan apa-apa', dengan(1)],
    [
      'kode terbelah: bidangnya angka 1.06',
      lembarUji(
        [
          ['Kode', null, null, 'Uraian', 'Pagu'],
          [1.06, null, null, 'Bidang', 5000],
          [1.06, '01', null, 'Program', 5000],
          [1.06, '01', '2.01', 'Kegiatan', 5000],
        ],
        { gabungan: ['A1:C1'] },
      ),
    ],
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
    ['di antara kode teks: aman', kolom([...TEKS, 1.08]), { sel: 'A8', seharusnya: '1.08' }],
    [
      'nol hilang dan dua bacaan di antara kode teks',
      kolom([...TEKS, 1.1, 1.6]),
      [{ sel: 'A8' }, { sel: 'A9' }],
    ],
    ['tiga dari lima terisi adalah teks: aman, sel kosong tidak dihitung', kolom(['1.06', '1.06.01', '1.06.02', null, null, null, 1.07, 1.08]), [{ sel: 'A8' }, { sel: 'A9' }]], // prettier-ignore
    ['di antara angka: dipilih orang, sel kosong tidak dihitung', kolom(['1.06', null, 1.07, 1.08, '1.09', null, null]), [{ sel: 'A4' }, { sel: 'A5' }]], // prettier-ignore
    [
      'di antara teks yang bukan kode',
      kolom(['1.06', '1.06.01', '1.06.02', 'lihat SK', 'idem', 1.08]),
      { sel: 'A7' },
    ],
    ['angka yang bukan kode', kolom([...TEKS, 1.0601]), { sel: 'A8', seharusnya: null }],
    ['rumus: tanpa perbaikan', kolom([...TEKS, 1.08], { A8: '1+0.08' }), { sel: 'A8' }],
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
