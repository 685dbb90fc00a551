import { dokumenFormulir } from '../formulir/dokumen';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { jarakTahun, tahunJudul, tahunRencana, tahunTinjauan } from './judul-bertahun';

/** What the headings say the document year is: one vote a heading cell. */
type Suara = ReadonlyMap<number, number>;

/** A column with a year of its own, and the heading cell that states it. */
export interface KolomBertahun {
  readonly kolom: KolomMatriks;
  /** Row and column of the heading cell. */
  readonly letak: string;
}

/** Year columns of a multi-year plan; a baseline beside them may be of any earlier year. */
export function apakahDeretTahun(bertahun: readonly KolomMatriks[]): boolean {
  return bertahun.some((k) => k.definisi.bertahun);
}

/**
 * Document year n. A plan of one year: what its title, its sheet or the user says, whatever the headings are. Tables of
 * a Renja that look back or ahead: the same where at least one heading agrees, or where every heading is that of the
 * year before. Evaluations and plans of several years: what most of their headings agree on; where they are divided, the title.
 */
export function tahunTabel(
  matriks: Matriks,
  bertahun: readonly KolomBertahun[],
  dipilih: number | null,
  tahunBuku: number | null,
): number | null {
  const tertulis = bertahun.filter(({ kolom }) => kolom.tabel.tahunTertulis !== null);
  if (tertulis.length === 0) return null;
  const deret = apakahDeretTahun(bertahun.map((b) => b.kolom));
  const suara = hitungSuara(deret ? tertulis.filter(({ kolom }) => kolom.definisi.bertahun) : tertulis);
  const terbanyak = suaraTerbanyak(suara);
  const tinjauan = tahunTinjauan(matriks, tahunBuku);
  if (tinjauan !== null && (suara.has(tinjauan) || basiSemua(suara, tinjauan, deret))) return tinjauan;
  if (deret) return terbanyak;
  const rencana = tahunRencana(matriks, dipilih);
  if (rencana !== null) return rencana;
  const judul = tahunJudul(matriks);
  const rencanaSetahun = ['Renja', 'KUA-PPAS'].includes(dokumenFormulir(matriks.formulir.id) ?? '');
  if (rencanaSetahun && judul !== null) return suara.has(judul) ? judul : (terbanyak ?? judul);
  if (terbanyak !== null) return terbanyak;
  if (judul !== null) return suara.has(judul) ? judul : null;
  if (!rencanaSetahun) return null;
  return tertulis.find(({ kolom }) => jarakTahun(kolom) === 0)?.kolom.tabel.tahunTertulis ?? null;
}

function hitungSuara(tertulis: readonly KolomBertahun[]): Suara {
  const suara = new Map<number, number>();
  const sudah = new Set<string>();
  for (const { kolom, letak } of tertulis) {
    const n = kolom.tabel.tahunTertulis! - jarakTahun(kolom)!;
    const kunci = `${letak}|${n}`;
    if (sudah.has(kunci)) continue;
    sudah.add(kunci);
    suara.set(n, (suara.get(n) ?? 0) + 1);
  }
  return suara;
}

/** Two thirds of the votes, and two at least. */
function suaraTerbanyak(suara: Suara): number | null {
  const semua = [...suara.values()].reduce((a, b) => a + b, 0);
  return [...suara].find(([, banyak]) => banyak >= 2 && banyak * 3 >= semua * 2)?.[0] ?? null;
}

/** A table copied from the year before as a whole: all of its headings, in a series of years enough of them. */
function basiSemua(suara: Suara, tahun: number, deret: boolean): boolean {
  const banyak = suara.get(tahun - 1) ?? 0;
  return suara.size === 1 && banyak >= (deret ? 6 : 1);
}
