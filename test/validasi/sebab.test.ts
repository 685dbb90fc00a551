import { periksa } from '../../core/validasi/periksa';
import { hubungkanDokumen } from '../../core/validasi/sebab-dokumen';
import type { Lembar } from '../../core/lembar/lembar';
import { bukuUji, lembarUji, tabel } from '../bantu/lembar-uji';
import { temuanUji } from '../panel/temuan-uji';

const ringkas = (lembar: Lembar, aturan = /^(PGU|CAP|STR-003)/): string[] =>
  periksa(bukuUji(lembar))
    .temuan.filter((t) => aturan.test(t.aturan))
    .map((t) => `${t.aturan}@${t.sel}${t.sebab ? ` <- ${t.sebab}` : ''}`);

test('baris yang cocok di antaranya meneruskan kesalahan dari bawah', () => {
  const lembar = tabel`
    1.06 | 100
    1.06.01 | 80
    1.06.01.2.01 | 50
    1.06.01.2.01.01 | 30
    1.06.01.2.02 | 30
    1.06.02 | 40`;
  // Kegiatan 2.01 is 20 too high; its program adds up with it, the bidang does not.
  expect(ringkas(lembar)).toEqual(['PGU-001@C2 <- PGU-001@C4', 'PGU-001@C4']);
});

test('rumus SUM yang melewatkan angka teks: teksnya yang jadi kepala', () => {
  const lembar = lembarUji(
    [
      ['Kode', 'Uraian', 'Pagu Indikatif'],
      ['1.06.01', 'Program', 60_000_000],
      ['1.06.01.2.01', 'Kegiatan', 60_000_000],
      ['1.06.01.2.02', 'Kegiatan', '40.000.000'],
    ],
    { rumus: { C2: 'SUM(C3:C4)' } },
  );
  expect(ringkas(lembar)).toEqual(['PGU-001@C2 <- STR-003@C4', 'STR-003@C4']);
  const diketik = { ...lembar, rumus: [] };
  expect(ringkas(diketik)).toEqual(['PGU-001@C2', 'STR-003@C4']);
});

test('baris yang hilang di dua kolom: satu kepala, dan nilainya disebut', () => {
  const lembar = lembarUji([
    ['Kode', 'Uraian', 'Pagu Indikatif 2026', 'Pagu Indikatif 2027'],
    ['1.06', 'Bidang', 100_000_000, 120_000_000],
    ['1.06.01', 'Program A', 70_000_000, 80_000_000],
    ['1.06.01.2.01', 'Kegiatan', 45_000_000, 50_000_000],
    ['1.06.02', 'Program B', 30_000_000, 40_000_000],
  ]);
  expect(ringkas(lembar)).toEqual(['PGU-001@C3', 'PGU-001@D3 <- PGU-001@C3']);
  const [pertama] = periksa(bukuUji(lembar)).temuan.filter((t) => t.aturan === 'PGU-001');
  expect(pertama!.pesan).toContain('Jumlah bidang urusan 1.06 cocok');
  expect(pertama!.pesan).toContain('senilai Rp25.000.000 yang belum tertulis');
});

test('baris JUMLAH menjadi saksi bagi baris teratas', () => {
  const lembar = tabel`
    1.06.01 | 70.000.000
    1.06.01.2.01 | 45.000.000
    1.06.02 | 30.000.000
    JUMLAH | 100.000.000`;
  const [pertama] = periksa(bukuUji(lembar)).temuan.filter((t) => t.aturan === 'PGU-001');
  expect(pertama!.pesan).toContain('Jumlah baris JUMLAH cocok');
});

describe('persentase dari angka yang salah', () => {
  const KEPALA = ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran (Rp)', 'Realisasi (Rp)', 'Capaian (%)'];
  const buat = (...isi: (string | number)[][]): Lembar => lembarUji([KEPALA, ...isi]);
  test('serapan cocok dengan jumlah yang benar: PGU-001 kepalanya', () => {
    const lembar = buat(
      ['1.06.01', 'Program', 200_000_000, 180_000_000, 75],
      ['1.06.01.2.01', 'Kegiatan A', 100_000_000, 90_000_000, 90],
      ['1.06.01.2.02', 'Kegiatan B', 100_000_000, 60_000_000, 60],
    );
    expect(ringkas(lembar)).toEqual(['PGU-001@D2', 'CAP-001@E2 <- PGU-001@D2']);
  });
  test('serapan yang wajar di sebelah realisasi di atas pagu: PGU-003 kepalanya', () => {
    const lembar = buat(['1.06.01', 'Program', 100_000_000, 112_654_875, 65], ['1.06.02', 'Lain', 50_000_000, 40_000_000, 80]); // prettier-ignore
    expect(ringkas(lembar)).toEqual(['PGU-003@D2', 'CAP-001@E2 <- PGU-003@D2']);
  });
  test('serapan yang salah sendiri tetap kepala', () => {
    const lembar = buat(['1.06.01', 'Program', 100_000_000, 50_000_000, 65], ['1.06.02', 'Lain', 50_000_000, 40_000_000, 80]); // prettier-ignore
    expect(ringkas(lembar)).toEqual(['CAP-001@E2']);
  });
});

test('pagu yang berbeda dari acuan hanya karena jumlahnya salah bergantung pada PGU-001', () => {
  const jumlah = temuanUji('I35', { aturan: 'PGU-001', tertulis: 114, seharusnya: 90 });
  const sama = temuanUji('I35', { aturan: 'KSN-001', tertulis: 114, seharusnya: 90 });
  const lain = temuanUji('I35', { aturan: 'KSN-001', tertulis: 114, seharusnya: 174 });
  const sebab = hubungkanDokumen([jumlah, sama, lain], 1).map((t) => t.sebab);
  expect(sebab).toEqual([null, 'PGU-001@I35', null]);
});
