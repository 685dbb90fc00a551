import { apakahGalatFungsi, type Argumen, type HasilFungsi } from '../../core/fungsi/nilai';
import { terapkan } from '../../core/fungsi/terapkan';
import { DAFTAR_RUMUS, PEMAKAI_KAMUS } from './daftar-rumus';
import defer * as kamus from './kamus';

type HasilRumus = Exclude<HasilFungsi, object> | (string | number)[][];

/**
 * One formula as buatan/Fungsi.js calls it. Google shows a thrown message in the note of the cell (#ERROR!); bad rows of
 * a range come back as text, because one exception would blank the whole spill.
 */
export function hitung(nama: string, argumen: readonly Argumen[]): HasilRumus {
  if (PEMAKAI_KAMUS.includes(nama)) kamus.siapkanKamus();
  const hasil = terapkan(DAFTAR_RUMUS[nama]!(), argumen);
  if (apakahGalatFungsi(hasil)) throw new Error(hasil.pesan);
  return hasil;
}
