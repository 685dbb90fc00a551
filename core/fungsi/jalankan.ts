import type { Fungsi } from './fungsi';
import { KATALOG } from './katalog';
import type { Argumen, HasilFungsi } from './nilai';
import { terapkan } from './terapkan';

const menurutNama = new Map(KATALOG.map((fungsi) => [fungsi.nama, fungsi]));

/** The function of this name, in any letter case; null when there is none. */
export function cariFungsi(nama: string): Fungsi | null {
  return menurutNama.get(nama.toUpperCase()) ?? null;
}

/**
 * The one entry for every host. Arguments as the host has them (see `Argumen`): a blank is null or '', an argument that
 * was not given is undefined. Never throws; an error comes back as a value for the host to show as its own.
 */
export function jalankanFungsi(nama: string, argumen: readonly Argumen[]): HasilFungsi {
  const fungsi = cariFungsi(nama);
  if (!fungsi) return { galat: 'tidak-ada', pesan: `Fungsi ${nama} tidak ada.` };
  return terapkan(fungsi, argumen);
}
