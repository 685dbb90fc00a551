import { dokumenFormulir } from '../formulir/dokumen';
import { tahunPokok } from '../formulir/judul';
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

/** The year that the title above the table states in the words "tahun 2026"; null without such a line. */
export function tahunJudul(matriks: Matriks): number | null {
  return barisTahun(matriks)?.tahun ?? null;
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
  for (let baris = kepala.baris - 1; baris >= Math.max(0, kepala.baris - 15); baris--) {
    for (const nilai of lembar.nilai[baris] ?? []) {
      const teks = rapikan(nilai);
      if (!/tahun( anggaran| rencana)? *20\d\d/i.test(teks) || /nomor|peraturan|perda|keputusan/i.test(teks))
        continue;
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

/** Years that a column lies after the document year; null for columns without a year of their own. */
export function jarakTahun(kolom: KolomMatriks): number | null {
  const beda = /^n([+-]\d+)?$/.exec(kolom.definisi.tahun ?? '');
  return beda ? Number(beda[1] ?? 0) : null;
}
