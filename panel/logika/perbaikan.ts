import type { NilaiSel } from '../../core/angka/nilai-sel';
import type { Perbaikan, PerubahanSel, Temuan } from '../../core/aturan/temuan';
import { formatSel, nilaiSel, rumusSel, type BukuKerja, type Lembar } from '../../core/lembar/lembar';
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

/** The first safe fix of every finding; where two want the same cell, the first finding wins entirely. */
export function kumpulkanAman(temuan: readonly Temuan[]): BarisPratinjau[] {
  const terpakai = new Set<string>();
  const hasil: BarisPratinjau[] = [];
  for (const t of temuan) {
    const perbaikan = t.perbaikan.find((p) => p.jenis === 'aman');
    if (!perbaikan || perbaikan.perubahan.some((p) => terpakai.has(kunci(p)))) continue;
    for (const p of perbaikan.perubahan) {
      terpakai.add(kunci(p));
      hasil.push({ perubahan: p, keterangan: perbaikan.keterangan });
    }
  }
  return hasil;
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
  const balik = ditulis.map((p) => balikkan(p, buku)).reverse();
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

function balikkan(p: PerubahanSel, buku: BukuKerja | null): PerubahanSel {
  const lembar = buku?.lembar.find((l) => l.nama === p.lembar);
  const formatLama = p.sebelum.format ?? (lembar ? formatSel(lembar, p.baris, p.kolom) : undefined);
  const { nilai, rumus } = p.sebelum;
  return {
    lembar: p.lembar,
    baris: p.baris,
    kolom: p.kolom,
    sebelum: { nilai: p.rumus === undefined ? (p.nilai ?? null) : null, rumus: p.rumus ?? '' },
    ...(rumus !== '' ? { rumus } : { nilai }),
    ...(p.format !== undefined && formatLama !== undefined ? { format: formatLama } : {}),
  };
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
