import { bacaAngka, type BacaanAngka } from '../angka/baca-angka';
import { rapikan } from '../angka/bulat';
import type { Alasan } from '../indikator/alasan';
import { keTitikPersen } from '../indikator/skala-persen';
import { Gagal, gagalKarena } from './gagal';
import { bacaSel, type BuatParameter } from './jenis-parameter';
import type { NilaiFungsi } from './nilai';
import { parameter, type KonteksBaca, type Parameter } from './parameter';

/** A number, also in text: percent in points ("97,7 %" -> 97.7). */
export const angka: BuatParameter<number> = (nama, id, en) => buatAngka(bacaUkuran, nama, id, en);

/** The same, and the one number among words: "Perbaikan 1 ruang data". Not for amounts. */
export const angkaKalimat: BuatParameter<number> = (nama, id, en) => buatAngka(bacaKalimat, nama, id, en);

/** A number or the full reading of a text, for functions to which unit and percent matter. */
export const ukuran: BuatParameter<number | BacaanAngka> = (nama, id, en) =>
  parameter({ nama, keterangan: { id, en }, jenis: 'angka', angkaLangsung: true, baca: bacaUkuran });

/** The same, and the one number among words, as targets are written. */
export const ukuranKalimat: BuatParameter<number | BacaanAngka> = (nama, id, en) =>
  parameter({ nama, keterangan: { id, en }, jenis: 'angka', angkaLangsung: true, baca: bacaKalimat });

type BacaUkuran = typeof bacaKalimat;

function buatAngka(bacaIsi: BacaUkuran, nama: string, id: string, en: string): Parameter<number> {
  return parameter({
    nama,
    keterangan: { id, en },
    jenis: 'angka',
    angkaLangsung: true,
    baca: (nilai, konteks) => {
      const baca = bacaIsi(nilai, konteks);
      return typeof baca === 'number' || baca instanceof Gagal
        ? baca
        : (baca.nilai ?? gagalKarena('beberapa'));
    },
  });
}

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

function bacaKalimat(nilai: NilaiFungsi, konteks: KonteksBaca): number | BacaanAngka | Gagal {
  return bacaUkuran(nilai, konteks, true);
}

export function bacaUkuran(
  nilai: NilaiFungsi,
  konteks: KonteksBaca,
  dalamKalimat = false,
): number | BacaanAngka | Gagal {
  const isi = bacaSel(nilai);
  if (isi instanceof Gagal || (typeof isi === 'number' && Number.isFinite(isi))) return isi;
  let baca = bacaAngka(isi, { dalamKalimat });
  if (baca.alasan === 'ambigu')
    baca = bacaAngka(isi, { dalamKalimat, notasi: konteks.notasi() ?? undefined });
  if (baca.nilai === null && !baca.rentang) return gagalKarena(baca.alasan!);
  return baca.dariTeks ? baca : baca.nilai!;
}
