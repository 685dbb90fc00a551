import { jenisFormat } from '../../core/angka/format-angka';
import { apakahGalat, type NilaiSel } from '../../core/angka/nilai-sel';
import { formatAngka, formatPersen } from '../../core/angka/tulis';

/** A cell value as a planner reads it: 114281000 -> "114.281.000", 0.954 in a percent cell -> "95,4%". */
export function teksNilai(nilai: NilaiSel, format?: string): string {
  if (nilai === null) return '';
  if (apakahGalat(nilai)) return nilai.galat;
  if (typeof nilai === 'boolean') return nilai ? 'BENAR' : 'SALAH';
  if (typeof nilai === 'string') return nilai;
  if (jenisFormat(format) === 'persen') return formatPersen(nilai * 100);
  // A year is not an amount.
  if (Number.isInteger(nilai) && nilai >= 1900 && nilai <= 2100) return String(nilai);
  return formatAngka(nilai);
}
