import { lepasKode, teksMentah } from './teks-xml';
import { BUKA, byteNama, CDATA, TEKS, type PindaiXml } from './xml-pindai';

const T = byteNama('t');
const R_PH = byteNama('rPh');

/** Text of the current <si> or <is>: its <t> and those of its runs, without phonetic guides. Moves past the element. */
export function bacaTeksKaya(x: PindaiXml): string {
  if (x.kosong) return '';
  const luar = x.dalam;
  let teks = '';
  while (x.dalam >= luar) {
    x.lanjut();
    if (x.jenis !== BUKA) continue;
    if (x.bernama(R_PH)) x.lewatiElemen();
    else if (x.bernama(T)) teks += bacaIsi(x);
  }
  return lepasKode(teks);
}

/** Character data of the current element; elements inside are skipped. Moves past the element. */
export function bacaIsi(x: PindaiXml): string {
  if (x.kosong) return '';
  const luar = x.dalam;
  let teks = '';
  while (x.dalam >= luar) {
    x.lanjut();
    if (x.dalam !== luar) continue;
    if (x.jenis === TEKS) teks += teksMentah(x.b, x.awal, x.akhir);
    else if (x.jenis === CDATA) teks += teksMentah(x.b, x.awal + 9, x.akhir - 3, true);
  }
  return teks;
}
