import type { NilaiSel } from '../../core/angka/nilai-sel';
import { alamat, bacaAlamat } from '../../core/lembar/alamat';
import type { BukuKerja, Lembar, Rentang } from '../../core/lembar/lembar';
import type { Tanda } from '../../panel/host';

type Ubah<T> = { -readonly [K in keyof T]: T[K] };

/** One sheet of the in-memory workbook, ragged grids from A1. */
export interface LembarMemori {
  nama: string;
  tersembunyi: boolean;
  nilai: NilaiSel[][];
  rumus: string[][];
  daftarFormat: string[];
  format: number[][];
  gabungan: Rentang[];
  barisTersembunyi: number[];
  kolomTersembunyi: number[];
}

/** The workbook behind `HostMemori`: outlives the host, so that a test can open it again. */
export interface DokumenMemori {
  lembar: LembarMemori[];
  aktif: string;
  pilihan: Rentang;
  tanda: Tanda[];
  /** Sheets that we wrote. */
  milikKita: Set<string>;
  pengaturan: Map<string, string>;
}

const salin = <T>(kisi: readonly (readonly T[])[]): T[][] => kisi.map((baris) => [...baris]);

export function lembarMemori(asal: Lembar): LembarMemori {
  return {
    nama: asal.nama,
    tersembunyi: asal.tersembunyi,
    nilai: salin(asal.nilai),
    rumus: salin(asal.rumus),
    daftarFormat: [...asal.daftarFormat],
    format: salin(asal.format),
    gabungan: [...asal.gabungan],
    barisTersembunyi: [...asal.barisTersembunyi],
    kolomTersembunyi: [...asal.kolomTersembunyi],
  };
}

export function dokumenMemori(buku: BukuKerja): DokumenMemori {
  const lembar = buku.lembar.map(lembarMemori);
  return {
    lembar,
    aktif: (lembar.find((l) => !l.tersembunyi) ?? lembar[0]!).nama,
    pilihan: { baris: 0, kolom: 0, barisAkhir: 0, kolomAkhir: 0 },
    tanda: [],
    milikKita: new Set(),
    pengaturan: new Map(),
  };
}

/** The sheet as a host delivers it: deep copy, so later writes do not show through. */
export function potret(asal: LembarMemori): Lembar {
  return lembarMemori(asal as Ubah<Lembar> as Lembar);
}

function isi<T>(kisi: T[][], baris: number, kolom: number, nilai: T, kosong: T): void {
  while (kisi.length <= baris) kisi.push([]);
  const b = kisi[baris]!;
  while (b.length < kolom) b.push(kosong);
  b[kolom] = nilai;
}

export function tulisSel(
  l: LembarMemori,
  baris: number,
  kolom: number,
  isian: { nilai?: NilaiSel | undefined; rumus?: string | undefined; format?: string | undefined },
): void {
  if (isian.format !== undefined) {
    let i = l.daftarFormat.indexOf(isian.format);
    if (i < 0) i = l.daftarFormat.push(isian.format) - 1;
    isi(l.format, baris, kolom, i, 0);
  }
  isi(l.rumus, baris, kolom, isian.rumus ?? '', '');
  isi(l.nilai, baris, kolom, isian.rumus ? null : (isian.nilai ?? null), null);
}

/** Recomputes all formulas of a sheet, enough for sums and plain arithmetic; others keep their value. */
export function hitungUlang(l: LembarMemori): void {
  for (let putaran = 0; putaran < 6; putaran++) {
    l.rumus.forEach((baris, b) =>
      baris.forEach((rumus, k) => {
        if (!rumus) return;
        const hasil = hitungRumus(l, rumus);
        if (hasil !== undefined) isi<NilaiSel>(l.nilai, b, k, hasil, null);
      }),
    );
  }
}

/** SUM(...) and + - over numbers and cells of the same sheet; undefined for anything else. */
function hitungRumus(l: LembarMemori, rumus: string): number | undefined {
  const polos = rumus.replace(/\s/g, '');
  if (!/^[-+]?(?:SUM\([A-Z0-9$:,]+\)|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?)(?:[-+](?:SUM\([A-Z0-9$:,]+\)|\$?[A-Z]{1,3}\$?\d+|\d+(?:\.\d+)?))*$/.test(polos)) return undefined; // prettier-ignore
  let jumlah = 0;
  for (const suku of polos.match(/[-+]?(?:SUM\([^)]*\)|[^-+]+)/g) ?? []) {
    const tanda = suku.startsWith('-') ? -1 : 1;
    const isiSuku = suku.replace(/^[-+]/, '');
    const daftar = isiSuku.startsWith('SUM(') ? isiSuku.slice(4, -1).split(',') : [isiSuku];
    for (const acuan of daftar) jumlah += tanda * nilaiAcuan(l, acuan);
  }
  return jumlah;
}

function nilaiAcuan(l: LembarMemori, acuan: string): number {
  const r = bacaAlamat(acuan);
  if (!r) return Number(acuan) || 0;
  let jumlah = 0;
  for (let b = r.baris; b <= r.barisAkhir; b++)
    for (let k = r.kolom; k <= r.kolomAkhir; k++) {
      const nilai = l.nilai[b]?.[k];
      if (typeof nilai === 'number') jumlah += nilai;
    }
  return jumlah;
}

export const kunciSel = (lembar: string, baris: number, kolom: number): string =>
  `${lembar}!${alamat(baris, kolom)}`;
