import { PERSEN } from '../../core/aturan/cap-001-persen';
import { gambarPohon, matriksDari, petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const KEPALA = `
| Tabel T-C.29
| Rekapitulasi Evaluasi Hasil Pelaksanaan Renja Perangkat Daerah dan Pencapaian Renstra s/d Tahun 2025
| Kode | Urusan/Bidang Urusan Pemerintahan Daerah dan Program/Kegiatan | Indikator Kinerja Program (outcomes)/ Kegiatan (output) | Target Kinerja Capaian Program (Renstra Perangkat Daerah) Tahun 2026 | Realisasi Target Kinerja Hasil Program dan Keluaran Kegiatan s/d dengan tahun 2023 | Target dan Realisasi Kinerja Program dan Kegiatan Tahun Lalu (Tahun 2024) | < | < | Target Program dan Kegiatan (Renja Perangkat Daerah Tahun 2025) | Perkiraan Realisasi Capaian Target Renstra Perangkat Daerah s/d Tahun Berjalan | < | Catatan
| ^ | ^ | ^ | ^ | ^ | Target Renja Perangkat Daerah Tahun 2024 | Realisasi Renja Perangkat Daerah Tahun 2024 | Tingkat Realisasi (%) | ^ | Realisasi Capaian Program dan Kegiatan s/d Tahun Berjalan (Tahun 2025) | Tingkat Capaian Realisasi Target Renstra (%) | ^
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 = 7/6 x 100 | 9 | 10 = 5+7+9 | 11 = 10/4 x 100 | 12`;
const isi = (tingkat: string): string => `
| 1.06.02 | PROGRAM PEMBERDAYAAN SOSIAL | Persentase PSKS yang aktif | 100 % | 70 % | 80 % | 78 % | 97,5 | 90 % | 90 % | 90
| 1.06.02.2.03 | Pengembangan Potensi Sumber Kesejahteraan Sosial | Jumlah PSKS | 500 Orang | 200 Orang | 100 Orang | 90 Orang | 90,00 | 100 Orang | 390 Orang | ${tingkat}
| 1.06.02.2.03.0001 | Peningkatan Kemampuan Pekerja Sosial Masyarakat | Jumlah PSM | 110 Orang | 60 Orang | 22 Orang | 22 Orang | 100 | 22 Orang | 104 Orang | 94,55`;

test('sebelas kolom dan catatan, tahun di dalam judul', () => {
  const t = satuTabel(susunan(KEPALA + isi('78')));
  expect(t.formulir.id).toBe('t-c-29');
  expect(petaKolom(t)).toBe(
    'A kode, B uraian, C indikator, D target-renstra, E realisasi-lalu, F target-n-2, G realisasi-n-2, ' +
      'H tingkat-realisasi, I target-n-1, J realisasi-n-1, K tingkat-capaian, L keterangan',
  );
  expect(t.nomorKolom.get(10)).toBe('11 = 10/4 x 100');
  expect(t.keyakinan).toBeGreaterThan(0.9);
});

test('tingkat realisasi dan tingkat capaian dihitung ulang', () => {
  expect(jalankanAturan(PERSEN, susunan(KEPALA + isi('78')))).toEqual([]);
  expect(jalankanAturan(PERSEN, susunan(KEPALA + isi('87')))).toMatchObject([
    { sel: 'K7', tertulis: 87, seharusnya: 78 },
  ]);
});

test('label contoh Permendagri, (n-2) dan (n-1)', () => {
  const kepala = KEPALA.replace(
    /Tahun 2024|Tahun 2025|tahun 2023|Tahun 2026/g,
    (t) => `tahun (n-${2026 - Number(t.slice(-4))})`,
  );
  expect(petaKolom(satuTabel(susunan(kepala + isi('78'))))).toMatch(
    /F target-n-2, G realisasi-n-2, .*K tingkat-capaian/,
  );
});

test('tanpa kode, bernomor I, A, 1: tingkat dari nomornya', () => {
  const baris = (nama: string): string =>
    `| ${nama} | Indikator | 100 % | 70 % | 80 % | 78 % | 97,5 | 90 % | 90 % | 90`;
  const tanpaKode = KEPALA.replace('| Kode |', '|')
    .replace(/^\| \^ \|/m, '|')
    .replace('| 1 | 2', '| 2');
  const m = matriksDari(
    susunan(
      [tanpaKode, baris('A. Pemberdayaan Sosial'), baris('1. Potensi Sosial'), baris('2. Sumbangan'), baris('B. Rehabilitasi Sosial')].join('\n'), // prettier-ignore
    ),
  );
  expect(m.formulir.id).toBe('t-c-29');
  expect(gambarPohon(m)).toEqual([
    'program A. Pemberdayaan Sosial',
    '  kegiatan 1. Potensi Sosial',
    '  kegiatan 2. Sumbangan',
    'program B. Rehabilitasi Sosial',
  ]);
});
