import { PERSEN } from '../../core/aturan/cap-001-persen';
import { petaKolom, satuTabel, susunan } from '../bantu/susunan';
import { jalankanAturan } from '../bantu/uji-aturan';

const tiga = (judul: string): string => `${judul} | < | <`;
const TW = ['I', 'II', 'III', 'IV'];

test('bentuk SIPD: 13 = 12/7 di antara realisasi Renja dan realisasi Renstra', () => {
  const gambar = (capaian: string): string => `
| Evaluasi Hasil Renja Tahun 2024
| No | Sasaran | Program/Kegiatan | Indikator Kinerja | Target Renstra Perangkat Daerah pada Tahun 2026 | < | Realisasi Capaian Kinerja Renstra s/d Renja Tahun Lalu (2023) | < | Target Kinerja dan Anggaran Renja Tahun Berjalan yang Dievaluasi (2024) | < | Realisasi Kinerja Pada Triwulan | < | < | < | < | < | < | < | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi (2024) | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renja (%) | < | Realisasi Kinerja dan Anggaran Renstra s/d Tahun 2024 | < | Tingkat Capaian Kinerja dan Realisasi Anggaran Renstra s/d Tahun 2024 (%) | < | Unit Perangkat Daerah Penanggung Jawab
| ^ | ^ | ^ | ^ | ^ | < | ^ | < | ^ | < | I | < | II | < | III | < | IV | < | ^ | < | ^ | < | ^ | < | ^ | < | ^
| 1 | 2 | 3 | 4 | 5 | < | 6 | < | 7 | < | 8 | < | 9 | < | 10 | < | 11 | < | 12 = 8+9+10+11 | < | 13 = 12/7 x 100 | < | 14 = 6+12 | < | 15 = 14/5 x 100 | < | 16
| | | | | ${Array.from({ length: 11 }, () => 'K | Rp').join(' | ')} |
| 1 | Layanan | Program Rehabilitasi Sosial | Jumlah PPKS | 100 | 1000000000 | 70 | 600000000 | 10 | 200000000 | 2 | 40000000 | 2 | 40000000 | 2 | 40000000 | 3 | 60000000 | 9 | 180000000 | ${capaian} | 90 | 79 | 780000000 | 79 | 78 | Dinas Sosial`;
  const t = satuTabel(susunan(gambar('90')));
  expect(t.formulir.id).toBe('e-81-persen');
  expect(petaKolom(t)).toMatch(
    /K tw1-k, L tw1-rp, .*S realisasi-k, T realisasi-rp, U tingkat-renja-k, V tingkat-renja-rp, W realisasi-renstra-k, X realisasi-renstra-rp, Y tingkat-renstra-k, Z tingkat-renstra-rp/,
  );
  expect(jalankanAturan(PERSEN, susunan(gambar('90')))).toEqual([]);
  expect(jalankanAturan(PERSEN, susunan(gambar('100')))).toMatchObject([{ sel: 'U6', seharusnya: 90 }]);
});

test('K, satuan, persen, Rp, persen pada tiap triwulan', () => {
  const lima = TW.map((tw) => `${tw} | < | < | < | <`).join(' | ');
  const t = satuTabel(
    susunan(`
| Formulir E.81
| No | Sasaran | Program/Kegiatan | Indikator Kinerja | Target Renstra pada Tahun 2026 | < | Realisasi Renstra s/d Tahun Lalu | < | Target Kinerja dan Anggaran Renja yang Dievaluasi | < | Realisasi Kinerja Pada Triwulan | ${'< | '.repeat(19)}Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi | < | Unit Penanggung Jawab
| ^ | ^ | ^ | ^ | ^ | < | ^ | < | ^ | < | ${lima} | ^ | < | ^
| ^ | ^ | ^ | ^ | K | Rp | K | Rp | K | Rp | ${TW.map(() => 'K | Satuan | % | Rp | %').join(' | ')} | K | Rp | ^
| 1 | Layanan | Program Rehabilitasi Sosial | Jumlah PPKS | 100 | 1000000000 | 70 | 600000000 | 10 | 200000000 | ${TW.map(() => '2 | Orang | 20 | 40000000 | 20').join(' | ')} | 8 | 160000000 | Dinas Sosial`),
  );
  expect(t.formulir.id).toBe('e-81-persen');
  expect(petaKolom(t)).toMatch(
    /K tw1-k, L satuan-realisasi-kinerja-triwulan-i, M tw1-k-persen, N tw1-rp, O tw1-rp-persen, P tw2-k, .*AC tw4-rp, AD tw4-rp-persen, AE realisasi-k, AF realisasi-rp/,
  );
});

test('K, persen, Rp pada tiap triwulan', () => {
  const t = satuTabel(
    susunan(`
| Formulir E.81
| No | Sasaran | Program/Kegiatan | Indikator Kinerja | Target Kinerja dan Anggaran Renja yang Dievaluasi | < | ${TW.map((tw) => tiga(`Realisasi Kinerja dan Anggaran Triwulan ${tw}`)).join(' | ')} | Realisasi Capaian Kinerja dan Anggaran Renja yang Dievaluasi | < | Unit Penanggung Jawab
| ^ | ^ | ^ | ^ | K | Rp | ${TW.map(() => 'K | % | Rp').join(' | ')} | K | Rp | ^
| 1 | Layanan | Program Rehabilitasi Sosial | Jumlah PPKS | 10 | 200000000 | ${TW.map(() => '2 | 20 | 40000000').join(' | ')} | 8 | 160000000 | Dinas Sosial`),
  );
  expect(t.formulir.id).toBe('e-81-persen');
  expect(petaKolom(t)).toMatch(
    /E target-k, F target-rp, G tw1-k, H tw1-k-persen, I tw1-rp, J tw2-k, .*R tw4-rp, S realisasi-k/,
  );
});
