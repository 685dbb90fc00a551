import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { nilaiSel, rumusSel, type BukuKerja } from '../../core/lembar/lembar';
import { bekukan } from '../../panel/logika/rumus/bekukan';
import { tukarRumus } from '../../panel/logika/rumus/tukar';
import { bacaXlsx } from '../../xlsx/baca-xlsx';
import { tambalXlsx } from '../../xlsx/tulis-xlsx';
import { bangun } from '../bantu/bangun';
import { pasanganSheets } from '../bantu/apps-script-host';

const NAMA = 'renja-dinsos-metro-2026.xlsx';
const CONTOH = readFileSync(join(__dirname, '../../contoh', NAMA));
const IKU = 'IKU';
/** Row and column of the cells that get a formula: beside the table, rows that hold target and realisasi. */
const BARIS = [4, 5, 6];
const KOLOM = 11;
const rumusCapaian = (baris: number): string =>
  `IF(D${baris + 1}="","",CAPAIAN(D${baris + 1},E${baris + 1},"naik"))`;

let folder: string;
beforeAll(async () => {
  folder = await bangun('sheets');
}, 300_000);

const cari = (buku: BukuKerja) => buku.lembar.find((l) => l.nama === IKU)!;

/** What Google's export makes of our formulas: the formula as text, the last value beside it. */
function eksporGoogle(buku: BukuKerja): BukuKerja {
  const lembar = cari(buku);
  const rumus = lembar.rumus.map((b, r) =>
    b.map((satu, k) => {
      if (!satu.includes('CAPAIAN(')) return satu;
      const nilai = JSON.stringify(nilaiSel(lembar, r, k));
      return `IFERROR(__xludf.DUMMYFUNCTION("${satu.replace(/"/g, '""')}"),${nilai})`;
    }),
  );
  return { ...buku, lembar: buku.lembar.map((l) => (l === lembar ? { ...l, rumus } : l)) };
}

test('Google Sheets ke Excel: rumus yang dibekukan ekspor Google pulih di berkas .xlsx nyata', async () => {
  const { host, skrip } = pasanganSheets(folder, bacaXlsx(CONTOH, NAMA));
  const asal = await host.read(IKU);
  const tulis = BARIS.map((baris) => ({
    lembar: IKU,
    baris,
    kolom: KOLOM,
    sebelum: { nilai: null, rumus: '' },
    rumus: rumusCapaian(baris),
  }));
  expect(await host.write(tulis)).toEqual({ ditulis: BARIS.length, ditolak: [] });
  BARIS.forEach((b) => (skrip.buku.cari(IKU)!.di(b, KOLOM).nilai = 0.95));

  const diGoogle = await host.read(IKU);
  expect(BARIS.map((b) => rumusSel(diGoogle, b, KOLOM))).toEqual(BARIS.map(rumusCapaian));
  expect(nilaiSel(diGoogle, 4, 3)).toEqual(nilaiSel(asal, 4, 3));

  const ekspor = cari(eksporGoogle({ nama: NAMA, lembar: [diGoogle] }));
  const sel = BARIS.map((baris) => ({ lembar: IKU, baris, kolom: KOLOM, rumus: rumusSel(ekspor, baris, KOLOM), nilai: 0.95 })); // prettier-ignore
  const berkas = tambalXlsx(CONTOH, { sel }).isi;
  const diExcel = cari(bacaXlsx(berkas, NAMA));
  expect(nilaiSel(diExcel, 4, KOLOM)).toBe(0.95);
  expect(tukarRumus(diExcel).map((p) => [p.baris, p.kolom, p.rumus])).toEqual(
    BARIS.map((b) => [b, KOLOM, rumusCapaian(b)]),
  );
});

test('Excel ke Google Sheets: rumus add-in Excel di berkas .xlsx nyata menjadi rumus add-on', async () => {
  const sel = BARIS.map((baris) => ({ lembar: IKU, baris, kolom: KOLOM, rumus: rumusCapaian(baris), nilai: 0.95 })); // prettier-ignore
  const berkas = tambalXlsx(CONTOH, { sel }).isi;
  const tersimpan = Object.entries(unzipSync(berkas))
    .filter(([nama]) => nama.startsWith('xl/worksheets/'))
    .flatMap(([, isi]) => strFromU8(isi).match(/_xldudf_CAPAIAN\([^)]*\)/g) ?? []);
  expect(tersimpan).toHaveLength(BARIS.length);

  // Google keeps the name as the file spells it, and knows no such function.
  const buku = bacaXlsx(berkas, NAMA);
  const { host, skrip } = pasanganSheets(folder, buku);
  const lembar = skrip.buku.cari(IKU)!;
  for (const b of BARIS)
    Object.assign(lembar.di(b, KOLOM), {
      rumus: rumusCapaian(b).replace('CAPAIAN(', '_xldudf_CAPAIAN('),
      nilai: { galat: '#NAME?' },
    });
  const perubahan = tukarRumus(await host.read(IKU));
  expect(await host.write(perubahan)).toEqual({ ditulis: BARIS.length, ditolak: [] });
  expect(BARIS.map((b) => lembar.di(b, KOLOM).rumus)).toEqual(BARIS.map(rumusCapaian));
  expect(tukarRumus(await host.read(IKU))).toEqual([]);
});

test('bekukan jadi nilai: kode hasil rumus tetap teks, sebarannya ikut beku', async () => {
  const { host, skrip } = pasanganSheets(folder, bacaXlsx(CONTOH, NAMA));
  const lembar = skrip.buku.cari(IKU)!;
  const kode = ['1.10', '1.06', '2.10'];
  kode.forEach((k, i) => Object.assign(lembar.di(20 + i, 0), { nilai: k, format: '@' }));
  kode.forEach((k, i) =>
    Object.assign(lembar.di(20 + i, KOLOM), { nilai: k, rumus: i === 0 ? 'KODERAPI(A21:A23)' : '' }),
  );
  const { perubahan, dilewati } = bekukan(await host.read(IKU));
  expect(dilewati).toEqual([]);
  expect(perubahan).toHaveLength(kode.length);
  expect(await host.write(perubahan)).toEqual({ ditulis: kode.length, ditolak: [] });
  expect(kode.map((_, i) => lembar.di(20 + i, KOLOM))).toMatchObject(
    kode.map((nilai) => ({ nilai, rumus: '' })),
  );
});
