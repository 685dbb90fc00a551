import { formatRupiah } from '../angka/tulis';
import { aturan, temuan, type Bukti } from './aturan';
import { toleransiJumlah } from './toleransi';

interface BuktiPagu extends Bukti {
  readonly tertulis: number;
  readonly seharusnya: number;
  /** Rupiah per unit of the column. */
  readonly skala: number;
}

export const REALISASI_DI_ATAS_PAGU = aturan<BuktiPagu>({
  id: 'PGU-003',
  slug: 'realisasi-di-atas-pagu',
  tingkat: 'galat',
  judul: 'Realisasi melebihi pagu',
  penjelasan:
    'Belanja tidak boleh melebihi pagunya. Sering terjadi karena angka tersalin dari baris sebelah.',
  dasar: 'SIPD-RI menolak rincian di atas pagu; evaluasi Renja oleh Bappeda.',
  caraMemperbaiki:
    'Cocokkan realisasi dengan laporan keuangan; perbaiki realisasi atau pagu yang salah tulis.',
  contoh: {
    salah: 'Sub kegiatan 1.06.04.2.02.02: pagu 75.238.000, realisasi 112.654.875.',
    benar: 'Realisasi paling banyak 75.238.000.',
  },
  pesan: (t) =>
    `Realisasi ${t.label || t.kode} tertulis ${formatRupiah(t.tertulis * t.skala)}, melebihi pagunya ${formatRupiah(t.seharusnya * t.skala)}.`,

  *periksa(matriks, { toleransi }) {
    for (const kolom of matriks.kolom) {
      const pagu = kolom.definisi.pagu === null ? null : matriks.kolomBerid(kolom.definisi.pagu);
      if (!pagu) continue;
      const { skala } = kolom.tabel;
      const kali = pagu.tabel.skala / skala;
      const longgar =
        toleransiJumlah(matriks, kolom, toleransi) +
        (kali === 1 ? 0 : toleransiJumlah(matriks, pagu, toleransi) * kali);
      for (const baris of matriks.baris) {
        const bukti = { tertulis: baris.angka(kolom), seharusnya: baris.angka(pagu) * kali, skala };
        // A deficit of 400 million "exceeds" one of 360 million.
        if (bukti.seharusnya < 0) continue;
        if (bukti.tertulis > bukti.seharusnya + longgar) yield temuan(baris, kolom, bukti);
      }
    }
  },
});
