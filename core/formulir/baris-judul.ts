import type { NilaiSel } from '../angka/nilai-sel';
import type { IndeksGabungan } from '../lembar/gabungan';
import { rapikan } from '../lembar/isi-sel';
import { nilaiSel, type Lembar } from '../lembar/lembar';
import { apakahJudul } from './kosakata';

/** The cell begins with a code. */
const KODE = /^\s*[1-8xX]\s?[.,]\s?[\dxX]{1,2}(\s?[.,]|$)/;

/** Whether a cell can be a heading. */
export type ApakahJudul = (nilai: NilaiSel) => boolean;

/** Headings by their words and years; each text is looked at once. */
export function pengenalJudul(): ApakahJudul {
  const ingatan = new Map<string, boolean>();
  return (nilai) => {
    if (typeof nilai !== 'string') return typeof nilai === 'number' && apakahTahun(nilai);
    let jawab = ingatan.get(nilai);
    if (jawab === undefined) ingatan.set(nilai, (jawab = apakahJudul(rapikan(nilai))));
    return jawab;
  };
}

function apakahTahun(nilai: number): boolean {
  return Number.isInteger(nilai) && nilai >= 2000 && nilai < 2100;
}

/** A row that can open a header: three or more headings, little else, no codes and no amounts. */
export function barisPertama(sel: readonly NilaiSel[], judul: ApakahJudul): boolean {
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

/** An amount, a percentage or a code: no header holds one. */
function bukanKepala(nilai: NilaiSel): boolean {
  if (typeof nilai === 'number') return Math.abs(nilai) > 60 && !apakahTahun(nilai);
  return typeof nilai === 'string' && (KODE.test(nilai) || /^\s*\d[\d.,]*\s*%\s*$/.test(nilai));
}

/** E.81 has its "K | Rp" below the column numbers. */
export function barisUkuran(sel: readonly NilaiSel[]): boolean {
  const teks = sel.map(rapikan).filter((t) => t !== '');
  return (
    teks.length >= 2 && teks.every((t) => /^(k|rp\.?|%|kinerja|satuan|volume|target|realisasi)$/i.test(t))
  );
}

/** "1 2 3 4 5" under "Target pada Tahun ke-", perhaps once more under the next group, counts years, not columns. */
export function barisTahunKe(
  gabungan: IndeksGabungan,
  sel: readonly NilaiSel[],
  baris: number,
  judul: ApakahJudul,
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

/** 'judul': still headings; 'kosong': blank, perhaps before the number row; 'bukan': data. */
export function barisLanjutan(
  lembar: Lembar,
  gabungan: IndeksGabungan,
  awal: number,
  baris: number,
  judul: ApakahJudul,
): 'judul' | 'kosong' | 'bukan' {
  const sel = lembar.nilai[baris] ?? [];
  let terisi = 0;
  let cocok = 0;
  /** A heading above is merged down into this row. */
  let terjangkau = false;
  const lebar = Math.max(sel.length, lembar.nilai[awal]?.length ?? 0);
  for (let kolom = 0; kolom < lebar; kolom++) {
    const g = gabungan.di(baris, kolom);
    if (g && g.baris < baris && g.baris >= awal && rapikan(nilaiSel(lembar, g.baris, g.kolom)) !== '') {
      terjangkau = true;
      continue;
    }
    const nilai = sel[kolom] ?? null;
    if (rapikan(nilai) === '') continue;
    if (bukanKepala(nilai)) return 'bukan';
    terisi++;
    if (judul(nilai)) cocok++;
  }
  if (terisi === 0) return terjangkau ? 'judul' : 'kosong';
  return cocok / terisi >= (terjangkau ? 0.5 : 0.8) && (terisi >= 2 || terjangkau) ? 'judul' : 'bukan';
}
