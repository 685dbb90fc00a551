import defer * as angka from '../../core/fungsi/angka';
import defer * as capaian from '../../core/fungsi/capaian';
import defer * as cariKode from '../../core/fungsi/cari-kode';
import defer * as efisiensi from '../../core/fungsi/efisiensi';
import type { Fungsi } from '../../core/fungsi/fungsi';
import defer * as jumlahKode from '../../core/fungsi/jumlah-kode';
import defer * as kemajuan from '../../core/fungsi/kemajuan';
import defer * as kodeBaru from '../../core/fungsi/kode-baru';
import defer * as kodeInduk from '../../core/fungsi/kode-induk';
import defer * as kodeRapi from '../../core/fungsi/kode-rapi';
import defer * as kodeTingkat from '../../core/fungsi/kode-tingkat';
import defer * as nomenklatur from '../../core/fungsi/nomenklatur';
import defer * as pertumbuhan from '../../core/fungsi/pertumbuhan';
import defer * as prakiraanMaju from '../../core/fungsi/prakiraan-maju';
import defer * as predikat from '../../core/fungsi/predikat';
import defer * as rataCapaian from '../../core/fungsi/rata-capaian';
import defer * as rataPertumbuhan from '../../core/fungsi/rata-pertumbuhan';
import defer * as realisasiTahun from '../../core/fungsi/realisasi-tahun';
import defer * as rupiah from '../../core/fungsi/rupiah';
import defer * as satuan from '../../core/fungsi/satuan';
import defer * as serapan from '../../core/fungsi/serapan';
import defer * as terbilang from '../../core/fungsi/terbilang';

/**
 * The formulas by name. Google gives every formula a fresh V8: with deferred imports a call evaluates its own function
 * and nothing else. The same names as core/fungsi/katalog.ts, which would evaluate them all.
 */
export const DAFTAR_RUMUS: Readonly<Record<string, () => Fungsi>> = {
  CAPAIAN: () => capaian.CAPAIAN,
  PREDIKAT: () => predikat.PREDIKAT,
  RATACAPAIAN: () => rataCapaian.RATACAPAIAN,
  KEMAJUAN: () => kemajuan.KEMAJUAN,
  REALISASITAHUN: () => realisasiTahun.REALISASITAHUN,
  SERAPAN: () => serapan.SERAPAN,
  EFISIENSI: () => efisiensi.EFISIENSI,
  PERTUMBUHAN: () => pertumbuhan.PERTUMBUHAN,
  RATAPERTUMBUHAN: () => rataPertumbuhan.RATAPERTUMBUHAN,
  PRAKIRAANMAJU: () => prakiraanMaju.PRAKIRAANMAJU,
  ANGKA: () => angka.ANGKA,
  SATUAN: () => satuan.SATUAN,
  RUPIAH: () => rupiah.RUPIAH,
  TERBILANG: () => terbilang.TERBILANG,
  KODERAPI: () => kodeRapi.KODERAPI,
  KODEINDUK: () => kodeInduk.KODEINDUK,
  KODETINGKAT: () => kodeTingkat.KODETINGKAT,
  NOMENKLATUR: () => nomenklatur.NOMENKLATUR,
  CARIKODE: () => cariKode.CARIKODE,
  KODEBARU: () => kodeBaru.KODEBARU,
  JUMLAHKODE: () => jumlahKode.JUMLAHKODE,
};

/** Those that ask the dictionary; no other pays for it. */
export const PEMAKAI_KAMUS: readonly string[] = ['NOMENKLATUR', 'CARIKODE', 'KODEBARU'];
