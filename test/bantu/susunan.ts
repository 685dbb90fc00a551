import type { NilaiSel } from '../../core/angka/nilai-sel';
import { kenaliTabel } from '../../core/formulir/kenali';
import type { Tabel } from '../../core/formulir/tabel';
import { hurufKolom } from '../../core/lembar/alamat';
import type { Lembar } from '../../core/lembar/lembar';
import type { Baris } from '../../core/matriks/baris';
import type { Matriks } from '../../core/matriks/matriks';
import { susunMatriks } from '../../core/matriks/susun';
import { lembarUji } from './lembar-uji';

/**
 * A sheet drawn as text: one row a line, cells between bars; "<" merges with the cell at its left, "^" with the one above.
 * Whole numbers and numbers with a decimal comma are numbers, everything else ("821,500,000", "97,7 %") is text.
 */
export function susunan(gambar: string, nama = 'Uji'): Lembar {
  const sel = gambar
    .split('\n')
    .filter((b) => b.trim() !== '')
    .map((b) => b.replace(/^ *\| ?|\s*$/g, '').split('|').map((s) => s.replace(/ $/, '').replace(/^ /, ''))); // prettier-ignore
  const nilai = sel.map((baris) =>
    baris.map((s): NilaiSel => (s.trim() === '<' || s.trim() === '^' ? null : isi(s))),
  );
  const gabungan: string[] = [];
  sel.forEach((baris, b) =>
    baris.forEach((s, k) => {
      if (s.trim() === '<' || s.trim() === '^') return;
      let kanan = k;
      while (baris[kanan + 1]?.trim() === '<') kanan++;
      let bawah = b;
      while (sel[bawah + 1]?.[k]?.trim() === '^') bawah++;
      if (kanan > k || bawah > b) gabungan.push(`${hurufKolom(k)}${b + 1}:${hurufKolom(kanan)}${bawah + 1}`);
    }),
  );
  return lembarUji(nilai, { nama, gabungan });
}

function isi(teks: string): NilaiSel {
  const t = teks.trim();
  if (t === '') return null;
  if (/^-?\d+(,\d+)?$/.test(t) && !/^0\d/.test(t)) return Number(t.replace(',', '.'));
  return /^\s{2,}/.test(teks) ? teks.trimEnd() : t;
}

/** The only table on a sheet. */
export function satuTabel(lembar: Lembar): Tabel {
  const { tabel, bukan } = kenaliTabel(lembar);
  expect(bukan).toEqual([]);
  expect(tabel).toHaveLength(1);
  return tabel[0]!;
}

/** "A nomor, B indikator, C target-1": which sheet column was taken for what. */
export function petaKolom(tabel: Tabel): string {
  return tabel.kolom.map((k) => `${hurufKolom(k.kolom[0]!)} ${k.definisi.id}`).join(', ');
}

/** The rows as a tree: "program Rehabilitasi" with its children indented. */
export function gambarPohon(matriks: Matriks): string[] {
  const hasil: string[] = [];
  const turun = (daftar: readonly Baris[], dalam: number): void => {
    for (const b of daftar) {
      hasil.push(`${'  '.repeat(dalam)}${b.tingkat ?? b.jenis} ${b.teksKode ?? b.label}`.trimEnd());
      turun(b.anak, dalam + 1);
    }
  };
  turun(matriks.akar, 0);
  return hasil;
}

export const matriksDari = (lembar: Lembar): Matriks => susunMatriks(satuTabel(lembar));
