import { jalankanFungsi } from '../../../core/fungsi/jalankan';
import type { Argumen, HasilFungsi } from '../../../core/fungsi/nilai';
import { bacaAlamat } from '../../../core/lembar/alamat';
import { nilaiSel, type Lembar } from '../../../core/lembar/lembar';
import { namaKita, potongRumus } from './potong';

/**
 * Computes the first call of one of our functions in a formula, with the cells of this sheet; null when an argument
 * is more than a cell, a range or a constant.
 */
export function hitungPanggilan(lembar: Lembar, rumus: string): HasilFungsi | null {
  const potongan = potongRumus(rumus);
  const mulai = potongan.findIndex((p) => p.length > 1 && namaKita(p) !== null);
  if (mulai < 0) return null;
  const teks = argumenTeks(potongan, mulai + 2);
  if (!teks) return null;
  const argumen: Argumen[] = [];
  for (const t of teks) {
    const isi = bacaArgumen(lembar, t);
    if (isi === TAK_TERBACA) return null;
    argumen.push(isi);
  }
  return jalankanFungsi(namaKita(potongan[mulai]!)!, argumen);
}

/** Texts of the arguments from the piece after "(" to its ")"; null when the bracket is never closed. */
function argumenTeks(potongan: readonly string[], dari: number): string[] | null {
  const hasil = [''];
  let dalam = 0;
  for (const p of potongan.slice(dari)) {
    if (dalam === 0 && p === ')') return hasil.length === 1 && hasil[0]!.trim() === '' ? [] : hasil;
    if (p === '(' || p === '{') dalam++;
    if (p === ')' || p === '}') dalam--;
    if (p === ',' && dalam === 0) hasil.push('');
    else hasil[hasil.length - 1] += p;
  }
  return null;
}

const TAK_TERBACA = Symbol('tak terbaca');

function bacaArgumen(lembar: Lembar, mentah: string): Argumen | typeof TAK_TERBACA {
  const teks = mentah.trim();
  if (teks === '') return undefined;
  if (/^"(?:[^"]|"")*"$/.test(teks)) return teks.slice(1, -1).replace(/""/g, '"');
  if (/^[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?%?$/i.test(teks)) {
    return teks.endsWith('%') ? Number(teks.slice(0, -1)) / 100 : Number(teks);
  }
  // The guard that we write around arguments that may be blank.
  const jaga = /^IF\((\$?[A-Z]{1,3}\$?\d+)="","",\1\)$/i.exec(teks);
  const rentang = bacaAlamat(jaga?.[1] ?? teks);
  if (!rentang) return TAK_TERBACA;
  const { baris, kolom, barisAkhir, kolomAkhir } = rentang;
  if (baris === barisAkhir && kolom === kolomAkhir) return nilaiSel(lembar, baris, kolom);
  return Array.from({ length: barisAkhir - baris + 1 }, (_, b) =>
    Array.from({ length: kolomAkhir - kolom + 1 }, (__, k) => nilaiSel(lembar, baris + b, kolom + k)),
  );
}
