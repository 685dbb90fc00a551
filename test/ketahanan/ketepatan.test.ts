import { presisi, recall, ukur, type Hitungan } from './ukur';

/** The full measurement is `bench/ketepatan.ts`; this one is small and always runs. */
const BANYAK = 12;
/** Goals per rule. */
const RECALL = 0.98;
const PRESISI = 0.99;

const bawah = (
  peta: ReadonlyMap<string, Hitungan>,
  ukuran: (h: Hitungan) => number,
  batas: number,
): string[] =>
  [...peta].flatMap(([aturan, h]) => (ukuran(h) < batas ? [`${aturan} ${ukuran(h)}`, ...h.contoh] : []));

test('satu kesalahan yang disuntikkan: ditemukan di selnya, tanpa galat palsu', () => {
  const { perAturan } = ukur(BANYAK, 1);
  expect([...perAturan.keys()].sort()).toEqual(['CAP-001', 'CAP-002', 'CAP-003', 'KOD-001', 'KOD-002', 'KOD-004', 'KOD-005', 'KSN-001', 'NAM-001', 'PGU-001', 'PGU-002', 'PGU-003', 'RMS-001', 'RMS-002', 'RMS-003', 'RMS-005', 'STR-001']); // prettier-ignore
  expect(bawah(perAturan, recall, RECALL)).toEqual([]);
  expect(bawah(perAturan, presisi, PRESISI)).toEqual([]);
}, 300_000);

/**
 * Several at once. Where two errors fall into one chain of sums, the sum above both is wrong by neither of the two
 * differences, so it is reported without naming a cause: PGU-001 and PGU-002 miss the goal of 99 % there
 * (bench/ketepatan.ts: 93 % and 87 %), and the floor below says so. An unreadable cell below a parent silences the
 * check of that parent on purpose, which costs a little recall.
 */
test('tiga kesalahan sekaligus: hampir semua ditemukan', () => {
  const { perSuntikan } = ukur(BANYAK, 3, 500_000);
  const semua: Hitungan = { disuntik: 0, ditemukan: 0, palsu: 0, contoh: [] };
  for (const h of perSuntikan.values()) {
    semua.disuntik += h.disuntik;
    semua.ditemukan += h.ditemukan;
    semua.palsu += h.palsu;
    semua.contoh.push(...h.contoh);
  }
  expect(semua.disuntik).toBeGreaterThan(150);
  expect([recall(semua) >= 0.97, semua.contoh]).toEqual([true, semua.contoh]);
  expect([presisi(semua) >= 0.93, semua.contoh]).toEqual([true, semua.contoh]);
}, 300_000);
