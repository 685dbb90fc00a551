import type { NilaiSel } from '../../core/angka/nilai-sel';
import { KODE_BUKAN_TEKS } from '../../core/aturan/kod-004-kode-bukan-teks';
import { JUMLAH_INDUK } from '../../core/aturan/pgu-001-jumlah-induk';
import { lembarUji } from '../bantu/lembar-uji';
import { matriksDari } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const lembar = (kode: NilaiSel, bawah: NilaiSel, pagu = 100) =>
  lembarUji([
    ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Pagu Anggaran', 'Realisasi Anggaran'],
    [kode, 'BIDANG PERTANAHAN', null, pagu, 50],
    [null, null, 'Indeks', null, null],
    [bawah, 'PROGRAM PENUNJANG', 'Nilai', 100, 50],
    ['2.10.01.2.01', 'Perencanaan', 'Dokumen', 100, 50],
  ]);

test.each<[NilaiSel, NilaiSel, string | null]>([
  [2.1, '2.10.01', '2.10'],
  [2.1, '2.01.01', '2.01'],
  ['2.1', '2.10.01', '2.10'],
  ['2,1', '2.10.01', '2.10'],
  // Nothing below says which of the two it is.
  [2.1, '2.11.01', null],
  [2.1, null, '2.10'],
  [1.1, 'X.XX.01', null],
])('%p di atas %p: %p', (kode, bawah, harapan) =>
  expect(matriksDari(lembar(kode, bawah)).baris[0]!.teksKode).toBe(harapan),
);

test('yang tidak berbawahan tetap dua kemungkinan', () => {
  const sendiri = lembarUji([
    ['Kode', 'Uraian', 'Pagu Anggaran'],
    ['1.06', 'BIDANG SOSIAL', 5000],
    [2.1, 'BIDANG PERTANAHAN', 5000],
  ]);
  expect(jalankanAturan(KODE_BUKAN_TEKS, sendiri)).toMatchObject([
    { seharusnya: null, pesan: expect.stringMatching(/2\.01 atau 2\.10/) },
  ]);
});

test('kode yang pasti ikut dijumlah', () =>
  expect(jalankanAturan(JUMLAH_INDUK, lembar(2.1, '2.10.01', 105))).toMatchObject([
    { sel: 'D2', seharusnya: 100, kode: '2.10' },
  ]));
