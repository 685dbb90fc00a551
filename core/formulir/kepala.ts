import type { NilaiSel } from '../angka/nilai-sel';
import type { IndeksGabungan } from '../lembar/gabungan';
import { rapikan } from '../lembar/isi-sel';
import { nilaiSel, type Lembar } from '../lembar/lembar';
import { apakahJudul } from './kosakata';
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
const KODE = /^\s*[1-8xX]\s?[.,]\s?[\dxX]{1,2}(\s?[.,]|$)/;

/** Every header on the sheet, top to bottom. */
export function temukanKepala(lembar: Lembar, gabungan: IndeksGabungan): Kepala[] {
  const hasil: Kepala[] = [];
  const ingatan = new Map<string, boolean>();
  const judul = (nilai: NilaiSel): boolean => {
    if (typeof nilai !== 'string') return typeof nilai === 'number' && apakahTahun(nilai);
    let jawab = ingatan.get(nilai);
    if (jawab === undefined) ingatan.set(nilai, (jawab = apakahJudul(rapikan(nilai))));
    return jawab;
  };
  for (let baris = 0; baris < lembar.nilai.length; baris++) {
    if (!barisPertama(lembar.nilai[baris] ?? [], judul)) continue;
    const kepala = lengkapi(lembar, gabungan, naik(gabungan, lembar, baris, judul), baris, judul);
    hasil.push(kepala);
    baris = kepala.barisAkhir;
  }
  return hasil;
}

function apakahTahun(nilai: number): boolean {
  return Number.isInteger(nilai) && nilai >= 2000 && nilai < 2100;
}

/** A row that can open a header: three or more headings, little else, no codes and no amounts. */
function barisPertama(sel: readonly NilaiSel[], judul: (nilai: NilaiSel) => boolean): boolean {
  let terisi = 0;
  let cocok = 0;
  for (const nilai of sel) {
    if (nilai === null || nilai === '') continue;
    if (bukanKepala(nilai)) return false;
    if (rapikan(nilai) === '') continue;
    terisi++;
    if (typeof nilai === 'string' && judul(nilai)) cocok++;
  }
  return cocok >= 3 && cocok / terisi >= 0.6;
}

function bukanKepala(nilai: NilaiSel): boolean {
  if (typeof nilai === 'number') return Math.abs(nilai) > 60 && !apakahTahun(nilai);
  return typeof nilai === 'string' && (KODE.test(nilai) || /^\s*\d[\d.,]*\s*%\s*$/.test(nilai));
}

/** The header may begin above: a row with group headings only, or whose merges reach down into this one. */
function naik(
  gabungan: IndeksGabungan,
  lembar: Lembar,
  baris: number,
  judul: (n: NilaiSel) => boolean,
): number {
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

function lengkapi(
  lembar: Lembar,
  gabungan: IndeksGabungan,
  awal: number,
  pertama: number,
  judul: (nilai: NilaiSel) => boolean,
): Kepala {
  const barisJudul = Array.from({ length: pertama - awal + 1 }, (_, i) => awal + i);
  let akhir = pertama;
  for (let baris = pertama + 1; baris < lembar.nilai.length; baris++) {
    const sel = lembar.nilai[baris] ?? [];
    const nomor = bacaNomorKolom(sel);
    if (nomorTahun(gabungan, sel, baris, judul)) {
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

/** "1 2 3 4 5" under "Target pada Tahun ke-", perhaps once more under the next group, counts years, not columns. */
function nomorTahun(
  gabungan: IndeksGabungan,
  sel: readonly NilaiSel[],
  baris: number,
  judul: (nilai: NilaiSel) => boolean,
): boolean {
  let sebelum = 0;
  for (let kolom = 0; kolom < sel.length; kolom++) {
    const teks = rapikan(sel[kolom]);
    // "Anggaran | Realisasi" under the next group.
    if (teks === '' || (sebelum > 0 && Number.isNaN(Number(teks)) && judul(sel[kolom]!))) continue;
    const tahun = Number(teks);
    if (tahun !== 1 && tahun !== sebelum + 1) return false;
    if (tahun === 1 && !/\btahun( ke)? ?-?$/i.test(rapikan(gabungan.nilai(baris - 1, kolom)))) return false;
    sebelum = tahun;
  }
  return sebelum > 0;
}

/** E.81 has its "K | Rp" below the column numbers. */
function barisUkuran(sel: readonly NilaiSel[]): boolean {
  const teks = sel.map(rapikan).filter((t) => t !== '');
  return (
    teks.length >= 2 && teks.every((t) => /^(k|rp\.?|%|kinerja|satuan|volume|target|realisasi)$/i.test(t))
  );
}

/** 'judul': still headings; 'kosong': blank, perhaps before the number row; 'bukan': data. */
function barisLanjutan(
  lembar: Lembar,
  gabungan: IndeksGabungan,
  awal: number,
  baris: number,
  judul: (nilai: NilaiSel) => boolean,
): 'judul' | 'kosong' | 'bukan' {
  const sel = lembar.nilai[baris] ?? [];
  let terisi = 0;
  let cocok = 0;
  let daripada = false;
  for (let kolom = 0; kolom < lebar(lembar, awal, baris); kolom++) {
    const g = gabungan.di(baris, kolom);
    if (g && g.baris < baris && g.baris >= awal && rapikan(nilaiSel(lembar, g.baris, g.kolom)) !== '') {
      daripada = true;
      continue;
    }
    const nilai = sel[kolom] ?? null;
    if (rapikan(nilai) === '') continue;
    if (bukanKepala(nilai)) return 'bukan';
    terisi++;
    if (judul(nilai)) cocok++;
  }
  if (terisi === 0) return daripada ? 'judul' : 'kosong';
  return cocok / terisi >= (daripada ? 0.5 : 0.8) && (terisi >= 2 || daripada) ? 'judul' : 'bukan';
}

function lebar(lembar: Lembar, ...baris: number[]): number {
  return Math.max(...baris.map((b) => lembar.nilai[b]?.length ?? 0));
}
