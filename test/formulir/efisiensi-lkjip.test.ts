import { PERSEN } from '../../core/aturan/cap-001-persen';
import { HITUNGAN_NOMOR_KOLOM } from '../../core/aturan/rms-005-hitungan-nomor-kolom';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const RINGKAS = (efisiensi: readonly (number | string)[]) => `
| No | Sasaran Strategis | Indikator Kinerja | % Capaian Kinerja | % Penyerapan Anggaran | Tingkat Efisiensi (%)
| 1 | Meningkatnya layanan PPKS | Persentase PPKS | 105 | 95 | ${efisiensi[0]}
| 2 | Meningkatnya peran PSKS | Persentase PSKS | 100 | 92 | ${efisiensi[1]}
| 3 | Meningkatnya akuntabilitas | Nilai SAKIP | 98 | 91 | ${efisiensi[2]}`;

test('capaian, serapan, dan efisiensi', () => {
  const t = satuTabel(susunan(RINGKAS([10, 8, 7])));
  expect([t.formulir.id, petaKolom(t)]).toEqual([
    'efisiensi-lkjip',
    'A nomor, B sasaran, C indikator, D capaian, E serapan, F efisiensi',
  ]);
});

test.each([
  ['selisih', [10, 8, 7], []],
  ['selisih, satu salah', [10, 8, 17], [{ sel: 'F4', seharusnya: 7, tingkat: 'peringatan' }]],
  ['serapan dibagi capaian', ['90,48', 92, '92,86'], []],
  ['serapan dibagi capaian, satu salah', ['90,48', 92, '96,82'], [{ sel: 'F4' }]],
  ['capaian dibagi serapan', ['110,53', '108,7', '107,69'], []],
  ['cara sendiri tidak dinilai', [5, 8, 9], []],
])('tingkat efisiensi: %s', (_judul, efisiensi, salah) => {
  const temuan = jalankanAturan(HITUNGAN_NOMOR_KOLOM, susunan(RINGKAS(efisiensi)));
  expect(temuan).toHaveLength(salah.length);
  expect(temuan).toMatchObject(salah);
});

test('dengan anggaran dan realisasi: serapan dihitung ulang', () => {
  const lembar = (serapan: number) =>
    susunan(`
| No | Sasaran | Indikator Kinerja | Capaian Kinerja (%) | Anggaran (Rp) | Realisasi (Rp) | Serapan (%) | Tingkat Efisiensi (%)
| 1 | Layanan | Persentase PPKS | 100 | 100000000 | 90000000 | ${serapan} | 10
| 2 | Peran | Persentase PSKS | 95 | 200000000 | 180000000 | 90 | 5
| | Jumlah | | | 300000000 | 270000000 | 90 |`);
  expect(satuTabel(lembar(90)).formulir.id).toBe('efisiensi-lkjip');
  expect(jalankanAturan(PERSEN, lembar(90))).toEqual([]);
  expect(jalankanAturan(PERSEN, lembar(80))).toMatchObject([{ sel: 'G2', seharusnya: 90 }]);
});
