import { kenaliTabel, type HasilKenali } from '../formulir/kenali';
import { tabelDariPemetaan } from '../formulir/pemetaan';
import type { PemetaanTabel } from '../formulir/tabel';
import type { BukuKerja, Lembar } from '../lembar/lembar';
import type { Matriks } from '../matriks/matriks';
import { susunMatriks } from '../matriks/susun';

/** Tables of a sheet: as the user mapped them, else as detection finds them. */
export function kenaliLembar(lembar: Lembar, pemetaan: readonly PemetaanTabel[]): HasilKenali {
  const milik = pemetaan.filter((p) => p.lembar === lembar.nama);
  const tabel = milik.flatMap((p) => tabelDariPemetaan(lembar, p) ?? []);
  return tabel.length > 0 ? { tabel, bukan: [] } : kenaliTabel(lembar);
}

/** Every recognised table of a workbook, in sheet order. */
export function semuaMatriks(buku: BukuKerja, pemetaan: readonly PemetaanTabel[]): Matriks[] {
  return buku.lembar.flatMap((lembar) => kenaliLembar(lembar, pemetaan).tabel.map(susunMatriks));
}
