import type { NilaiSel } from '../../core/angka/nilai-sel';
import { bacaAlamat } from '../../core/lembar/alamat';
import type { BukuKerja, Lembar } from '../../core/lembar/lembar';

interface Opsi {
  readonly nama?: string;
  /** "B4:C4" */
  readonly gabungan?: readonly string[];
  readonly rumus?: Readonly<Record<string, string>>;
  /** Number format of whole columns, by column letter. */
  readonly format?: Readonly<Record<string, string>>;
}

/** A sheet from plain rows. */
export function lembarUji(baris: readonly (readonly NilaiSel[])[], opsi: Opsi = {}): Lembar {
  const rumus: string[][] = baris.map(() => []);
  for (const [sel, isi] of Object.entries(opsi.rumus ?? {})) {
    const { baris: b, kolom } = bacaAlamat(sel)!;
    rumus[b]![kolom] = isi;
  }
  const daftarFormat = ['General', ...Object.values(opsi.format ?? {})];
  const kolomFormat = Object.keys(opsi.format ?? {}).map((huruf) => bacaAlamat(`${huruf}1`)!.kolom);
  const format = baris.map((sel) => sel.map((_, kolom) => kolomFormat.indexOf(kolom) + 1));
  return {
    nama: opsi.nama ?? 'Uji',
    tersembunyi: false,
    nilai: baris,
    rumus: rumus.map((r) => Array.from(r, (isi) => isi ?? '')),
    daftarFormat,
    format,
    gabungan: (opsi.gabungan ?? []).map((g) => bacaAlamat(g)!),
    barisTersembunyi: [],
    kolomTersembunyi: [],
  };
}

export function bukuUji(...lembar: Lembar[]): BukuKerja {
  return { nama: 'uji.xlsx', lembar };
}

/** "30", "29,6" and "1.234,5" are numbers; "'30" is text; "#REF!" an error; "" blank; the first column is text. */
export function selDari(teks: string, kolom: number): NilaiSel {
  const isi = teks.trim();
  if (isi === '') return null;
  if (isi.startsWith("'")) return isi.slice(1);
  if (/^#[A-Z/0]+[!?A]$/.test(isi)) return { galat: isi };
  if (kolom > 0 && /^-?\d[\d.]*(,\d+)?$/.test(isi)) return Number(isi.replace(/\./g, '').replace(',', '.'));
  return isi;
}

/**
 * A sheet from text, one row a line, cells between bars. Without a header line the cells are code and amounts:
 * tabel`1.06.01 | 30 \n 1.06.01.2.01 | 10`.
 */
export function tabel(potongan: TemplateStringsArray): Lembar {
  const baris = potongan[0]!
    .split('\n')
    .map((b) => b.trim())
    .filter((b) => b !== '')
    .map((b) => b.split('|'));
  if (/kode|uraian|program|indikator/i.test(baris[0]!.join(' ')) && !/^\d/.test(baris[0]![0]!)) {
    return lembarUji(baris.map((b, i) => b.map((sel, k) => (i === 0 ? sel.trim() : selDari(sel, k)))));
  }
  const judulUang = ['Pagu Indikatif', 'Realisasi Anggaran'];
  const kepala = ['Kode', 'Uraian', ...judulUang.slice(0, baris[0]!.length - 1)];
  const isi = baris.map(([kode, ...uang], i) => [
    selDari(kode!, 0),
    /^(jumlah|total)/i.test(kode!) ? null : `Nama baris ${i + 1}`,
    ...uang.map((sel, k) => selDari(sel, k + 1)),
  ]);
  return lembarUji([kepala, ...isi]);
}
