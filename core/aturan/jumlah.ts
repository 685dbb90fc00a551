import { bernilaiBukanNol, bernilaiTerdekat, type Baris } from '../matriks/baris';
import type { KolomMatriks } from '../matriks/kolom';
import type { Matriks } from '../matriks/matriks';
import { akhirBawahan } from '../matriks/tingkat-jumlah';
import { toleransiJumlah } from './toleransi';

/** A parent whose amount is not the sum of its children. */
export interface SelisihJumlah {
  readonly induk: Baris;
  readonly anak: readonly Baris[];
  readonly tertulis: number;
  readonly jumlah: number;
}

/** 'campur': the children state no level and hold one level inside another. */
type Banding = 'cocok' | 'campur' | SelisihJumlah | null;

/** Parents of a table that lists only some of the rows below, for each that does not add up. */
const CUKUP_SEBAGIAN = 3;
/** Share of the other columns that must add up. */
const CUKUP_KOLOM = 0.75;

/** Compares one parent with its children, `toleransi` in rupiah; null where there is nothing certain to compare. */
export function bandingkan(induk: Baris, kolom: KolomMatriks, toleransi: number): Banding {
  if (induk.anak.length === 0 || !induk.bernilai(kolom) || induk.bagianDari) return null;
  if (rumusSebaris(induk, kolom)) return null;
  const anak = induk.anakBernilai(kolom);
  const { matriks } = induk;
  if (matriks.formulir.baris.sebagian && induk.anak.some((b) => b.kosong(kolom))) return null;
  // One unreadable child and the sum is unknown; STR and RMS rules report that child.
  if (anak.some((b) => b.takTerbaca(kolom))) return lewatiTakTerbaca(induk, anak, kolom, toleransi);
  const tertulis = induk.angka(kolom);
  let terdekat: SelisihJumlah | null = null;
  for (const bacaan of bacaanAnak(induk, anak, kolom)) {
    if (bacaan.length === 0) continue;
    const jumlah = matriks.jumlah(bacaan, kolom);
    const longgar = toleransiJumlah(matriks, kolom, toleransi, bacaan.length);
    if (Math.abs(jumlah - tertulis) <= longgar) return 'cocok';
    if (!terdekat || Math.abs(jumlah - tertulis) < Math.abs(terdekat.jumlah - tertulis)) {
      terdekat = { induk, anak: bacaan, tertulis, jumlah };
    }
  }
  const longgar = toleransiJumlah(matriks, kolom, toleransi, anak.length);
  if (anak.some((b) => !b.bertingkat)) {
    const { jumlah: teratas } = jumlahTanpaBawahan(anak, kolom, longgar);
    if (teratas.some((jumlah) => Math.abs(jumlah - tertulis) <= longgar)) return 'campur';
  }
  // A zero that a copied formula left in a heading row, while the row above adds up without it.
  if (tertulis === 0 && induk.induk && bandingkan(induk.induk, kolom, toleransi) === 'cocok') return null;
  return terdekat;
}

/**
 * An unreadable child is as much as the rows below it say, where the row above agrees: two witnesses against one.
 */
function lewatiTakTerbaca(
  induk: Baris,
  anak: readonly Baris[],
  kolom: KolomMatriks,
  toleransi: number,
): Banding {
  const terbaca = anak.flatMap((b) => (b.takTerbaca(kolom) ? b.anakBernilai(kolom) : [b]));
  const hilang = anak.some((b) => b.takTerbaca(kolom) && b.anakBernilai(kolom).length === 0);
  if (hilang || terbaca.some((b) => b.takTerbaca(kolom))) return null;
  const { matriks } = induk;
  const tertulis = induk.angka(kolom);
  const jumlah = matriks.jumlah(terbaca, kolom);
  const longgar = toleransiJumlah(matriks, kolom, toleransi, terbaca.length);
  if (Math.abs(jumlah - tertulis) <= longgar) return 'cocok';
  const saudara = bernilaiTerdekat(induk.induk ? induk.induk.anak : matriks.akar, kolom);
  if (saudara.some((b) => b.takTerbaca(kolom))) return null;
  const benar = matriks.jumlah(saudara, kolom) - tertulis + jumlah;
  const atas = induk.induk ? [induk.induk] : matriks.total;
  const sepakat = atas.some((b) => b.bernilai(kolom) && Math.abs(b.angka(kolom) - benar) <= longgar);
  return sepakat ? { induk, anak: terbaca, tertulis, jumlah } : null;
}

