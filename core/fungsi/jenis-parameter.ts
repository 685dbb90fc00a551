import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';
import { Gagal, gagalKarena, KOSONG, TANDA_GALAT } from './gagal';
import type { NilaiFungsi } from './nilai';
import { parameter, type Parameter } from './parameter';

export type BuatParameter<T> = (nama: string, id: string, en: string) => Parameter<T>;

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

export function teksSel(nilai: NilaiFungsi): string | Gagal {
  const isi = bacaSel(nilai);
  if (isi instanceof Gagal) return isi;
  const rapi = String(isi)
    .replace(/[\s\u200b]+/g, ' ')
    .trim();
  return rapi === '' ? KOSONG : rapi;
}

/** Blanks, worksheet errors, our own markers and dates are settled here for every kind. */
export function bacaSel(nilai: NilaiFungsi): string | number | boolean | Gagal {
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
