import { apakahGalat } from '../angka/nilai-sel';
import { nilaiSel, rumusSel, type Lembar } from '../lembar/lembar';

/** Our own spreadsheet functions by name; the catalogue itself would load every one of them with the rules. */
export const FUNGSI_RENJA = [
  ...['CAPAIAN', 'PREDIKAT', 'SERAPAN', 'EFISIENSI', 'PERTUMBUHAN', 'RATAPERTUMBUHAN', 'KEMAJUAN'],
  ...['RATACAPAIAN', 'REALISASITAHUN', 'PRAKIRAANMAJU', 'ANGKA', 'SATUAN', 'RUPIAH', 'TERBILANG', 'KODERAPI'],
  ...['KODEINDUK', 'KODETINGKAT', 'NOMENKLATUR', 'CARIKODE', 'KODEBARU', 'JUMLAHKODE'],
] as const; // prettier-ignore

/** Excel keeps a function of an add-in that is missing as "_xldudf_CAPAIAN". */
const PANGGILAN = new RegExp(`(?:^|[^A-Z0-9_.])(?:_xl[a-z]*udf[._]+(?:[A-Z0-9]+_)?)?(${FUNGSI_RENJA.join('|')})\\(`, 'i'); // prettier-ignore

/** The function of ours that a cell cannot compute because the add-in is not there; null for any other cell. */
export function fungsiTakTerpasang(lembar: Lembar, baris: number, kolom: number): string | null {
  const nilai = nilaiSel(lembar, baris, kolom);
  if (!apakahGalat(nilai) || nilai.galat !== '#NAME?') return null;
  return PANGGILAN.exec(rumusSel(lembar, baris, kolom))?.[1]?.toUpperCase() ?? null;
}