/**
 * Sums of names without level, less the rows that others hold: those that follow a row and come exactly to its amount, at
 * one depth or at any. `bersusun`: some row holds two others or more.
 */
export function jumlahTanpaBawahan(
  daftar: readonly Baris[],
  kolom: KolomMatriks,
  toleransi: number,
): { readonly jumlah: readonly number[]; readonly bersusun: boolean } {
  let bersusun = false;
  const angka = daftar.map((b) => (b.bernilai(kolom) ? b.angka(kolom) : 0));
  const semua = [true, false].map((bertingkat) => {
    const akhir = akhirBawahan([angka], bertingkat, (i, [isi]) => {
      const beda = isi! - angka[i]!;
      return Math.abs(beda) <= toleransi ? 'tepat' : beda > 0 ? 'lebih' : 'kurang';
    });
    let jumlah = 0;
    for (let i = 0; i < daftar.length; i = akhir[i]!) {
      jumlah += angka[i]!;
      bersusun ||= akhir[i]! > i + 2;
    }
    return jumlah;
  });
  return { jumlah: semua, bersusun };
}

/** The row above, or the table's total, that adds up with what the rows beside this one and it itself say. */
export function atasCocok(baris: Baris, kolom: KolomMatriks, toleransi: number): Baris | null {
  const { induk, matriks } = baris;
  if (induk) return bandingkan(induk, kolom, toleransi) === 'cocok' ? induk : null;
  const akar = bernilaiTerdekat(matriks.akar, kolom);
  const jumlah = matriks.jumlah(akar, kolom);
  const longgar = toleransiJumlah(matriks, kolom, toleransi, akar.length);
  return matriks.total.find((t) => t.bernilai(kolom) && Math.abs(t.angka(kolom) - jumlah) <= longgar) ?? null;
}

/** "=J73-P73": computed from its own row, so it is as right as those cells are; they are checked themselves. */
export function rumusSebaris(baris: Baris, kolom: KolomMatriks): boolean {
  const acuan = baris.rumus(kolom).match(/[A-Z]{1,3}\$?\d+(:|\b)/g) ?? [];
  const nomor = String(baris.barisLembar + 1);
  return acuan.length > 0 && acuan.every((a) => a.replace(/^[A-Z]+\$?/, '') === nomor);
}

/**
 * The children as they stand, and the other fair readings: without rows of unknown level, without repetitions of the
 * same item (one item on several rows may split its amount or repeat it), with the rows that go on with it, and with
 * zeros as blanks. Where none adds up, the nearest one is reported; a reading that leaves out nothing repeats the first.
 */
function* bacaanAnak(induk: Baris, anak: readonly Baris[], kolom: KolomMatriks): Iterable<readonly Baris[]> {
  yield anak;
  yield anak.filter((b) => b.bertingkat);
  // A name without level may also begin a part of its own.
  const tanpaTingkat = anak.findIndex((b) => !b.bertingkat);
  if (tanpaTingkat > 0) yield anak.slice(0, tanpaTingkat);
  yield anak.filter((b) => !b.bagianDari);
  yield denganBagian(anak, kolom);
  if (anak.some((b) => b.angka(kolom) === 0 && b.anak.length > 0)) {
    yield bernilaiBukanNol(
      induk.anak.filter((b) => b.tingkat !== 'rincian'),
      kolom,
    );
  }
}

/** Each row with the rows without code and name below it that do not repeat its amount: its other sources of funds. */
export function denganBagian(daftar: readonly Baris[], kolom: KolomMatriks): Baris[] {
  return daftar.flatMap((baris) => {
    if (!baris.bernilai(kolom)) return [baris];
    const bagian = baris.anak.filter(
      (b) => b.jenis === 'lanjutan' && b.bernilai(kolom) && b.angka(kolom) !== baris.angka(kolom),
    );
    return [baris, ...bagian];
  });
}

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
