import { bukaKamus } from '../../core/nomenklatur/buka-kamus';
import { pasangKamus, sumberSkrip, type KamusSkrip } from '../../core/nomenklatur/terpasang';
import type { KamusDatang, PotonganKamus } from '../bersama/jembatan';

declare const RENJA_KAMUS: readonly KamusSkrip[] | undefined;

/** Characters of dictionary text that one answer to the sidebar brings. */
const HURUF_PER_IRISAN = 400_000;

/** The dictionary files announce themselves under this name; Google's file order is not promised, so it is read late. */
const berkasKamus = (): readonly KamusSkrip[] => (typeof RENJA_KAMUS === 'undefined' ? [] : RENJA_KAMUS);

let terpasang = false;

/** Opens the dictionary files of this project, once a run. No text is read before a code is asked for. */
export function siapkanKamus(): void {
  if (terpasang) return;
  terpasang = true;
  const berkas = berkasKamus();
  if (berkas.length > 0) pasangKamus(berkas.map((k) => bukaKamus(sumberSkrip(k))));
}

export const daftarKamus = (): KamusDatang[] =>
  berkasKamus().map(({ keterangan, kelompok }) => ({ keterangan, kelompok }));

/** Group texts of one dictionary from the group with number `dari` on. */
export function bacaKamus(nomor: number, dari: number): PotonganKamus {
  const kamus = berkasKamus()[nomor]!;
  const nama = kamus.kelompok;
  const isi: string[] = [];
  let huruf = 0;
  for (let i = dari; i < nama.length && huruf < HURUF_PER_IRISAN; i++) {
    const teks = kamus.isi(nama[i]!);
    isi.push(teks);
    huruf += teks.length;
  }
  return isi;
}
