import { nilaiTerhingga, type NilaiSel } from '../angka/nilai-sel';
import type { BukanTabel } from '../formulir/tabel';
import type { Pemda } from '../kode/kode';
import { alamat } from '../lembar/alamat';
import type { Lembar } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import type { Kamus } from '../nomenklatur/kamus';
import { jalurKembar } from './baris-kembar';
import type { Perbaikan, Temuan, TingkatTemuan } from './temuan';

/** What a rule may know besides its table. */
export interface Konteks {
  /** Rupiah by which a sum may differ. */
  readonly toleransi: number;
  readonly tahun: number | null;
  /** The year that the user chose; `tahun` is this one, else what the first table states. */
  readonly tahunDipilih?: number | null | undefined;
  readonly pemda: Pemda | null;
  readonly kamus: Kamus | null;
  /** Every recognised table of the workbook, in sheet order. */
  readonly semua: readonly Matriks[];
  /** Sheets and headers that fit no form. */
  readonly takDikenal: readonly BukanTabel[];
  /** Tables of the documents to compare with. */
  readonly pembanding: readonly Matriks[];
  /** File that each of them stands in, for messages. */
  readonly berkas?: ReadonlyMap<Matriks, string> | undefined;
  /** Files given to compare with, whether anything in them was recognised or not. */
  readonly namaPembanding?: readonly string[] | undefined;
}

/** What every finding proves: what stands there and what should. null: nothing certain to put there. */
export interface Bukti {
  readonly tertulis: NilaiSel;
  readonly seharusnya: NilaiSel;
}

/** A finding as a rule yields it, before the engine adds rule, text and identity. */
export interface TemuanMentah<B extends Bukti> {
  readonly lembar: string;
  readonly baris: number;
  readonly kolom: number;
  /** A1 address; a range where one finding covers several cells. */
  readonly sel: string;
  readonly kode: string | null;
  readonly label: string;
  /** Meaning of the column; part of the identity. */
  readonly makna: string;
  /** Rows above it, where code or name stand on several rows; part of the identity. */
  readonly jalur?: string | undefined;
  readonly bukti: B;
  readonly tingkat?: TingkatTemuan | undefined;
  readonly perbaikan?: readonly Perbaikan[] | undefined;
  /** Where the rule itself knows the cause: "KSN-001@I10" on the same sheet. */
  readonly sebab?: string | null | undefined;
}

export type Kelompok =
  'STR' | 'KOD' | 'NAM' | 'IND' | 'SAT' | 'TGT' | 'PGU' | 'CAP' | 'KSN' | 'RMS' | 'THN' | 'LOK' | 'DNA';

export interface Aturan {
  /** "PGU-001"; never reused. */
  readonly id: string;
  readonly slug: string;
  readonly kelompok: Kelompok;
  readonly tingkat: TingkatTemuan;
  readonly judul: string;
  readonly penjelasan: string;
  readonly dasar: string;
  readonly caraMemperbaiki: string;
  readonly contoh: { readonly salah: string; readonly benar: string };
  /** All findings of one table; pure, never stops at the first. */
  periksa(matriks: Matriks, konteks: Konteks): Iterable<Temuan>;
  /** All findings of one sheet, whether it holds tables or not. */
  periksaLembar(lembar: Lembar, konteks: Konteks): Iterable<Temuan>;
  /** Findings that need several tables. */
  periksaBuku(konteks: Konteks): Iterable<Temuan>;
}

type Pemeriksa<A extends unknown[], B extends Bukti> = (...arg: A) => Iterable<TemuanMentah<B>>;

interface DefinisiAturan<B extends Bukti> extends Omit<
  Aturan,
  'kelompok' | 'periksa' | 'periksaLembar' | 'periksaBuku'
> {
  /** The finding in the planner's words: what is wrong and what it should be. */
  pesan(t: B & { readonly label: string; readonly kode: string | null }): string;
  periksa?: Pemeriksa<[Matriks, Konteks], B>;
  periksaLembar?: Pemeriksa<[Lembar, Konteks], B>;
  periksaBuku?: Pemeriksa<[Konteks], B>;
}

/** Declares a rule. */
export function aturan<B extends Bukti>(definisi: DefinisiAturan<B>): Aturan {
  function* lengkapi(mentah: Iterable<TemuanMentah<B>>): Iterable<Temuan> {
    for (const t of mentah) yield lengkap(definisi, t);
  }
  return {
    ...definisi,
    kelompok: definisi.id.slice(0, 3) as Kelompok,
    periksa: (matriks, konteks) => lengkapi(definisi.periksa?.(matriks, konteks) ?? []),
    periksaLembar: (lembar, konteks) => lengkapi(definisi.periksaLembar?.(lembar, konteks) ?? []),
    periksaBuku: (konteks) => lengkapi(definisi.periksaBuku?.(konteks) ?? []),
  };
}

function lengkap<B extends Bukti>(definisi: DefinisiAturan<B>, t: TemuanMentah<B>): Temuan {
  return {
    aturan: definisi.id,
    slug: definisi.slug,
    tingkat: t.tingkat ?? definisi.tingkat,
    lembar: t.lembar,
    sel: t.sel,
    baris: t.baris,
    kolom: t.kolom,
    kode: t.kode,
    label: t.label,
    pesan: definisi.pesan({ ...t.bukti, label: t.label, kode: t.kode }),
    tertulis: nilaiTerhingga(t.bukti.tertulis),
    seharusnya: nilaiTerhingga(t.bukti.seharusnya),
    sebab: t.sebab ?? null,
    perbaikan: (t.perbaikan ?? []).filter(dapatDitulis),
    identitas: [definisi.id, t.lembar, t.kode ?? t.label, t.makna, ...(t.jalur ? [t.jalur] : [])].join('|'),
  };
}

/** A figure that overflowed cannot be written into a cell. */
function dapatDitulis({ perubahan }: Perbaikan): boolean {
  return perubahan.every(({ nilai = null, hasil = null }) =>
    [nilai, hasil].every((n) => nilaiTerhingga(n) === n),
  );
}

interface Tambahan {
  readonly tingkat?: TingkatTemuan | undefined;
  readonly perbaikan?: readonly Perbaikan[] | undefined;
}

/** A finding about one cell of a table. */
export function temuan<B extends Bukti>(
  baris: Baris,
  kolom: KolomMatriks,
  bukti: B,
  tambahan: Tambahan = {},
): TemuanMentah<B> {
  return {
    lembar: baris.matriks.lembar.nama,
    baris: baris.barisLembar,
    kolom: kolom.indeks,
    sel: alamat(baris.barisLembar, kolom.indeks),
    kode: baris.teksKode,
    label: baris.label,
    makna: kolom.id,
    jalur: jalurKembar(baris),
    bukti,
    ...tambahan,
  };
}
