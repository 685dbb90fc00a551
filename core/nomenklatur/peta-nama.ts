import type { Pemda } from '../kode/kode';
import { kanonikTeks } from '../kode/tata-bahasa';
import type { KamusTerbuka, Pendahulu } from './kamus';
import { normalNama } from './normal-nama';

/** One code under which a name occurs. */
export interface TempatNama {
  readonly kode: string;
  readonly pemda: Pemda;
  readonly nama: string;
}

const tersimpan = new WeakMap<KamusTerbuka, Map<string, TempatNama[]>>();

/** Every name of the dictionary in normal form, withdrawn codes left out; built once per dictionary. */
export function petaNama(kamus: KamusTerbuka): ReadonlyMap<string, readonly TempatNama[]> {
  let peta = tersimpan.get(kamus);
  if (peta) return peta;
  peta = new Map<string, TempatNama[]>();
  const isi = peta;
  kamus.jelajahi((kode, pemda, nama, dicabut) => {
    if (dicabut) return;
    const normal = normalNama(nama);
    const tempat = isi.get(normal);
    if (tempat) tempat.push({ kode, pemda, nama });
    else isi.set(normal, [{ kode, pemda, nama }]);
  });
  tersimpan.set(kamus, peta);
  return peta;
}

const pendahuluTersimpan = new WeakMap<KamusTerbuka, Map<string, Pendahulu[]>>();

/** The official predecessors by old code, whatever its width. */
export function petaPendahulu(kamus: KamusTerbuka): ReadonlyMap<string, readonly Pendahulu[]> {
  let peta = pendahuluTersimpan.get(kamus);
  if (peta) return peta;
  peta = new Map<string, Pendahulu[]>();
  for (const p of kamus.pendahulu()) {
    const kunci = kanonikTeks(p.kodeLama);
    const daftar = peta.get(kunci);
    if (daftar) daftar.push(p);
    else peta.set(kunci, [p]);
  }
  pendahuluTersimpan.set(kamus, peta);
  return peta;
}
