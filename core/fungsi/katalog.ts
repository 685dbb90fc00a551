import { ANGKA } from './angka';
import { CAPAIAN } from './capaian';
import { CARIKODE } from './cari-kode';
import { EFISIENSI } from './efisiensi';
import type { Fungsi } from './fungsi';
import { JUMLAHKODE } from './jumlah-kode';
import { KEMAJUAN } from './kemajuan';
import { KODEBARU } from './kode-baru';
import { KODEINDUK } from './kode-induk';
import { KODERAPI } from './kode-rapi';
import { KODETINGKAT } from './kode-tingkat';
import { NOMENKLATUR } from './nomenklatur';
import { PERTUMBUHAN } from './pertumbuhan';
import { PRAKIRAANMAJU } from './prakiraan-maju';
import { PREDIKAT } from './predikat';
import { RATACAPAIAN } from './rata-capaian';
import { RATAPERTUMBUHAN } from './rata-pertumbuhan';
import { REALISASITAHUN } from './realisasi-tahun';
import { RUPIAH } from './rupiah';
import { SATUAN } from './satuan';
import { SERAPAN } from './serapan';
import { TERBILANG } from './terbilang';

/** Every spreadsheet function, in the order of the documentation. Names and parameters are fixed: workbooks hold them. */
export const KATALOG: readonly Fungsi[] = [
  CAPAIAN,
  PREDIKAT,
  RATACAPAIAN,
  KEMAJUAN,
  REALISASITAHUN,
  SERAPAN,
  EFISIENSI,
  PERTUMBUHAN,
  RATAPERTUMBUHAN,
  PRAKIRAANMAJU,
  ANGKA,
  SATUAN,
  RUPIAH,
  TERBILANG,
  KODERAPI,
  KODEINDUK,
  KODETINGKAT,
  NOMENKLATUR,
  CARIKODE,
  KODEBARU,
  JUMLAHKODE,
];
