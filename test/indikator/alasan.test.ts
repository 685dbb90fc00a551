import { apakahBagiNol, PESAN_ALASAN, type Alasan } from '../../core/indikator/alasan';

test('setiap alasan punya pesan yang selesai', () => {
  const pesan = Object.values(PESAN_ALASAN);
  expect(pesan).toHaveLength(23);
  for (const satu of pesan) expect(satu).toMatch(/^[A-Z].*\.$/);
});

test('yang tampil sebagai #DIV/0! hanyalah pembagian nol', () => {
  const semua = Object.keys(PESAN_ALASAN) as Alasan[];
  expect(semua.filter(apakahBagiNol)).toEqual([
    'target-nol',
    'realisasi-nol',
    'pagu-nol',
    'awal-nol',
    'tanpa-jarak',
    'capaian-nol',
    'bobot-nol',
  ]);
});
