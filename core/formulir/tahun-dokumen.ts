import { rapikan } from '../lembar/isi-sel';
import type { Lembar } from '../lembar/lembar';
import type { Formulir } from './formulir';
import { tahunPokok, tahunSampai } from './judul';
import { BARIS_JUDUL } from './tanda';
import type { KolomTabel } from './tabel';

/** Document year n: the title above the table says it, else a heading whose year relative to n is known. */
export function tahunDokumen(
  lembar: Lembar,
  formulir: Formulir,
  barisAwal: number,
  barisKepala: number,
  kolom: readonly KolomTabel[],
): number | null {
  for (let baris = Math.max(barisAwal, barisKepala - BARIS_JUDUL); baris < barisKepala; baris++) {
    for (const nilai of lembar.nilai[baris] ?? []) {
      const teks = rapikan(nilai);
      const tahun = tahunPokok(teks);
      // T-C.29 looks back on the year before its Renja.
      if (formulir.tanda === 'T-C.29' && tahunSampai(teks) !== null) return tahunSampai(teks)! + 1;
      if (tahun !== null && !/nomor|peraturan|perda|keputusan/i.test(teks)) return tahun;
    }
  }
  for (const k of kolom) {
    const beda = /^n([+-]\d+)?$/.exec(k.definisi.tahun ?? '');
    if (k.tahunTertulis !== null && beda) return k.tahunTertulis - Number(beda[1] ?? 0);
  }
  return null;
}
