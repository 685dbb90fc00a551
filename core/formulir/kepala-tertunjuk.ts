import { selKosong } from '../lembar/isi-sel';
import type { Lembar } from '../lembar/lembar';
import type { Kepala } from './kepala';
import { bacaNomorKolom } from './nomor-kolom';

/** The header in rows that the user named; column numbers among them, or directly below, are told from headings. */
export function kepalaTertunjuk(lembar: Lembar, awal: number, akhir: number): Kepala {
  const barisJudul: number[] = [];
  let nomor: ReadonlyMap<number, string> = new Map();
  let barisAkhir = akhir;
  for (let baris = awal; baris <= akhir + 1; baris++) {
    const dibaca = baris > awal && nomor.size === 0 ? bacaNomorKolom(lembar.nilai[baris] ?? []) : null;
    if (dibaca && dariKolomPertama(lembar, awal, Math.min(...dibaca.keys()))) {
      nomor = dibaca;
      barisAkhir = Math.max(barisAkhir, baris);
    } else if (baris <= akhir) {
      barisJudul.push(baris);
    }
  }
  return { baris: awal, barisAkhir, barisJudul, nomor };
}

/** Column numbers begin at the first heading; "1 2 3 4 5" under "Tahun ke-" counts years further right. */
function dariKolomPertama(lembar: Lembar, awal: number, kolom: number): boolean {
  return !(lembar.nilai[awal] ?? []).slice(0, kolom).some((nilai) => !selKosong(nilai));
}
