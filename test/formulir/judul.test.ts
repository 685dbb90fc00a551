import { kolomAsal } from '../../core/formulir/formulir';
import { kataJudul, kataSama, kemiripan, tahunDalam, tahunPokok } from '../../core/formulir/judul';
import { bacaNomorKolom } from '../../core/formulir/nomor-kolom';
import { SEMUA_FORMULIR } from '../../core/formulir/semua';

test.each([
  ['Pagu Indikatif\n(Rp) {n}', ['pagu', 'indikatif', 'rp']],
  ['REALISASI CAPAIAN RENJA OPD TAHUN 2022', ['realisasi', 'capaian', 'renja', 'opd']],
  ['% Capaian', ['persen', 'capaian']],
  ['TAHUN', ['tahun']],
])('kata dari %j', (teks, kata) => expect(kataJudul(teks)).toEqual(kata));

test('tahun dalam judul', () =>
  expect(tahunDalam('Target 2026 (Permendagri 86/2017)')).toEqual([2026, 2017]));

test.each([
  ['Rumusan Rencana Program dan Kegiatan Tahun 2026 dan Prakiraan Maju Tahun 2027', 2026],
  ['RENJA 2026 TAHUN ANGGARAN 2026', 2026],
  ['Prakiraan Maju Rencana Tahun 2027', null],
  ['Renstra Tahun 2025-2029', null],
  ['Rencana Kerja', null],
])('tahun yang dibicarakan judul %j: %p', (teks, tahun) => expect(tahunPokok(teks)).toBe(tahun));

test.each([
  ['relisasi', 'realisasi', true],
  ['kegitan', 'kegiatan', true],
  ['pagu', 'paku', false],
  ['target', 'tarif', false],
])('%s dan %s: %s', (a, b, sama) => expect(kataSama(a, b)).toBe(sama));

test('judul yang diawali sebutan cukup mirip, sama persis paling mirip', () => {
  expect(kemiripan(kataJudul('Indikator Kinerja Program (outcome)'), ['indikator'])).toBeGreaterThanOrEqual(
    0.7,
  );
  expect(kemiripan(['target'], ['target'])).toBe(1);
  expect(kemiripan(['lokasi'], ['target'])).toBe(0);
});

test.each([
  [
    [1, 2, 3],
    ['1', '2', '3'],
  ],
  [
    ['(01)', '(02)', '(03)'],
    ['(01)', '(02)', '(03)'],
  ],
  [
    [-1, -2, -3],
    ['-1', '-2', '-3'],
  ],
  [
    ['6', null, '12', '13 = 6 + 12'],
    ['6', '12', '13 = 6 + 12'],
  ],
])('baris nomor kolom %j', (baris, teks) =>
  expect([...bacaNomorKolom(baris as never)!.values()]).toEqual(teks),
);

test.each([[['1', '1.06', '2']], [[3, 2, 1]], [[1, 2]], [[1, 'Program', 3]]])(
  'bukan baris nomor: %j',
  (baris) => expect(bacaNomorKolom(baris as never)).toBeNull(),
);

test.each(SEMUA_FORMULIR.map((f) => [f.id, f] as const))(
  '%s: hitungan dan pagu menunjuk kolom yang ada',
  (_id, f) => {
    const id = new Set(f.kolom.map((k) => k.id));
    for (const k of f.kolom) {
      if (k.pagu !== null) expect(id).toContain(k.pagu);
      if (k.hitungan) expect([...id]).toEqual(expect.arrayContaining([...kolomAsal(k.hitungan)]));
    }
  },
);
