import type { Aturan } from './aturan';
import { PERSEN } from './cap-001-persen';
import { PREDIKAT } from './cap-002-predikat';
import { INDIKATOR_BERBEDA } from './ind-002-indikator-berbeda';
import { KODE_RUSAK } from './kod-001-kode-rusak';
import { KODE_DI_LUAR_NOMENKLATUR } from './kod-002-kode-di-luar-nomenklatur';
import { KODE_LAMA } from './kod-003-kode-lama';
import { KODE_BUKAN_TEKS } from './kod-004-kode-bukan-teks';
import { KODE_GANDA } from './kod-005-kode-ganda';
import { PAGU_ANTAR_DOKUMEN } from './ksn-001-pagu-antar-dokumen';
import { TIDAK_ADA_DI_ACUAN } from './ksn-002-tidak-ada-di-acuan';
import { NAMA_BERBEDA } from './nam-001-nama-berbeda';
import { JUMLAH_INDUK } from './pgu-001-jumlah-induk';
import { JUMLAH_TABEL } from './pgu-002-jumlah-tabel';
import { REALISASI_DI_ATAS_PAGU } from './pgu-003-realisasi-di-atas-pagu';
import { NILAI_GALAT } from './rms-001-nilai-galat';
import { SATUAN_BERBEDA } from './sat-001-satuan-berbeda';
import { ANGKA_TAK_TERBACA } from './str-001-angka-tak-terbaca';
import { TABEL_TAK_DIKENAL } from './str-002-tabel-tak-dikenal';
import { ANGKA_TEKS } from './str-003-angka-teks';

/** Every rule. The order is that of the documentation; findings are sorted by place. */
export const SEMUA_ATURAN: readonly Aturan[] = [
  ANGKA_TAK_TERBACA,
  TABEL_TAK_DIKENAL,
  ANGKA_TEKS,
  NILAI_GALAT,
  KODE_RUSAK,
  KODE_DI_LUAR_NOMENKLATUR,
  KODE_LAMA,
  KODE_BUKAN_TEKS,
  KODE_GANDA,
  NAMA_BERBEDA,
  INDIKATOR_BERBEDA,
  SATUAN_BERBEDA,
  JUMLAH_INDUK,
  JUMLAH_TABEL,
  REALISASI_DI_ATAS_PAGU,
  PERSEN,
  PREDIKAT,
  PAGU_ANTAR_DOKUMEN,
  TIDAK_ADA_DI_ACUAN,
];
