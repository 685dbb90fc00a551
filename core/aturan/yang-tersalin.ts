import type { Baris } from '../matriks/baris';
import { hubunganPersen, type Hubungan } from '../matriks/hubungan';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** One reading must fit the other years by so much better than the other one. */
const JAUH = Math.log(1.2);
/** Percent points that a percentage may be rounded by. */
const PEMBULATAN = 0.51;

/**
 * Of two neighbours that hold the same amount, one of which should hold `benar`: the row whose percentage or other years
 * go with `benar`; null where nothing tells.
 */
export function yangTersalin(atas: Baris, bawah: Baris, kolom: KolomMatriks, benar: number): Baris | null {
  for (const h of hubunganPersen(atas.matriks)) {
    const cocokAtas = persenCocok(atas, h, kolom, benar);
    const cocokBawah = persenCocok(bawah, h, kolom, benar);
    if (cocokAtas !== cocokBawah) return cocokAtas ? atas : bawah;
  }
  const tertulis = atas.angka(kolom);
  for (const lain of tahunLain(atas.matriks, kolom)) {
    const [a, b] = [atas.angka(lain), bawah.angka(lain)];
    const bilaAtas = jarak(a, benar) + jarak(b, tertulis);
    const bilaBawah = jarak(a, tertulis) + jarak(b, benar);
    // A year that is blank or zero is infinitely far from both readings, which tells nothing.
    if (Math.abs(bilaAtas - bilaBawah) >= JAUH) return bilaAtas < bilaBawah ? atas : bawah;
  }
  return null;
}

/**
 * The written percentage goes with the other amount and not with the one that stands there; never where neither is part
 * of it.
 */
function persenCocok(baris: Baris, h: Hubungan, kolom: KolomMatriks, benar: number): boolean {
  const hitung = (nilai: number): number =>
    100 *
    ((h.pembilang === kolom ? nilai : baris.angka(h.pembilang)) /
      (h.penyebut === kolom ? nilai : baris.angka(h.penyebut)));
  const cocok = (poin: number): boolean => Math.abs(poin - baris.angka(h.persen)) <= PEMBULATAN;
  return cocok(hitung(benar)) && !cocok(hitung(baris.angka(kolom)));
}

/** Amounts of the same kind for other years: neither spending beside a budget nor a budget beside spending. */
function tahunLain(matriks: Matriks, kolom: KolomMatriks): KolomMatriks[] {
  return matriks.kolomDijumlah.filter((k) => (k.definisi.pagu === null) === (kolom.definisi.pagu === null));
}

function jarak(a: number, b: number): number {
  return Math.abs(Math.log(a / b));
}
