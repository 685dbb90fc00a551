import type { Temuan } from '../../core/aturan/temuan';
import { infoAturan } from './info-aturan';
import type { KeadaanPeriksa } from './keadaan';
import { susunDaftar } from './susun-daftar';

/** The findings in the order of the list, folded groups included: what "next" walks through. */
export function urutanTampil(p: KeadaanPeriksa): Temuan[] {
  if (!p.hasil) return [];
  const baris = susunDaftar(p.hasil.temuan, { ...p, terlipat: new Set() }, (id) => infoAturan(id).judul);
  return baris.flatMap((b) => (b.jenis === 'temuan' ? [b.temuan] : []));
}
