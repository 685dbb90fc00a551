import { ringkasTabel } from '../../core/laporan/ringkas-tabel';
import { susunan, matriksDari } from '../bantu/susunan';

const GANDA = (judul: readonly string[]): string => judul.map((j) => `${j} | <`).join(' | ');
const E_81 = `
| Evaluasi terhadap Hasil Renja Perangkat Daerah Tahun 2025
| No | Sasaran | Program/Kegiatan | Indikator Kinerja | ${GANDA([
  'Target Renstra Perangkat Daerah pada Tahun 2026',
  'Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu',
  'Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi',
  'Triwulan I',
  'Triwulan II',
  'Triwulan III',
  'Triwulan IV',
  'Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi',
])}
| ^ | ^ | ^ | ^ | ${Array.from({ length: 8 }, () => 'K | Rp').join(' | ')}
| 1 | Layanan | Program Rehabilitasi Sosial | Persentase PPKS | 100 | 1000000000 | 70 | 600000000 | 10 | 200000000 | 2 | 40000000 | 2 | 40000000 | 2 | 40000000 | 3 | 60000000 | 9 | 180000000
| | | Kegiatan Rehabilitasi Dasar | Jumlah PPKS | 500 | 1000000000 | 300 | 600000000 | 100 | 200000000 | 20 | 40000000 | 20 | 40000000 | 20 | 40000000 | 30 | 60000000 | 90 | 180000000`;

test('E.81: pagu adalah anggaran Renja yang dievaluasi, bukan target Renstra', () => {
  const matriks = matriksDari(susunan(E_81));
  expect(matriks.formulir.id).toBe('e-81');
  const [tabel] = ringkasTabel([matriks]);
  expect(tabel!.kolomPagu).toContain('yang Dievaluasi');
  expect(tabel!.program).toMatchObject([{ pagu: 200_000_000, realisasi: 180_000_000, serapan: 0.9 }]);
});
