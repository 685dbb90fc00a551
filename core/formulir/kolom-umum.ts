import { kolom, type JenisKolom, type KolomFormulir } from './formulir';
import type { JudulKolom } from './ratakan';

const TERPANJANG = 60;

/**
 * A column that no form declares, as one of a form. Its id is made of kind and words, and joins the ids in use; `kata`:
 * words of its heading.
 */
export function kolomUmum(
  jenis: JenisKolom,
  kata: readonly string[],
  judul: JudulKolom,
  dipakai: Set<string>,
): KolomFormulir {
  const teks = judul.lapis.join(' / ');
  const id = idBaru([jenis, ...kata].join('-').slice(0, TERPANJANG), dipakai);
  const pembuat: Record<JenisKolom, (judul: string, opsi: object) => KolomFormulir> = {
    nomor: kolom.nomor,
    kode: kolom.kode,
    uraian: kolom.uraian,
    tingkat: kolom.tingkat,
    indikator: kolom.indikator,
    satuan: kolom.satuan,
    kinerja: kolom.target,
    uang: kolom.uang,
    persen: kolom.persen,
    predikat: kolom.predikat,
    teks: kolom.teks,
  };
  return pembuat[jenis](teks, { id, dijumlah: jenis === 'uang' && !/harga|satuan|tarif|rata/i.test(teks) });
}

function idBaru(dasar: string, dipakai: Set<string>): string {
  let id = dasar;
  for (let n = 2; dipakai.has(id); n++) id = `${dasar}-${n}`;
  dipakai.add(id);
  return id;
}
