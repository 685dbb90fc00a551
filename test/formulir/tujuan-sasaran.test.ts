import { petaKolom, satuTabel, susunan } from '../bantu/susunan';

test('Renja Metro 2026, Tabel 3.2: baseline 2024 dan enam tahun', () => {
  const t = satuTabel(
    susunan(`
| Tabel 3.2. Tujuan, Sasaran dan Indikator Renstra Dinas Sosial Kota Metro Tahun 2025-2029
| NSPK DAN SASARAN RPJMD YANG RELEVAN | Tujuan | Sasaran | Indikator | Baseline | Target TAHUN | < | < | < | < | <
| ^ | ^ | ^ | ^ | 2024 | 2025 | 2026 | 2027 | 2028 | 2029 | 2030
| -1 | -2 | -3 | -4 | | -5 | -6 | -7 | -8 | -9 | -10
| NSPK: Undang-Undang Nomor 11 Tahun 2009 | T1. Terwujudnya Pelayanan Sosial yang Optimal | | T1: Persentase PPKS yang mendapat pelayanan sosial | 95% | 95% | 95,3% | 95,7 % | 95,9 % | 96% | 96,2%
| | | S1: Meningkatnya Pelayanan Publik | S1.1 Nilai Pelayanan Publik | 90,78 | 91,23 | 91,68 | 92,13 | 92,58 | 93,03 | 93,48`),
  );
  expect(t.formulir.id).toBe('tujuan-sasaran');
  expect(petaKolom(t)).toBe(
    'A nspk, B tujuan, C sasaran, D indikator, E baseline, F target-n-1, G target-n, H target-n+1, I target-n+2, ' +
      'J target-n+3, K target-n+4',
  );
  expect(t.tahun).toBe(2026);
  expect(t.kepala.barisAkhir).toBe(3);
});
