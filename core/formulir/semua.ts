import { ANGGARAN_RENSTRA } from './anggaran-renstra';
import { BERNAMA } from './bernama';
import { CAPAIAN_PENDANAAN } from './capaian-pendanaan';
import { E_81 } from './e-81';
import { E_81_PERSEN } from './e-81-persen';
import { EFISIENSI_LKJIP } from './efisiensi-lkjip';
import { EVALUASI_TRIWULAN } from './evaluasi-triwulan';
import type { Formulir } from './formulir';
import { IKU } from './iku';
import { KINERJA_ANGGARAN } from './kinerja-anggaran';
import { KINERJA_TRIWULAN } from './kinerja-triwulan';
import { KUA_PPAS } from './kua-ppas';
import { NILAI_PREDIKAT } from './nilai-predikat';
import { PENGUKURAN_TRIWULAN } from './pengukuran-triwulan';
import { PERBANDINGAN_NASIONAL } from './perbandingan-nasional';
import { PERBANDINGAN_PROGRAM } from './perbandingan-program';
import { PERBANDINGAN_RENSTRA } from './perbandingan-renstra';
import { PERBANDINGAN_TAHUN } from './perbandingan-tahun';
import { PERJANJIAN_KINERJA } from './perjanjian-kinerja';
import { REALISASI_ANGGARAN } from './realisasi-anggaran';
import { REALISASI_KINERJA } from './realisasi-kinerja';
import { RENJA_17 } from './renja-17';
import { RENSTRA_15 } from './renstra-15';
import { SIPD_REKAP } from './sipd-rekap';
import { T_C_14 } from './t-c-14';
import { T_C_23 } from './t-c-23';
import { T_C_24 } from './t-c-24';
import { T_C_25 } from './t-c-25';
import { T_C_27 } from './t-c-27';
import { T_C_28 } from './t-c-28';
import { T_C_29 } from './t-c-29';
import { T_C_30 } from './t-c-30';
import { T_C_31 } from './t-c-31';
import { T_C_32 } from './t-c-32';
import { T_C_33 } from './t-c-33';
import { TUJUAN_SASARAN } from './tujuan-sasaran';

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
  TUJUAN_SASARAN,
  T_C_14,
  T_C_23,
  T_C_24,
  T_C_25,
  T_C_27,
  T_C_28,
  T_C_29,
  T_C_30,
  T_C_31,
  T_C_32,
  T_C_33,
  E_81,
  E_81_PERSEN,
  REALISASI_KINERJA,
  PERBANDINGAN_TAHUN,
  PERBANDINGAN_RENSTRA,
  PERBANDINGAN_NASIONAL,
  PERBANDINGAN_PROGRAM,
  ANGGARAN_RENSTRA,
  NILAI_PREDIKAT,
  EFISIENSI_LKJIP,
  KINERJA_ANGGARAN,
  PERJANJIAN_KINERJA,
  KINERJA_TRIWULAN,
  EVALUASI_TRIWULAN,
  PENGUKURAN_TRIWULAN,
];
