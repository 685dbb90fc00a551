import { PERSEN } from '../../core/aturan/cap-001-persen';
import { lembarUji, tabel } from '../bantu/lembar-uji';
import { jalankanAturan, ujiAturan } from '../bantu/uji-aturan';

const iku = (target: string | number, realisasi: string | number, capaian: string | number) =>
  lembarUji([
    ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
    [1, 'Sasaran', 'Indikator', target, realisasi, capaian],
  ]);

ujiAturan(PERSEN, {
  terima: [
    ['dibulatkan', iku('97,7 %', '97,20 %', '99,49 %')],
    ['dipotong', iku(3, 2, '66,6 %')],
    ['dibatasi 100 %', iku(100, 163, '100 %')],
    [
      'pecahan berformat persen',
      lembarUji(
        [
          ['No', 'Sasaran', 'Indikator Kinerja', 'Target', 'Realisasi', '% Capaian'],
          [1, 's', 'i', 10, 9, 0.9],
        ],
        { format: { F: '0%' } },
      ),
    ],
    ['target nol tidak dapat dihitung', iku(0, 5, '100 %')],
    ['target teks beberapa angka', iku('100 %\n12 bulan', '100 %', '90 %')],
    ['target tanpa angka', iku('Tinggi', 'Tinggi', '100 %')],
  ],
  tolak: [
    [
      'Renja Metro: 97,20 dari 97,7 ditulis 100 %',
      iku('97,7 %', '97,20%', '100%'),
      { sel: 'F2', tertulis: 100, seharusnya: 99.49, tingkat: 'galat' },
    ],
    [
      'cocok dengan rumus indikator turun: info',
      iku(10, 12, '80 %'),
      { sel: 'F2', tingkat: 'info', pesan: /\(2T−R\)\/T/ },
    ],
    [
      'cocok dengan rumus yang salah',
      iku(10, 8, '20 %'),
      { sel: 'F2', tingkat: 'galat', pesan: /\(T−R\)\/T/ },
    ],
    [
      'serapan',
      tabel`
      Kode | Uraian | Anggaran | Realisasi | %
      1.06.01 | Program A | 200.000 | 150.000 | 75
      1.06.02 | Program B | 200.000 | 150.000 | 80`,
      { sel: 'E3', tertulis: 80, seharusnya: 75 },
    ],
  ],
});

test('tabel bebas: hubungan kolom dibuktikan baris terbanyak, baris yang menyimpang dilaporkan', () => {
  const baris = Array.from({ length: 10 }, (_, i) => {
    const dana = 1_000_000 + i * 10_000;
    const nilai = 700_000;
    return [`1.06.0${i}`, `Program ${i}`, 'Metro', dana, nilai, i === 7 ? 50 : (nilai / dana) * 100];
  });
  const lembar = lembarUji([
    ['Kode', 'Kegiatan', 'Desa', 'Jumlah Dana (Rp)', 'Nilai Kontrak (Rp)', 'Keuangan (%)'],
    ...baris,
  ]);
  expect(jalankanAturan(PERSEN, lembar).map((t) => [t.sel, t.seharusnya])).toEqual([['F9', 65.42]]);
});
