import type { Temuan } from '../aturan/temuan';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import { angkaBenar, temuanAtas } from './angka-benar';
import type { Letak } from './letak';

/**
 * The finding behind an actual above its budget (PGU-003): the same further down, or a budget that is wrong itself and
 * would be high enough.
 */
export function sebabLebihPagu(baris: Baris, kolom: KolomMatriks, letak: Letak): Temuan | null {
  for (const anak of baris.anakBernilai(kolom)) {
    const lebih = letak.di('PGU-003', anak.barisLembar, kolom.indeks);
    if (lebih) return lebih;
  }
  const { matriks } = baris;
  const pagu = kolom.definisi.pagu === null ? null : matriks.kolomBerid(kolom.definisi.pagu);
  if (!pagu) return null;
  const realisasi = (baris.angka(kolom) * kolom.tabel.skala) / pagu.tabel.skala;
  const atas = temuanAtas(baris, pagu, letak);
  // Where the actuals do not add up either, the actual is as likely to be the wrong one.
  const raguAtas = temuanAtas(baris, kolom, letak) !== null;
  const cukup = angkaBenar(baris, pagu, letak).find(
    ({ nilai, temuan }) => nilai >= realisasi && !(temuan === atas && raguAtas),
  );
  return cukup?.temuan ?? null;
}
