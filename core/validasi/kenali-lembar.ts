import { kenaliTabel, type HasilKenali } from '../formulir/kenali';
import { tabelDariPemetaan } from '../formulir/pemetaan';
import type { PemetaanTabel } from '../formulir/tabel';
import type { Lembar } from '../lembar/lembar';

/** Tables of a sheet: as the user mapped them, else as detection finds them. */
export function kenaliLembar(lembar: Lembar, pemetaan: readonly PemetaanTabel[]): HasilKenali {
  const milik = pemetaan.filter((p) => p.lembar === lembar.nama);
  const tabel = milik.flatMap((p) => tabelDariPemetaan(lembar, p) ?? []);
  return tabel.length > 0 ? { tabel, bukan: [] } : kenaliTabel(lembar);
}
