import { IndeksGabungan } from '../lembar/gabungan';
import { alamat } from '../lembar/alamat';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { aturan, type Bukti, type TemuanMentah } from './aturan';
import { jarakTahun, selJudul, tahunJudul, tahunRencana, type SelJudul } from './judul-bertahun';
import { pasanganTahun } from './pasangan-tahun';
import { ubahNilai } from './ubah-sel';

interface BuktiTahun extends Bukti {
  readonly tahunTertulis: number | null;
  readonly tahunBenar: number;
  readonly tahunDokumen: number;
}

export const TAHUN_JUDUL = aturan<BuktiTahun>({
  id: 'THN-001',
  slug: 'tahun-judul',
  tingkat: 'peringatan',
  judul: 'Tahun di judul kolom tidak sesuai tahun dokumen',
  penjelasan:
    'Renja tahun n memuat realisasi tahun n-2, prakiraan tahun n-1, rencana tahun n, dan prakiraan maju tahun n+1; kolom tahun Renstra berurutan; target dan realisasi satu evaluasi menyebut tahun yang sama. Judul lama sering tertinggal saat tabel tahun lalu disalin; bila semuanya tertinggal, tahun dokumen dari judul tabel, nama lembar, atau pengaturan yang menentukan.',
  dasar: 'Permendagri 86/2017 (T-C.33); verifikasi Renja oleh Bappeda.',
  caraMemperbaiki: 'Perbaiki tahun di judul kolom; pastikan isinya memang tahun itu.',
  contoh: {
    salah: 'Renja 2026: "Realisasi Capaian Renja OPD Tahun 2022"',
    benar: '"Realisasi Capaian Renja OPD Tahun 2024"',
  },
  pesan: (t) =>
    t.tahunTertulis === null
      ? `Judul "${t.tertulis}" belum menyebut tahunnya; untuk dokumen ${t.tahunDokumen} seharusnya ${t.tahunBenar}.`
      : `Judul "${t.tertulis}" menyebut tahun ${t.tahunTertulis}; untuk dokumen ${t.tahunDokumen} seharusnya ${t.tahunBenar}.`,

  *periksa(matriks, { tahunDipilih = null }) {
    const bertahun = matriks.kolom.filter((k) => jarakTahun(k) !== null);
    yield* pasanganBerbeda(matriks);
    const n = tahunTabel(matriks, bertahun, tahunDipilih);
    if (n === null) return;
    // Copied from another year as a whole: the first heading speaks for the others.
    const semuaBasi = bertahun.every((k) => k.tabel.tahunTertulis !== n + jarakTahun(k)!);
    let kepala: string | null = null;
    let gabungan: IndeksGabungan | null = null;
    const sudah = new Set<string>();
    for (const kolom of bertahun) {
      const benar = n + jarakTahun(kolom)!;
      const tertulis = kolom.tabel.tahunTertulis;
      if (tertulis === benar || (deretTahun(bertahun) && !kolom.definisi.bertahun)) continue;
      gabungan ??= new IndeksGabungan(matriks.lembar);
      const sel = selSalah(selJudul(matriks, gabungan, kolom.indeks), tertulis);
      const kunci = sel && `${sel.baris}|${sel.kolom}`;
      if (!sel || sudah.has(kunci!)) continue;
      // "Tahun" over the columns of several years needs no year of its own.
      if (tertulis === null && diAtas(matriks, gabungan, bertahun, sel).size > 1) continue;
      sudah.add(kunci!);
      const mentah = temuanJudul(matriks, kolom, sel, { tertulis, benar, n });
      yield { ...mentah, sebab: semuaBasi ? kepala : null };
      kepala ??= `THN-001@${mentah.sel}`;
    }
  },
});

/** "Target 2023 | Realisasi 2024" under a title that names one of the two years. */
function* pasanganBerbeda(matriks: Matriks): Iterable<TemuanMentah<BuktiTahun>> {
  const n = tahunJudul(matriks);
  for (const kolom of pasanganTahun(matriks, n)) {
    const tertulis = kolom.tabel.tahunTertulis;
    const sel = selSalah(selJudul(matriks, new IndeksGabungan(matriks.lembar), kolom.indeks), tertulis);
    if (sel) yield temuanJudul(matriks, kolom, sel, { tertulis, benar: n!, n: n! });
  }
}

