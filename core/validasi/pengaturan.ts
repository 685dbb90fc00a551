import type { TingkatTemuan } from '../aturan/temuan';
import type { PemetaanTabel } from '../formulir/tabel';
import type { Pemda } from '../kode/kode';
import { ACUAN, PRASETEL, type Acuan, type JenisDokumen } from './prasetel';

export type TingkatAturan = TingkatTemuan | 'mati';

/** Settings of one check. Plain data, stored inside the workbook. */
export interface Pengaturan {
  /** What kind of document is checked; null: every rule as it is declared. */
  readonly dokumen: JenisDokumen | null;
  /** Guideline that the document follows; null: not chosen. Never guessed from the year. */
  readonly acuan: Acuan | null;
  /** Document year n; null: taken from the title, else unknown. */
  readonly tahun: number | null;
  readonly pemda: Pemda | null;
  /** Rupiah by which a sum may differ. */
  readonly toleransi: number;
  /** Severity per rule id, chosen by the user; 'mati' switches the rule off. */
  readonly tingkat: Readonly<Record<string, TingkatAturan>>;
  readonly abaikan: readonly Pengabaian[];
  /** The user's own mappings; they replace what detection finds on that sheet. */
  readonly pemetaan: readonly PemetaanTabel[];
  /** What a newer version stored; kept as it is. */
  readonly lain?: Readonly<Record<string, unknown>>;
}

export interface Pengabaian {
  /** `Temuan.identitas`, a rule id, or "lembar:NAMA". */
  readonly sasaran: string;
  readonly alasan: string;
}

export const PENGATURAN_BAWAAN: Pengaturan = {
  dokumen: null,
  acuan: null,
  tahun: null,
  pemda: null,
  toleransi: 1,
  tingkat: {},
  abaikan: [],
  pemetaan: [],
};

/** Severities in force: guideline, then kind of document, then the user's own choice. */
export function tingkatBerlaku({
  dokumen,
  acuan,
  tingkat,
}: Pick<Pengaturan, 'dokumen' | 'acuan' | 'tingkat'>): Readonly<Record<string, TingkatAturan>> {
  return {
    ...(acuan ? ACUAN[acuan].tingkat : {}),
    ...(dokumen ? PRASETEL[dokumen].tingkat : {}),
    ...tingkat,
  };
}

/** Adds or replaces one ignore. */
export function denganPengabaian(p: Pengaturan, sasaran: string, alasan: string): Pengaturan {
  return { ...p, abaikan: [...p.abaikan.filter((a) => a.sasaran !== sasaran), { sasaran, alasan }] };
}

export function tanpaPengabaian(p: Pengaturan, sasaran: string): Pengaturan {
  return { ...p, abaikan: p.abaikan.filter((a) => a.sasaran !== sasaran) };
}

/** Another severity for one rule; what holds without a choice is not stored. */
export function denganTingkat(
  p: Pengaturan,
  aturan: { readonly id: string; readonly tingkat: TingkatTemuan },
  tingkat: TingkatAturan,
): Pengaturan {
  const { [aturan.id]: _, ...lain } = p.tingkat;
  const bawaan = tingkatBerlaku({ ...p, tingkat: {} })[aturan.id] ?? aturan.tingkat;
  return { ...p, tingkat: tingkat === bawaan ? lain : { ...lain, [aturan.id]: tingkat } };
}
