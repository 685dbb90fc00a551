import { samaIsi } from '../angka/nilai-sel';
import type { Perbaikan, PerubahanSel, Temuan } from '../aturan/temuan';
import { formatSel, nilaiSel, rumusSel, type BukuKerja, type Lembar } from '../lembar/lembar';
import { teksNilai } from '../lembar/teks-sel';

export interface HasilTerapkan {
  /** The snapshot after the changes; untouched rows are shared with the snapshot before. */
  readonly buku: BukuKerja;
  /** Takes back what was done, last change first. */
  readonly balik: readonly PerubahanSel[];
  /** Changes of cells that no longer hold what the change was made up for. */
  readonly ditolak: readonly PerubahanSel[];
}

/**
 * Applies changes to a snapshot. Other formulas are not recalculated; a formula without a known result keeps the value
 * of its cell until the workbook computes it.
 */
export function terapkan(buku: BukuKerja, perubahan: readonly PerubahanSel[]): HasilTerapkan {
  const lembar = new Map<string, LembarUbah>();
  const balik: PerubahanSel[] = [];
  const ditolak: PerubahanSel[] = [];
  for (const p of perubahan) {
    const ini = lembar.get(p.lembar) ?? bukaLembar(buku, p.lembar);
    if (ini) lembar.set(p.lembar, ini);
    if (!ini || !masihSama(ini.lembar, p)) {
      ditolak.push(p);
      continue;
    }
    balik.unshift(balikkan(p, ini.lembar));
    ini.tulis(p);
  }
  return {
    buku: { ...buku, lembar: buku.lembar.map((l) => lembar.get(l.nama)?.lembar ?? l) },
    balik,
    ditolak,
  };
}

/** The snapshot before `terapkan`. */
export function batalkan(terapan: HasilTerapkan): BukuKerja {
  return terapkan(terapan.buku, terapan.balik).buku;
}

/** The change that takes `p` back; `lembar` is the sheet before it and knows format and content. */
export function balikkan(p: PerubahanSel, lembar: Lembar | null): PerubahanSel {
  const format = p.sebelum.format ?? (lembar ? formatSel(lembar, p.baris, p.kolom) : undefined);
  const { nilai, rumus } = p.sebelum;
  return {
    lembar: p.lembar,
    baris: p.baris,
    kolom: p.kolom,
    sebelum: { nilai: p.rumus === undefined ? (p.nilai ?? null) : (p.hasil ?? null), rumus: p.rumus ?? '' },
    ...(rumus === '' ? { nilai } : { rumus, hasil: nilai }),
    ...(p.format !== undefined && format !== undefined ? { format } : {}),
  };
}

/** The first safe repair of every finding; where two want the same cell, the first finding wins entirely. */
export function perbaikanAman(temuan: readonly Temuan[]): Perbaikan[] {
  const terpakai = new Set<string>();
  const hasil: Perbaikan[] = [];
  for (const t of temuan) {
    const perbaikan = t.perbaikan.find((p) => p.jenis === 'aman');
    if (!perbaikan || perbaikan.perubahan.some((p) => terpakai.has(kunciSel(p)))) continue;
    for (const p of perbaikan.perubahan) terpakai.add(kunciSel(p));
    hasil.push(perbaikan);
  }
  return hasil;
}

function kunciSel(p: PerubahanSel): string {
  return `${p.lembar}!${p.baris},${p.kolom}`;
}

/** A formula is known by its text, a value by its content. */
function masihSama(lembar: Lembar, { baris, kolom, sebelum }: PerubahanSel): boolean {
  const rumus = rumusSel(lembar, baris, kolom);
  if (rumus !== sebelum.rumus) return false;
  return rumus !== '' || samaIsi(nilaiSel(lembar, baris, kolom), sebelum.nilai);
}

function bukaLembar(buku: BukuKerja, nama: string): LembarUbah | null {
  const asal = buku.lembar.find((l) => l.nama === nama);
  return asal ? new LembarUbah(asal) : null;
}

/** A sheet whose grids are copied row by row, when a row changes. */
class LembarUbah {
  readonly lembar: Lembar;
  private readonly daftarFormat: string[];

  constructor(private readonly asal: Lembar) {
    this.daftarFormat = [...asal.daftarFormat];
    this.lembar = {
      ...asal,
      nilai: [...asal.nilai],
      rumus: [...asal.rumus],
      format: [...asal.format],
      daftarFormat: this.daftarFormat,
      ...(asal.teks ? { teks: [...asal.teks] } : {}),
    };
  }

  tulis(p: PerubahanSel): void {
    const { lembar, asal } = this;
    if (p.format !== undefined && p.format !== formatSel(lembar, p.baris, p.kolom)) {
      let nomor = this.daftarFormat.indexOf(p.format);
      if (nomor < 0) nomor = this.daftarFormat.push(p.format) - 1;
      taruh(lembar.format, asal.format, p, nomor, 0);
    }
    const nilai = p.rumus === undefined ? (p.nilai ?? null) : p.hasil;
    taruh(lembar.rumus, asal.rumus, p, p.rumus ?? '', '');
    if (nilai === undefined) return;
    taruh(lembar.nilai, asal.nilai, p, nilai, null);
    const teks = teksNilai(nilai, formatSel(lembar, p.baris, p.kolom));
    if (lembar.teks) taruh(lembar.teks, asal.teks!, p, teks, '');
  }
}

/** Writes into a copied grid; a row that is still the original's is copied first, gaps are filled. */
function taruh<T>(
  kisi: readonly (readonly T[])[],
  asal: readonly (readonly T[])[],
  { baris, kolom }: PerubahanSel,
  isi: T,
  kosong: T,
): void {
  const ubah = kisi as T[][];
  while (ubah.length <= baris) ubah.push([]);
  if (ubah[baris] === asal[baris]) ubah[baris] = [...(asal[baris] ?? [])];
  const sel = ubah[baris]!;
  while (sel.length < kolom) sel.push(kosong);
  sel[kolom] = isi;
}
