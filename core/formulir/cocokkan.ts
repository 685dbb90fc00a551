import type { Formulir, KolomFormulir } from './formulir';
import { kataJudul, kemiripan } from './judul';
import { bolehAnggaran, menyebutRealisasi } from './pagu-realisasi';
import { kecocokanIsi, type Profil } from './profil';
import type { JudulKolom } from './ratakan';

const AMBANG = 0.5;
/** Away from its place on the form a heading must fit better. */
const AMBANG_BEBAS = 0.6;

/** Words of a budget that a later one may replace. */
const SEMULA = new Set(['murni', 'semula', 'sebelum', 'induk']);

/** Spending of a part of the year; "s/d Bulan Ini" is all of it. */
const SEBAGIAN =
  /\b(bulan|triwulan|semester|periode)( yang)? lalu\b|^(realisasi )?(bulan|triwulan|semester) ini\b/i;

/** How well a form fits a header. */
export interface Kecocokan {
  readonly formulir: Formulir;
  /** Column of the form -> heading. */
  readonly pasangan: ReadonlyMap<KolomFormulir, JudulKolom>;
  readonly keyakinan: number;
  /** Share of the headings that the form knows. */
  readonly tepat: number;
  /** Columns without which it is not this form. */
  readonly kurang: readonly KolomFormulir[];
}

/** Words of every wording of a column, split once. */
const kataSebutan = new Map<KolomFormulir, KataKolom>();

interface KataKolom {
  readonly sebutan: readonly string[][];
  readonly induk: readonly string[][];
  readonly semua: readonly string[];
}

function sebutanKolom(kolom: KolomFormulir): KataKolom {
  let kata = kataSebutan.get(kolom);
  if (!kata) {
    const sebutan = [kolom.judul, ...kolom.sebutan].map(kataJudul);
    const induk = kolom.induk.map(kataJudul);
    kata = { sebutan, induk, semua: [...sebutan, ...induk].flat() };
    kataSebutan.set(kolom, kata);
  }
  return kata;
}

/** Scores one form on a flattened header. `angkaTerakhir` is the last number of the column-number row, 0 without one. */
export function cocokkan(
  formulir: Formulir,
  judul: readonly JudulKolom[],
  profil: (kolom: number) => Profil,
  angkaTerakhir: number,
): Kecocokan {
  const nilai = formulir.kolom.map((kolom) => judul.map((j) => nilaiPasangan(kolom, j, profil)));
  // The order of the paper form tells repeated headings apart; a table with shuffled columns does better without it.
  const berurut = pasangan(formulir.kolom, nilai, pasangBerurut(nilai), judul);
  const bebas = pasangan(formulir.kolom, nilai, [], judul);
  const terpilih = bebas.jumlah > berurut.jumlah ? bebas : berurut;
  const { jumlah } = terpilih;
  const hasil = new Map([...terpilih.pasang].map(([k, j]) => [formulir.kolom[k]!, judul[j]!]));

  // Code and name may share one cell: then the name column stands for both.
  const kodeDiNama = judul.some((j) => bagianKode(profil(j.kolom[0]!), true) >= 0.5);
  const dianggapAda = (k: KolomFormulir): boolean => hasil.has(k) || (k.id === 'kode' && kodeDiNama);
  const dihitung = (k: KolomFormulir): boolean => hasil.has(k) || !(k.opsional || dianggapAda(k));
  const penuh = formulir.kolom.reduce((n, k) => n + (dihitung(k) ? bobot(k) : 0), 0);
  const cakupan = jumlah / penuh;
  // A unit beside its target is no sign of another form; see kolomTambahan.
  const dinilai = judul.filter((j) => !apakahSatuan(j) || [...hasil.values()].includes(j));
  const tepat = hasil.size / dinilai.length;
  // A form without codes does not describe a table that has them.
  const adaKode = judul.some((j) => bagianKode(profil(j.kolom[0]!), false) >= 0.6);
  const kodeTerabaikan =
    (adaKode && !formulir.kolom.some((k) => k.id === 'kode')) ||
    (kodeDiNama && formulir.baris.tingkat === 'kata');
  const { tanpa } = formulir;
  if (tanpa && judul.some((j) => tanpa.test(j.lapis.join(' '))))
    return { formulir, pasangan: hasil, tepat, keyakinan: 0, kurang: [] };
  const nomorCocok = angkaTerakhir > 0 && angkaTerakhir === formulir.kolom.filter((k) => !k.opsional).length;
  const keyakinan = 0.7 * cakupan + 0.3 * tepat + (nomorCocok ? 0.03 : 0) - (kodeTerabaikan ? 0.3 : 0);
  return {
    formulir,
    pasangan: hasil,
    tepat,
    keyakinan: Math.min(0.99, Math.round(keyakinan * 100) / 100),
    kurang: formulir.kolom.filter((k) => k.inti && !dianggapAda(k)),
  };
}

/** "Satuan" under "Target 2026": the unit, whatever the group above is about. */
function apakahSatuan(judul: JudulKolom): boolean {
  return judul.kata.join(' ') === 'satuan';
}

function bagianKode(isi: Profil, denganNama: boolean): number {
  return isi.terisi === 0 ? 0 : (denganNama ? isi.kodeNama : isi.kode) / isi.terisi;
}

