import type { Aturan } from './aturan';
import { PERSEN } from './cap-001-persen';
import { PREDIKAT } from './cap-002-predikat';
import { PERTUMBUHAN_BERBEDA } from './cap-003-pertumbuhan';
import { SUMBER_DANA_KOSONG } from './dna-001-sumber-dana-kosong';
import { SUMBER_DANA_SALAH_EJA } from './dna-002-sumber-dana-salah-eja';
import { APBN_UNTUK_PENUNJANG } from './dna-003-apbn-untuk-penunjang';
import { INDIKATOR_BERBEDA } from './ind-002-indikator-berbeda';
import { KODE_RUSAK } from './kod-001-kode-rusak';
import { KODE_DI_LUAR_NOMENKLATUR } from './kod-002-kode-di-luar-nomenklatur';
import { KODE_LAMA } from './kod-003-kode-lama';
import { KODE_BUKAN_TEKS } from './kod-004-kode-bukan-teks';
import { KODE_GANDA } from './kod-005-kode-ganda';
import { KODE_TIDAK_URUT } from './kod-006-kode-tidak-urut';
import { KODE_YATIM } from './kod-007-kode-yatim';
import { KEWENANGAN } from './kod-008-kewenangan';
import { PAGU_ANTAR_DOKUMEN } from './ksn-001-pagu-antar-dokumen';
import { TIDAK_ADA_DI_ACUAN } from './ksn-002-tidak-ada-di-acuan';
import { KINERJA_ANTAR_DOKUMEN } from './ksn-003-kinerja-antar-dokumen';
import { LOKASI_KOSONG } from './lok-001-lokasi-kosong';
import { LOKASI_SALAH_EJA } from './lok-002-lokasi-salah-eja';
import { KELOMPOK_SASARAN_KOSONG } from './lok-003-kelompok-sasaran-kosong';
import { TAG_SPM } from './lok-004-tag-spm';
import { NAMA_BERBEDA } from './nam-001-nama-berbeda';
import { JUMLAH_INDUK } from './pgu-001-jumlah-induk';
import { JUMLAH_TABEL } from './pgu-002-jumlah-tabel';
import { REALISASI_DI_ATAS_PAGU } from './pgu-003-realisasi-di-atas-pagu';
import { SALIN_BARIS } from './pgu-004-salin-baris';
import { TIGA_NOL } from './pgu-005-tiga-nol';
import { PAGU_KOSONG } from './pgu-006-pagu-kosong';
import { PAGU_MAJU_KOSONG } from './pgu-007-pagu-maju-kosong';
import { NILAI_GALAT } from './rms-001-nilai-galat';
import { KETIKAN_DI_ANTARA_RUMUS } from './rms-002-ketikan-di-antara-rumus';
import { RENTANG_JUMLAH } from './rms-003-rentang-jumlah';
import { RUMUS_BEKU } from './rms-004-rumus-beku';
import { HITUNGAN_NOMOR_KOLOM } from './rms-005-hitungan-nomor-kolom';
import { SATUAN_BERBEDA } from './sat-001-satuan-berbeda';
import { SATUAN_INDIKATOR } from './sat-002-satuan-indikator';
import { ANGKA_TAK_TERBACA } from './str-001-angka-tak-terbaca';
import { TABEL_TAK_DIKENAL } from './str-002-tabel-tak-dikenal';
import { ANGKA_TEKS } from './str-003-angka-teks';
import { SPASI_LIAR } from './str-004-spasi-liar';
import { TARGET_KOSONG } from './tgt-001-target-kosong';
import { TARGET_TAK_TERUKUR } from './tgt-002-target-tak-terukur';
import { SATUAN_TARGET } from './tgt-003-satuan-target';
import { PERSEN_DI_ATAS_100 } from './tgt-004-persen-di-atas-100';
import { JUMLAH_TRIWULAN } from './tgt-005-jumlah-triwulan';
import { ARAH_TARGET } from './tgt-006-arah-target';
import { TARGET_MAJU_KOSONG } from './tgt-007-target-maju-kosong';
import { TAHUN_JUDUL } from './thn-001-tahun-judul';

/** Every rule. The order is that of the documentation; findings are sorted by place. */
export const SEMUA_ATURAN: readonly Aturan[] = [
  ANGKA_TAK_TERBACA,
  TABEL_TAK_DIKENAL,
  ANGKA_TEKS,
  SPASI_LIAR,
  NILAI_GALAT,
  KETIKAN_DI_ANTARA_RUMUS,
  RENTANG_JUMLAH,
  RUMUS_BEKU,
  HITUNGAN_NOMOR_KOLOM,
  KODE_RUSAK,
  KODE_DI_LUAR_NOMENKLATUR,
  KODE_LAMA,
  KODE_BUKAN_TEKS,
  KODE_GANDA,
  KODE_TIDAK_URUT,
  KODE_YATIM,
  KEWENANGAN,
  NAMA_BERBEDA,
  INDIKATOR_BERBEDA,
  SATUAN_BERBEDA,
  SATUAN_INDIKATOR,
  TARGET_KOSONG,
  TARGET_TAK_TERUKUR,
  SATUAN_TARGET,
  PERSEN_DI_ATAS_100,
  JUMLAH_TRIWULAN,
  ARAH_TARGET,
  TARGET_MAJU_KOSONG,
  JUMLAH_INDUK,
  JUMLAH_TABEL,
  REALISASI_DI_ATAS_PAGU,
  SALIN_BARIS,
  TIGA_NOL,
  PAGU_KOSONG,
  PAGU_MAJU_KOSONG,
  PERSEN,
  PREDIKAT,
  PERTUMBUHAN_BERBEDA,
  TAHUN_JUDUL,
  LOKASI_KOSONG,
  LOKASI_SALAH_EJA,
  KELOMPOK_SASARAN_KOSONG,
  TAG_SPM,
  SUMBER_DANA_KOSONG,
  SUMBER_DANA_SALAH_EJA,
  APBN_UNTUK_PENUNJANG,
  PAGU_ANTAR_DOKUMEN,
  TIDAK_ADA_DI_ACUAN,
  KINERJA_ANTAR_DOKUMEN,
];
