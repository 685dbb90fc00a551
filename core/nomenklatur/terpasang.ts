import type { Kode, Pemda } from '../kode/kode';
import { KAMUS_BAWAAN } from './bawaan/bawaan';
import { bukaKamus } from './buka-kamus';
import type { KamusTerbuka } from './kamus';
import { sumberDari, type KamusTersusun, type SumberKamus } from './tersusun';

/**
 * The dictionaries of this host, newest first, the built-in one last. A host installs its own at start:
 * `pasangKamus(globalThis.RENJA_KAMUS)` in Apps Script and Excel, files in the CLI, IndexedDB in a panel.
 */
let terpasang: readonly KamusTerbuka[] = [KAMUS_BAWAAN];

/** Script dictionaries (`teksKamusJs`) name their groups and give the text of one when asked. */
export interface KamusSkrip {
  readonly keterangan: KamusTersusun['keterangan'];
  readonly kelompok: readonly string[];
  /** Throws when the file has lost its text. */
  isi(kelompok: string): string;
}

export function sumberSkrip(skrip: KamusSkrip): SumberKamus {
  const { keterangan, kelompok } = skrip;
  return {
    keterangan,
    daftarKelompok: kelompok,
    kelompok: (nama) => (kelompok.includes(nama) ? skrip.isi(nama) : undefined),
  };
}

export function bukaTersusun(tersusun: KamusTersusun): KamusTerbuka {
  return bukaKamus(sumberDari(tersusun));
}

/** Replaces what is installed. */
export function pasangKamus(daftar: readonly KamusTerbuka[]): void {
  const urut = [...daftar].sort((a, b) => (b.keterangan.tahun ?? 0) - (a.keterangan.tahun ?? 0));
  terpasang = [...urut, KAMUS_BAWAAN];
}

export function kamusTerpasang(): readonly KamusTerbuka[] {
  return terpasang;
}

/** The named version, else the newest; null when no such version is installed. */
export function pilihKamus(
  versi?: string | null,
  daftar: readonly KamusTerbuka[] = terpasang,
): KamusTerbuka | null {
  if (versi) return daftar.find((k) => k.versi === versi) ?? null;
  return daftar[0] ?? null;
}

/** 'lebar lain': the version has the number only in the other width. */
export type StatusKode = 'ada' | 'dicabut' | 'lebar lain' | 'tidak ada';

/** What each version says about a code, oldest first. */
export function riwayatKode(
  kode: Kode,
  pemda: Pemda | null,
  daftar: readonly KamusTerbuka[] = terpasang,
): { readonly versi: string; readonly status: StatusKode; readonly nama: string[] }[] {
  return [...daftar].reverse().map((kamus) => {
    const entri = kamus.entri(kode, pemda);
    const nama = [...new Set(entri.map((e) => e.nama))];
    if (kamus.memuat(kode, pemda)) return { versi: kamus.versi, status: 'ada', nama };
    if (entri.length === 0) return { versi: kamus.versi, status: 'tidak ada', nama };
    const dicabut = entri.every((e) => e.dicabut);
    return { versi: kamus.versi, status: dicabut ? 'dicabut' : 'lebar lain', nama };
  });
}
