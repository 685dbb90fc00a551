import { kenaliNotasi, type Notasi } from '../angka/notasi';
import type { NilaiSel } from '../angka/nilai-sel';
import type { Fungsi } from './fungsi';
import { Gagal, gagalKarena, KOSONG } from './gagal';
import { apakahRentang, type Argumen, type HasilFungsi, type HasilSel, type NilaiFungsi } from './nilai';
import type { KonteksBaca, Parameter, Rentang } from './parameter';

/** One argument, ready for reading cell by cell. */
interface Masukan {
  readonly parameter: Parameter<unknown>;
  readonly konteks: KonteksBaca;
  /** The cells to spread over the rows; null when `tetap` holds for every row. */
  readonly sel: Rentang | null;
  readonly tetap: unknown;
}

interface Ukuran {
  readonly baris: number;
  readonly kolom: number;
}

/**
 * Calls a function the way a sheet does. Ranges broadcast like Excel's own arrays: a cell with a range, a row with a
 * column, equal shapes; anything else is an error. A blank row gives ''. A bad row inside a range gives a readable
 * marker in its place; a bad single call gives an error for the host to show.
 */
export function terapkan(fungsi: Fungsi, argumen: readonly Argumen[]): HasilFungsi {
  const { parameter } = fungsi;
  if (argumen.length > parameter.length) {
    return galat(new Gagal('nilai', `${fungsi.nama} menerima paling banyak ${parameter.length} masukan.`));
  }
  const kurang = parameter.find((p, i) => p.wajib && argumen[i] === undefined);
  if (kurang) return galat(new Gagal('nilai', `Masukan "${kurang.sifat.nama}" belum diberikan.`));

  const semua = argumen.map((a) => (apakahRentang(a) ? a : [[a]]));
  const notasiBersama = sekali(() => kenaliNotasi(teksDalam(semua)));
  const masukan = parameter.map((p, i) => siapkan(p, semua[i] ?? [[undefined]], notasiBersama));

  const ukuran = ukuranHasil(masukan);
  if (ukuran instanceof Gagal) return galat(ukuran);
  if (fungsi.tabel) return terapkanTabel(fungsi, masukan, ukuran);
  const isi = masukan.map((m) => m.tetap);
  if (ukuran === null) {
    const hasil = satuSel(fungsi, masukan, isi, 0, 0);
    return hasil instanceof Gagal ? galat(hasil) : hasil;
  }
  const hasil: HasilSel[][] = new Array<HasilSel[]>(ukuran.baris);
  for (let i = 0; i < ukuran.baris; i++) {
    const baris: HasilSel[] = new Array<HasilSel>(ukuran.kolom);
    for (let j = 0; j < ukuran.kolom; j++) {
      const nilai = satuSel(fungsi, masukan, isi, i, j);
      baris[j] = nilai instanceof Gagal ? nilai.penanda : nilai;
    }
    hasil[i] = baris;
  }
  return hasil;
}

function siapkan(parameter: Parameter<unknown>, sel: Rentang, bersama: () => Notasi | null): Masukan {
  const konteks = { notasi: sekali(() => kenaliNotasi(teksDalam([sel])) ?? bersama()) };
  const satu = sel.length === 1 && sel[0]!.length === 1;
  const { utuh } = parameter.sifat;
  if (utuh?.bila(sel)) {
    const kosong = satu && apakahKosong(sel[0]![0]);
    return { parameter, konteks, sel: null, tetap: kosong ? bilaKosong(parameter) : utuh.baca(sel, konteks) };
  }
  return satu
    ? { parameter, konteks, sel: null, tetap: baca(parameter, konteks, sel[0]![0]) }
    : { parameter, konteks, sel, tetap: undefined };
}

/** Rows and columns of the result, null for a single cell. */
function ukuranHasil(masukan: readonly Masukan[]): Ukuran | Gagal | null {
  let baris = 1;
  let kolom = 1;
  let berentang = false;
  for (const { sel } of masukan) {
    if (!sel) continue;
    berentang = true;
    const b = sel.length;
    const k = sel[0]?.length ?? 0;
    if ((b !== 1 && baris !== 1 && b !== baris) || (k !== 1 && kolom !== 1 && k !== kolom)) {
      return new Gagal(
        'nilai',
        `Ukuran rentang tidak sama: ${baris} × ${kolom} dan ${b} × ${k}. Pilih rentang yang sama besar.`,
      );
    }
    if (b !== 1) baris = b;
    if (k !== 1) kolom = k;
  }
  return berentang ? { baris, kolom } : null;
}

