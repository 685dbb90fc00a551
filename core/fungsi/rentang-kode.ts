import type { Notasi } from '../angka/notasi';
import type { NilaiSel } from '../angka/nilai-sel';
import { bacaKode, type BacaanKode } from '../kode/baca-kode';
import { gabungKodeTerbelah } from '../kode/kode-terbelah';
import type { NilaiFungsi } from './nilai';
import { parameter, type KonteksBaca, type Parameter, type Rentang } from './parameter';

/** Cells of one column or row, with what is known about their notation. */
export interface DeretSel {
  readonly sel: readonly NilaiFungsi[];
  readonly notasi: () => Notasi | null;
}

/** A column of codes; several columns are one code spread over them. */
export function rentangKode(nama: string, id: string, en: string): Parameter<readonly BacaanKode[]> {
  return parameter<readonly BacaanKode[]>({
    ...sifatRentang(nama, id, en),
    utuh: { bila: () => true, baca: bacaDeretKode },
    baca: (nilai) => [bacaKode(nilai as NilaiSel)],
  });
}

/** A column of any cells. */
export function rentangSel(nama: string, id: string, en: string): Parameter<DeretSel> {
  return parameter<DeretSel>({
    ...sifatRentang(nama, id, en),
    utuh: { bila: () => true, baca: (semua, { notasi }: KonteksBaca) => ({ sel: semua.flat(), notasi }) },
    baca: (nilai, { notasi }) => ({ sel: [nilai], notasi }),
  });
}

function sifatRentang(nama: string, id: string, en: string) {
  return { nama, keterangan: { id, en }, jenis: 'rentang', angkaLangsung: false };
}

function bacaDeretKode(semua: Rentang): BacaanKode[] {
  const satuDeret = semua.length === 1 || semua[0]!.length === 1;
  return satuDeret
    ? semua.flat().map((nilai) => bacaKode(selPolos(nilai)))
    : semua.map((baris) => gabungKodeTerbelah(baris.map(selPolos)));
}

/** Hosts hand over blanks as ''; Dates and other objects are no codes. */
function selPolos(nilai: NilaiFungsi): NilaiSel {
  if (nilai === undefined || nilai === null) return null;
  return typeof nilai === 'object' ? { galat: '#VALUE!' } : nilai;
}
