import type { TingkatTemuan } from '../aturan/temuan';
import type { PemetaanTabel } from '../formulir/tabel';
import type { Pemda } from '../kode/kode';

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
  /** The user's own mappings; they replace what detection finds on that sheet. */
  readonly pemetaan: readonly PemetaanTabel[];
}

export interface Pengabaian {
  /** `Temuan.identitas`, a rule id, or "lembar:NAMA". */
  readonly sasaran: string;
  readonly alasan: string;
}

export const PENGATURAN_BAWAAN: Pengaturan = {
  tahun: null,
  pemda: null,
  toleransi: 1,
  tingkat: {},
  abaikan: [],
  pemetaan: [],
};
