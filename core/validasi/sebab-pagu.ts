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
  const bawah = lebihDiBawah(baris, kolom, letak);
  if (bawah) return bawah;
  const { matriks } = baris;
  const pagu = kolom.definisi.pagu === null ? null : matriks.kolomBerid(kolom.definisi.pagu);
  if (!pagu) return null;
  const rupiah = kolom.tabel.skala / pagu.tabel.skala;
  const realisasi = baris.angka(kolom) * rupiah;
  // The rows below say how much the actual should be, and the budget covers that.
  const sendiri = letak.di('PGU-001', baris.barisLembar, kolom.indeks);
  if (sendiri && Number(sendiri.seharusnya) * rupiah <= baris.angka(pagu)) return sendiri;
  const atas = temuanAtas(baris, pagu, letak);
  // Where the actuals do not add up either, the actual is as likely to be the wrong one.
  const raguAtas = temuanAtas(baris, kolom, letak) !== null;
  const cukup = angkaBenar(baris, pagu, letak).find(
    ({ nilai, temuan }) => nilai >= realisasi && !(temuan === atas && raguAtas),
  );
  return cukup?.temuan ?? null;
}

/** The nearest row below whose actual is above its budget; what a wrong sum between them hides still comes from there. */
function lebihDiBawah(baris: Baris, kolom: KolomMatriks, letak: Letak): Temuan | null {
  const anak = baris.anakBernilai(kolom);
  for (const b of anak) {
    const lebih = letak.di('PGU-003', b.barisLembar, kolom.indeks);
    if (lebih) return lebih;
  }
  const salah = anak.filter((b) => letak.di('PGU-001', b.barisLembar, kolom.indeks));
  return salah.length === 1 ? lebihDiBawah(salah[0]!, kolom, letak) : null;
}
