import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Lembar } from '../../core/lembar/lembar';
import { susunKamus } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import { lembarUji } from '../bantu/lembar-uji';

const BARIS = [
  ['X.XX.01.2.07.0005', 'Pengadaan Mebel', 'Jumlah Paket Mebel yang Disediakan', 'Unit', ''],
  ['1.06.02.2.03.0004', 'Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Kelembagaan Masyarakat Kewenangan Kabupaten/Kota', 'Jumlah Lembaga', 'Lembaga', ''],
  ['1.06.02.2.03.0014', 'Peningkatan Kemampuan Potensi Sumber Kesejahteraan Sosial Perseorangan Kewenangan Kabupaten/Kota', 'Jumlah Orang', 'Orang', '1.06.02.2.03.0009 Pekerja Sosial Masyarakat'],
  ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', '', '', ''],
  ['1.06.04.2.01', 'Rehabilitasi Sosial Dasar di Luar Panti Sosial', '', '', ''],
  ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 'Jumlah Orang yang Mendapatkan Permakanan', 'Orang', ''],
  ['1.06.04.2.01.0002', 'Penyediaan Sandang', 'Jumlah Orang yang Menerima Pakaian', 'Orang', ''],
  ['1.06.04.2.01.0009', 'Pemberian Layanan Data dan Pengaduan', 'Jumlah Orang yang Dilayani', 'Orang', ''],
  ['1.06.04.2.02.0014', 'Kerja Sama antar Lembaga dan Kemitraan', 'Jumlah Dokumen Hasil Koordinasi', 'Dokumen', ''],
]; // prettier-ignore

/** A list of 2026 from rows "kode, nama, indikator, satuan, sub kegiatan sebelumnya". */
export function kamusUji(...baris: readonly (readonly string[])[]) {
  const isi = baris.map((b) => [...b, '', '', '', ''].slice(0, 5));
  const judul = ['KODE', 'NAMA', 'INDIKATOR', 'SATUAN', 'SUBKEGIATAN SEBELUMNYA'];
  return bukaTersusun(susunKamus([judul, ...isi], { berkas: 'daftar-2026.csv' }).kamus);
}

/** A complete 4-digit list of 2026 for urusan sosial, kab/kota. */
export const KAMUS_UJI = kamusUji(...BARIS);

/** Rows "kode | nama | indikator | target | pagu" under a Renja header; an amount of their own where none is given. */
export function renja(...baris: readonly (readonly NilaiSel[])[]): Lembar {
  return lembarUji([
    ['Kode', 'Urusan/Bidang Urusan/Program/Kegiatan/Sub Kegiatan', 'Indikator', 'Target', 'Pagu Indikatif'],
    ...baris.map(([kode = null, nama = null, indikator = null, target = null, pagu], i) => [kode, nama, indikator, target, pagu === undefined ? 1000 + i : pagu]),
  ]); // prettier-ignore
}

/** A list whose codes have two names, indicators and units, or none, and indicators on programs. */
export const KAMUS_GANDA = kamusUji(
  ['1.06.04', 'PROGRAM REHABILITASI SOSIAL', 'Persentase PPKS yang Direhabilitasi', 'Persen'],
  ['1.06.04.2.01.0001', 'Penyediaan Permakanan', 'Jumlah Orang yang Mendapatkan Permakanan', 'Orang'],
  ['1.06.04.2.01.0001', 'Penyediaan Makanan', 'Jumlah Paket Makanan', 'Paket'],
  ['1.06.04.2.01.0002', 'Penyediaan Sandang'],
  ['1.06.04.2.01.0003', 'Penyediaan Alat Bantu', 'Jumlah Orang/Bulan yang Dilayani', 'Orang/Bulan'],
);
