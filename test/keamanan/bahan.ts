import type { Lembar, BukuKerja } from '../../core/lembar/lembar';
import { PENGATURAN_BAWAAN, type Pengaturan } from '../../core/validasi/pengaturan';
import { periksa, type HasilPeriksa } from '../../core/validasi/periksa';
import { renjaUji } from '../bantu/renja-uji';
import { NAMA_LEMBAR_JAHAT, SERANGAN } from './serangan';

/** A recognised Renja whose every text is an attack, with a sum that is wrong so that findings name them. */
function lembarJahat(nama: string, nomor: number): Lembar {
  const isi = SERANGAN.map((s, i) => ({
    1: i + 1,
    // Only the first sheet attacks through its codes: a table is cut where they no longer are any.
    2: nomor === 0 && i % 3 === 0 ? s : `1.06.01.2.01.${String(i).padStart(4, '0')}`,
    3: s,
    4: s,
    8: s,
    9: i % 2 ? 100 + i : s,
    10: s,
    11: s,
    17: s,
  }));
  const kepala = { 2: '1.06.01', 3: SERANGAN[0]!, 8: '100 %', 9: 5 };
  const anak = { 2: '1.06.01.2.01', 3: SERANGAN[1]!, 8: '100 %', 9: 7 };
  return { ...renjaUji([kepala, anak, ...isi], { judul: `RENJA 2026 ${SERANGAN[0]}` }), nama };
}

export const PENGATURAN_JAHAT: Pengaturan = {
  ...PENGATURAN_BAWAAN,
  tingkat: { ['__proto__']: 'galat', constructor: 'mati' } as Pengaturan['tingkat'],
  abaikan: SERANGAN.map((alasan) => ({ sasaran: alasan, alasan })),
};

export function bukuJahat(): BukuKerja {
  return { nama: `${SERANGAN[0]}.xlsx`, lembar: NAMA_LEMBAR_JAHAT.map(lembarJahat) };
}

/** The findings of the attack, some of them ignored with attacking reasons. */
export function hasilJahat(buku: BukuKerja): { hasil: HasilPeriksa; pengaturan: Pengaturan } {
  const semua = periksa(buku, { pengaturan: PENGATURAN_JAHAT });
  const abaikan = semua.temuan
    .slice(0, SERANGAN.length)
    .map((t, i) => ({ sasaran: t.identitas, alasan: SERANGAN[i]! }));
  const pengaturan = { ...PENGATURAN_JAHAT, abaikan };
  return { hasil: periksa(buku, { pengaturan }), pengaturan };
}