function satuSel(
  fungsi: Fungsi,
  masukan: readonly Masukan[],
  isi: unknown[],
  i: number,
  j: number,
): HasilSel | Gagal {
  const batal = bacaPosisi(masukan, isi, i, j);
  if (batal) return batal === KOSONG ? '' : batal;
  const hasil = fungsi.hitung!(isi[0], isi[1], isi[2], isi[3], isi[4]);
  if (hasil === KOSONG) return '';
  return typeof hasil === 'number' && !Number.isFinite(hasil) ? gagalKarena('tak-hingga') : hasil;
}

/** Reads the cells of one position into `isi`; a failure, KOSONG for a blank row, or null. No allocation for numbers. */
function bacaPosisi(masukan: readonly Masukan[], isi: unknown[], i: number, j: number): Gagal | null {
  let kosong = false;
  let adaIsi = false;
  let gagal: Gagal | null = null;
  for (let k = 0; k < masukan.length; k++) {
    const { sel, parameter, konteks } = masukan[k]!;
    if (sel) {
      const baris = sel.length === 1 ? sel[0]! : sel[i]!;
      const nilai = baris.length === 1 ? baris[0] : baris[j];
      isi[k] =
        typeof nilai === 'number' && parameter.sifat.angkaLangsung && Number.isFinite(nilai)
          ? nilai
          : baca(parameter, konteks, nilai);
    }
    const terbaca = isi[k];
    if (terbaca === KOSONG) kosong = true;
    else if (terbaca instanceof Gagal) gagal ??= terbaca;
    else if (terbaca !== null && parameter.wajib) adaIsi = true;
  }
  return gagal ?? (kosong || !adaIsi ? KOSONG : null);
}

/** A single call spills the table; a column of cells keeps the rows of the sheet: the first row of each table. */
function terapkanTabel(fungsi: Fungsi, masukan: readonly Masukan[], ukuran: Ukuran | null): HasilFungsi {
  const isi = masukan.map((m) => m.tetap);
  const satu = (i: number): HasilSel[][] | Gagal => {
    const batal = bacaPosisi(masukan, isi, i, 0);
    return batal ? (batal === KOSONG ? [['']] : batal) : fungsi.tabel!(...isi);
  };
  if (ukuran === null) {
    const tabel = satu(0);
    if (tabel instanceof Gagal) return galat(tabel);
    return tabel.length === 1 && tabel[0]!.length === 1 ? tabel[0]![0]! : tabel;
  }
  if (ukuran.kolom !== 1)
    return galat(new Gagal('nilai', `${fungsi.nama} menerima satu sel atau satu kolom.`));
  const hasil = Array.from({ length: ukuran.baris }, (_, i) => {
    const tabel = satu(i);
    return tabel instanceof Gagal ? [tabel.penanda] : tabel[0]!;
  });
  const lebar = Math.max(...hasil.map((baris) => baris.length));
  return hasil.map((baris) => [...baris, ...new Array<string>(lebar - baris.length).fill('')]);
}

function baca(parameter: Parameter<unknown>, konteks: KonteksBaca, nilai: NilaiFungsi): unknown {
  const terbaca = parameter.sifat.baca(nilai, konteks);
  return terbaca === KOSONG ? bilaKosong(parameter) : terbaca;
}

function bilaKosong({ bilaKosong: isi }: Parameter<unknown>): unknown {
  if (isi === 'baris kosong') return KOSONG;
  return isi === 'null' ? null : undefined;
}

function apakahKosong(nilai: NilaiFungsi): boolean {
  return nilai === null || nilai === undefined || nilai === '';
}

function galat({ galat: jenis, pesan }: Gagal): HasilFungsi {
  return { galat: jenis, pesan };
}

function* teksDalam(semua: readonly Rentang[]): Generator<NilaiSel> {
  for (const rentang of semua) {
    for (const baris of rentang) for (const nilai of baris) if (typeof nilai === 'string') yield nilai;
  }
}

function sekali<T>(hitung: () => T): () => T {
  let hasil: { nilai: T } | null = null;
  return () => (hasil ??= { nilai: hitung() }).nilai;
}
