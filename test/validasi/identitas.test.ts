import fc from 'fast-check';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { periksa } from '../../core/validasi/periksa';
import { bukuUji, lembarUji } from '../bantu/lembar-uji';

type Tabel = readonly (readonly NilaiSel[])[];

/** A code twice, a wrong code, wrong sums, a wrong percentage, text as amount, and a total that is off. */
const BERKODE: Tabel = [
  ['LAPORAN REALISASI ANGGARAN DINAS SOSIAL KOTA METRO TAHUN 2026'],
  ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi', '%'],
  ['1.06.01', 'PROGRAM PENUNJANG', 150_000_000, 75_000_000, 50],
  ['1.06.01.2.01', 'Perencanaan', 90_000_000, 40_000_000, 44.44],
  ['1.06.01.2.01.0001', 'Penyusunan dokumen', 50_000_000, 30_000_000, 66],
  ['1.06.01.2.01.0002', 'Koordinasi', 30_000_000, 10_000_000, 33.33],
  ['1.06.01.2.02', 'Keuangan', 60_000_000, 70_000_000, 116.67],
  ['1.06.01.2.02.001', 'Gaji', '60.000.000', 35_000_000, 58.33],
  ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 40_000_000, 20_000_000, 50],
  ['1.06.04.2.01', 'Rehabilitasi dasar', 40_000_000, 20_000_000, 50],
  ['1.06.04.2.01.0001', 'Permakanan', 20_000_000, 10_000_000, 50],
  ['1.06.04.2.01.0001', 'Sandang', 20_000_000, 10_000_000, 50],
  [null, 'JUMLAH', 195_000_000, 95_000_000, 48.72],
];
/** The same offices without codes: levels in words. */
const BERNAMA: Tabel = [
  ['LAPORAN KINERJA INSTANSI PEMERINTAH TAHUN 2026'],
  ['No', 'Program/Kegiatan/Sub Kegiatan', 'Anggaran', 'Realisasi', '%'],
  [1, 'Program Penunjang Urusan', 150_000_000, 75_000_000, 50],
  [null, 'Kegiatan Perencanaan', 90_000_000, 40_000_000, 44.44],
  [null, 'Sub Kegiatan Penyusunan Dokumen', 50_000_000, 30_000_000, 66],
  [null, 'Sub Kegiatan Koordinasi', 30_000_000, 10_000_000, 33.33],
  [null, 'Kegiatan Keuangan', 60_000_000, 45_000_000, 75],
  [null, 'Sub Kegiatan Gaji', 60_000_000, 65_000_000, 108.33],
  [2, 'Program Rehabilitasi Sosial', 40_000_000, 20_000_000, 50],
  [null, 'Kegiatan Rehabilitasi Dasar', 40_000_000, 20_000_000, 50],
  [null, 'Sub Kegiatan Permakanan', 40_000_000, 20_000_000, 40],
];

const lembar = (isi: Tabel): Lembar =>
  lembarUji(
    isi.map((b) => [...b]),
    { nama: 'Tabel' },
  );
const identitas = (isi: Tabel): string[] =>
  periksa(bukuUji(lembar(isi)))
    .temuan.map((t) => t.identitas)
    .sort();
/** Where a row goes, and how many. */
const sisipan = (paling: number) =>
  fc.array(fc.record({ letak: fc.nat(paling), banyak: fc.integer({ min: 1, max: 2 }) }), { maxLength: 3 });

describe.each<[string, Tabel]>([
  ['berkode', BERKODE],
  ['tanpa kode', BERNAMA],
])('identitas temuan, tabel %s', (_judul, isi) => {
  const semula = identitas(isi);
  test('ada yang diuji, dan tidak ada dua temuan dengan identitas sama', () => {
    expect(semula.length).toBeGreaterThanOrEqual(4);
    expect(new Set(semula).size).toBe(semula.length);
  });

  test('bertahan bila baris disisipkan di atas tabel dan di antara barisnya', () => {
    fc.assert(
      fc.property(sisipan(isi.length), (sisip) => {
        const baru = [...isi];
        for (const { letak, banyak } of [...sisip].sort((a, b) => b.letak - a.letak))
          // One blank row between the rows of a table, not two: those would end it.
          baru.splice(letak, 0, ...Array<NilaiSel[]>(letak < 2 ? banyak : 1).fill([null]));
        expect(identitas(baru)).toEqual(semula);
      }),
      { numRuns: 40 },
    );
  });

  test('bertahan bila kolom disisipkan di depan', () => {
    expect(identitas(isi.map((b) => [null, ...b]))).toEqual(semula);
  });
});

test('kode atau nama yang berdiri di beberapa baris: setiap temuan punya identitasnya sendiri', () => {
  const kecamatan = (nomor: number): NilaiSel[][] => [
    [
      `7.01.0.00.0.00.${String(nomor).padStart(2, '0')}.0000`,
      `KECAMATAN ${nomor}`,
      10_000_000,
      5_000_000,
      50,
    ],
    ['7.01.01', 'PROGRAM PENUNJANG', 10_000_000, 5_000_000, 50],
    ['7.01.01.2.01', 'Perencanaan', 10_000_000, 5_000_000, 70],
    ['7.01.01.2.01.0001', 'Penyusunan dokumen', 10_000_000, 5_000_000, 50],
  ];
  const dua = identitas([...BERKODE.slice(0, 2), ...kecamatan(1), ...kecamatan(2)]);
  const capaian = dua.filter((i) => i.startsWith('CAP-001'));
  expect(capaian).toHaveLength(2);
  expect(new Set(capaian).size).toBe(2);
  const ganti: Readonly<Record<string, NilaiSel>> = {
    'Sub Kegiatan Permakanan': 'Sub Kegiatan Gaji',
    108.33: 90,
  };
  const senama = identitas(BERNAMA.map((b) => b.map((n) => ganti[String(n)] ?? n))).filter((i) =>
    i.startsWith('CAP-001|Tabel|Sub Kegiatan Gaji'),
  );
  expect(senama).toHaveLength(2);
  expect(new Set(senama).size).toBe(2);
});
