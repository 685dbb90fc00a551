import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bacaCsv } from '../core/nomenklatur/baca-csv';
import { susunKamus, type HasilSusun } from '../core/nomenklatur/susun-kamus';
import type { NilaiSel } from '../core/angka/nilai-sel';
import { bacaXlsx } from '../xlsx/baca-xlsx';

const FOLDER = join(__dirname, '../../shared/data/nomenklatur');

/** Path of a shared nomenclature file; ends the run with a message where the material is absent. */
export function jalurDaftar(nama: string): string {
  const jalur = join(FOLDER, nama);
  if (!existsSync(jalur)) {
    process.stderr.write(`DILEWATI: ${nama} tidak ada di ../shared/data/nomenklatur\n`);
    process.exit(0);
  }
  return jalur;
}

export function barisDaftar(nama: string): readonly (readonly NilaiSel[])[] {
  const jalur = jalurDaftar(nama);
  if (nama.endsWith('.csv')) return bacaCsv(readFileSync(jalur, 'utf8'));
  return bacaXlsx(readFileSync(jalur), basename(jalur)).lembar[0]!.nilai;
}

export function susunDaftar(nama: string): HasilSusun {
  return susunKamus(barisDaftar(nama), { berkas: nama });
}

/** A Markdown table. */
export function tabel(judul: readonly string[], baris: readonly (readonly (string | number)[])[]): void {
  console.log(`| ${judul.join(' | ')} |`);
  console.log(`|${judul.map(() => '---').join('|')}|`);
  for (const isi of baris) console.log(`| ${isi.join(' | ')} |`);
  console.log('');
}

export function median(nilai: readonly number[]): number {
  const urut = [...nilai].sort((a, b) => a - b);
  return urut[Math.floor(urut.length / 2)]!;
}

export function persentil(nilai: readonly number[], bagian: number): number {
  const urut = [...nilai].sort((a, b) => a - b);
  return urut[Math.min(urut.length - 1, Math.floor(urut.length * bagian))]!;
}
