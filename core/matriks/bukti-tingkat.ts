import type { Tabel } from '../formulir/tabel';
import type { TingkatBaris } from './baris';
import { TINGKAT_BARIS } from './baris';
import { jumlahPas } from './jumlah-pas';
import { KolomMatriks } from './kolom';

/** Whether the amounts prove these levels: that share of the rows with rows below is their sum, and one or more. */
export function terbuktiJumlah(
  tabel: Tabel,
  tingkat: ReadonlyMap<number, TingkatBaris>,
  bagian: number,
): boolean {
  const baris = Int32Array.from(tingkat.keys()).sort();
  const dalam = Array.from(baris, (b) => TINGKAT_BARIS.indexOf(tingkat.get(b)!));
  let cocok = 0;
  let semua = 0;
  for (const kolomTabel of tabel.kolom) {
    if (!kolomTabel.definisi.dijumlah) continue;
    const kolom = new KolomMatriks(tabel.lembar, baris, kolomTabel);
    const jumlah = jumlahAnak(dalam, (i) => kolom.angka(i));
    for (const [i, isi] of jumlah.entries()) {
      if (isi === null || Number.isNaN(kolom.angka(i)) || (isi === 0 && kolom.angka(i) === 0)) continue;
      semua++;
      if (jumlahPas(isi, kolom.angka(i))) cocok++;
    }
  }
  return cocok > 0 && cocok >= bagian * semua;
}

/** For every row the sum of the rows one step below it; null for rows without any. */
function jumlahAnak(dalam: readonly number[], angka: (i: number) => number): (number | null)[] {
  const jumlah: (number | null)[] = dalam.map(() => null);
  /** Rows that are still open, outermost first. */
  const terbuka: number[] = [];
  for (let i = 0; i < dalam.length; i++) {
    while (terbuka.length > 0 && dalam[terbuka[terbuka.length - 1]!]! >= dalam[i]!) terbuka.pop();
    const induk = terbuka[terbuka.length - 1];
    if (induk !== undefined) jumlah[induk] = (jumlah[induk] ?? 0) + (angka(i) || 0);
    terbuka.push(i);
  }
  return jumlah;
}
