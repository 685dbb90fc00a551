import type { KolomFormulir } from './formulir';
import { kataJudul, kemiripan } from './judul';
import { bolehAnggaran } from './pagu-realisasi';
import { kecocokanIsi, type Profil } from './profil';
import type { JudulKolom } from './ratakan';

/** A heading that fits less is not the column's. */
export const AMBANG = 0.5;

/** Words of a budget that a later one may replace. */
const SEMULA = new Set(['murni', 'semula', 'sebelum', 'induk']);

/** Spending of a part of the year; "s/d Bulan Ini" is all of it. */
const SEBAGIAN =
  /\b(bulan|triwulan|semester|periode)( yang)? lalu\b|^(realisasi )?(bulan|triwulan|semester) ini\b/i;

/** Everything up to a quarter, which is not that quarter. */
const SAMPAI_TRIWULAN = /\b(s[./ ]*d|sampai( dengan)?)\b.*\b(triwulan|tw)\b/i;

/** Words of every wording of a column, split once. */
const kataSebutan = new Map<KolomFormulir, KataKolom>();

interface KataKolom {
  readonly sebutan: readonly string[][];
  readonly induk: readonly string[][];
  readonly semua: readonly string[];
  /** One quarter by itself. */
  readonly triwulan: boolean;
}

/** Many forms share their wordings: one list of words each, and one comparison with a heading. */
const sekata = new Map<string, string[]>();
const dibandingkan = new WeakMap<readonly string[], Map<readonly string[], number>>();

function kataBersama(teks: string): string[] {
  const kata = kataJudul(teks);
  const kunci = kata.join(' ');
  const ada = sekata.get(kunci) ?? kata;
  sekata.set(kunci, ada);
  return ada;
}

function mirip(judul: readonly string[], sebutan: readonly string[]): number {
  let hasil = dibandingkan.get(judul);
  if (!hasil) dibandingkan.set(judul, (hasil = new Map()));
  let nilai = hasil.get(sebutan);
  if (nilai === undefined) hasil.set(sebutan, (nilai = kemiripan(judul, sebutan)));
  return nilai;
}

function sebutanKolom(kolom: KolomFormulir): KataKolom {
  let kata = kataSebutan.get(kolom);
  if (!kata) {
    const sebutan = [kolom.judul, ...kolom.sebutan].map(kataBersama);
    const induk = kolom.induk.map(kataBersama);
    const semua = [...sebutan, ...induk].flat();
    const sampai = [kolom.judul, ...kolom.sebutan, ...kolom.induk].some((t) => SAMPAI_TRIWULAN.test(t));
    kata = { sebutan, induk, semua, triwulan: semua.includes('triwulan') && !sampai };
    kataSebutan.set(kolom, kata);
  }
  return kata;
}

/** How well a heading, with what stands below it, fits a column of a form; 0: not at all. */
export function nilaiJudul(
  kolom: KolomFormulir,
  judul: JudulKolom,
  profil: (kolom: number) => Profil,
): number {
  if (apakahSatuan(judul) && kolom.jenis !== 'satuan') return 0;
  const { sebutan, induk, semua, triwulan } = sebutanKolom(kolom);
  if (triwulan && SAMPAI_TRIWULAN.test(judul.lapis.join(' '))) return 0;
  if (!bolehAnggaran(kolom, judul.kata, judul.kataSemua, semua)) return 0;
  let nilai = 0;
  for (const s of sebutan) nilai = Math.max(nilai, mirip(judul.kata, s), 0.98 * mirip(judul.kataSemua, s));
  // A column full of codes is the code column, whatever stands above it ("No.", "Rekening").
  const isi = profil(judul.kolom[0]!);
  if (kolom.id === 'kode' && bagianKode(isi, false) >= 0.6) nilai = Math.max(nilai, 0.62);
  if (nilai < AMBANG) return 0;
  if (induk.length > 0 && judul.kataInduk.length > 0) {
    nilai += induk.some((i) => mirip(judul.kataInduk, i) >= 0.5) ? 0.15 : -0.3;
  }
  // "Pagu Murni | Pagu Perubahan | Realisasi": what is spent is measured against the budget in force.
  if (kolom.jenis === 'uang' && judul.kataSemua.some((kata) => SEMULA.has(kata))) nilai -= 0.1;
  // "s/d Bulan Lalu | Bulan Ini | Jumlah": a part of what was spent is not measured against the budget of the year.
  if (kolom.pagu !== null && SEBAGIAN.test(judul.lapis[judul.lapis.length - 1]!)) nilai -= 0.3;
  if (kolom.bertahun && !/\btahun\b|(?<!\d)20\d\d(?!\d)/i.test(judul.lapis.join(' '))) nilai -= 0.4;
  return nilai * kecocokanIsi(kolom.jenis, isi);
}

/** "Satuan" under "Target 2026": the unit, whatever the group above is about. */
export function apakahSatuan(judul: JudulKolom): boolean {
  return judul.kata.join(' ') === 'satuan';
}

/** Share of the cells that hold a code, `denganNama`: a code and a name. */
export function bagianKode(isi: Profil, denganNama: boolean): number {
  return isi.terisi === 0 ? 0 : (denganNama ? isi.kodeNama : isi.kode) / isi.terisi;
}
