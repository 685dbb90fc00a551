import { apakahGalat } from '../../../core/angka/nilai-sel';
import type { PerubahanSel } from '../../../core/aturan/temuan';
import { ubahNilai } from '../../../core/aturan/ubah-sel';
import { alamat } from '../../../core/lembar/alamat';
import { nilaiSel, rumusSel, type Lembar } from '../../../core/lembar/lembar';
import { hitungPanggilan } from './hitung-panggilan';
import { memanggilKita, potongRumus } from './potong';

export interface HasilBekukan {
  readonly perubahan: readonly PerubahanSel[];
  /** Cells left alone, each with its reason. */
  readonly dilewati: readonly string[];
}

/**
 * Our formulas as the values they show now, for files that go to an office without Renja. A formula that shows an
 * error is left alone: an error must not become the document's content. What a formula spills is kept as well.
 */
export function bekukan(lembar: Lembar): HasilBekukan {
  const perubahan: PerubahanSel[] = [];
  const dilewati: string[] = [];
  lembar.rumus.forEach((baris, b) =>
    baris.forEach((rumus, k) => {
      if (rumus === '' || !memanggilKita(rumus)) return;
      const nilai = nilaiSel(lembar, b, k);
      const tempat = `${lembar.nama} ${alamat(b, k)}`;
      if (apakahGalat(nilai)) {
        dilewati.push(`${tempat}: menampilkan ${nilai.galat}, jadi tidak dibekukan.`);
        return;
      }
      const sebaran = ukuranSebaran(lembar, rumus);
      if (!sebaran) {
        dilewati.push(
          `${tempat}: hasilnya bisa menyebar ke sel lain; bekukan dengan salin lalu tempel nilai.`,
        );
        return;
      }
      // The formula first: a host that writes in order must not meet a blocked spill.
      perubahan.push(ubahNilai(lembar, b, k, nilai));
      perubahan.push(...isiSebaran(lembar, b, k, sebaran));
    }),
  );
  return { perubahan, dilewati };
}

/** Rows and columns that the result covers; null when it may cover more than one cell but nobody can say how many. */
function ukuranSebaran(lembar: Lembar, rumus: string): { baris: number; kolom: number } | null {
  const hasil = hitungPanggilan(lembar, rumus);
  if (Array.isArray(hasil)) return { baris: hasil.length, kolom: hasil[0]?.length ?? 1 };
  if (hasil !== null) return { baris: 1, kolom: 1 };
  const bisaMenyebar = /[A-Z]\$?\d*:\$?[A-Z]|#|\{/i.test(rumus) || potongRumus(rumus).some((p) => /CARIKODE$/i.test(p)); // prettier-ignore
  return bisaMenyebar ? null : { baris: 1, kolom: 1 };
}

function isiSebaran(
  lembar: Lembar,
  baris: number,
  kolom: number,
  ukuran: { baris: number; kolom: number },
): PerubahanSel[] {
  const hasil: PerubahanSel[] = [];
  for (let b = baris; b < baris + ukuran.baris; b++) {
    for (let k = kolom; k < kolom + ukuran.kolom; k++) {
      const nilai = nilaiSel(lembar, b, k);
      if ((b === baris && k === kolom) || nilai === null || rumusSel(lembar, b, k) !== '') continue;
      if (!apakahGalat(nilai)) hasil.push(ubahNilai(lembar, b, k, nilai));
    }
  }
  return hasil;
}
