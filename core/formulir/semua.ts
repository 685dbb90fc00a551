import { BERNAMA } from './bernama';
import { CAPAIAN_PENDANAAN } from './capaian-pendanaan';
import type { Formulir } from './formulir';
import { IKU } from './iku';
import { KUA_PPAS } from './kua-ppas';
import { REALISASI_ANGGARAN } from './realisasi-anggaran';
import { RENJA_17 } from './renja-17';
import { RENSTRA_15 } from './renstra-15';
import { SIPD_REKAP } from './sipd-rekap';

/** Every known form. The general form (umum.ts) is tried when none of them fits. */
export const SEMUA_FORMULIR: readonly Formulir[] = [
  RENJA_17,
  CAPAIAN_PENDANAAN,
  KUA_PPAS,
  RENSTRA_15,
  IKU,
  REALISASI_ANGGARAN,
  BERNAMA,
  SIPD_REKAP,
];
