import type { Tabel, KolomTabel } from '../formulir/tabel';
import { rapikan } from '../lembar/isi-sel';
import { nilaiSel, tataSel } from '../lembar/lembar';
import type { TingkatBaris } from './baris';
import { terbuktiJumlah } from './bukti-tingkat';
import { pecahMenurutJumlah } from './pecah-tingkat';
import { kedalamanMenurutJumlah } from './tingkat-jumlah';
import { tingkatDariKata } from './tingkat-kata';

/** Levels by sheet row. */
export interface TingkatTersirat {
  readonly tingkat: ReadonlyMap<number, TingkatBaris>;
  /** Nothing in the table is called a programme or kegiatan: only how deep a row stands is known, not what it is. */
  readonly tanpaNama: boolean;
}

const TANPA_TINGKAT: TingkatTersirat = { tingkat: new Map(), tanpaNama: false };
const TINGKAT: readonly TingkatBaris[] = ['urusan', 'bidang urusan', 'program', 'kegiatan', 'sub kegiatan'];
/** Fewer steps are programmes and what stands below them. */
const TERATAS: Readonly<Record<number, number>> = { 2: 2, 3: 2, 4: 1, 5: 0 };
/** Share of the named rows that a scheme must explain. */
const CUKUP = 0.6;
const NOMOR =
  /^(?:(?<titik>\d{1,2}(?:\.\d{1,2})+)|(?<angka>\d{1,3})|(?<romawi>[IVX]{1,5})|(?<besar>[A-Z])|(?<kecil>[a-z]))(?:[.)]+(?:\s|$)|\s|$)/;

/**
 * One named row: its number ("1.2", "a"), the first column that its name stands in, blanks before the name and the
 * cell's indent, and how loud the name is: 0 bold capitals, 1 bold, 2 neither.
 */
interface Nama {
  readonly baris: number;
  readonly teks: string;
  readonly nomor: string;
  readonly letak: number;
  readonly spasi: number;
  readonly inden: number;
  readonly huruf: number;
}

/**
 * Levels of a table that neither codes nor words state: by the column of the name, by its numbering (I, A, 1, a or 1, 1.1,
 * 1.1.1), by blanks before the name, by the indent of its cell, by bold or capitals. The first of these that the sums
 * prove, as it stands or with its lowest rows split as the sums say; else the first that is clear in itself, which bold
 * and capitals are not. Empty where there is none.
 */
export function tingkatTersirat(tabel: Tabel): TingkatTersirat {
  const uraian = tabel.kolom.find((k) => k.definisi.jenis === 'uraian');
  if (!uraian || uraian.tingkat) return TANPA_TINGKAT;
  const nama = kumpulkan(tabel, uraian);
  const sebutan = new Map(nama.map((n) => [n.baris, tingkatDariKata(n.teks)]));
  // "PROGRAM ..." over names without a level says where the programmes are, and nothing about the rest.
  const bersebutan = nama.filter((n) => (sebutan.get(n.baris) ?? 'program') !== 'program').length;
  if (nama.length < 3 || bersebutan > 0.2 * nama.length || bukanNomor(nama)) return TANPA_TINGKAT;
  const berprogram = [...sebutan.values()].includes('program');
  const tanpaNama = !berprogram && !/program|kegiatan|urusan/i.test(uraian.judul);
  const nomor = nama.map(kedalamanNomor());
  const jelas = [
    nama.map((n) => n.letak),
    nomor,
    dibawahNomor(nomor),
    nama.map((n) => n.spasi),
    nama.map((n) => n.inden),
  ];
  const kapital = nama.map((n) => (/\p{Ll}/u.test(n.teks) ? 1 : 0));
  const program = nama.map((n) => (sebutan.get(n.baris) === 'program' ? 0 : 1));
  const samar = [nama.map((n) => n.huruf), berprogram ? program : kapital];
  const baca = (ukuran: readonly number[] | null): ReadonlyMap<number, TingkatBaris> | null => {
    const hasil = ukuran && jadikanTingkat(nama, ukuran);
    return hasil && nama.every(({ baris: b }) => (sebutan.get(b) ?? hasil.get(b)) === hasil.get(b))
      ? hasil
      : null;
  };
  let pertama: ReadonlyMap<number, TingkatBaris> | null = null;
  const baris = nama.map((n) => n.baris);
  if (!berprogram) samar.push(kedalamanMenurutJumlah(tabel, baris, barisTotal(tabel, uraian)) ?? []);
  for (const ukuran of [...jelas, ...samar]) {
    const hasil = baca(ukuran);
    if (!hasil) continue;
    // "ATK" in capitals is no heading.
    const bagian = ukuran === kapital ? 0.75 : 0.5;
    // What the names say themselves needs no reading, but what stands below them may.
    if (ukuran !== program && terbuktiJumlah(tabel, hasil, bagian)) return { tingkat: hasil, tanpaNama };
    const pecah = baca(pecahMenurutJumlah(tabel, baris, ukuran));
    if (pecah && terbuktiJumlah(tabel, pecah, bagian)) return { tingkat: pecah, tanpaNama };
    if (jelas.includes(ukuran)) pertama ??= hasil;
  }
  return pertama && !tanpaNama ? { tingkat: pertama, tanpaNama } : TANPA_TINGKAT;
}

