import { basename, extname } from 'node:path';
import type { TingkatTemuan } from '../core/aturan/temuan';
import { daftarOpd } from '../core/laporan/identitas';
import { putusan, type Putusan } from '../core/laporan/putusan';
import { semuaMatriks } from '../core/validasi/kenali-lembar';
import type { BerkasDiminta } from './daftar-berkas';
import type { Diperiksa } from './periksa-berkas';

export type Hitungan = Readonly<Record<TingkatTemuan, number>>;

/** What a summary over many files keeps of one: plain data, it comes from another process. */
export interface RingkasBerkas extends Hitungan {
  readonly berkas: string;
  /** Office as the workbook states it, else the subfolder or the name of the file. */
  readonly opd: string;
  /** Subfolder of the folder that was named: two offices of one name in two regions are two. */
  readonly folder: string;
  readonly putusan: Putusan['jenis'];
  readonly diabaikan: number;
  /** Sheets in which no table was recognised. */
  readonly takDikenal: number;
  /** Findings per rule id. */
  readonly aturan: Readonly<Record<string, Hitungan>>;
}

export function ringkasBerkas(diminta: BerkasDiminta, { hasil, buku, pengaturan }: Diperiksa): RingkasBerkas {
  const aturan: Record<string, Record<TingkatTemuan, number>> = {};
  for (const t of hasil.temuan) (aturan[t.aturan] ??= { galat: 0, peringatan: 0, info: 0 })[t.tingkat]++;
  // Only sheets with a table: recognising them a second time is the dear part.
  const bertabel = new Set(hasil.tabel.map((t) => t.lembar));
  const lembar = buku.lembar.filter((l) => bertabel.has(l.nama));
  const [opd, ...lain] = daftarOpd(semuaMatriks({ ...buku, lembar }, pengaturan.pemetaan));
  return {
    berkas: diminta.berkas,
    opd:
      opd === undefined ? namaCadangan(diminta) : lain.length > 0 ? `${opd} (dan ${lain.length} lagi)` : opd,
    folder: diminta.folder ?? '',
    putusan: putusan(hasil).jenis,
    diabaikan: hasil.diabaikan.length,
    takDikenal: hasil.takDikenal.length,
    aturan,
    ...hasil.ringkasan,
  };
}

function namaCadangan({ berkas, folder }: BerkasDiminta): string {
  return folder ?? basename(berkas, extname(berkas));
}
