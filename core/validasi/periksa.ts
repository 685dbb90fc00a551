import type { Temuan, TingkatTemuan } from '../aturan/temuan';
import type { Pemda } from '../kode/kode';
import type { BukuKerja } from '../lembar/lembar';
import type { Kamus } from '../nomenklatur/kamus';

/** Settings of one check. Plain data, stored inside the workbook. */
export interface Pengaturan {
  /** Document year n; null: taken from the title, else unknown. */
  readonly tahun: number | null;
  readonly pemda: Pemda | null;
  /** Rupiah by which a sum may differ. */
  readonly toleransi: number;
  /** Severity per rule id; 'mati' switches the rule off. */
  readonly tingkat: Readonly<Record<string, TingkatTemuan | 'mati'>>;
  readonly abaikan: readonly Pengabaian[];
}

export interface Pengabaian {
  /** `Temuan.identitas`, a rule id, or "lembar:NAMA". */
  readonly sasaran: string;
  readonly alasan: string;
}

export interface TabelDikenali {
  readonly lembar: string;
  readonly formulir: string;
  readonly judul: string;
  /** A1 range of header and data. */
  readonly rentang: string;
  /** Data rows. */
  readonly baris: number;
  /** 0 ... 1 */
  readonly keyakinan: number;
  /** Why it was taken for this form. */
  readonly alasan: string;
}

export interface TabelTakDikenal {
  readonly lembar: string;
  /** Nearest form and what was missing, in the planner's words. */
  readonly pesan: string;
}

export interface HasilPeriksa {
  readonly tabel: readonly TabelDikenali[];
  readonly takDikenal: readonly TabelTakDikenal[];
  /** In sheet order, then row, then column. Ignored findings are not among them. */
  readonly temuan: readonly Temuan[];
  readonly diabaikan: readonly { readonly temuan: Temuan; readonly alasan: string }[];
  readonly ringkasan: Readonly<Record<TingkatTemuan, number>>;
}

export interface Kemajuan {
  /** 0 ... 1 */
  readonly bagian: number;
  /** "Memeriksa lembar Renja 2026" */
  readonly pesan: string;
}

export interface OpsiPeriksa {
  readonly pengaturan?: Partial<Pengaturan>;
  readonly kamus?: Kamus | null;
  /** Other documents to compare with (KSN rules). */
  readonly pembanding?: readonly BukuKerja[];
}

/** Checks a workbook in slices: each step yields progress, so that a host can stay responsive or cancel. */
// eslint-disable-next-line require-yield
export function* periksaBertahap(
  _buku: BukuKerja,
  _opsi: OpsiPeriksa = {},
): Generator<Kemajuan, HasilPeriksa> {
  throw new Error('belum ditulis');
}

/** Checks a workbook at once. */
export function periksa(buku: BukuKerja, opsi: OpsiPeriksa = {}): HasilPeriksa {
  const langkah = periksaBertahap(buku, opsi);
  for (;;) {
    const { done, value } = langkah.next();
    if (done) return value;
  }
}
