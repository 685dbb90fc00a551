import { apakahGalat, type NilaiSel } from '../angka/nilai-sel';
import { bacaKode, tanpaKode, type BacaanKode, type OpsiKode } from './baca-kode';
import type { Pembersihan } from './pembersihan';
import { teksDariAngka } from './kode-dari-angka';
import type { Kode } from './kode';

/**
 * One code spread over neighbouring columns: "1|06|02|2.02|01", "1|6|3|2.01", "1.06|02". Trailing blanks are higher
 * levels. A zero lost in a column of its own is certain; a one-digit 2.1 (2.01 or 2.10?) is not.
 */
export function gabungKodeTerbelah(sel: readonly NilaiSel[], opsi: OpsiKode = {}): BacaanKode {
  if (sel.some(apakahGalat)) return tanpaKode('galat');
  const asal = new Set<Pembersihan>();
  const bagian = sel.map((nilai) => teksBagian(nilai, opsi.format, asal));
  while (bagian[bagian.length - 1] === '') bagian.pop();
  if (bagian.length === 0) return tanpaKode('kosong');
  if (bagian.includes('')) return tanpaKode('rusak');

  const kemungkinan = duaBacaan(bagian);
  if (kemungkinan) return { ...tanpaKode('ambigu'), pembersihan: [...asal], kemungkinan };

  const bacaan = bacaKode(bagian.join('.'), opsi);
  const hanyaNol = bacaan.pembersihan.every((p) => p === 'nol' || p === 'nol-lebih' || p === 'huruf');
  return {
    ...bacaan,
    pembersihan: [...new Set([...asal, ...bacaan.pembersihan])],
    pasti: bacaan.kode !== null && hanyaNol,
  };
}

function teksBagian(nilai: NilaiSel, format: string | undefined, asal: Set<Pembersihan>): string {
  if (typeof nilai === 'number') {
    asal.add('angka');
    return teksDariAngka(nilai, format).teks ?? (Number.isFinite(nilai) ? String(nilai) : '');
  }
  if (typeof nilai !== 'string') return '';
  const rapi = nilai.replace(/\s/g, '');
  if (rapi !== nilai) asal.add('spasi');
  return rapi;
}

/** Both codes of a kegiatan column that says 2.1; null when no column does. */
function duaBacaan(bagian: readonly string[]): Kode[] | null {
  const letak = bagian.findIndex((b, i) => i > 0 && /^[1-9]\.[1-9]$/.test(b));
  if (letak < 0) return null;
  const [penanda, nomor] = bagian[letak]!.split('.') as [string, string];
  return [`0${nomor}`, `${nomor}0`].flatMap((isi) => {
    const { kode } = bacaKode(
      [...bagian.slice(0, letak), penanda, isi, ...bagian.slice(letak + 1)].join('.'),
    );
    return kode ? [kode] : [];
  });
}
