import type { NilaiSel } from '../../core/angka/nilai-sel';
import { buatXlsx } from '../../xlsx/buat-xlsx';

const JUDUL = ['JENIS PEMDA', 'BIDANG', 'PROGRAM', 'KEGIATAN', 'SUBKEGIATAN', 'KINERJA', 'INDIKATOR', 'SATUAN', 'TAG', 'DEFINISI OPERASIONAL', 'PELAKSANA', 'SPM', 'JENIS', 'SUBKEGIATAN SEBELUMNYA']; // prettier-ignore
const BIDANG = '1.06 URUSAN PEMERINTAHAN BIDANG SOSIAL';
const PROGRAM = '1.06.04 PROGRAM REHABILITASI SOSIAL';
const KEGIATAN = '1.06.04.2.01 Rehabilitasi Sosial Dasar';

const baris = (nomor: number, satuan: string): NilaiSel[] => [
  'KABKOT', BIDANG, PROGRAM, KEGIATAN, `1.06.04.2.01.${String(nomor).padStart(4, '0')} Sub Kegiatan Uji ${nomor}`,
  'Tersedianya layanan', 'Jumlah orang', satuan, '[null]', '', '', '[null]', 'Layanan',
]; // prettier-ignore

/** A workbook of one sheet with these rows. */
export const xlsxDari = (nama: string, isi: readonly (readonly NilaiSel[])[]): Uint8Array<ArrayBuffer> =>
  buatXlsx([{ nama, baris: isi.map((b) => b.map((nilai) => ({ nilai }))) }]);

/** An official list in the layout of SIPD-RI: three entries, one of them without a unit. */
export const daftarResmi = (): Uint8Array<ArrayBuffer> =>
  xlsxDari('Export', [JUDUL, baris(1, 'Orang'), baris(2, 'Orang '), baris(3, '')]);