/** Distances to the document year of the columns under a heading cell. */
function diAtas(
  matriks: Matriks,
  gabungan: IndeksGabungan,
  kolom: readonly KolomMatriks[],
  sel: SelJudul,
): Set<number> {
  const bawahnya = kolom.filter((k) =>
    selJudul(matriks, gabungan, k.indeks).some((s) => s.baris === sel.baris && s.kolom === sel.kolom),
  );
  return new Set(bawahnya.map((k) => jarakTahun(k)!));
}

/** Year columns of a multi-year plan; a baseline beside them may be of any earlier year. */
function deretTahun(bertahun: readonly KolomMatriks[]): boolean {
  return bertahun.some((k) => k.definisi.bertahun);
}

/**
 * Document year n. One year: what the title of a plan, its sheet or the user says, else the heading of the plan's own
 * year; in an evaluation headings that agree among themselves overrule the title, which may name the year that it looks
 * back on. Several years: what most of their headings agree on.
 */
function tahunTabel(
  matriks: Matriks,
  bertahun: readonly KolomMatriks[],
  dipilih: number | null,
): number | null {
  const tertulis = bertahun.filter((k) => k.tabel.tahunTertulis !== null);
  if (tertulis.length === 0) return null;
  const deret = deretTahun(bertahun);
  const suara = new Map<number, number>();
  const dihitung = deret ? tertulis.filter((k) => k.definisi.bertahun) : tertulis;
  for (const k of dihitung) {
    const n = k.tabel.tahunTertulis! - jarakTahun(k)!;
    suara.set(n, (suara.get(n) ?? 0) + 1);
  }
  const terbanyak = [...suara].find(([, banyak]) => banyak >= 2 && banyak * 3 >= dihitung.length * 2)?.[0];
  if (deret) return terbanyak ?? null;
  const rencana = tahunRencana(matriks, dipilih);
  if (rencana !== null) return rencana;
  const judul = tahunJudul(matriks);
  if (judul !== null) return suara.has(judul) ? judul : (terbanyak ?? judul);
  return tertulis.find((k) => jarakTahun(k) === 0)?.tabel.tahunTertulis ?? null;
}

/** The cell with the wrong year; for a missing year the cell that ends with the word "tahun". */
function selSalah(daftar: readonly SelJudul[], tahun: number | null): SelJudul | null {
  if (tahun === null) return daftar.find((s) => /\btahun$/i.test(s.teks)) ?? null;
  return daftar.find((s) => s.teks.includes(String(tahun))) ?? null;
}

function temuanJudul(
  { lembar }: Matriks,
  kolom: KolomMatriks,
  { baris, kolom: k, teks }: SelJudul,
  { tertulis, benar, n }: { tertulis: number | null; benar: number; n: number },
): TemuanMentah<BuktiTahun> {
  const asli = lembar.nilai[baris]?.[k] ?? null;
  const judul = tertulis === null ? `${teks} ${benar}` : teks.replace(String(tertulis), String(benar));
  const nilai = typeof asli === 'number' ? benar : judul;
  const rumus = lembar.rumus[baris]?.[k] ?? '';
  const perubahan = [ubahNilai(lembar, baris, k, nilai)];
  return {
    lembar: lembar.nama,
    baris,
    kolom: k,
    sel: alamat(baris, k),
    kode: null,
    label: kolom.judul,
    makna: kolom.id,
    tingkat: tertulis === null ? 'info' : undefined,
    bukti: { tertulis: asli, seharusnya: nilai, tahunTertulis: tertulis, tahunBenar: benar, tahunDokumen: n },
    perbaikan: rumus === '' ? [{ jenis: 'pilih', keterangan: `Tulis "${judul}"`, perubahan }] : [],
  };
}
