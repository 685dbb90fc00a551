import { rapikan } from '../lembar/isi-sel';
import type { Lembar } from '../lembar/lembar';

/** Rows above a header that may hold its title. */
export const BARIS_JUDUL = 15;

/** Whether the title above a table names a form by its official number: "Tabel T-C.27", "TC 27", "Formulir E.81". */
export function judulMenyebut(lembar: Lembar, awal: number, kepala: number, tanda: string): boolean {
  const bagian = tanda.match(/[A-Z]+|\d+/g)!;
  const pola = new RegExp(`(?<![A-Z0-9])${bagian.join('[\\s.–-]*')}(?!\\d)`, 'i');
  for (let baris = Math.max(awal, kepala - BARIS_JUDUL); baris < kepala; baris++) {
    for (const nilai of lembar.nilai[baris] ?? []) {
      if (typeof nilai === 'string' && pola.test(rapikan(nilai))) return true;
    }
  }
  return false;
}
