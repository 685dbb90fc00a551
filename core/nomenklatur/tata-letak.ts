import type { NilaiSel } from '../angka/nilai-sel';
import { rapikanTeks } from './normal-nama';

/** What a column of an official list holds. */
const JUDUL = {
  pemda: ['JENIS PEMDA', 'JNS PEMDA', 'PEMDA'],
  bidang: ['BIDANG', 'BIDANG URUSAN'],
  program: ['PROGRAM', 'NAMA PROGRAM'],
  kegiatan: ['KEGIATAN', 'NAMA KEGIATAN'],
  sub: ['SUBKEGIATAN', 'SUB KEGIATAN'],
  kode: ['KODE', 'KODE SUB KEGIATAN', 'KODE SUBKEGIATAN', 'KODE NOMENKLATUR'],
  nama: ['NAMA', 'URAIAN', 'NOMENKLATUR', 'NAMA SUB KEGIATAN', 'NAMA SUBKEGIATAN', 'NOMENKLATUR URUSAN'],
  kinerja: ['KINERJA'],
  indikator: ['INDIKATOR', 'INDIKATOR KINERJA'],
  satuan: ['SATUAN'],
  definisi: ['DEFINISI OPERASIONAL'],
  spm: ['SPM'],
  status: ['STATUS'],
  sebelumnya: ['SUBKEGIATAN SEBELUMNYA', 'SUB KEGIATAN SEBELUMNYA'],
} as const;

export type KolomDaftar = keyof typeof JUDUL;

/** Where the columns are. 'sipd': code and name in one cell, one column per level; 'polos': kode and nama apart. */
export interface TataLetak {
  readonly jenis: 'sipd' | 'polos';
  readonly barisJudul: number;
  readonly kolom: Readonly<Partial<Record<KolomDaftar, number>>>;
}

const BARIS_DICARI = 30;

export const KOLOM_DIHARAPKAN =
  'Kolom yang diharapkan: daftar SIPD-RI (JENIS PEMDA, BIDANG, PROGRAM, KEGIATAN, SUBKEGIATAN, KINERJA, INDIKATOR, SATUAN, ...) ' +
  'atau daftar polos (KODE, NAMA dan bila ada KINERJA, INDIKATOR, SATUAN).';

/** Finds the header of an official list; null when the rows hold none. */
export function cariTataLetak(baris: readonly (readonly NilaiSel[])[]): TataLetak | null {
  for (let i = 0; i < Math.min(baris.length, BARIS_DICARI); i++) {
    const kolom = bacaJudul(baris[i]!);
    if (kolom.sub !== undefined && kolom.kegiatan !== undefined && kolom.program !== undefined) {
      return { jenis: 'sipd', barisJudul: i, kolom };
    }
    if (kolom.kode !== undefined && kolom.nama !== undefined) return { jenis: 'polos', barisJudul: i, kolom };
  }
  return null;
}

function bacaJudul(baris: readonly NilaiSel[]): Partial<Record<KolomDaftar, number>> {
  const kolom: Partial<Record<KolomDaftar, number>> = {};
  baris.forEach((sel, letak) => {
    if (typeof sel !== 'string') return;
    const judul = rapikanTeks(sel.replace(/_/g, ' ')).toUpperCase();
    for (const jenis of Object.keys(JUDUL) as KolomDaftar[]) {
      if (kolom[jenis] === undefined && (JUDUL[jenis] as readonly string[]).includes(judul))
        kolom[jenis] = letak;
    }
  });
  return kolom;
}
