import type { BukuKerja } from '../../core/lembar/lembar';
import { periksa, type OpsiPeriksa } from '../../core/validasi/periksa';
import { batalkan } from '../../core/validasi/terapkan';
import { banyakAman, galatBaru, isiLembar, perbaikiSekali } from './perbaiki';

/** Two repairs that want one cell need a round each. */
const RONDE = 3;

/**
 * The laws of safe repairs, as what is broken: none is refused, none makes a new galat, undo brings every cell back, and
 * after a few rounds there is nothing left to repair.
 */
export function pelanggaran(buku: BukuKerja, opsi: OpsiPeriksa = {}): string[] {
  const salah: string[] = [];
  let kini = buku;
  for (let ronde = 1; ronde <= RONDE; ronde++) {
    const { sebelum, terapan, sesudah } = perbaikiSekali(kini, opsi);
    if (terapan.ditolak.length > 0) salah.push(`ronde ${ronde}: ${terapan.ditolak.length} perubahan ditolak`);
    salah.push(...galatBaru(sebelum, sesudah).map((g) => `ronde ${ronde}: galat baru ${g}`));
    const balik = batalkan(terapan).lembar.map(isiLembar);
    if (JSON.stringify(balik) !== JSON.stringify(kini.lembar.map(isiLembar)))
      salah.push(`ronde ${ronde}: tidak dapat dibatalkan`);
    if (terapan.balik.length === 0) return salah;
    kini = terapan.buku;
  }
  const sisa = periksa(kini, opsi).temuan;
  if (banyakAman(sisa) > 0) salah.push(`masih ada perbaikan aman setelah ${RONDE} ronde`);
  return salah;
}
