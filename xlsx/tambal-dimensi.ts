import { alamatRentang } from '../core/lembar/alamat';
import type { UbahLembar } from './perubahan';
import type { PetaLembar } from './peta-lembar';
import { tagDengan, type Tambalan } from './tambal-teks';

/** Patch of <dimension> where changed cells lie outside it; `teks` gives the text between two offsets. */
export function tambalanDimensi(
  { dimensi }: PetaLembar,
  ubah: UbahLembar,
  teks: (awal: number, akhir: number) => string,
): Tambalan | null {
  if (!dimensi) return null;
  const { awal, akhir, rentang } = dimensi;
  const baru = { ...rentang };
  for (const [b, sel] of ubah) {
    for (const k of sel.keys()) {
      if (b < baru.baris) baru.baris = b;
      if (b > baru.barisAkhir) baru.barisAkhir = b;
      if (k < baru.kolom) baru.kolom = k;
      if (k > baru.kolomAkhir) baru.kolomAkhir = k;
    }
  }
  const ref = alamatRentang(baru);
  return ref === alamatRentang(rentang) ? null : { awal, akhir, isi: tagDengan(teks(awal, akhir), { ref }) };
}
