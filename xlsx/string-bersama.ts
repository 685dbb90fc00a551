import { bacaTeksKaya } from './teks-kaya';
import { AKHIR, BUKA, byteNama, PindaiXml } from './xml-pindai';

const SI = byteNama('si');

/** The shared string table: one text per index; formatting inside a text is dropped. */
export function bacaStringBersama(isi: Uint8Array, bagian: string): string[] {
  const x = new PindaiXml(isi, bagian);
  const daftar: string[] = [];
  while (x.lanjut() !== AKHIR) {
    if (x.jenis === BUKA && x.bernama(SI)) daftar.push(bacaTeksKaya(x));
  }
  return daftar;
}
