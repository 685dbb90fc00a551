import type { Tabel } from '../formulir/tabel';
import { jumlahPas } from './jumlah-pas';
import { KolomMatriks } from './kolom';

/** A longer list under one name is not worth the search. */
const TERPANJANG = 120;
const LANGKAH = 3000;

/**
 * For every row the one after the last that it holds: the nearest run of rows behind it, without those that these hold
 * themselves where `bertingkat`, that comes to its amounts. `isi`: amounts by column; `banding`: what the run so far is to
 * the row.
 */
export function akhirBawahan(
  isi: readonly (readonly number[])[],
  bertingkat: boolean,
  banding: (baris: number, jumlah: readonly number[], banyak: number) => 'kurang' | 'tepat' | 'lebih',
): number[] {
  const banyak = isi[0]?.length ?? 0;
  const akhir: number[] = [];
  for (let i = banyak - 1; i >= 0; i--) {
    akhir[i] = i + 1;
    const jumlah = isi.map(() => 0);
    let isinya = 0;
    for (let j = i + 1; j < banyak; j = bertingkat ? akhir[j]! : j + 1) {
      for (const [k, angka] of isi.entries()) jumlah[k]! += angka[j]!;
      const hasil = banding(i, jumlah, ++isinya);
      if (hasil === 'tepat') akhir[i] = bertingkat ? akhir[j]! : j + 1;
      if (hasil !== 'kurang') break;
    }
  }
  return akhir;
}

/** Amounts of the rows of one group by column, and those of the row above them; blanks are 0. */
interface Kelompok {
  readonly atas: readonly number[];
  readonly isi: readonly (readonly number[])[];
}

/**
 * Finer depths where the deepest rows mix two levels ("PROGRAM" over kegiatan and sub kegiatan alike): the amounts say
 * which row holds the rows that follow it. One of them may be wrong. NaN where they do not say; null where they never do.
 */
export function pecahMenurutJumlah(
  tabel: Tabel,
  baris: readonly number[],
  dalam: readonly number[],
): number[] | null {
  const kolom = kolomJumlah(tabel, baris);
  const terdalam = Math.max(...dalam.filter((d) => !Number.isNaN(d)));
  const hasil = [...dalam];
  let pecah = false;
  for (let i = 0; i < dalam.length;) {
    let akhir = i + 1;
    while (dalam[akhir] === terdalam) akhir++;
    if (dalam[i]! < terdalam && akhir > i + 1) {
      const isi = kolom.map((k) => Array.from({ length: akhir - i - 1 }, (_, n) => k.angka(i + 1 + n) || 0));
      const kepala = kepalaKelompok({ atas: kolom.map((k) => k.angka(i) || 0), isi });
      for (let b = i + 1; b < akhir; b++) {
        if (kepala === null) hasil[b] = NaN;
        else if (!kepala.has(b - i - 1)) hasil[b] = terdalam + 0.5;
      }
      if (kepala && kepala.size < akhir - i - 1) pecah = true;
    }
    i = akhir;
  }
  return pecah ? hasil : null;
}

/**
 * Depths of rows that nothing marks, where the columns agree on which row holds the rows behind it; null where they do
 * not, or where the rows on top do not come to `total`, the rows of totals on the sheet.
 */
export function kedalamanMenurutJumlah(
  tabel: Tabel,
  baris: readonly number[],
  total: readonly number[],
): number[] | null {
  const isi = kolomJumlah(tabel, baris).map((k) => baris.map((_, i) => k.angka(i) || 0));
  if (isi.length < 2 || baris.length > TERPANJANG) return null;
  const akhir = akhirBawahan(isi, true, (i, jumlah, banyak) => {
    const atas = isi.map((k) => k[i]!);
    const berisi = atas.filter((n) => n !== 0).length;
    // Two rows with one equal amount are neighbours more often than parent and child.
    const cukup = banyak > 1 ? cocokDi(jumlah, atas) > 0 : berisi > 1 && cocokDi(jumlah, atas) === berisi;
    if (cukup && sepadan(jumlah, atas)) return 'tepat';
    return jumlah.every((n, k) => n > atas[k]!) ? 'lebih' : 'kurang';
  });
  const dalam = baris.map(() => 0);
  for (const [i, sampai] of akhir.entries()) for (let j = i + 1; j < sampai; j++) dalam[j]!++;
  const angkaTotal = kolomJumlah(tabel, total);
  for (const [t, barisTotal] of total.entries()) {
    const dari = total[t - 1] ?? -1;
    const atas = (sejak: number): number[] =>
      isi.map((k) => k.reduce((n, angka, i) => n + (dalam[i] === 0 && baris[i]! > sejak && baris[i]! < barisTotal ? angka : 0), 0)); // prettier-ignore
    const tertulis = angkaTotal.map((k) => k.angka(t) || 0);
    if (!sepadan(atas(dari), tertulis) && !sepadan(atas(-1), tertulis)) return null;
  }
  return dalam;
}

