import { PERSEN } from '../../core/aturan/cap-001-persen';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

/** Renstra Dinas Sosial Magetan 2018-2023, Tabel T-C.23: two of five years, their column numbers 6, 7, 11, 12, 16, 17. */
const magetan = (rasio: string): string => `
| Tabel T-C.23
| Pencapaian Kinerja Pelayanan Dinas Sosial Kabupaten Magetan
| No. | Indikator Kinerja sesuai Tugas dan Fungsi Perangkat Daerah | Target NSPK | Target IKK | Target Indikator Lainnya | Target P-Renstra Perangkat Daerah Tahun ke- | < | Realisasi Capaian Tahun ke- | < | Rasio Capaian Tahun ke- | <
| ^ | ^ | ^ | ^ | ^ | 2019 | 2020 | 2019 | 2020 | 2019 | 2020
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 11 | 12 | 16 | 17
| 1 | Persentase PMKS yang menerima program pemberdayaan sosial | | | | 0,26 | 0,25 | - | - | - | -
| 2 | Persentase penyandang disabilitas terlantar | | | | 16,75 | 43,75 | 16,71 | 43,73 | 99,76 | ${rasio}
| 3 | Persentase anak terlantar | | | | 100 | 100 | 100 | 100 | 100 | 100
| 4 | Persentase lanjut usia terlantar | | | | 38,5 | 40,5 | 38,2 | 40,4 | 99,22 | 99,75`;

test('Magetan: dua dari lima tahun, nomor tabel di judul', () => {
  const tabel = satuTabel(susunan(magetan('99,95')));
  expect(tabel.formulir.id).toBe('t-c-23');
  expect(petaKolom(tabel)).toBe(
    'A nomor, B indikator, C target-nspk, D target-ikk, E target-lain, F target-1, G target-2, ' +
      'H realisasi-1, I realisasi-2, J rasio-1, K rasio-2',
  );
  expect(tabel.kolom.find((k) => k.definisi.id === 'rasio-2')!.tahunTertulis).toBe(2020);
  expect(tabel.alasan).toMatch(/judul menyebut T-C\.23$/);
  expect(tabel.keyakinan).toBeGreaterThan(0.9);
});

test('lima tahun dengan "1 2 3 4 5" di bawah "Tahun ke-"', () => {
  const lima = '1 | 2 | 3 | 4 | 5';
  const nomor = Array.from({ length: 20 }, (_, i) => `(${i + 1})`).join(' | ');
  const tabel = satuTabel(
    susunan(`
| NO | Indikator Kinerja Sesuai Tugas dan Fungsi PD | Target NSPK | Target IKK | Target Indikator Lainnya | Target Renstra PD Tahun Ke- | < | < | < | < | Realisasi Capaian Tahun Ke- | < | < | < | < | Rasio Capaian pada Tahun Ke- | < | < | < | <
| ^ | ^ | ^ | ^ | ^ | ${lima} | ${lima} | ${lima}
| ${nomor}
| 1 | Persentase PPKS | | | | 80 | 85 | 90 | 95 | 100 | 80 | 80 | 90 | 90 | 100 | 100 | 94,12 | 100 | 94,74 | 100`),
  );
  expect(tabel.formulir.id).toBe('t-c-23');
  expect(tabel.kolom).toHaveLength(20);
  expect(tabel.nomorKolom.size).toBe(20);
  expect(petaKolom(tabel)).toMatch(/F target-1, .*J target-5, K realisasi-1, .*T rasio-5$/);
});

test('rasio dihitung ulang dari realisasi dan target tahun yang sama', () => {
  expect(jalankanAturan(PERSEN, susunan(magetan('99,95')))).toEqual([]);
  expect(jalankanAturan(PERSEN, susunan(magetan('95,99')))).toMatchObject([
    { sel: 'K7', tertulis: 95.99, seharusnya: 99.95 },
  ]);
});
