import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Perbaikan, PerubahanSel, Temuan } from '../../core/aturan/temuan';
import { nilaiSel, rumusSel, type BukuKerja, type Lembar } from '../../core/lembar/lembar';
import { balikkan, perbaikanAman } from '../../core/validasi/terapkan';
import type { HasilTulis, Host } from '../host';

/** What one cell becomes, for the preview. */
export interface BarisPratinjau {
  readonly perubahan: PerubahanSel;
  readonly keterangan: string;
}

/** A step that was written and can be taken back. */
export interface Langkah {
  readonly judul: string;
  readonly balik: readonly PerubahanSel[];
}

const kunci = (p: PerubahanSel): string => `${p.lembar}!${p.baris},${p.kolom}`;

/** The safe fixes of all findings, cell by cell. */
export function kumpulkanAman(temuan: readonly Temuan[]): BarisPratinjau[] {
  return perbaikanAman(temuan).flatMap(pratinjau);
}

export function pratinjau(perbaikan: Perbaikan): BarisPratinjau[] {
  return perbaikan.perubahan.map((perubahan) => ({ perubahan, keterangan: perbaikan.keterangan }));
}

/**
 * Writes the changes and returns how to take them back. Changes that the host refused are not part of the undo.
 * `buku` is the snapshot the changes were made from; it knows the number formats.
 */
export async function tulis(
  host: Host,
  judul: string,
  perubahan: readonly PerubahanSel[],
  buku: BukuKerja | null,
): Promise<{ hasil: HasilTulis; langkah: Langkah | null }> {
  const hasil = await host.write(perubahan).catch((galat: unknown) => hasilTerputus(host, perubahan, galat));
  const ditolak = new Set(hasil.ditolak.map((d) => kunci(d.perubahan)));
  const ditulis = perubahan.filter((p) => !ditolak.has(kunci(p)));
  const balik = ditulis
    .map((p) => balikkan(p, buku?.lembar.find((l) => l.nama === p.lembar) ?? null))
    .reverse();
  return { hasil, langkah: balik.length > 0 ? { judul, balik } : null };
}

/** The write broke off: looks into the sheets to learn which cells were reached, so that undo knows them. */
async function hasilTerputus(
  host: Host,
  perubahan: readonly PerubahanSel[],
  galat: unknown,
): Promise<HasilTulis> {
  const alasan = `Penulisan terputus (${galat instanceof Error ? galat.message : String(galat)}).`;
  const kini = new Map<string, Lembar>();
  for (const nama of new Set(perubahan.map((p) => p.lembar))) kini.set(nama, await host.read(nama));
  const ditolak = perubahan
    .filter((p) => !sudahTertulis(kini.get(p.lembar)!, p))
    .map((p) => ({ perubahan: p, alasan }));
  return { ditulis: perubahan.length - ditolak.length, ditolak };
}

function sudahTertulis(l: Lembar, p: PerubahanSel): boolean {
  const rumus = rumusSel(l, p.baris, p.kolom);
  if (p.rumus !== undefined) return rumus === p.rumus;
  return rumus === '' && nilaiSel(l, p.baris, p.kolom) === (p.nilai ?? null);
}

/** The cell before and after; where both look alike the difference is the kind, so it is named. */
export function teksBanding(p: PerubahanSel, teksNilai: (n: NilaiSel) => string): [string, string] {
  const lama = teksSebelum(p, teksNilai);
  const baru = p.rumus !== undefined ? `=${p.rumus}` : teksNilai(p.nilai ?? null);
  if (lama !== baru || p.rumus !== undefined) return [lama, baru];
  return [`${lama} (${jenisNilai(p.sebelum.nilai)})`, `${baru} (${jenisNilai(p.nilai ?? null)})`];
}

function teksSebelum(p: PerubahanSel, teksNilai: (n: NilaiSel) => string): string {
  if (p.sebelum.rumus === '') return teksNilai(p.sebelum.nilai);
  const nilai = teksNilai(p.sebelum.nilai);
  return nilai === '' ? `=${p.sebelum.rumus}` : `${nilai} (=${p.sebelum.rumus})`;
}

function jenisNilai(nilai: NilaiSel): string {
  return typeof nilai === 'number' ? 'angka' : 'teks';
}