function kolomJumlah(tabel: Tabel, baris: readonly number[]): KolomMatriks[] {
  const nomor = Int32Array.from(baris);
  return tabel.kolom.filter((k) => k.definisi.dijumlah).map((k) => new KolomMatriks(tabel.lembar, nomor, k));
}

/** Positions of the rows of the upper level; null where the amounts allow none or several readings. */
function kepalaKelompok(kelompok: Kelompok): ReadonlySet<number> | null {
  const banyak = kelompok.isi[0]?.length ?? 0;
  const semua = Array.from({ length: banyak }, (_, i) => i);
  if (banyak > TERPANJANG) return null;
  if (sama(kelompok, kelompok.atas, semua)) return new Set(semua);
  const kosong = kelompok.atas.every((n) => n === 0);
  for (const [longgar, menurutAtas] of [
    [false, !kosong] as const,
    [true, true] as const,
    [false, false] as const,
  ]) {
    if (menurutAtas && kosong) continue;
    const jawab = telusuri(kelompok, banyak, longgar, menurutAtas);
    if (jawab.length === 1) return new Set(jawab[0]);
    if (jawab.length > 1) return null;
  }
  return null;
}

/** A head that the rows behind it, up to `akhir`, do not come to. */
interface Renggang {
  readonly awal: number;
  readonly akhir: number;
}

/**
 * Every way to cut the group into rows that hold the rows behind them. `longgar`: one of them does not, but the row
 * above says that the cut is right.
 */
function telusuri(kelompok: Kelompok, banyak: number, longgar: boolean, menurutAtas: boolean): number[][] {
  const { isi } = kelompok;
  const jawab: number[][] = [];
  let langkah = 0;
  const kepala: number[] = [];
  const jalan = (awal: number, renggang: Renggang | null): void => {
    if (jawab.length > 1 || ++langkah > LANGKAH) return;
    if (awal === banyak) {
      if ((renggang !== null) === longgar && cocokAtas(kelompok, kepala, renggang, menurutAtas))
        jawab.push([...kepala]);
      return;
    }
    kepala.push(awal);
    const atas = isi.map((k) => k[awal]!);
    const jumlah = isi.map(() => 0);
    for (let akhir = awal + 1; akhir <= banyak; akhir++) {
      const terakhir = akhir - 1;
      if (terakhir > awal) for (let k = 0; k < isi.length; k++) jumlah[k]! += isi[k]![terakhir]!;
      if (terakhir > awal && sepadan(jumlah, atas)) jalan(akhir, renggang);
      else if (longgar && renggang === null) jalan(akhir, { awal, akhir });
    }
    kepala.pop();
  };
  jalan(0, null);
  return langkah > LANGKAH ? [] : jawab;
}

/** The heads come to the row above; or do so with what the one that is out of line should be. */
function cocokAtas(
  kelompok: Kelompok,
  kepala: readonly number[],
  renggang: Renggang | null,
  menurutAtas: boolean,
): boolean {
  if (!menurutAtas || sama(kelompok, kelompok.atas, kepala)) return true;
  if (!renggang || renggang.akhir === renggang.awal + 1) return false;
  const isi = Array.from({ length: renggang.akhir - renggang.awal - 1 }, (_, i) => renggang.awal + 1 + i);
  return sama(kelompok, kelompok.atas, [...kepala.filter((k) => k !== renggang.awal), ...isi]);
}

/** These rows come to these amounts. */
function sama({ isi }: Kelompok, atas: readonly number[], baris: readonly number[]): boolean {
  return sepadan(
    isi.map((angka) => baris.reduce((n, b) => n + angka[b]!, 0)),
    atas,
  );
}

/** Equal in one column at least, and in half of those that hold anything. */
function sepadan(jumlah: readonly number[], atas: readonly number[]): boolean {
  let berisi = 0;
  for (let k = 0; k < jumlah.length; k++) if (jumlah[k] !== 0 || atas[k] !== 0) berisi++;
  const cocok = berisi === 0 ? 0 : cocokDi(jumlah, atas);
  return cocok > 0 && cocok * 2 >= berisi;
}

function cocokDi(jumlah: readonly number[], atas: readonly number[]): number {
  let cocok = 0;
  for (let k = 0; k < jumlah.length; k++) {
    if ((jumlah[k] !== 0 || atas[k] !== 0) && jumlahPas(jumlah[k]!, atas[k]!)) cocok++;
  }
  return cocok;
}
