import type { Baris } from './baris';
import { jumlahPas } from './jumlah-pas';
import type { KolomMatriks } from './kolom';
import type { Matriks } from './matriks';

/**
 * A unit (...0001) stands under its organisation (...0000) where the organisation's amount holds it too. Where the
 * amounts say that the organisation is the sum of its own programmes only, the units stand beside it.
 */
export function lepaskanUnit(matriks: Matriks): void {
  let berubah = false;
  for (const skpd of [...matriks.akar]) {
    if (skpd.tingkat !== 'skpd') continue;
    const unit = skpd.anak.filter((b) => b.tingkat === 'unit');
    if (unit.length === 0 || unit.length === skpd.anak.length || !sendiri(skpd, unit)) continue;
    for (const b of unit) b.induk = null;
    matriks.akar.push(...unit);
    skpd.anak.splice(0, skpd.anak.length, ...skpd.anak.filter((b) => b.induk));
    berubah = true;
  }
  if (berubah) matriks.akar.sort((a, b) => a.indeks - b.indeks);
}

/** Some column adds up without the units, and none does with them. */
function sendiri(skpd: Baris, unit: readonly Baris[]): boolean {
  const { matriks } = skpd;
  const kolom = matriks.kolomDijumlah.filter(
    (k) => skpd.bernilai(k) && unit.some((b) => b.bernilai(k) && b.angka(k) !== 0),
  );
  const cocok = (k: KolomMatriks, anak: readonly Baris[]): boolean =>
    jumlahPas(matriks.jumlah(anak, k), skpd.angka(k));
  const tanpa = (k: KolomMatriks): Baris[] => skpd.anakBernilai(k).filter((b) => !dalamUnit(b, unit));
  return kolom.some((k) => cocok(k, tanpa(k))) && !kolom.some((k) => cocok(k, skpd.anakBernilai(k)));
}

function dalamUnit(baris: Baris, unit: readonly Baris[]): boolean {
  for (let b: Baris | null = baris; b; b = b.induk) if (unit.includes(b)) return true;
  return false;
}
