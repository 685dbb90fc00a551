import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { NilaiSel } from '../../core/angka/nilai-sel';
import { bacaCsv } from '../../core/nomenklatur/baca-csv';
import { susunKamus, type HasilSusun } from '../../core/nomenklatur/susun-kamus';
import { bukaTersusun } from '../../core/nomenklatur/terpasang';
import type { KamusTerbuka } from '../../core/nomenklatur/kamus';
import { bacaXlsx } from '../../xlsx/baca-xlsx';

const JUDUL_SIPD = [
  'JENIS PEMDA',
  'BIDANG',
  'PROGRAM',
  'KEGIATAN',
  'SUBKEGIATAN',
  'KINERJA',
  'INDIKATOR',
  'SATUAN',
  'TAG',
  'DEFINISI OPERASIONAL',
  'PELAKSANA',
  'SPM',
  'JENIS',
  'SUBKEGIATAN SEBELUMNYA',
];

/** Rows of a small SIPD-RI export: penunjang, twins with two names, dirty white space, an official predecessor. */
export function barisSipd(): NilaiSel[][] {
  const penunjang = ['X.XX URUSAN PEMERINTAHAN BIDANG XX', 'X.XX.01 PROGRAM PENUNJANG URUSAN'];
  const sosial = ['1.06 URUSAN PEMERINTAHAN BIDANG SOSIAL', '1.06.02 PROGRAM PEMBERDAYAAN SOSIAL'];
  const isi = (kinerja: string, satuan: string, sebelumnya: string | null = null) => [
    kinerja, `Jumlah ${kinerja}`, satuan, '[null]', 'Cakupan:\n- satu', 'Dinas', 'NON-SPM', 'Layanan', sebelumnya,
  ]; // prettier-ignore
  return [
    JUDUL_SIPD,
    ['KABKOT', ...penunjang, 'X.XX.01.2.07 Pengadaan Barang', 'X.XX.01.2.07.0005 Pengadaan Mebel', ...isi('Mebel', 'Unit ')],
    ['PROV', ...penunjang, 'X.XX.01.1.07 Pengadaan Barang', 'X.XX.01.1.07.0005 Pengadaan Mebel', ...isi('Mebel', 'unit')],
    ['KABKOT', ...sosial, '1.06.02.2.03 Potensi', '1.06.02.2.03.0004 Kelembagaan\n\nMasyarakat ', ...isi('Lembaga', 'Lembaga')],
    ['KABKOT', ...sosial, '1.06.02.2.03 Potensi', '1.06.02.2.03.0014 Perseorangan', ...isi('Orang', 'Orang', '1.06.02.2.03.0001 Pekerja Sosial')],
    ['KABKOT', ...sosial, '1.06.02.3.01 Khusus', '1.06.02.3.01.0001 Nama Kabupaten', ...isi('A', 'Orang')],
    ['PROV', ...sosial, '1.06.02.3.01 Khusus', '1.06.02.3.01.0001 Nama Provinsi', ...isi('A', 'Orang')],
  ]; // prettier-ignore
}

export function susunBerkasUji(jalur: string): HasilSusun {
  const berkas = basename(jalur);
  const isi = readFileSync(jalur);
  const baris = berkas.endsWith('.csv')
    ? bacaCsv(isi.toString('utf8'))
    : bacaXlsx(isi, berkas).lembar[0]!.nilai;
  return susunKamus(baris, { berkas });
}

export const kamusUji = (): KamusTerbuka =>
  bukaTersusun(susunKamus(barisSipd(), { berkas: 'uji-2027.xlsx' }).kamus);

export function kamusPolos(versi: string, baris: readonly (readonly string[])[]): KamusTerbuka {
  const isi = [['kode', 'nama', 'status'], ...baris];
  return bukaTersusun(susunKamus(isi, { berkas: `daftar-${versi}.csv` }).kamus);
}
