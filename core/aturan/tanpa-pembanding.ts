import { dokumenFormulir, mengikuti, type Dokumen } from '../formulir/dokumen';
import type { Konteks } from './aturan';
import type { PasanganDokumen } from './banding-dokumen';

/** A file to compare with that none of the tables could be compared with, and why. */
export interface TanpaPembanding {
  readonly berkas: string;
  readonly sebab: string;
}

export function tanpaPembanding(konteks: Konteks, pasangan: readonly PasanganDokumen[]): TanpaPembanding[] {
  const terpakai = new Set(pasangan.map((p) => konteks.berkas?.get(p.acuan)));
  return (konteks.namaPembanding ?? [])
    .filter((berkas) => !terpakai.has(berkas))
    .map((berkas) => ({ berkas: berkas.replace(/^.*[\\/]/, ''), sebab: sebabnya(konteks, berkas) }));
}

function sebabnya(konteks: Konteks, berkas: string): string {
  const tabel = konteks.pembanding.filter((m) => konteks.berkas?.get(m) === berkas);
  if (tabel.length === 0) return 'tidak ada tabel yang dikenali di dalamnya';
  const acuan = dokumen(tabel.map((m) => m.formulir.id));
  const milik = dokumen(konteks.semua.map((m) => m.formulir.id));
  if (acuan.length === 0) return 'isinya bukan tabel Renstra, Renja, KUA-PPAS, atau RKA/DPA';
  if (milik.length === 0) return 'di buku ini tidak ada tabel Renstra, Renja, KUA-PPAS, atau RKA/DPA';
  const dapat = milik.some((m) => acuan.some((a) => m === a || mengikuti(m, a)));
  return dapat
    ? 'baris dengan kode atau nama yang sama kurang dari separuh'
    : `${acuan.join(', ')} bukan acuan bagi ${milik.join(', ')}`;
}

function dokumen(formulir: readonly string[]): Dokumen[] {
  return [...new Set(formulir.flatMap((id) => dokumenFormulir(id) ?? []))];
}
