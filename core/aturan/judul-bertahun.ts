import { dokumenFormulir } from '../formulir/dokumen';
import { menyebutTahun, tahunPokok, tahunSampai } from '../formulir/judul';
import { BARIS_JUDUL } from '../formulir/tanda';
import { IndeksGabungan } from '../lembar/gabungan';
import { rapikan } from '../lembar/isi-sel';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';

/** A heading cell over a column. */
export interface SelJudul {
  readonly baris: number;
  readonly kolom: number;
  readonly teks: string;
}

/** Heading cells over a column, the lowest first; a group's heading at the place where its text stands. */
export function selJudul(matriks: Matriks, gabungan: IndeksGabungan, kolom: number): SelJudul[] {
  const { kepala, lembar } = matriks.tabel;
  const hasil: SelJudul[] = [];
  for (let baris = kepala.barisAkhir; baris >= kepala.baris; baris--) {
    const g = gabungan.di(baris, kolom);
    const letak = g
      ? { baris: g.baris, kolom: g.kolom }
      : { baris, kolom: awalKelompok(matriks, baris, kolom) };
    const teks = rapikan(lembar.nilai[letak.baris]?.[letak.kolom]);
    const sudah = hasil.some((s) => s.baris === letak.baris && s.kolom === letak.kolom);
    if (teks !== '' && !sudah) hasil.push({ ...letak, teks });
  }
  return hasil;
}

/** Column where the heading of a group begins that is written without merging: left of the blank cell. */
function awalKelompok({ lembar, kolom: semua }: Matriks, baris: number, kolom: number): number {
  const { judul = '' } = semua.find((k) => k.indeks === kolom) ?? {};
  const isi = (k: number): string => rapikan(lembar.nilai[baris]?.[k]);
  let k = kolom;
  while (k > 0 && isi(k) === '') k--;
  return judul.split(' / ').includes(isi(k)) ? k : kolom;
}

/** The year that the title above the table states: "tahun 2026", "TA 2026", "RENJA 2026"; null without such a line. */
export function tahunJudul(matriks: Matriks): number | null {
  return barisTahun(matriks)?.tahun ?? null;
}

/** Titles that cite a regulation, whose year is its own. */
export const PERATURAN = /nomor|peraturan|perda|keputusan/i;

const DOKUMEN = /\b(renja|rencana kerja|rkpd|apbd|rka|dpa|dppa|kua|ppas|lkjip|lakip|lra|laporan|evaluasi)\b/i;
const TANGGAL =
  /\b(januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|sumber|data)\b/i;

/** "RENJA DINAS SOSIAL TAHUN 2026", also without the word: "RENJA DINAS SOSIAL 2026"; no dates, no regulations. */
function judulBertahun(teks: string): boolean {
  if (PERATURAN.test(teks)) return false;
  return menyebutTahun(teks) || (DOKUMEN.test(teks) && /(?<!\d)20\d\d\W*$/.test(teks) && !TANGGAL.test(teks));
}

interface BarisTahun {
  readonly tahun: number;
  /** The title down to this line. */
  readonly teks: string;
}

/** "RANCANGAN AWAL RENJA ..." may stand a line or two above "TAHUN 2026". */
function judulSampai({ lembar }: Matriks, baris: number): string {
  const atas = lembar.nilai.slice(Math.max(0, baris - 2), baris + 1);
  return atas.flatMap((sel) => sel.map(rapikan)).join(' ');
}

function barisTahun(matriks: Matriks): BarisTahun | null {
  const { kepala, lembar } = matriks.tabel;
  for (let baris = kepala.baris - 1; baris >= Math.max(0, kepala.baris - BARIS_JUDUL); baris--) {
    for (const nilai of lembar.nilai[baris] ?? []) {
      const teks = rapikan(nilai);
      if (!judulBertahun(teks)) continue;
      const tahun = tahunPokok(teks);
      if (tahun !== null) return { tahun, teks: judulSampai(matriks, baris) };
    }
  }
  return null;
}

const RENCANA = /\b(rencana|renja|rkpd|kua|ppas|plafon)\b/i;
const MENENGOK = /evaluasi|reali[sz]asi|capaian|s\/d|sampai dengan|tahun lalu/i;

/**
 * The year that a plan of one year is for, whatever its headings say: its title ("RENJA TAHUN 2026"), its sheet's name,
 * or the year that the user chose; null for evaluations and where nothing says it.
 */
export function tahunRencana(matriks: Matriks, dipilih: number | null): number | null {
  const dokumen = dokumenFormulir(matriks.formulir.id);
  if (dokumen !== 'Renja' && dokumen !== 'KUA-PPAS') return null;
  const judul = barisTahun(matriks);
  if (judul) return RENCANA.test(judul.teks) && !MENENGOK.test(judul.teks) ? judul.tahun : null;
  const { nama } = matriks.lembar;
  const tahun = tahunPokok(nama);
  if (tahun !== null && RENCANA.test(nama) && !MENENGOK.test(nama)) return tahun;
  return dokumen === 'Renja' ? dipilih : null;
}

/** Tables of the Renja beside the plan itself; their document year is that of the Renja. */
const TINJAUAN = new Set(['t-c-29', 't-c-30']);

/**
 * The year of the Renja that a table with a look back belongs to: "... s/d Tahun 2025" in its title is the year before;
 * else a title of the plan itself, the sheet's name, or the one plan of the workbook. Null for other forms.
 */
export function tahunTinjauan(matriks: Matriks, tahunBuku: number | null): number | null {
  if (!TINJAUAN.has(matriks.formulir.id)) return null;
  const { kepala, lembar } = matriks.tabel;
  let rencana: number | null = null;
  for (let baris = kepala.baris - 1; baris >= Math.max(0, kepala.baris - BARIS_JUDUL); baris--) {
    const teks = (lembar.nilai[baris] ?? []).map(rapikan).join(' ');
    const sampai = tahunSampai(teks);
    if (sampai !== null) return sampai + 1;
    if (judulBertahun(teks) && RENCANA.test(teks) && !MENENGOK.test(teks)) rencana ??= tahunPokok(teks);
  }
  if (rencana !== null) return rencana;
  if (RENCANA.test(lembar.nama) && !MENENGOK.test(lembar.nama)) return tahunPokok(lembar.nama) ?? tahunBuku;
  return tahunBuku;
}

/** The year of the plans in a workbook, where all of them are of one year. */
export function tahunBuku(semua: readonly Matriks[]): number | null {
  const tahun = new Set(
    semua.filter((m) => dokumenFormulir(m.formulir.id) === 'Renja').map((m) => m.tabel.tahun),
  );
  return tahun.size === 1 ? [...tahun][0]! : null;
}

/** Years that a column lies after the document year; null for columns without a year of their own. */
export function jarakTahun(kolom: KolomMatriks): number | null {
  const { tahun } = kolom.definisi;
  return tahun === null ? null : Number(tahun.slice(1));
}
