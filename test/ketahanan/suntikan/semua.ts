import { SUNTIKAN_JUMLAH } from './jumlah';
import { SUNTIKAN_KODE } from './kode';
import { SUNTIKAN_PERSEN } from './persen';
import { SUNTIKAN_RUMUS } from './rumus';
import { SUNTIKAN_SEL } from './sel';
import { SUNTIKAN_TABEL_LAIN } from './tabel-lain';
import type { Suntikan } from './suntikan';

export const SEMUA_SUNTIKAN: readonly Suntikan[] = [
  ...SUNTIKAN_JUMLAH,
  ...SUNTIKAN_PERSEN,
  ...SUNTIKAN_KODE,
  ...SUNTIKAN_SEL,
  ...SUNTIKAN_RUMUS,
  ...SUNTIKAN_TABEL_LAIN,
];
