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
