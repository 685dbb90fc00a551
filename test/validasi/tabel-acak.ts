import fc from 'fast-check';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { BukuKerja } from '../../core/lembar/lembar';
import { bukuUji, lembarUji } from '../bantu/lembar-uji';

/** Codes of every level, old and new, clean and as sheets spoil them; few, so that they meet. */
const KODE: readonly NilaiSel[] = [
  ...['1.06', '1.06.01', '1.06.01.2.01', '1.06.01.2.01.01', '1.06.01.2.07.0005', 'X.XX.01.2.07.0005'],
  ...['1.06.04', '1.06.04.2.01', '1.06.04.2.01.0001', '1.06.04.2.01.01', '1.06.04.2.01.02', '1.06.04.2.01.0099'],
  ...['1.06.02.2.03.01', '1.06.02.2.03.0004', '1.06.02.2.03.0009', '1.01.02', '1.99.02', '5.1.02'],
  ...[' 1.06.01', '1.06.04.2.01.01 ', '1.06 .04.2.01', '1.06.01.2.09\n', '1.06.04.', 'x.xx.01'],
  ...["'1.06.04.2.01", '\u00a01.06.04', '1..06', '1.06.04.2.01.1', '1 06 04'],
  ...['1,06', '1.06.06.2.0', '1.3.02', '1.06.04.02.01', '1.06.0.00.0.00.01.0000', '1.06.O4'],
  ...[1.06, 1.1, 2, 1, 45_000, true, { galat: '#REF!' }, '-', null],
]; // prettier-ignore
const NAMA: readonly NilaiSel[] = [
  ...['PROGRAM REHABILITAS SOSIAL', 'PROGRAM REHABILITASI SOSIAL', 'Program Rehabilitasi  Sosial'],
  ...['Rehabilitasi Sosial Dasar di Luar Panti Sosial', 'Penyediaan Permakanan', 'Penyediaan  Permakaan'],
  ...['Penyediaan Sandang', 'Pengadaan Mebel', 'Pekerja Sosial Masyarakat', 'Kegiatan lain', 'JUMLAH', null],
]; // prettier-ignore
const TARGET: readonly NilaiSel[] = ['12 Dokumen', '3 Lapoaran', '90 %', '5 Orangg', 5, 0.9, '-', null];
const UANG: readonly NilaiSel[] = [
  ...['5.000.000', 'Rp 1.000.000,50', '2 Dokumen', '1.234', '1,234.5', '25.00.000', '-', '1.000.000 ', 'Rp'],
  ...['1.234,5', '12,50', '(5.000.000)', '5000000', '1 000 000', '3.000.000,00'],
  ...[0, 1_000_000, 2_000_000, 3_000_000, 5_000_000, 2_500_000.5, { galat: '#VALUE!' }, true, null],
]; // prettier-ignore
const TEMPAT: readonly NilaiSel[] = ['Kota Metro', 'Kota Medtro', 'DAU', 'Dinas Sosial', null];

type Sel = fc.Arbitrary<NilaiSel>;
const dari = (isi: readonly NilaiSel[]): Sel => fc.constantFrom(...isi);
const kode = dari(KODE);
const nama = dari(NAMA);
const target = dari(TARGET);
const uang = dari(UANG);
const tempat = dari(TEMPAT);
const sesel = fc.tuple(kode, nama).map(([k, n]): NilaiSel => {
  if (typeof k !== 'string') return n;
  return n === null ? k : `${k} - ${String(n)}`;
});
const potongan = dari(['1', '06', '6', '04', 4, '2.01', 2.01, 2.1, '01', '0001', 'X', 'XX', ' 04', null]);

interface Bentuk {
  readonly kepala: readonly string[];
  readonly baris: readonly Sel[];
}

/** One layout per way of writing codes: own column, with the name, in five columns, export. */
const BENTUK: Readonly<Record<string, Bentuk>> = {
  biasa: {
    kepala: ['Kode', 'Program/Kegiatan/Sub Kegiatan', 'Target', 'Pagu Indikatif', 'Realisasi Anggaran'],
    baris: [kode, nama, target, uang, uang],
  },
  sesel: {
    kepala: ['Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Satuan', 'Target 2026', 'Pagu 2026', 'Target 2027', 'Pagu 2027'],
    baris: [sesel, nama, dari(['Dokumen', 'Lapoaran', 'Orangg', null]), target, uang, target, uang],
  },
  terbelah: {
    kepala: ['Kode', '', '', '', '', 'Uraian', 'Indikator', 'Anggaran', 'Realisasi', '%'],
    baris: [potongan, potongan, potongan, potongan, potongan, nama, nama, uang, uang, target],
  },
  rekap: {
    kepala: ['No', 'Kode Urusan', 'Nama Urusan', 'Kode Program', 'Nama Program', 'Kode Sub Kegiatan', 'Nama Sub Kegiatan', 'Nama Sumber Dana', 'Pagu'],
    baris: [dari([1, 2, 3]), kode, nama, kode, nama, kode, nama, tempat, uang],
  },
  renja: {
    kepala: ['Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target 2026', 'Pagu Indikatif 2026 (Rp)', 'Lokasi', 'Sumber Dana', 'Target 2027', 'Pagu Indikatif 2027 (Rp)'],
    baris: [kode, nama, nama, target, uang, tempat, tempat, target, uang],
  },
}; // prettier-ignore

/** Workbooks of one table with everything that goes wrong in cells, far more often than in any real one. */
export const TABEL_ACAK: ReadonlyMap<string, fc.Arbitrary<BukuKerja>> = new Map(
  Object.entries(BENTUK).map(([bentuk, { kepala, baris }]) => {
    const isi = fc.array(fc.tuple(...baris), { minLength: 4, maxLength: 14 });
    return [bentuk, isi.map((semua) => bukuUji(lembarUji([kepala, ...semua])))];
  }),
);
