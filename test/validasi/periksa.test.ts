import { periksa, periksaBertahap } from '../../core/validasi/periksa';
import { bukuUji, lembarUji, tabel } from '../bantu/lembar-uji';

/** A kegiatan that is wrong, its program wrong because of it, and a total wrong because of that. */
const BERANTAI = tabel`
  1.06.01 | 100
  1.06.01.2.01 | 80
  1.06.01.2.01.01 | 60
  1.06.01.2.02 | 40
  JUMLAH | 100`;

const ringkas = (hasil: ReturnType<typeof periksa>): string[] =>
  hasil.temuan.map((t) => `${t.aturan}@${t.sel}${t.sebab ? ` <- ${t.sebab}` : ''}`);

test('satu sebab, satu kepala', () => {
  expect(ringkas(periksa(bukuUji(BERANTAI)))).toEqual(['PGU-001@C2 <- PGU-001@C3', 'PGU-001@C3']);
});

test('dua anak salah bersama-sama menjelaskan induknya', () => {
  const lembar = tabel`1.06.01 | 100 \n 1.06.01.2.01 | 80 \n 1.06.01.2.01.01 | 60 \n 1.06.01.2.02 | 50 \n 1.06.01.2.02.01 | 40`;
  expect(ringkas(periksa(bukuUji(lembar)))).toEqual(['PGU-001@C2 <- PGU-001@C3', 'PGU-001@C3', 'PGU-001@C5']);
});

test('selisih yang tidak dijelaskan anaknya berdiri sendiri', () => {
  const lembar = tabel`1.06.01 | 100 \n 1.06.01.2.01 | 80 \n 1.06.01.2.01.01 | 60`;
  expect(ringkas(periksa(bukuUji(lembar)))).toEqual(['PGU-001@C2', 'PGU-001@C3']);
});

test('realisasi tersalin dari baris sebelah menjelaskan jumlah induknya (Metro 2024)', () => {
  const lembar = tabel`
    1.06.04.2.02 | 442.354.000 | 401.553.435
    1.06.04.2.02.02 | 75.238.000 | 112.654.875
    1.06.04.2.02.10 | 125.657.700 | 112.654.875
    1.06.04.2.02.14 | 241.458.300 | 239.950.560`;
  expect(ringkas(periksa(bukuUji(lembar)))).toEqual([
    'PGU-001@D2 <- PGU-003@D3',
    'PGU-003@D3',
    'PGU-004@D3 <- PGU-003@D3',
  ]);
});

test('rumus atas sel sebarisnya tidak diperiksa lagi: kolom asalnya yang diperiksa', () => {
  const lembar = lembarUji(
    [
      ['Kode', 'Uraian', 'Pagu', 'Realisasi', 'Sisa Anggaran'],
      ['1.06.01', 'Program', 100, 50, 50],
      ['1.06.01.2.01', 'Kegiatan', 70, 50, 20],
    ],
    { rumus: { E2: 'C2-D2', E3: 'C3-D3' } },
  );
  expect(ringkas(periksa(bukuUji(lembar)))).toEqual(['PGU-001@C2']);
});

