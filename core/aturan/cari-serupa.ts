import type { Matriks } from '../matriks/matriks';
import { cariNama, type HasilCari } from '../nomenklatur/cari-nama';
import { indeksNama } from '../nomenklatur/indeks-nama';
import type { Konteks } from './aturan';
import { pemdaTabel, type BarisKamus } from './baris-kamus';

/** Searches, at most two per name: a table with so many wrong names has another problem (another version). */
const PALING_BANYAK = 1000;

const TIDAK_ADA: HasilCari = { hasil: [], keputusan: 'tidak-ada' };
const terpakai = new WeakMap<Matriks, { readonly konteks: Konteks; jumlah: number }>();

/** Official names like the one of this row, on its level, of its kind of pemda, under `awalan`. */
export function cariSerupa(
  { baris: { matriks }, kode, nama }: BarisKamus,
  konteks: Konteks,
  opsi: { readonly awalan?: string | undefined; readonly jumlah: number },
): HasilCari {
  let hitung = terpakai.get(matriks);
  if (hitung?.konteks !== konteks) terpakai.set(matriks, (hitung = { konteks, jumlah: 0 }));
  if (++hitung.jumlah > PALING_BANYAK) return TIDAK_ADA;
  const pemda = pemdaTabel(matriks, konteks);
  return cariNama(indeksNama(konteks.kamus!), nama, { ...opsi, tingkat: kode.tingkat, pemda, nama: true });
}
