import type { Rentang } from '../core/lembar/lembar';
import { MAKS_BARIS, MAKS_KOLOM } from './batas';
import { isiDiubah, type SelDiubah, type UbahLembar, type UbahSel } from './perubahan';
import type { PetaLembar } from './peta-lembar';
import { MAKS_TEKS } from './sel-tulis';

/** Longest formula of Excel. */
const MAKS_RUMUS = 8_192;

/** What besides its map decides whether a cell of a sheet may be written. */
export interface KeadaanLembar {
  readonly peta: PetaLembar;
  readonly judulTabel: readonly Rentang[];
  /** Whether sheet protection covers the cell. */
  terkunci(baris: number, kolom: number): boolean;
}

/** Takes new contents that cannot be written out of the changes, and says why. */
export function buangYangDitolak(
  ubah: UbahLembar,
  keadaan: KeadaanLembar,
): { sel: UbahSel; alasan: string }[] {
  const dibuang: { sel: UbahSel; alasan: string }[] = [];
  const saring = (alasanSel: (isi: SelDiubah) => string | null): boolean => {
    const sebelum = dibuang.length;
    for (const baris of ubah.values()) {
      for (const sel of baris.values()) {
        const alasan = sel.isi ? alasanSel(sel.isi) : null;
        if (alasan === null) continue;
        dibuang.push({ sel, alasan });
        delete sel.isi;
        delete sel.format;
      }
    }
    return dibuang.length > sebelum;
  };
  saring((isi) => alasanSendiri(isi, keadaan));
  // A refused cell can leave an array incomplete, which refuses the rest of that array.
  while (saring((isi) => alasanLarik(isi, ubah, keadaan.peta)));
  return dibuang;
}

function alasanSendiri(sel: SelDiubah, { peta, judulTabel, terkunci }: KeadaanLembar): string | null {
  const { baris, kolom } = sel;
  if (typeof sel.nilai === 'string' && sel.nilai.length > MAKS_TEKS) {
    return `Teksnya lebih panjang dari ${MAKS_TEKS} huruf.`;
  }
  if (sel.rumus !== undefined && sel.rumus.length > MAKS_RUMUS) {
    return `Rumusnya lebih panjang dari ${MAKS_RUMUS} huruf.`;
  }
  const gabungan = peta.gabungan.find((r) => memuat(r, baris, kolom));
  if (gabungan && (gabungan.baris !== baris || gabungan.kolom !== kolom)) {
    return 'Sel ini tertutup sel gabungan; isi sel kiri atasnya.';
  }
  if (judulTabel.some((r) => memuat(r, baris, kolom))) {
    return 'Sel ini judul kolom tabel Excel; ubah judulnya di Excel.';
  }
  return terkunci(baris, kolom)
    ? 'Lembar ini diproteksi; buka proteksinya di Excel (Tinjau > Buka Proteksi Lembar).'
    : null;
}

function alasanLarik(sel: SelDiubah, ubah: UbahLembar, peta: PetaLembar): string | null {
  const sebagian = peta.larik.some((r) => memuat(r, sel.baris, sel.kolom) && !semuaDiubah(r, ubah));
  if (sebagian) return 'Sel ini bagian dari rumus larik; ubah seluruh larik sekaligus.';
  return sel.wilayah && !semuaDiubah(sel.wilayah, ubah) ? 'Hasil rumus larik ini tidak lengkap.' : null;
}

export function sahAlamat(baris: number, kolom: number): boolean {
  const sah = (n: number, batas: number) => Number.isInteger(n) && n >= 0 && n < batas;
  return sah(baris, MAKS_BARIS) && sah(kolom, MAKS_KOLOM);
}

export function memuat(r: Rentang, baris: number, kolom: number): boolean {
  return baris >= r.baris && baris <= r.barisAkhir && kolom >= r.kolom && kolom <= r.kolomAkhir;
}

function semuaDiubah(r: Rentang, ubah: UbahLembar): boolean {
  for (let b = r.baris; b <= r.barisAkhir; b++) {
    for (let k = r.kolom; k <= r.kolomAkhir; k++) if (!isiDiubah(ubah, b, k)) return false;
  }
  return true;
}
