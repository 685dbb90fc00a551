import type { Baris } from '../matriks/baris';
import type { Matriks } from '../matriks/matriks';
import { barisRekap } from '../matriks/rekap';

interface KodeGanda {
  /** Later row -> the row where the code stood first. */
  readonly pasangan: ReadonlyMap<Baris, Baris>;
  /** Both of every pair. */
  readonly semua: ReadonlySet<Baris>;
}

const tersimpan = new WeakMap<Matriks, KodeGanda>();

/** Rows of a table whose code stands on another row of the same organisation as well. Exports repeat codes freely. */
export function kodeGanda(matriks: Matriks): KodeGanda {
  let ada = tersimpan.get(matriks);
  if (!ada) {
    const pasangan = cari(matriks);
    tersimpan.set(matriks, (ada = { pasangan, semua: new Set([...pasangan].flat()) }));
  }
  return ada;
}

function cari(matriks: Matriks): Map<Baris, Baris> {
  const hasil = new Map<Baris, Baris>();
  if (matriks.formulir.baris.tingkat === 'datar') return hasil;
  const rekap = barisRekap(matriks);
  const perOrganisasi = new Map<Baris | null, Map<string, Baris>>();
  for (const baris of matriks.baris) {
    const { kode } = baris;
    if (!kode || baris.bagianDari || kode.segmen[0] === 'X' || rekap.has(baris)) continue;
    const milik = organisasi(baris);
    let pertama = perOrganisasi.get(milik);
    if (!pertama) perOrganisasi.set(milik, (pertama = new Map()));
    const sebelum = pertama.get(kode.kanonik);
    if (sebelum) hasil.set(baris, sebelum);
    else pertama.set(kode.kanonik, baris);
  }
  return hasil;
}

/** The organisation row above, null without one. */
function organisasi(baris: Baris): Baris | null {
  let atas = baris.induk;
  while (atas && atas.tingkat !== 'skpd' && atas.tingkat !== 'unit') atas = atas.induk;
  return atas;
}
