import { bacaAngka, type BacaanAngka } from '../angka/baca-angka';
import { rapikan } from '../angka/bulat';
import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';
import { bacaKode, type BacaanKode } from '../kode/baca-kode';
import type { Kode } from '../kode/kode';
import { keTitikPersen } from '../indikator/skala-persen';
import type { Alasan } from '../indikator/alasan';
import { Gagal, gagalKarena, KOSONG, TANDA_GALAT } from './gagal';
import type { NilaiFungsi } from './nilai';
import { parameter, type KonteksBaca, type Parameter } from './parameter';

type BuatParameter<T> = (nama: string, id: string, en: string) => Parameter<T>;

/** A number, also in text: percent in points ("97,7 %" -> 97.7). */
export const angka: BuatParameter<number> = (nama, id, en) =>
  parameter({
    nama,
    keterangan: { id, en },
    jenis: 'angka',
    angkaLangsung: true,
    baca: (nilai, konteks) => {
      const baca = bacaUkuran(nilai, konteks);
      return typeof baca === 'number' || baca instanceof Gagal
        ? baca
        : (baca.nilai ?? gagalKarena('beberapa'));
    },
  });

/** A number or the full reading of a text, for functions to which unit and percent matter. */
export const ukuran: BuatParameter<number | BacaanAngka> = (nama, id, en) =>
  parameter({ nama, keterangan: { id, en }, jenis: 'angka', angkaLangsung: true, baca: bacaUkuran });

/** A share as a fraction: 0.95, 95 and "95 %" -> 0.95, by the one rule of `keTitikPersen`. */
export const persen: BuatParameter<number> = (nama, id, en) =>
  parameter({
    nama,
    keterangan: { id, en },
    jenis: 'persen',
    angkaLangsung: false,
    baca: (nilai, konteks) => {
      const baca = bacaUkuran(nilai, konteks);
      if (baca instanceof Gagal) return baca;
      const poin = typeof baca === 'number' ? keTitikPersen(baca) : poinTeks(baca);
      return typeof poin === 'number' ? rapikan(poin / 100) : gagalKarena(poin);
    },
  });

function poinTeks({ nilai, jenis }: BacaanAngka): number | Alasan {
  if (nilai === null) return 'beberapa';
  return jenis === 'persen' ? nilai : keTitikPersen(nilai);
}

/** The text of a cell with its outer blanks gone; numbers as they are. */
export const teks: BuatParameter<string> = (nama, id, en) =>
  parameter({ nama, keterangan: { id, en }, jenis: 'teks', angkaLangsung: false, baca: teksSel });

/** The cell itself, for functions that explain what they find in it. */
export const sel: BuatParameter<NilaiSel> = (nama, id, en) =>
  parameter({
    nama,
    keterangan: { id, en },
    jenis: 'teks',
    angkaLangsung: true,
    baca: (nilai) => bacaSel(nilai) as NilaiSel | Gagal,
  });

/** One of a few words, default first. */
export function pilihan<const P extends string>(
  nama: string,
  daftar: readonly P[],
  id: string,
  en: string,
): Parameter<P> {
  const menurutNama = new Map<string, P>(daftar.map((p) => [kunci(p), p]));
  return parameter<P>({
    nama,
    keterangan: {
      id: `${id} Pilihan: ${daftar.join(', ')}.`,
      en: `${en} Choices: ${daftar.join(', ')}.`,
    },
    jenis: 'pilihan',
    pilihan: daftar,
    angkaLangsung: false,
    baca: (nilai) => {
      const isi = teksSel(nilai);
      // Desktop Excel hands over a blank cell as 0.
      if (isi instanceof Gagal || isi === '0') return isi instanceof Gagal ? isi : KOSONG;
      return (
        menurutNama.get(kunci(isi)) ??
        new Gagal('nilai', `${nama} "${isi}" tidak dikenal. Pilihan: ${daftar.join(', ')}.`)
      );
    },
  });
}

/** A code of the nomenclature, cleaned; what can be read in two ways is refused. */
export const kode: BuatParameter<Kode> = (nama, id, en) =>
  parameter({ nama, keterangan: { id, en }, jenis: 'kode', angkaLangsung: false, baca: bacaKodeSel });

function bacaKodeSel(nilai: NilaiFungsi): Kode | Gagal {
  const isi = bacaSel(nilai);
  if (isi instanceof Gagal) return isi;
  const baca = bacaKode(isi);
  return baca.kode && baca.kemungkinan.length < 2 ? baca.kode : gagalKode(baca, String(isi));
}

/** Why a cell is not one code. */
export function gagalKode({ alasan, kemungkinan }: BacaanKode, isi: string): Gagal {
  if (alasan === 'kosong') return KOSONG;
  if (kemungkinan.length > 1) {
    const calon = kemungkinan.map((k) => k.teks).join(' atau ');
    return new Gagal('nilai', `Kode "${isi}" dapat berarti ${calon}. Tulis lengkap sebagai teks.`);
  }
  return new Gagal('nilai', `"${isi}" tidak terbaca sebagai kode. Tulis seperti 1.06.01.2.01.0001.`);
}

export function bacaUkuran(nilai: NilaiFungsi, konteks: KonteksBaca): number | BacaanAngka | Gagal {
  const isi = bacaSel(nilai);
  if (isi instanceof Gagal) return isi;
  let baca = bacaAngka(isi);
  if (baca.alasan === 'ambigu') baca = bacaAngka(isi, { notasi: konteks.notasi() ?? undefined });
  if (baca.nilai === null && !baca.rentang) return gagalKarena(baca.alasan!);
  return baca.dariTeks ? baca : baca.nilai!;
}

export function teksSel(nilai: NilaiFungsi): string | Gagal {
  const isi = bacaSel(nilai);
  if (isi instanceof Gagal) return isi;
  const rapi = String(isi)
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
  return rapi === '' ? KOSONG : rapi;
}

/** Blanks, worksheet errors, our own markers and dates are settled here for every kind. */
function bacaSel(nilai: NilaiFungsi): string | number | boolean | Gagal {
  if (nilai === null || nilai === undefined || nilai === '') return KOSONG;
  if (typeof nilai === 'object') {
    if (Object.prototype.toString.call(nilai) === '[object Date]') return gagalKarena('tanggal');
    return selGalat(apakahGalat(nilai as NilaiSel) ? (nilai as { galat?: unknown }).galat : '');
  }
  if (typeof nilai === 'string') {
    if (nilai.startsWith(TANDA_GALAT)) return new Gagal('nilai', nilai);
    if (GALAT_LEMBAR.test(nilai)) return selGalat(nilai);
  }
  return nilai;
}

const GALAT_LEMBAR = /^#(?:N\/A|NAME\?|VALUE!|REF!|DIV\/0!|NUM!|NULL!|ERROR!|SPILL!|CALC!|BUSY!)$/;

function selGalat(kode: unknown): Gagal {
  const jenis = kode === '#N/A' ? 'tidak-ada' : kode === '#DIV/0!' ? 'bagi-nol' : 'nilai';
  return new Gagal(jenis, `Sel masukan berisi ${typeof kode === 'string' && kode ? kode : 'galat'}.`);
}

function kunci(teks: string): string {
  return teks.toLowerCase().replace(/[\s_-]+/g, '-');
}
