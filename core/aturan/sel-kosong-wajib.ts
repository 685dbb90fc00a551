import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { dokumenFormulir } from '../formulir/dokumen';
import { selKosong } from '../lembar/isi-sel';
import { temuan, type TemuanMentah } from './aturan';
import { sebutSel, type BuktiBanyak } from './sebut-sel';

export interface BuktiKosong extends BuktiBanyak {
  /** Sub kegiatan rows of the table. */
  readonly dari: number;
  readonly judul: string;
}

/** Up to this share of blanks a blank looks forgotten; above it the office leaves the column open. */
const TERLUPA = 1 / 3;

/** One finding per column: the sub kegiatan in which it is blank. Blanks of nearly all rows are info. */
export function* kosongDiSubKegiatan(
  matriks: Matriks,
  kolom: KolomMatriks | null,
): Iterable<TemuanMentah<BuktiKosong>> {
  // Year columns of a Renstra are blank where nothing is planned for that year.
  if (!kolom || kolom.definisi.bertahun) return;
  let dari = 0;
  const kosong: Baris[] = [];
  for (const baris of matriks.baris) {
    if (baris.tingkat !== 'sub kegiatan' || baris.bagianDari) continue;
    dari++;
    if (!terisi(baris, kolom) && !bagianTerisi(baris, kolom)) kosong.push(baris);
  }
  const [pertama] = kosong;
  if (!pertama) return;
  const daftarSel = sebutSel(kosong.map((b) => b.sel(kolom)));
  const bukti = {
    tertulis: null,
    seharusnya: null,
    banyak: kosong.length,
    dari,
    judul: kolom.judul,
    daftarSel,
  };
  // A Renja must be complete; accepted KUA-PPAS and evaluations leave single cells open.
  const wajib = dokumenFormulir(matriks.formulir.id) === 'Renja';
  const mentah = temuan(pertama, kolom, bukti, {
    tingkat: wajib && kosong.length <= dari * TERLUPA ? undefined : 'info',
  });
  yield kosong.length === 1 ? mentah : { ...mentah, kode: null, label: kolom.judul };
}

/** "-" is an answer for a text, a blank for a number. */
function terisi(baris: Baris, kolom: KolomMatriks): boolean {
  return !selKosong(baris.nilai(kolom)) && (kolom.jenis === 'teks' || !baris.kosong(kolom));
}

/** One item on several rows, its details and further indicators: the cell may be filled on any of them. */
function bagianTerisi(baris: Baris, kolom: KolomMatriks): boolean {
  const { baris: semua } = baris.matriks;
  for (
    let i = baris.indeks + 1;
    semua[i] && (semua[i]!.bagianDari === baris || semua[i]!.pokok === baris);
    i++
  ) {
    if (terisi(semua[i]!, kolom)) return true;
  }
  return false;
}

/** The finding in the planner's words. */
export function pesanKosong(t: BuktiKosong & { readonly label: string }, apa: string): string {
  if (t.banyak === 1) return `${apa} sub kegiatan ${t.label} kosong.`;
  if (t.banyak === t.dari) return `${apa} kosong pada semua ${t.dari} sub kegiatan.`;
  return `${apa} kosong pada ${t.banyak} dari ${t.dari} sub kegiatan: ${t.daftarSel}.`;
}
