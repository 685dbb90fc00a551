import { samaIsi, type NilaiSel } from '../../core/angka/nilai-sel';
import type { Perbaikan, PerubahanSel, Temuan } from '../../core/aturan/temuan';
import { formatSel, nilaiSel, rumusSel, type BukuKerja, type Lembar } from '../../core/lembar/lembar';
import { balikkan, perbaikanAman } from '../../core/validasi/terapkan';
import type { HasilTulis, Host, SelDitolak } from '../host';
import { pesanGalat } from './pesan-galat';
import { tampilRumus } from './tampil-rumus';

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
  const keterangan = keteranganTampil(perbaikan);
  return perbaikan.perubahan.map((perubahan) => ({ perubahan, keterangan }));
}

/** What a repair does, its formula with the separators that the user types. */
export function keteranganTampil({ keterangan, perubahan }: Perbaikan): string {
  const rumus = perubahan.find((p) => p.rumus && keterangan.includes(`=${p.rumus}`))?.rumus;
  return rumus ? keterangan.replace(`=${rumus}`, () => tampilRumus(rumus)) : keterangan;
}

/**
 * Writes the changes and returns how to take them back. Changes that the host refused are not part of the undo, those
 * that may have arrived are.
 * `buku` is the snapshot the changes were made from; it knows the number formats.
 */
export async function tulis(
  host: Host,
  judul: string,
  perubahan: readonly PerubahanSel[],
  buku: BukuKerja | null,
): Promise<{ hasil: HasilTulis; langkah: Langkah | null }> {
  const hasil = await host.write(perubahan).catch((galat: unknown) => hasilTerputus(host, perubahan, galat));
  const takTersentuh = new Set(hasil.ditolak.filter((d) => !d.belumPasti).map((d) => kunci(d.perubahan)));
  const balik = perubahan
    .filter((p) => !takTersentuh.has(kunci(p)))
    .map((p) => balikkan(p, buku?.lembar.find((l) => l.nama === p.lembar) ?? null))
    .reverse();
  return { hasil, langkah: balik.length > 0 ? { judul, balik } : null };
}

/** The write broke off: looks into the sheets to learn which cells were reached; where it cannot, all may have been. */
async function hasilTerputus(
  host: Host,
  perubahan: readonly PerubahanSel[],
  galat: unknown,
): Promise<HasilTulis> {
  const sebab = `Penulisan terputus. ${pesanGalat(galat)}`;
  const kini = await potretKini(host, perubahan);
  const ditolak = perubahan.flatMap((p): SelDitolak[] => {
    const l = kini.get(p.lembar);
    if (!l) return [{ perubahan: p, alasan: `Belum pasti tertulis, lihat isi sel ini. ${sebab}`, belumPasti: true }]; // prettier-ignore
    return sudahTertulis(l, p) ? [] : [{ perubahan: p, alasan: sebab }];
  });
  return { ditulis: perubahan.length - ditolak.length, ditolak };
}

/**
 * Takes a step back. A cell that already holds what it should was never reached by the step, or taken back by the user;
 * one that only kept the step's number format gets its own again.
 */
export async function ambilKembali(host: Host, { judul, balik }: Langkah): Promise<HasilTulis> {
  const { hasil } = await tulis(host, judul, balik, null);
  if (hasil.ditolak.length === 0) return hasil;
  const kini = await potretKini(host, balik);
  const ditolak = hasil.ditolak.filter(({ perubahan: p }) => {
    const l = kini.get(p.lembar);
    return !l || !sudahTertulis(l, p);
  });
  const isiSudah = ditolak.flatMap((d): PerubahanSel[] => {
    const { format, ...isi } = d.perubahan;
    const l = kini.get(isi.lembar);
    if (!l || format === undefined || !sudahTertulis(l, isi)) return [];
    const sebelum = { nilai: nilaiSel(l, isi.baris, isi.kolom), rumus: rumusSel(l, isi.baris, isi.kolom) };
    return [{ ...d.perubahan, sebelum }];
  });
  if (isiSudah.length === 0) return { ...hasil, ditolak };
  const kedua = await tulis(host, judul, isiSudah, null);
  const gagal = new Set(kedua.hasil.ditolak.map((d) => kunci(d.perubahan)));
  const dicoba = new Set(isiSudah.map(kunci));
  return {
    ditulis: hasil.ditulis + kedua.hasil.ditulis,
    ditolak: ditolak.filter((d) => !dicoba.has(kunci(d.perubahan)) || gagal.has(kunci(d.perubahan))),
  };
}

/** The sheets of these changes as they stand now; those that cannot be read are missing. */
async function potretKini(
  host: Host,
  perubahan: readonly PerubahanSel[],
): Promise<ReadonlyMap<string, Lembar>> {
  const kini = new Map<string, Lembar>();
  for (const nama of new Set(perubahan.map((p) => p.lembar))) {
    const l = await host.read(nama).catch(() => null);
    if (l) kini.set(nama, l);
  }
  return kini;
}

function sudahTertulis(l: Lembar, p: PerubahanSel): boolean {
  const rumus = rumusSel(l, p.baris, p.kolom);
  if (p.format !== undefined && formatSel(l, p.baris, p.kolom) !== p.format) return false;
  if (p.rumus !== undefined) return rumus === p.rumus;
  return rumus === '' && samaIsi(nilaiSel(l, p.baris, p.kolom), p.nilai ?? null);
}

/** The cell before and after; where both look alike the difference is the kind, so it is named. */
export function teksBanding(p: PerubahanSel, teksNilai: (n: NilaiSel) => string): [string, string] {
  const lama = teksSebelum(p, teksNilai);
  const baru = p.rumus !== undefined ? tampilRumus(p.rumus) : teksNilai(p.nilai ?? null);
  if (lama !== baru || p.rumus !== undefined) return [lama, baru];
  return [`${lama} (${jenisNilai(p.sebelum.nilai)})`, `${baru} (${jenisNilai(p.nilai ?? null)})`];
}

function teksSebelum(p: PerubahanSel, teksNilai: (n: NilaiSel) => string): string {
  if (p.sebelum.rumus === '') return teksNilai(p.sebelum.nilai);
  const nilai = teksNilai(p.sebelum.nilai);
  const rumus = tampilRumus(p.sebelum.rumus);
  return nilai === '' ? rumus : `${nilai} (${rumus})`;
}

function jenisNilai(nilai: NilaiSel): string {
  return typeof nilai === 'number' ? 'angka' : 'teks';
}
