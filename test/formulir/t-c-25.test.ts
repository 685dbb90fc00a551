import { petaKolom, satuTabel, susunan } from '../bantu/susunan';

test('Renstra Magetan: tahun tertulis, tujuan dan indikatornya di baris sendiri', () => {
  const t = satuTabel(
    susunan(`
| Tabel T-C.25
| Tujuan dan Sasaran Jangka Menengah Dinas Sosial
| NO. | TUJUAN | SASARAN | INDIKATOR TUJUAN/SASARAN | TARGET KINERJA TUJUAN/SASARAN PADA TAHUN KE- | < | < | < | <
| ^ | ^ | ^ | ^ | 2019 | 2020 | 2021 | 2022 | 2023
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9
| 1. | Meningkatnya kesejahteraan ekonomi masyarakat | | Angka Kemiskinan | 10,11 | 9,91 | 9,71 | 9,54 | 8,5
| | | Meningkatnya cakupan pelayanan sosial dasar | Persentase PMKS yang menerima program pemberdayaan sosial | 0,26% | 0,25% | 0,17% | 0,17% | 0,17%`),
  );
  expect(t.formulir.id).toBe('t-c-25');
  expect(petaKolom(t)).toBe(
    'A nomor, B tujuan, C sasaran, D indikator, E target-1, F target-2, G target-3, H target-4, I target-5',
  );
  expect(t.kolom[8]!.tahunTertulis).toBe(2023);
});

test('LAKIP Metro 2022: enam tahun bernomor, baris "(1) ... (10)" di bawahnya', () => {
  const t = satuTabel(
    susunan(`
| NO | TUJUAN | SASARAN | INDIKATOR SASARAN | TARGET KINERJA SASARAN PADA TAHUN KE- | < | < | < | < | <
| ^ | ^ | ^ | ^ | 1 | 2 | 3 | 4 | 5 | 6
| (1) | (2) | (3) | (4) | (5) | (6) | (7) | (8) | (9) | (10)
| 1. | Terwujudnya pengembangan dan perlindungan sosial | Meningkatnya penanganan dan perlindungan sosial | Persentase PPKS yang tertangani | 85,3 % | 88,4 % | 91,5 % | 94,6 % | 97,7 % | 100 %`),
  );
  expect(t.formulir.id).toBe('t-c-25');
  expect(petaKolom(t)).toMatch(/D indikator, E target-1, .*J target-6$/);
  expect(t.kepala.barisAkhir).toBe(2);
});

test('LAKIP Metro 2022, IKU: indikator tujuan, kondisi awal dan akhir', () => {
  const t = satuTabel(
    susunan(`
| TUJUAN | INDIKATOR TUJUAN | SASARAN | INDIKATOR SASARAN | KONDISI AWAL | TARGET TAHUN KE- | < | < | < | < | KONDISI AKHIR
| ^ | ^ | ^ | ^ | ^ | 2020 | 2021 | 2022 | 2023 | 2024 | ^
| Meningkatnya kesejahteraan sosial masyarakat | Persentase PPKS yang ditangani | Meningkatnya cakupan penanganan PPKS | Persentase PPKS yang ditangani | 81,79% | 85,3% | 88,4% | 91,5% | 94,6% | 97,7% | 100%`),
  );
  expect(t.formulir.id).toBe('t-c-25');
  expect(petaKolom(t)).toBe(
    'A tujuan, B indikator-tujuan, C sasaran, D indikator, E kondisi-awal, F target-1, G target-2, H target-3, ' +
      'I target-4, J target-5, K kondisi-akhir',
  );
});
