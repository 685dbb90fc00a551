import type { Argumen } from '../../core/fungsi/nilai';
import { DAFTAR_RUMUS } from './daftar-rumus';
import defer * as fungsi from './fungsi';
import defer * as layanan from './layanan';
import defer * as menu from './menu';

const rumus = Object.keys(DAFTAR_RUMUS).map((nama): [string, (...argumen: Argumen[]) => unknown] => [
  nama,
  (...argumen) => fungsi.hitung(nama, argumen),
]);

/**
 * The contents of the one private global, Renja_. When Google loads the file only this module runs; V8 skips over the
 * rest until a formula, the menu or the sidebar asks for its part.
 */
export default {
  ...Object.fromEntries(rumus),
  onOpen: () => menu.onOpen(),
  bukaPanel: () => menu.bukaPanel(),
  periksaLembar: () => menu.bukaPanel('periksa-lembar'),
  periksaSemua: () => menu.bukaPanel('periksa-semua'),
  tukarRumus: () => menu.bukaPanel('tukar-rumus'),
  bekukan: () => menu.bukaPanel('bekukan'),
  bantuan: () => menu.bukaPanel('bantuan'),
  aktifkan: () => menu.aktifkan(),
  jembatan: (nama: string, argumen: string) => layanan.jembatan(nama, argumen),
};
