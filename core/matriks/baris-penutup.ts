import type { Tabel } from '../formulir/tabel';
import { rapikan, selKosong } from '../lembar/isi-sel';
import { nilaiSel } from '../lembar/lembar';

/** An indicator may be called "Rata-rata lama sekolah"; a closing row speaks of what the table measures. */
const RATA =
  /^rata ?-? ?rata(?: (?:tingkat |persentase |total )?(?:capaian|realisasi|kinerja|serapan|kemajuan)\b.*| ?\(?%\)?)?:?$/i;
const PREDIKAT = /^predikat(?: (?:capaian|kinerja|realisasi|tingkat)\b.*)?:?$/i;

export interface PenutupBaris {
  readonly jenis: 'rata-rata' | 'predikat';
  readonly label: string;
}

/** Whether a row closes an evaluation: "Rata-rata capaian kinerja (%)", "Predikat kinerja"; else null. */
export function barisPenutup(tabel: Tabel, baris: number): PenutupBaris | null {
  const { lembar, rentang } = tabel;
  for (let k = rentang.kolom; k <= rentang.kolomAkhir; k++) {
    const nilai = nilaiSel(lembar, baris, k);
    if (selKosong(nilai)) continue;
    if (typeof nilai !== 'string' || nilai.length > 90) return null;
    const label = rapikan(nilai);
    const jenis = RATA.test(label) ? 'rata-rata' : PREDIKAT.test(label) ? 'predikat' : null;
    return jenis && tanpaUkuran(tabel, baris, k) ? { jenis, label } : null;
  }
  return null;
}

/** No target, actual or amount: a row that has one is an item of the table. */
function tanpaUkuran(tabel: Tabel, baris: number, label: number): boolean {
  let adaIsi = false;
  for (const { definisi, kolom } of tabel.kolom) {
    if (kolom[0]! <= label || selKosong(nilaiSel(tabel.lembar, baris, kolom[0]!))) continue;
    if (definisi.jenis === 'kinerja' || definisi.jenis === 'uang') return false;
    adaIsi = true;
  }
  return adaIsi;
}