/** "1.6.1.2.1 Perencanaan": codes without their zeros before the names, all of one bidang; numbering starts at 1. */
function bukanNomor(nama: readonly Nama[]): boolean {
  const bidang = new Set<string>();
  let panjang = 0;
  for (const { teks } of nama) {
    const segmen = /^\d(?:\.\d{1,4})+/.exec(teks)?.[0].split('.') ?? [];
    if (segmen.length < 2) continue;
    bidang.add(segmen.slice(0, 2).join('.'));
    if (segmen.length > 4) panjang++;
  }
  return bidang.size === 1 && panjang * 2 > nama.length;
}

/** Names without a number stand one step below the numbered ones. */
function dibawahNomor(nomor: readonly number[]): number[] {
  const terdalam = Math.max(-1, ...nomor.filter((n) => !Number.isNaN(n)));
  return nomor.map((n) => (Number.isNaN(n) ? terdalam + 1 : n));
}

function kumpulkan(tabel: Tabel, uraian: KolomTabel): Nama[] {
  const { lembar, formulir } = tabel;
  const kolomNomor = tabel.kolom.find((k) => k.definisi.jenis === 'nomor')?.kolom[0];
  const hasil: Nama[] = [];
  for (const { awal, akhir } of tabel.bagian) {
    for (let baris = awal; baris <= akhir; baris++) {
      const letak = uraian.kolom.findIndex((k) => /\p{L}{3}/u.test(rapikan(nilaiSel(lembar, baris, k))));
      if (letak < 0) continue;
      const mentah = String(nilaiSel(lembar, baris, uraian.kolom[letak]!));
      const teks = rapikan(mentah);
      if (formulir.baris.total.test(teks)) continue;
      const diKiri = kolomNomor ?? (letak > 0 ? uraian.kolom[letak - 1] : undefined);
      const nomor = diKiri === undefined ? '' : rapikan(nilaiSel(lembar, baris, diKiri));
      const spasi = /^[\s\u00a0]*/.exec(mentah)![0].length;
      const { inden, tebal } = tataSel(lembar, baris, uraian.kolom[letak]!);
      const huruf = tebal ? (/\p{Ll}/u.test(teks) ? 1 : 0) : 2;
      hasil.push({ baris, teks, nomor: nomor === '' ? teks : nomor, letak, spasi, inden, huruf });
    }
  }
  return hasil;
}

function barisTotal({ lembar, formulir, rentang, bagian }: Tabel, uraian: KolomTabel): number[] {
  const hasil: number[] = [];
  for (const { awal, akhir } of bagian) {
    for (let baris = awal; baris <= akhir; baris++) {
      for (let k = rentang.kolom; k <= uraian.kolom[uraian.kolom.length - 1]!; k++) {
        if (!formulir.baris.total.test(rapikan(nilaiSel(lembar, baris, k)))) continue;
        hasil.push(baris);
        break;
      }
    }
  }
  return hasil;
}

/** Depth of a number: its dots, else how early its kind of number appeared in the table. */
function kedalamanNomor(): (nama: Nama) => number {
  const urutan: string[] = [];
  return ({ nomor }) => {
    const jenis = NOMOR.exec(nomor)?.groups;
    if (!jenis) return NaN;
    if (jenis['titik']) {
      const angka = urutan.indexOf('angka');
      return angka < 0 ? NaN : angka + jenis['titik'].split('.').length - 1;
    }
    const nama = Object.keys(jenis).find((k) => jenis[k] !== undefined)!;
    if (!urutan.includes(nama)) urutan.push(nama);
    return urutan.indexOf(nama);
  };
}

/** Depths as levels; null unless most rows have one, every step down is a single one, and there are 2 to 5 of them. */
function jadikanTingkat(nama: readonly Nama[], ukuran: readonly number[]): Map<number, TingkatBaris> | null {
  const ada = nama.flatMap((n, i) =>
    Number.isNaN(ukuran[i] ?? NaN) ? [] : [{ baris: n.baris, ukuran: ukuran[i]! }],
  );
  const beda = [...new Set(ada.map((a) => a.ukuran))].sort((a, b) => a - b);
  const teratas = TERATAS[beda.length];
  if (teratas === undefined || ada.length < CUKUP * nama.length) return null;
  const hasil = new Map<number, TingkatBaris>();
  let sebelum = -1;
  for (const a of ada) {
    const dalam = beda.indexOf(a.ukuran);
    if (dalam > sebelum + 1) return null;
    sebelum = dalam;
    hasil.set(a.baris, TINGKAT[teratas + dalam]!);
  }
  return hasil;
}
