import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';
import type { Kode, Pemda } from './kode';
import { teksDariAngka } from './kode-dari-angka';
import { awalanOrganisasi, jenisKodeLain, type JenisKode } from './kode-lain';
import type { Pembersihan } from './pembersihan';
import { perbaikiSegmen } from './perbaiki-segmen';
import { pisahNama } from './pisah-nama';
import { kodeDari } from './tata-bahasa';

/** The reading of a code cell. */
export interface BacaanKode {
  readonly jenis: JenisKode | null;
  /** The code for 'nomenklatur'; null for other kinds or when unreadable. */
  readonly kode: Kode | null;
  /** Clean text of any readable code. */
  readonly teks: string | null;
  /** Name found in the same cell after the code: "1.06 - URUSAN ..." or "1.06.0.00.0.00.01.0000 Dinas Sosial". */
  readonly nama: string | null;
  readonly pembersihan: readonly Pembersihan[];
  /**
   * True when cleaning only removed what cannot mean anything else (blanks, trailing dots, letter case);
   * false when the code is a proposal a person should confirm (lost zeros, a number that may be 1.1 or 1.10).
   */
  readonly pasti: boolean;
  readonly alasan: 'kosong' | 'bukan-kode' | 'rusak' | 'galat' | 'ambigu' | null;
  /** Every reading that fits, when there are several; the proposal, if any, first. */
  readonly kemungkinan: readonly Kode[];
}

export interface OpsiKode {
  /** Number format of a numeric cell. */
  readonly format?: string | undefined;
  /** Settles a dropped marker: "2.09.01.01" is 2.09.01.2.01 in a kabupaten. */
  readonly pemda?: Pemda | null | undefined;
}

/** Reads one cell as a code. Never throws. Dirty forms: see the tests, all from real sheets. */
export function bacaKode(nilai: NilaiSel, opsi: OpsiKode = {}): BacaanKode {
  if (nilai === null) return tanpaKode('kosong');
  if (apakahGalat(nilai)) return tanpaKode('galat');
  if (typeof nilai === 'boolean') return tanpaKode('bukan-kode');
  if (typeof nilai === 'string') return bacaTeks(nilai, opsi.pemda ?? null);
  const { teks, asal } = teksDariAngka(nilai, opsi.format);
  if (teks === null) return { ...tanpaKode('rusak'), pembersihan: [asal] };
  const bacaan = bacaTeks(teks, null);
  return { ...bacaan, pembersihan: [asal, ...bacaan.pembersihan], pasti: false };
}

/** Shared by all clean codes: a table has tens of thousands. */
const TANPA_PEMBERSIHAN: readonly Pembersihan[] = [];

function bacaTeks(mentah: string, pemda: Pemda | null): BacaanKode {
  const cepat = kodeDari(mentah);
  if (cepat && mentah !== 'X') return jadi('nomenklatur', cepat, cepat.teks, null, TANPA_PEMBERSIHAN, true);

  const pisahan = pisahNama(mentah);
  if (typeof pisahan === 'string') return tanpaKode(pisahan);
  const { nama } = pisahan;
  const pembersihan: Pembersihan[] = [...pisahan.pembersihan];
  const utuh = rapikan(pisahan.kode, pembersihan);
  const teks = utuh.slice(awalanOrganisasi(utuh).length);
  const pasti = !pembersihan.includes('koma') && !pisahan.tebakan;

  const kode = kodeDari(teks);
  if (kode) return jadi('nomenklatur', kode, kode.teks, nama, pembersihan, pasti);
  const lain = jenisKodeLain(teks);
  // "5.1.02" is belanja barang, or Bappeda's 5.01.02 with a lost zero: a person should look.
  if (lain) return jadi(lain, null, teks, nama, pembersihan, pasti && teks.split('.').length > 3);

  const perbaikan = perbaikiSegmen(teks.split('.'), pemda);
  if (!perbaikan) return { ...tanpaKode(alasanRusak(teks)), nama, pembersihan };
  const semua = [...pembersihan, ...perbaikan.pembersihan];
  if (perbaikan.kode) {
    const usul = jadi('nomenklatur', perbaikan.kode, perbaikan.kode.teks, nama, semua, false);
    return { ...usul, kemungkinan: perbaikan.kemungkinan };
  }
  return { ...tanpaKode('ambigu'), nama, pembersihan: semua, kemungkinan: perbaikan.kemungkinan };
}

function rapikan(teks: string, pembersihan: Pembersihan[]): string {
  const besar = teks.toUpperCase();
  if (besar !== teks) pembersihan.push('huruf');
  const titik = besar.replace(/,/g, '.');
  if (titik !== besar) pembersihan.push('koma');
  const bersih = titik.replace(/\.{2,}/g, '.').replace(/^\.|\.$/g, '');
  if (bersih !== titik) pembersihan.push('titik');
  return bersih;
}

/** A dotted text that starts like a code is a broken code; "12 Orang" or "97,7 %" never was one. */
function alasanRusak(teks: string): 'rusak' | 'bukan-kode' {
  const segmen = teks.split('.');
  return segmen.length > 2 || (segmen.length === 2 && segmen[0]!.length === 1) ? 'rusak' : 'bukan-kode';
}

function jadi(
  jenis: JenisKode,
  kode: Kode | null,
  teks: string,
  nama: string | null,
  pembersihan: readonly Pembersihan[],
  pasti: boolean,
): BacaanKode {
  return { jenis, kode, teks, nama, pembersihan, pasti, alasan: null, kemungkinan: kode ? [kode] : [] };
}

/** A reading without code. */
export function tanpaKode(alasan: NonNullable<BacaanKode['alasan']>): BacaanKode {
  return {
    jenis: null,
    kode: null,
    teks: null,
    nama: null,
    pembersihan: [],
    pasti: false,
    alasan,
    kemungkinan: [],
  };
}
