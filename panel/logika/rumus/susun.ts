import type { Fungsi } from '../../../core/fungsi/fungsi';
import { hurufKolom, nomorKolom } from '../../../core/lembar/alamat';

/** What the planner gives for one parameter. */
export type Isian =
  | { readonly jenis: 'kosong' }
  /** The cell of this column in the row of the formula. */
  | { readonly jenis: 'kolom'; readonly kolom: number }
  /** A cell or range as it stands: "$H$5:$H$40". */
  | { readonly jenis: 'acuan'; readonly teks: string }
  | { readonly jenis: 'angka'; readonly nilai: number }
  | { readonly jenis: 'teks'; readonly teks: string };

/** "H" column, "H5:H40" reference, "1,2" or "5 %" number, anything else text. Column letters as planners see them. */
export function bacaIsian(mentah: string): Isian {
  const teks = mentah.trim();
  if (teks === '') return { jenis: 'kosong' };
  if (/^[A-Z]{1,2}$/i.test(teks)) return { jenis: 'kolom', kolom: nomorKolom(teks) };
  if (/^\$?[A-Z]{1,3}\$?[1-9]\d*(:\$?[A-Z]{1,3}\$?[1-9]\d*)?$/i.test(teks)) {
    return { jenis: 'acuan', teks: teks.toUpperCase() };
  }
  const angka = /^(-?\d+(?:,\d+)?)\s*(%?)$/.exec(teks);
  if (angka) {
    const nilai = Number(angka[1]!.replace(',', '.'));
    return { jenis: 'angka', nilai: angka[2] ? nilai / 100 : nilai };
  }
  return { jenis: 'teks', teks };
}

/** One argument in en-US formula text for this row (zero-based). */
export function teksArgumen(isian: Isian, baris: number): string {
  if (isian.jenis === 'kolom') return `${hurufKolom(isian.kolom)}${baris + 1}`;
  if (isian.jenis === 'acuan') return isian.teks;
  if (isian.jenis === 'angka') return String(isian.nilai);
  return isian.jenis === 'teks' ? `"${isian.teks.replace(/"/g, '""')}"` : '';
}

/**
 * A call that leaves blank rows blank: on desktop Excel a blank cell reaches a function as 0, so the formula asks for
 * blanks itself. en-US, without '='.
 */
export function susunRumus(fungsi: Fungsi, isian: readonly Isian[], baris: number, awalan = ''): string {
  const argumen = fungsi.parameter.map((p, i) => {
    const teks = teksArgumen(isian[i] ?? { jenis: 'kosong' }, baris);
    const bolehKosong = p.wajib && p.bilaKosong !== 'baris kosong';
    return bolehKosong && isian[i]?.jenis === 'kolom' ? `IF(${teks}="","",${teks})` : teks;
  });
  while (argumen.length > 0 && argumen[argumen.length - 1] === '') argumen.pop();
  return jaga(`${awalan}${fungsi.nama}(${argumen.join(',')})`, selDijaga(fungsi, isian, baris));
}

/** Cells of the row that must not be blank. */
export function selDijaga(fungsi: Fungsi, isian: readonly Isian[], baris: number): string[] {
  return fungsi.parameter.flatMap((p, i) => {
    const milik = isian[i];
    if (
      !p.wajib ||
      p.bilaKosong !== 'baris kosong' ||
      p.sifat.jenis === 'rentang' ||
      milik?.jenis !== 'kolom'
    )
      return [];
    return [teksArgumen(milik, baris)];
  });
}

export function jaga(rumus: string, sel: readonly string[]): string {
  if (sel.length === 0) return rumus;
  const kosong = sel.map((s) => `${s}=""`);
  return `IF(${kosong.length === 1 ? kosong[0] : `OR(${kosong.join(',')})`},"",${rumus})`;
}