function bobot(kolom: KolomFormulir): number {
  if (kolom.inti) return 2;
  return kolom.opsional ? 0.3 : 1;
}

function nilaiPasangan(kolom: KolomFormulir, judul: JudulKolom, profil: (kolom: number) => Profil): number {
  if (apakahSatuan(judul) && kolom.jenis !== 'satuan') return 0;
  const { sebutan, induk, semua } = sebutanKolom(kolom);
  if (!bolehAnggaran(kolom, judul.kata, judul.kataSemua, semua)) return 0;
  let mirip = 0;
  for (const s of sebutan) {
    mirip = Math.max(mirip, kemiripan(judul.kata, s), 0.98 * kemiripan(judul.kataSemua, s));
  }
  // A column full of codes is the code column, whatever stands above it ("No.", "Rekening").
  const isi = profil(judul.kolom[0]!);
  if (kolom.id === 'kode' && bagianKode(isi, false) >= 0.6) mirip = Math.max(mirip, 0.62);
  if (mirip < AMBANG) return 0;
  if (induk.length > 0 && judul.kataInduk.length > 0) {
    mirip += induk.some((i) => kemiripan(judul.kataInduk, i) >= 0.5) ? 0.15 : -0.3;
  }
  // "Pagu Murni | Pagu Perubahan | Realisasi": what is spent is measured against the budget in force.
  if (kolom.jenis === 'uang' && judul.kataSemua.some((kata) => SEMULA.has(kata))) mirip -= 0.1;
  // "s/d Bulan Lalu | Bulan Ini | Jumlah": a part of what was spent is not measured against the budget of the year.
  if (kolom.pagu !== null && SEBAGIAN.test(judul.lapis[judul.lapis.length - 1]!)) mirip -= 0.3;
  if (kolom.bertahun && !/\btahun\b|(?<!\d)20\d\d(?!\d)/i.test(judul.lapis.join(' '))) mirip -= 0.4;
  return mirip * kecocokanIsi(kolom.jenis, isi);
}

/** The best pairing that keeps the order of the form (repeated headings such as "Target" are told apart by it). */
function pasangBerurut(nilai: readonly (readonly number[])[]): [number, number][] {
  const n = nilai.length;
  const m = nilai[0]?.length ?? 0;
  const terbaik = Array.from({ length: n + 1 }, () => new Float64Array(m + 1));
  for (let k = n - 1; k >= 0; k--) {
    for (let j = m - 1; j >= 0; j--) {
      const cocok = nilai[k]![j]! >= AMBANG ? nilai[k]![j]! ** 2 + terbaik[k + 1]![j + 1]! : 0;
      terbaik[k]![j] = Math.max(terbaik[k + 1]![j]!, terbaik[k]![j + 1]!, cocok);
    }
  }
  const hasil: [number, number][] = [];
  for (let k = 0, j = 0; k < n && j < m;) {
    const cocok = nilai[k]![j]! >= AMBANG ? nilai[k]![j]! ** 2 + terbaik[k + 1]![j + 1]! : -1;
    // Of equal pairings the first column of the form: two of five years are the first two.
    if (terbaik[k]![j] === cocok) hasil.push([k++, j++]);
    else if (terbaik[k]![j] === terbaik[k]![j + 1]) j++;
    else k++;
  }
  return hasil;
}

interface Pasangan {
  /** Form column -> heading, by position. */
  readonly pasang: ReadonlyMap<number, number>;
  /** Weighted score of all pairs. */
  readonly jumlah: number;
}

/** The given pairs, then the rest by score; equal scores by place. */
function pasangan(
  kolom: readonly KolomFormulir[],
  nilai: readonly (readonly number[])[],
  awal: readonly (readonly [number, number])[],
  judul: readonly JudulKolom[],
): Pasangan {
  const pasang = new Map(awal);
  const dipakai = new Set(pasang.values());
  const calon: [number, number][] = [];
  nilai.forEach((baris, k) => baris.forEach((n, j) => n >= AMBANG_BEBAS && calon.push([k, j])));
  calon.sort(([a, b], [c, d]) => nilai[c]![d]! - nilai[a]![b]! || a + b - c - d);
  for (const [k, j] of calon) {
    if (pasang.has(k) || dipakai.has(j)) continue;
    pasang.set(k, j);
    dipakai.add(j);
  }
  lepasBedaTahun(kolom, judul, pasang);
  let jumlah = 0;
  for (const [k, j] of pasang) jumlah += bobot(kolom[k]!) * Math.min(1, nilai[k]![j]!);
  return { pasang, jumlah };
}

/** "2026: Target, Rp | 2027: Target, Rp": what is spent in one year is not measured against the budget of another. */
function lepasBedaTahun(
  kolom: readonly KolomFormulir[],
  judul: readonly JudulKolom[],
  pasang: Map<number, number>,
): void {
  for (const [k, j] of [...pasang]) {
    const pagu = pasang.get(kolom.findIndex((p) => p.id === kolom[k]!.pagu));
    if (pagu === undefined) continue;
    const [tahun, tahunPagu] = [judul[j]!.tahun, judul[pagu]!.tahun];
    if (menyebutRealisasi(judul[j]!.kataSemua)) continue;
    if (tahun !== null && tahunPagu !== null && tahun !== tahunPagu) pasang.delete(k);
  }
}
