import type { Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { bandingkan, type SelisihJumlah } from './jumlah';
import { toleransiJumlah } from './toleransi';

/** Parents of a table that lists only some of the rows below, for each that does not add up. */
const CUKUP_SEBAGIAN = 3;
/** Share of the other columns that must add up. */
const CUKUP_KOLOM = 0.75;

/**
 * All parents of a column that do not add up. A column that no form knows counts as one that adds up only when
 * most of its parents do: unit prices and averages never add up. So do columns of tables that list only some rows, and
 * levels that only their place tells; a parent that adds up in the other columns is certain there, too.
 */
export function selisihKolom(matriks: Matriks, kolom: KolomMatriks, toleransi: number): SelisihJumlah[] {
  let selisih: SelisihJumlah[] = [];
  let cocok = 0;
  let campur = false;
  for (const baris of matriks.baris) {
    const hasil = bandingkan(baris, kolom, toleransi);
    if (hasil === 'cocok') cocok++;
    else if (hasil === 'campur') campur = true;
    else if (hasil) selisih.push(hasil);
  }
  // Where kegiatan and sub kegiatan stand in one list, or rows above what they hold, no sum says which figure is wrong.
  if (campur || matriks.tingkatTersirat || diBawahIsinya(matriks, kolom, toleransi))
    selisih = selisih.filter((s) => s.anak.every((b) => b.bertingkat));
  const cukup = matriks.formulir.baris.sebagian ? CUKUP_SEBAGIAN : 1;
  if (matriks.pastiDijumlah(kolom) || cocok >= cukup * selisih.length) return selisih;
  return selisih.filter((s) => cocokDiKolomLain(s.induk, kolom, toleransi));
}

/** "PROGRAM ..." below the names without level that it sums up, twice at least and more often than not. */
function diBawahIsinya(matriks: Matriks, kolom: KolomMatriks, toleransi: number): boolean {
  let isi: Baris[] = [];
  let kepala = 0;
  let cocok = 0;
  for (const baris of matriks.baris) {
    if (!baris.bernilai(kolom)) continue;
    if (!baris.bertingkat && baris.jenis === 'data') isi.push(baris);
    else if (baris.bertingkat) {
      kepala++;
      const longgar = toleransiJumlah(matriks, kolom, toleransi, isi.length);
      const jumlah = matriks.jumlah(isi, kolom);
      if (isi.length > 0 && Math.abs(jumlah - baris.angka(kolom)) <= longgar) cocok++;
      isi = [];
    }
  }
  return cocok > 1 && cocok * 2 > kepala;
}

/** The parent adds up in most of several other columns, so these are all of its rows. */
function cocokDiKolomLain(induk: Baris, kolom: KolomMatriks, toleransi: number): boolean {
  const { matriks } = induk;
  if (!matriks.dikenal(kolom)) return false;
  const hasil = matriks.kolomDijumlah
    .filter((k) => k !== kolom && matriks.dikenal(k) && induk.bernilai(k) && induk.angka(k) !== 0)
    .map((k) => bandingkan(induk, k, toleransi));
  const cocok = hasil.filter((h) => h === 'cocok').length;
  return cocok >= 2 && cocok >= CUKUP_KOLOM * hasil.length;
}
