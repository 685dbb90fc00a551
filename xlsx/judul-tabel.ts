import { bacaAlamat } from '../core/lembar/alamat';
import type { Rentang } from '../core/lembar/lembar';
import type { PaketTulis } from './paket-tulis';
import { pohonXml } from './xml-pohon';

/** Header rows of the Excel tables on a sheet: their texts must equal the column names in the table part. */
export function judulTabel(paket: PaketTulis, bagian: string): Rentang[] {
  const judul: Rentang[] = [];
  for (const { jenis, tujuan } of paket.relasi(bagian)) {
    if (jenis !== 'table' || !paket.ada(tujuan)) continue;
    const { atribut } = pohonXml(paket.teks(tujuan), tujuan);
    const rentang = bacaAlamat(atribut.get('ref') ?? '');
    if (rentang && atribut.get('headerRowCount') !== '0')
      judul.push({ ...rentang, barisAkhir: rentang.baris });
  }
  return judul;
}
