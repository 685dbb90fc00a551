import type { Tabel } from '../formulir/tabel';
import { kolomDijumlah, sepadan, TERPANJANG } from './sepadan';

/** Cuts of a group that are tried. */
const LANGKAH = 3000;

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
  const kolom = kolomDijumlah(tabel, baris);
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
