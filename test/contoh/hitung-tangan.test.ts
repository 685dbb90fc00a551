import { HANYA_RENJA, HANYA_RENSTRA, SELISIH_2026, SELISIH_2027 } from './selisih-renstra';
import { capaian, jumlahSalah, renja, renstra, tanpaNol } from './tabel-contoh';
import { CAPAIAN_BENAR, RENJA_BENAR, RENSTRA_BENAR } from './temuan-benar';

/** Proves the lists worked out by hand against the printed figures, without the engine that they judge. */
const pgu001 = (daftar: typeof RENJA_BENAR, kolom: string): Record<string, [number, number]> =>
  Object.fromEntries(
    daftar
      .filter((t) => t.aturan === 'PGU-001')
      .map((t) => [`${t.kode}/${kolom.indexOf(t.sel[0]!)}`, [t.tertulis, t.seharusnya ?? NaN]]),
  );

test('jumlah yang salah di Renja 2026, Capaian 2024, dan Renstra persis seperti daftar', () => {
  expect(jumlahSalah(renja())).toEqual(pgu001(RENJA_BENAR, 'IP'));
  expect(jumlahSalah(capaian())).toEqual(pgu001(CAPAIAN_BENAR, 'GH'));
  expect(jumlahSalah(renstra())).toEqual(pgu001(RENSTRA_BENAR, ''));
});

test('alamat dan angka tertulis di daftar menunjuk baris yang benar', () => {
  for (const [daftar, tabel, kolom] of [
    [RENJA_BENAR, renja(), 'IP'],
    [CAPAIAN_BENAR, capaian(), 'GH'],
  ] as const)
    for (const t of daftar) {
      const isi = tabel.get(t.kode ?? 'JUMLAH')!;
      expect(Number(t.sel.slice(1))).toBe(isi.baris);
      if (t.aturan !== 'KOD-004') expect(isi.angka[kolom.indexOf(t.sel[0]!)]).toBe(t.tertulis);
    }
});

test('hanya satu realisasi melebihi pagu', () => {
  const lebih = [...capaian()].filter(([, { angka }]) => (angka[1] ?? 0) > (angka[0] ?? 0));
  expect(lebih.map(([kode]) => kode)).toEqual(['1.06.04.2.02.02']);
});

test('JUMLAH Renja adalah jumlah programnya, dan sama dengan Renstra 2026', () => {
  const tabel = renja();
  const program = [...tabel].filter(([kode]) => kode.split('.').length === 3);
  const jumlah = program.reduce((n, [, { angka }]) => n + angka[0]!, 0);
  expect(jumlah).toBe(5_500_390_895);
  expect(tabel.get('JUMLAH')!.angka[0]).toBe(jumlah);
  expect(renstra().get('1.06')!.angka[0]).toBe(jumlah);
});

test('selisih Renja dengan Renstra persis seperti daftar', () => {
  const kiri = renja();
  const kanan = new Map([...renstra()].map(([kode, isi]) => [tanpaNol(kode), { kode, ...isi }]));
  const berbeda = (tahun: 0 | 1, kolom: string) =>
    [...kiri].flatMap(([kode, { baris, angka }]) => {
      const lain = kanan.get(tanpaNol(kode))?.angka[tahun];
      const ini = angka[tahun];
      return ini === null || ini === undefined || lain === undefined || lain === ini
        ? []
        : [[kode, `${kolom}${baris}`, ini, lain]];
    });
  expect(berbeda(0, 'I')).toEqual(SELISIH_2026);
  expect(berbeda(1, 'P')).toEqual(SELISIH_2027);

  const bukanUrusan = [...kiri.keys()].filter((kode) => kode !== '1' && kode !== 'JUMLAH');
  expect(bukanUrusan.filter((kode) => !kanan.has(tanpaNol(kode)))).toEqual(HANYA_RENJA);
  const punya = new Set(bukanUrusan.map(tanpaNol));
  expect([...kanan].flatMap(([kode, isi]) => (punya.has(kode) ? [] : [isi.kode]))).toEqual(HANYA_RENSTRA);
});

test('pagu yang bertukar tempat: selisih antarprogram dan antarkegiatan habis', () => {
  const jumlah = (tabel: readonly (readonly [string, string, number, number])[], segmen: number) =>
    tabel.filter(([kode]) => kode.split('.').length === segmen).reduce((n, [, , a, b]) => n + a - b, 0);
  expect(jumlah(SELISIH_2026, 3)).toBe(0);
  expect(
    jumlah(
      SELISIH_2026.filter(([kode]) => kode.startsWith('1.06.04')),
      5,
    ),
  ).toBe(0);
});
