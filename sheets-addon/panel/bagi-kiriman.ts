import { alamat, bacaAlamat } from '../../core/lembar/alamat';
import type { Rentang } from '../../core/lembar/lembar';
import type { LembarBaru, Tanda } from '../../panel/host';
import type { HalamanLaporan } from '../bersama/jembatan';
import { HURUF_PER_KIRIMAN } from './batas-kiriman';

/** Cuts a list into pages that each fit one call; an item larger than that gets a page of its own. */
export function bagi<T>(isi: readonly T[]): T[][] {
  const halaman: T[][] = [];
  let terisi = Infinity;
  for (const satu of isi) {
    const huruf = JSON.stringify(satu).length + 1;
    if (terisi + huruf > HURUF_PER_KIRIMAN) {
      halaman.push([]);
      terisi = 0;
    }
    halaman[halaman.length - 1]!.push(satu);
    terisi += huruf;
  }
  return halaman;
}

/** All marks of one cell come in one page: the server notes them at once. An empty list is one empty page. */
export function bagiTanda(tanda: readonly Tanda[]): Tanda[][] {
  const perSel = new Map<string, Tanda[]>();
  for (const t of tanda) {
    const tempat = bacaAlamat(t.sel);
    const kunci = `${t.lembar}!${tempat ? alamat(tempat.baris, tempat.kolom) : t.sel}`;
    const ada = perSel.get(kunci);
    if (ada) ada.push(t);
    else perSel.set(kunci, [t]);
  }
  const halaman = bagi([...perSel.values()]);
  return halaman.length === 0 ? [[]] : halaman.map((sel) => sel.flat());
}

/** A report in pages of whole rows. Merges and lists go with the page that holds their last row. */
export function bagiLaporan({ baris, gabungan = [], pilihan = [] }: LembarBaru): HalamanLaporan[] {
  const bagian = bagi(baris);
  if (bagian.length === 0) bagian.push([]);
  let dari = 0;
  return bagian.map((isi, i) => {
    const awal = dari;
    const akhir = i === bagian.length - 1 ? Infinity : awal + isi.length;
    const disini = (r: Rentang): boolean => r.barisAkhir >= awal && r.barisAkhir < akhir;
    dari += isi.length;
    return {
      dari: awal,
      baris: isi,
      gabungan: gabungan.filter(disini),
      pilihan: pilihan.filter((p) => disini(p.rentang)),
    };
  });
}
