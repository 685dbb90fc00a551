import type { Mutasi } from '../draf';
import { MUTASI_ANGKA } from './angka';
import { MUTASI_BARIS } from './baris';
import { MUTASI_GABUNGAN } from './gabungan';
import { MUTASI_KEPALA } from './kepala';
import { MUTASI_KODE } from './kode';
import { MUTASI_KOLOM } from './kolom';
import { MUTASI_RUMUS } from './rumus';
import { MUTASI_TEKS } from './teks';
import { MUTASI_UKURAN } from './ukuran';

export const SEMUA_MUTASI: readonly Mutasi[] = [
  ...MUTASI_BARIS,
  ...MUTASI_KOLOM,
  ...MUTASI_KEPALA,
  ...MUTASI_GABUNGAN,
  ...MUTASI_ANGKA,
  ...MUTASI_KODE,
  ...MUTASI_TEKS,
  ...MUTASI_RUMUS,
  ...MUTASI_UKURAN,
];
