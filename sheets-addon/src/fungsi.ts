import { jalankanFungsi } from '../../core/fungsi/jalankan';
import { KATALOG } from '../../core/fungsi/katalog';
import { apakahGalatFungsi, type Argumen, type HasilFungsi } from '../../core/fungsi/nilai';
import { siapkanKamus } from './kamus';

type Rumus = (...argumen: Argumen[]) => Exclude<HasilFungsi, object> | (string | number)[][];

/**
 * The formulas as buatan/Fungsi.js calls them. Google shows a thrown message in the note of the cell (#ERROR!); bad rows
 * of a range come back as text, because one exception would blank the whole spill.
 */
export const RUMUS: Readonly<Record<string, Rumus>> = Object.fromEntries(
  KATALOG.map(({ nama }): [string, Rumus] => [nama, (...argumen) => hitung(nama, argumen)]),
);

function hitung(nama: string, argumen: readonly Argumen[]): ReturnType<Rumus> {
  siapkanKamus();
  const hasil = jalankanFungsi(nama, argumen);
  if (apakahGalatFungsi(hasil)) throw new Error(hasil.pesan);
  return hasil;
}
