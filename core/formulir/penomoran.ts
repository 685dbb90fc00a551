import type { NilaiSel } from '../angka/nilai-sel';
import { rapikan } from '../lembar/isi-sel';

const NOMOR = /^\d{1,3}(?:\.\d{1,3})*(?=[.)]?$)/;
/** Rows that may break the sequence: a row that was deleted, a number that was typed twice. */
const CUKUP = 0.8;

/**
 * "1, 1.1, 1.1.1, 1.1.2, 1.2, 2 ...": numbering in steps, not codes. It begins at 1, and every number follows from the
 * one before: a level deeper, or the next on one of its levels. Codes have gaps and segments of two digits.
 */
export function apakahPenomoran(sel: readonly NilaiSel[]): boolean {
  const nomor = sel.flatMap((nilai) => {
    const cocok = NOMOR.exec(rapikan(nilai));
    return cocok ? [cocok[0]] : [];
  });
  if (nomor.length < 3 || nomor[0] !== '1' || !nomor.some((n) => n.includes('.'))) return false;
  let urut = 1;
  for (let i = 1; i < nomor.length; i++) if (berikut(nomor[i - 1]!, nomor[i]!)) urut++;
  return urut >= CUKUP * nomor.length;
}

function berikut(sebelum: string, nomor: string): boolean {
  if (nomor === `${sebelum}.1`) return true;
  const atas = nomor.split('.');
  const lama = sebelum.split('.');
  const akhir = atas.length - 1;
  if (atas.length > lama.length || Number(atas[akhir]) !== Number(lama[akhir]) + 1) return false;
  return atas.slice(0, akhir).join('.') === lama.slice(0, akhir).join('.');
}
