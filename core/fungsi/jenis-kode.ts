import { bacaKode, type BacaanKode } from '../kode/baca-kode';
import type { Kode } from '../kode/kode';
import { Gagal, KOSONG } from './gagal';
import { bacaSel, type BuatParameter } from './jenis-parameter';
import type { NilaiFungsi } from './nilai';
import { parameter } from './parameter';

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
