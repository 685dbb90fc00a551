import { bacaKode, type BacaanKode } from '../kode/baca-kode';
import { selKosong } from '../lembar/isi-sel';
import { formatSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

export interface SelKode {
  readonly baris: Baris;
  readonly kolom: KolomMatriks;
  readonly bacaan: BacaanKode;
}

/** Every code cell of a table. Exports repeat one code on hundreds of rows: there each text is looked at once. */
export function* selKode(matriks: Matriks): Iterable<SelKode> {
  const utama = kolomKode(matriks);
  const datar = matriks.formulir.baris.tingkat === 'datar';
  const kolom = matriks.kolom.filter((k) => k === utama || k.jenis === 'kode');
  for (const k of kolom) {
    const pernah = new Set<unknown>();
    for (const baris of matriks.baris) {
      const nilai = baris.nilai(k);
      if (datar) {
        if (pernah.has(nilai)) continue;
        pernah.add(nilai);
      }
      if (k === utama) {
        if (baris.bacaanKode) yield { baris, kolom: k, bacaan: baris.bacaanKode };
      } else if (!selKosong(nilai)) {
        const format = formatSel(matriks.lembar, baris.barisLembar, k.indeks);
        yield { baris, kolom: k, bacaan: bacaKode(nilai, { format }) };
      }
    }
  }
}

/** The column that holds the row's code: of its own, or the name column where code and name share a cell. */
export function kolomKode(matriks: Matriks): KolomMatriks | null {
  return matriks.kolomBerid('kode') ?? matriks.kolomBerjenis('uraian')[0] ?? null;
}
