import { bacaAlamat } from '../core/lembar/alamat';
import type { Tanda } from '../panel/host';
import type { SelDitandai } from '../xlsx/perubahan';

/** One note per cell, at the first cell of a range; colours and formats stay as they are. */
export function catatanTanda(tanda: readonly Tanda[]): SelDitandai[] {
  const perSel = new Map<string, SelDitandai>();
  for (const { lembar, sel, pesan } of tanda) {
    const r = bacaAlamat(sel);
    if (!r) continue;
    const kunci = `${lembar}!${r.baris},${r.kolom}`;
    const ada = perSel.get(kunci)?.catatan;
    const isi = sel.includes(':') ? `${sel}: ${pesan}` : pesan;
    perSel.set(kunci, { lembar, baris: r.baris, kolom: r.kolom, catatan: ada ? `${ada}\n${isi}` : isi });
  }
  return [...perSel.values()];
}
