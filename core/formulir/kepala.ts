import type { IndeksGabungan } from '../lembar/gabungan';
import type { Lembar } from '../lembar/lembar';
import {
  barisLanjutan,
  barisPertama,
  barisTahunKe,
  barisUkuran,
  pengenalJudul,
  type ApakahJudul,
} from './baris-judul';
import { apakahHurufKolom, bacaNomorKolom } from './nomor-kolom';

/** The header rows of one or more tables that stand side by side. */
export interface Kepala {
  readonly baris: number;
  readonly barisAkhir: number;
  /** Rows that hold headings; the column-number row is not among them. */
  readonly barisJudul: readonly number[];
  readonly nomor: ReadonlyMap<number, string>;
}

const PALING_BANYAK_BARIS = 7;

/** Every header on the sheet, top to bottom. */
export function temukanKepala(lembar: Lembar, gabungan: IndeksGabungan): Kepala[] {
  const hasil: Kepala[] = [];
  const judul = pengenalJudul();
  for (let baris = 0; baris < lembar.nilai.length; baris++) {
    if (!barisPertama(lembar.nilai[baris] ?? [], judul)) continue;
    const kepala = lengkapi(lembar, gabungan, naik(gabungan, lembar, baris, judul), baris, judul);
    hasil.push(kepala);
    baris = kepala.barisAkhir;
  }
  return hasil;
}

/** The header may begin above: a row with group headings only, or whose merges reach down into this one. */
function naik(gabungan: IndeksGabungan, lembar: Lembar, baris: number, judul: ApakahJudul): number {
  let atas = baris;
  while (atas > 0 && baris - atas < 3) {
    const sel = lembar.nilai[atas - 1] ?? [];
    const jangkau = sel.some((nilai, kolom) => {
      if (nilai === null || !judul(nilai)) return false;
      return (gabungan.di(atas - 1, kolom)?.barisAkhir ?? -1) >= atas;
    });
    const kelompok = sel.filter((nilai) => nilai !== null && nilai !== '');
    if (!jangkau && !(kelompok.length >= 2 && kelompok.every(judul))) break;
    atas--;
  }
  return atas;
}

/** The header from its top row on, down to its last heading or its column numbers. */
function lengkapi(
  lembar: Lembar,
  gabungan: IndeksGabungan,
  awal: number,
  pertama: number,
  judul: ApakahJudul,
): Kepala {
  const barisJudul = Array.from({ length: pertama - awal + 1 }, (_, i) => awal + i);
  let akhir = pertama;
  for (let baris = pertama + 1; baris < lembar.nilai.length; baris++) {
    const sel = lembar.nilai[baris] ?? [];
    const nomor = bacaNomorKolom(sel);
    if (barisTahunKe(gabungan, sel, baris, judul)) {
      barisJudul.push(baris);
      akhir = baris;
      continue;
    }
    if (apakahHurufKolom(sel)) return { baris: awal, barisAkhir: baris, barisJudul, nomor: new Map() };
    if (nomor) {
      const bawah = barisUkuran(lembar.nilai[baris + 1] ?? []) ? [baris + 1] : [];
      return { baris: awal, barisAkhir: baris + bawah.length, barisJudul: [...barisJudul, ...bawah], nomor };
    }
    if (baris - awal >= PALING_BANYAK_BARIS) break;
    const jenis = barisLanjutan(lembar, gabungan, awal, baris, judul);
    if (jenis === 'bukan') break;
    if (jenis === 'judul') {
      barisJudul.push(baris);
      akhir = baris;
    } else if (baris - akhir > 1) {
      break;
    }
  }
  return { baris: awal, barisAkhir: akhir, barisJudul, nomor: new Map() };
}