describe('pengaturan', () => {
  const buku = bukuUji(BERANTAI);
  test('toleransi', () => expect(periksa(buku, { pengaturan: { toleransi: 25 } }).temuan).toEqual([]));
  test('tingkat diganti dan dimatikan', () => {
    expect(periksa(buku, { pengaturan: { tingkat: { 'PGU-001': 'info' } } }).ringkasan).toEqual({
      galat: 0,
      peringatan: 0,
      info: 2,
    });
    expect(periksa(buku, { pengaturan: { tingkat: { 'PGU-001': 'mati' } } }).temuan).toEqual([]);
  });
  test.each([
    ['temuan', 'PGU-001|Uji|1.06.01.2.01|pagu-n', 1],
    ['aturan', 'PGU-001', 2],
    ['lembar', 'lembar:Uji', 2],
  ])('pengabaian per %s', (_apa, sasaran, banyak) => {
    const hasil = periksa(buku, { pengaturan: { abaikan: [{ sasaran, alasan: 'sudah dibahas' }] } });
    expect(hasil.diabaikan).toHaveLength(banyak);
    expect(hasil.diabaikan[0]!.alasan).toBe('sudah dibahas');
    expect(hasil.temuan).toHaveLength(2 - banyak);
    expect(hasil.ringkasan.galat).toBe(2 - banyak);
  });
  test('pemetaan pengguna menggantikan pengenalan', () => {
    const lembar = lembarUji([
      ['Rek', 'Apa', 'Usulan', 'Sah'],
      ['1.06.01', 'Program', 5, 100],
      ['1.06.01.2.01', 'Kegiatan', 5, 90],
    ]);
    const pemetaan = [
      {
        lembar: 'Uji',
        formulir: 'kua-ppas',
        barisKepala: 0,
        barisKepalaAkhir: 0,
        kolom: { 0: 'kode', 1: 'uraian', 3: 'pagu-n' },
      },
    ];
    const hasil = periksa(bukuUji(lembar), { pengaturan: { pemetaan } });
    expect(hasil.tabel).toMatchObject([
      { formulir: 'kua-ppas', keyakinan: 1, alasan: 'Dipetakan oleh pengguna', rentang: 'A1:D3' },
    ]);
    expect(ringkas(hasil)).toEqual(['PGU-001@D2']);
  });
});

test('pemetaan yang dikembalikan dapat diberikan lagi dan memberi hasil yang sama', () => {
  const pertama = periksa(bukuUji(BERANTAI));
  const kedua = periksa(bukuUji(BERANTAI), { pengaturan: { pemetaan: [pertama.tabel[0]!.pemetaan!] } });
  expect(kedua.temuan).toEqual(pertama.temuan);
});

test('bertahap: kemajuan naik dari 0 sampai 1 dan menyebut lembar', () => {
  const langkah = [...periksaBertahap(bukuUji(BERANTAI, { ...BERANTAI, nama: 'Dua' }))];
  const bagian = langkah.map((l) => l.bagian);
  expect(bagian).toEqual([...bagian].sort((a, b) => a - b));
  expect(Math.min(...bagian)).toBe(0);
  expect(Math.max(...bagian)).toBeLessThanOrEqual(1);
  expect(langkah.map((l) => l.pesan).join()).toContain('Dua');
});

test('temuan urut lembar, baris, kolom', () => {
  const hasil = periksa(bukuUji({ ...BERANTAI, nama: 'Z' }, { ...BERANTAI, nama: 'A' }));
  expect(hasil.temuan.map((t) => `${t.lembar}${t.sel}`)).toEqual(['ZC2', 'ZC3', 'AC2', 'AC3']);
});

test('sebab yang diabaikan tidak menyembunyikan akibatnya', () => {
  const semula = periksa(bukuUji(BERANTAI)).temuan;
  const akibat = semula.find((t) => t.sebab !== null)!;
  const sebab = semula.find((t) => `${t.aturan}@${t.sel}` === akibat.sebab)!;
  const abaikan = [{ sasaran: sebab.identitas, alasan: 'sudah dibahas' }];
  const sisa = periksa(bukuUji(BERANTAI), { pengaturan: { abaikan } }).temuan;
  expect(sisa).toMatchObject([{ sel: akibat.sel, sebab: null }]);
});

test('pemetaan yang menunjuk ke luar lembar diabaikan', () => {
  const semula = periksa(bukuUji(BERANTAI));
  const pemetaan = { ...semula.tabel[0]!.pemetaan!, kolom: { 99999: 'kode', '-1': 'uraian', x: 'pagu-n' } };
  expect(periksa(bukuUji(BERANTAI), { pengaturan: { pemetaan: [pemetaan] } }).temuan).toEqual(semula.temuan);
});
