import { bulatkan, geser } from '../angka/bulat';
import { jenisFormat } from '../angka/format-angka';
import { alamat } from '../lembar/alamat';
import { formatSel } from '../lembar/lembar';
import type { Baris } from '../matriks/baris';
import type { Hubungan } from '../matriks/hubungan';
import type { Perbaikan, PerubahanSel } from './temuan';
import { ubahNilai, ubahRumus } from './ubah-sel';

/**
 * Repair: the percentage computed from its row, as a formula where both cells are plain numbers, else as a number.
 * `poin`: the right percentage in points; `pecahan`: the column writes 0.95 for 95 %. To choose: the percentage may be
 * right and one of the two cells wrong.
 */
export function rumusPersen(
  baris: Baris,
  { persen, pembilang, penyebut }: Hubungan,
  pecahan: boolean,
  poin: number,
): Perbaikan[] {
  const { lembar } = baris.matriks;
  const format = formatSel(lembar, baris.barisLembar, persen.indeks);
  const berformat = jenisFormat(format) === 'persen';
  const teks = typeof baris.nilai(persen) === 'string';
  // A text "97,20 %" becomes a number that is shown as percent.
  const sebagaiPecahan = berformat || teks || pecahan;
  const formatBaru = teks && !berformat ? '0.00%' : undefined;

  const atas = baris.nilai(pembilang);
  const bawah = baris.nilai(penyebut);
  if (typeof atas === 'number' && typeof bawah === 'number') {
    const hasil = (atas / bawah) * 100;
    if (bulatkan(hasil, 2) === poin) {
      const sel = (kolom: number): string => alamat(baris.barisLembar, kolom);
      const bagi = `${sel(pembilang.indeks)}/${sel(penyebut.indeks)}`;
      const rumus = sebagaiPecahan ? bagi : `ROUND(${bagi}*100,2)`;
      const nilai = sebagaiPecahan ? atas / bawah : poin;
      const dasar = ubahRumus(lembar, baris.barisLembar, persen.indeks, rumus, nilai);
      return pilih(`Ganti dengan rumus =${rumus}`, dasar, formatBaru);
    }
  }
  const nilai = sebagaiPecahan ? geser(poin, -2) : poin;
  return pilih(
    'Tulis hasil hitung ulang',
    ubahNilai(lembar, baris.barisLembar, persen.indeks, nilai),
    formatBaru,
  );
}

function pilih(keterangan: string, perubahan: PerubahanSel, format: string | undefined): Perbaikan[] {
  const isi = format === undefined ? perubahan : { ...perubahan, format };
  return [{ jenis: 'pilih', keterangan, perubahan: [isi] }];
}
