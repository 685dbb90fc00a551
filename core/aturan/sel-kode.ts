import { bacaKode, type BacaanKode } from '../kode/baca-kode';
import { selKosong } from '../lembar/isi-sel';
import { formatSel } from '../lembar/lembar';
import type { NilaiSel } from '../angka/nilai-sel';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

export interface SelKode {
  readonly baris: Baris;
  readonly kolom: KolomMatriks;
  readonly bacaan: BacaanKode;
  /** Later rows of an export with the same code and name: what is said of this cell goes for them too. */
  readonly ulangan: readonly Baris[];
}

const TANPA_ULANGAN: readonly Baris[] = [];

/** Every code cell of a table. Exports repeat one code on hundreds of rows: there each code with its name comes once. */
export function* selKode(matriks: Matriks): Iterable<SelKode> {
  const utama = kolomKode(matriks);
  const datar = matriks.formulir.baris.tingkat === 'datar';
  for (const kolom of matriks.kolom) {
    if (kolom !== utama && kolom.jenis !== 'kode') continue;
    if (datar) {
      for (const [baris, ...ulangan] of kelompokSama(matriks, kolom)) {
        const bacaan = bacaanSel(baris!, kolom, utama);
        if (bacaan) yield { baris: baris!, kolom, bacaan, ulangan };
      }
      continue;
    }
    for (const baris of matriks.baris) {
      const bacaan = bacaanSel(baris, kolom, utama);
      if (bacaan) yield { baris, kolom, bacaan, ulangan: TANPA_ULANGAN };
    }
  }
}

/** The column that holds the row's code: of its own, or the name column where code and name share a cell. */
export function kolomKode(matriks: Matriks): KolomMatriks | null {
  return matriks.kolomBerid('kode') ?? matriks.kolomBerjenis('uraian')[0] ?? null;
}

/** The column with the names of these codes; `kolom` itself where both share a cell. */
export function kolomNamaKode(matriks: Matriks, kolom: KolomMatriks): KolomMatriks | null {
  if (kolom.id.startsWith('kode-')) return matriks.kolomBerid(kolom.id.replace('kode-', 'nama-'));
  return matriks.kolomBerjenis('uraian')[0] ?? null;
}

function bacaanSel(baris: Baris, kolom: KolomMatriks, utama: KolomMatriks | null): BacaanKode | null {
  if (kolom === utama) return baris.bacaanKode;
  const nilai = baris.nilai(kolom);
  if (selKosong(nilai)) return null;
  return bacaKode(nilai, { format: formatSel(baris.matriks.lembar, baris.barisLembar, kolom.indeks) });
}

/** Rows with the same code text and the same name, in reading order. */
function kelompokSama(matriks: Matriks, kolom: KolomMatriks): readonly Baris[][] {
  const kolomNama = kolomNamaKode(matriks, kolom);
  const perKode = new Map<NilaiSel, Map<NilaiSel, Baris[]>>();
  const semua: Baris[][] = [];
  for (const baris of matriks.baris) {
    const kode = baris.nilai(kolom);
    const nama = kolomNama ? baris.nilai(kolomNama) : null;
    let perNama = perKode.get(kode);
    if (!perNama) perKode.set(kode, (perNama = new Map()));
    const ada = perNama.get(nama);
    if (ada) {
      ada.push(baris);
      continue;
    }
    const baru = [baris];
    perNama.set(nama, baru);
    semua.push(baru);
  }
  return semua;
}
