import type { Tabel } from '../formulir/tabel';
import { jumlahPas } from './jumlah-pas';
import { KolomMatriks } from './kolom';

/** A longer list under one name is not worth the search. */
export const TERPANJANG = 120;

/** The amount columns of a table that may add up, over these rows of the sheet. */
export function kolomDijumlah(tabel: Tabel, baris: readonly number[]): KolomMatriks[] {
  const nomor = Int32Array.from(baris);
  return tabel.kolom.filter((k) => k.definisi.dijumlah).map((k) => new KolomMatriks(tabel.lembar, nomor, k));
}

/** Equal in one column at least, and in half of those that hold anything. */
export function sepadan(jumlah: readonly number[], atas: readonly number[]): boolean {
  let berisi = 0;
  for (let k = 0; k < jumlah.length; k++) if (jumlah[k] !== 0 || atas[k] !== 0) berisi++;
  const cocok = berisi === 0 ? 0 : cocokDi(jumlah, atas);
  return cocok > 0 && cocok * 2 >= berisi;
}

/** In how many columns the sums come to the amounts; those without either do not count. */
export function cocokDi(jumlah: readonly number[], atas: readonly number[]): number {
  let cocok = 0;
  for (let k = 0; k < jumlah.length; k++) {
    if ((jumlah[k] !== 0 || atas[k] !== 0) && jumlahPas(jumlah[k]!, atas[k]!)) cocok++;
  }
  return cocok;
}
