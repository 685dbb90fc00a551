import type { Matriks } from '../matriks/matriks';
import type { Konteks } from './aturan';
import type { PasanganDokumen } from './banding-dokumen';
import { asalTabel } from './dokumen-tabel';
import { kolomAnggaran } from './kolom-tahunan';

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
  if (!tabel.some(berdokumen)) return 'isinya bukan tabel Renstra, Renja, KUA-PPAS, RKA/DPA, atau laporannya';
  if (!konteks.semua.some(berdokumen))
    return 'di buku ini tidak ada tabel Renstra, Renja, KUA-PPAS, RKA/DPA, atau laporannya';
  const tahun = tahunPagu(tabel);
  const milik = tahunPagu(konteks.semua);
  if (tahun.length === 0) return 'tahun pagunya tidak tertulis';
  if (milik.length === 0) return 'tahun pagu di buku ini tidak tertulis';
  return tahun.some((t) => milik.includes(t))
    ? 'baris dengan kode atau nama yang sama kurang dari separuh'
    : `pagunya untuk ${tahun.join(', ')}, di buku ini untuk ${milik.join(', ')}`;
}

function berdokumen(matriks: Matriks): boolean {
  return asalTabel(matriks).dokumen !== null || kolomAnggaran(matriks).length > 0;
}

/** Years that the tables budget for, forecasts left out. */
function tahunPagu(tabel: readonly Matriks[]): number[] {
  const tahun = tabel.flatMap((m) => kolomAnggaran(m).flatMap((k) => (k.maju ? [] : [k.tahun])));
  return [...new Set(tahun)].sort((a, b) => a - b);
}
