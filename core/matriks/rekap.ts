import type { Baris } from './baris';
import type { KolomMatriks } from './kolom';
import type { Matriks } from './matriks';

/**
 * Rows of a recapitulation: below a total, every code stood above already, and most of them with the same amounts.
 * They are no second use of these codes.
 */
export function barisRekap(matriks: Matriks): ReadonlySet<Baris> {
  const rekap = new Set<Baris>();
  const { baris, total } = matriks;
  if (total.length === 0 || matriks.formulir.baris.tingkat === 'datar') return rekap;
  const uang = matriks.kolomBerjenis('uang');
  const pernah = new Map<string, Baris>();
  let dari = 0;
  for (const sampai of [...total.map((t) => t.indeks), baris.length]) {
    const berkode = baris.slice(dari, sampai).filter((b) => b.kode);
    if (dari > 0 && berkode.length > 0 && apakahRekap(berkode, pernah, uang)) {
      for (const b of berkode) rekap.add(b);
    }
    for (const b of berkode) if (!pernah.has(b.kode!.kanonik)) pernah.set(b.kode!.kanonik, b);
    dari = sampai + 1;
  }
  return rekap;
}

function apakahRekap(
  bagian: readonly Baris[],
  pernah: ReadonlyMap<string, Baris>,
  uang: readonly KolomMatriks[],
): boolean {
  let sama = 0;
  for (const b of bagian) {
    const asal = pernah.get(b.kode!.kanonik);
    if (!asal) return false;
    const terisi = uang.filter((k) => b.bernilai(k));
    if (terisi.length > 0 && terisi.every((k) => b.angka(k) === asal.angka(k))) sama++;
  }
  return sama * 2 > bagian.length;
}
