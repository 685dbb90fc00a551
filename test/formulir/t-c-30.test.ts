import { petaKolom, satuTabel, susunan } from '../bantu/susunan';

const KOLOM =
  'A nomor, B indikator, C spm, D ikk, E target-n-2, F target-n-1, G target-n, H target-n+1, I realisasi-n-2, ' +
  'J realisasi-n-1, K proyeksi-n, L proyeksi-n+1, M keterangan';

test.each([
  ['tahun tertulis', ['2024', '2025', '2026', '2027']],
  ['tahun relatif', ['Tahun (n-2)', 'Tahun (n-1)', 'Tahun n', 'Tahun (n+1)']],
])('%s', (_judul, [a, b, c, d]) => {
  const t = satuTabel(
    susunan(`
| Tabel T-C.30 Pencapaian Kinerja Pelayanan Perangkat Daerah
| No | Indikator | SPM/ Standar Nasional | IKK (PP-6/'08) | Target Renstra Perangkat Daerah | < | < | < | Realisasi Capaian | < | Proyeksi | < | Catatan Analisis
| ^ | ^ | ^ | ^ | ${a} | ${b} | ${c} | ${d} | ${a} | ${b} | ${c} | ${d} | ^
| 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
| 1 | Persentase PPKS yang mendapat pelayanan sosial | - | - | 95 % | 95,3 % | 95,7 % | 95,9 % | 97,2 % | 95,3 % | 95,7 % | 95,9 % | tercapai`),
  );
  expect(t.formulir.id).toBe('t-c-30');
  expect(petaKolom(t)).toBe(KOLOM);
});
